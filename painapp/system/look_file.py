"""look.json: language, country and look, in plain sight, read before the first paint and while locked."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any, cast

from painapp.domain.settings import Look

if TYPE_CHECKING:
    from pathlib import Path

FILE = "look.json"
BROKEN = "look.json.broken"
_MOST_BYTES = 64 * 1024
_USUAL = Look()


def read_look(folder: Path) -> Look:
    """Return the look kept in `folder`; the default for what is missing or not known. Never raises.

    A file that is no look at all is kept aside as look.json.broken.
    """
    path = folder / FILE
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError:
        return Look()
    if not data.strip():
        return Look()
    plain = _plain(data)
    if plain is None:
        with suppress(OSError):
            path.replace(folder / BROKEN)
        return Look()
    return Look(**{name: value for name, value in plain.items() if _fits(name, value)})


def write_look(folder: Path, look: Look) -> None:
    """Keep `look` in `folder`, the old file or the new one whole whatever happens. Raises OSError."""
    import json

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / FILE
    temporary = folder / (FILE + ".new")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as stream:
            json.dump(asdict(look), stream, indent=2, ensure_ascii=False)
            stream.write("\n")
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _plain(data: bytes) -> dict[str, Any] | None:
    import json

    try:
        plain: object = json.loads(data) if len(data) <= _MOST_BYTES else None
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", plain) if isinstance(plain, dict) else None


def _fits(name: str, value: object) -> bool:
    """Tell whether `value` is of the field's type; Look itself knows which values of a choice exist."""
    if name in {"language", "country"}:
        # A language tag or a country's code, and nothing that could lead out of a folder.
        return isinstance(value, str) and value.isascii() and value.replace("-", "").isalnum()
    return name in {one.name for one in fields(Look)} and type(value) is type(getattr(_USUAL, name))
