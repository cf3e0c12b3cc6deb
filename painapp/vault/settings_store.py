"""The person's settings, and what was done to keep the diary safe; one row for each field.

A row this app does not know stays as it is.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import time
from typing import TYPE_CHECKING, Any, TypeVar

from painapp.domain.settings import Safekeeping, Settings
from painapp.vault import queries

if TYPE_CHECKING:
    from painapp.vault.connection import Connection

OF_THIS_COMPUTER = (
    "lock_after",
    "keep_out_of_screenshots",
    "backup_folder",
    "flare_up_asked",
    *(one.name for one in fields(Safekeeping)),
)
"""Settings that belong to how the diary is kept here, and stay when another content is restored."""
_TIMES = {"reminders"}
"""Settings that hold times of day; other tuples hold texts."""
_S = TypeVar("_S", Settings, Safekeeping)


def read_settings(connection: Connection, default: _S) -> _S:
    """Return the settings of one kind. What is missing, or makes no sense to this app, is as in `default`."""
    known: dict[str, Any] = {one.name: getattr(default, one.name) for one in fields(default)}
    read = {
        key: _read(key, text, known[key])
        for key, text in connection.rows(queries.all_settings())
        if key in known
    }
    return replace(default, **read)


def write_settings(connection: Connection, settings: Settings | Safekeeping) -> None:
    """Write every setting of a kind, within a transaction of the caller."""
    rows = [{"key": one.name, "value": _text(getattr(settings, one.name))} for one in fields(settings)]
    connection.run_many(queries.write_setting(), rows)


def usual_text(key: str) -> str | None:
    """Return a setting's text where nobody chose anything; None for one that this app does not know."""
    usual = Settings()
    return _text(getattr(usual, key)) if key in {one.name for one in fields(usual)} else None


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=lambda one: one.strftime("%H:%M"))


def _read(key: str, text: str, default: Any) -> Any:
    try:
        value: Any = json.loads(text)
        if isinstance(default, time):
            return time.fromisoformat(value)
        if key in _TIMES:
            return tuple(time.fromisoformat(one) for one in value)
    except (TypeError, ValueError):
        return default
    if isinstance(default, tuple):
        return _texts(value)
    return value if type(value) is type(default) else default


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
