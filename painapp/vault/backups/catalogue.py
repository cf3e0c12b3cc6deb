"""What the app remembers of backups besides the files: when each was last checked, and what lies elsewhere.

A small file beside the app's own backups. Its loss costs nothing but that memory.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from painapp.vault.files import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

FILE = "catalogue.json"


class Catalogue:
    """Reads the file at each question and writes it at each answer; whatever does not read is forgotten."""

    def __init__(self, folder: Path) -> None:
        """Remember in `folder`, that of the app's own backups."""
        self._path = folder / FILE

    def checked_at(self, sha256: str) -> datetime | None:
        """Return when a backup (by its database's hash) was last found whole."""
        with suppress(ValueError):
            at = datetime.fromisoformat(str(self._part("checked").get(sha256)))
            return at if at.tzinfo is not None else None
        return None

    def was_checked(self, sha256: str, at: datetime) -> None:
        """Remember that it was whole."""
        self._change("checked", lambda known: {**known, sha256: at.isoformat()})

    def lies_elsewhere(self, path: Path, vault_id: str, numbers: Collection[int]) -> None:
        """Remember a copy in another folder, and the numbers of the keyring's keys that it names."""
        lying = {"vault": vault_id, "numbers": sorted(numbers)}
        self._change("elsewhere", lambda known: {**known, str(path): lying})

    def numbers_elsewhere(self, vault_id: str, is_gone: Callable[[str], bool]) -> set[int]:
        """Return the numbers named by copies of a diary that cannot be looked at now.

        One of which `is_gone` says that it was taken away from a folder that is there is forgotten.
        """
        known = self._part("elsewhere")
        away = {path: one for path, one in known.items() if not is_gone(path)}
        if away != known:
            self._change("elsewhere", lambda _known: away)
        return {number for one in away.values() for number in _numbers(one, vault_id)}

    def _part(self, name: str) -> dict[str, Any]:
        part = self._read().get(name)
        return cast("dict[str, Any]", part) if isinstance(part, dict) else {}

    def _read(self) -> dict[str, Any]:
        with suppress(OSError, ValueError, RecursionError):
            plain = json.loads(self._path.read_bytes())
            return cast("dict[str, Any]", plain) if isinstance(plain, dict) else {}
        return {}

    def _change(self, name: str, changed: Callable[[Mapping[str, Any]], dict[str, Any]]) -> None:
        plain = self._read() | {name: changed(self._part(name))}
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(self._path, json.dumps(plain, indent=1).encode())


def _numbers(copy: Any, vault_id: str) -> list[int]:
    if not isinstance(copy, dict):
        return []
    lying = cast("dict[str, Any]", copy)
    numbers: Any = lying.get("numbers")
    if lying.get("vault") != vault_id or not isinstance(numbers, list):
        return []
    return [number for number in cast("list[Any]", numbers) if isinstance(number, int)]
