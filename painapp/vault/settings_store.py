"""The person's settings, one row each; a setting this app does not know stays as it is."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import time
from typing import TYPE_CHECKING, Any

from painapp.domain.settings import Settings
from painapp.vault import queries

if TYPE_CHECKING:
    from painapp.vault.connection import Connection


def read_settings(connection: Connection) -> Settings:
    """Return the settings. One that is missing, or makes no sense to this app, has its default."""
    default = Settings()
    known: dict[str, Any] = {one.name: getattr(default, one.name) for one in fields(Settings)}
    read = {
        key: _read(text, known[key]) for key, text in connection.rows(queries.all_settings()) if key in known
    }
    return Settings(**{**known, **read})


def write_settings(connection: Connection, settings: Settings) -> None:
    """Write every setting, within a transaction of the caller."""
    rows = [{"key": one.name, "value": _text(getattr(settings, one.name))} for one in fields(settings)]
    connection.run_many(queries.write_setting(), rows)


def _text(value: Any) -> str:
    return json.dumps(value.strftime("%H:%M") if isinstance(value, time) else value, ensure_ascii=False)


def _read(text: str, default: Any) -> Any:
    try:
        value: Any = json.loads(text)
        if isinstance(default, time):
            return time.fromisoformat(value)
    except (TypeError, ValueError):
        return default
    if isinstance(default, tuple):
        return _texts(value)
    return value if type(value) is type(default) else default


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
