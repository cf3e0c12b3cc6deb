"""manifest.json of a backup: what it holds and why it was made, told without any key and without content."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from painapp.domain.canonical import canonical_json
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.domain.words import Words

MAGIC = "PainApp backup"
FORMAT = 1
LONGEST_MANIFEST = 64 * 1024
"""Bytes; ours has less than one thousand."""
_PURPOSE = b"PainApp manifest.json\n"


class Reason(Enum):
    """Why a backup was made; the value stands in the file."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_RESTORE = "before-restore"
    BEFORE_MIGRATION = "before-migration"

    @property
    def words(self) -> Words:
        """Say it for a person, as in a list of backups."""
        return _WORDS[self]


_WORDS = {
    Reason.DAILY: QT_TRANSLATE_NOOP("Backups", "Made by itself"),
    Reason.BY_HAND: QT_TRANSLATE_NOOP("Backups", "Made by you"),
    Reason.BEFORE_RESTORE: QT_TRANSLATE_NOOP("Backups", "Before a backup was restored"),
    Reason.BEFORE_MIGRATION: QT_TRANSLATE_NOOP("Backups", "Before PainApp was updated"),
}


class Manifest(NamedTuple):
    """What manifest.json says.

    `made_at` carries the offset of the place, so its date is the person's own. `entries` counts those in the
    diary by kind, `rows` every table; `content_hash` is `canonical.content_hash` of the entries, "" where the
    diary was of an older schema than the app. `commit_count` puts the backups of one diary in order,
    whatever the clock said. `size` and `sha256` are those of diary.db.
    """

    vault_id: UUID
    made_at: datetime
    reason: Reason
    schema: int
    app_version: str
    commit_count: int
    entries: Mapping[str, int]
    rows: Mapping[str, int]
    content_hash: str
    size: int
    sha256: str
    format: int = FORMAT
    mac: str = ""

    def sealed(self, data_key: bytes) -> bytes:
        """Return the bytes of manifest.json, with a MAC under the diary's data key."""
        body = self._body()
        return (
            json.dumps({**body, "mac": _mac(body, data_key)}, indent=2, ensure_ascii=False) + "\n"
        ).encode()

    def is_sealed_by(self, data_key: bytes) -> bool:
        """Tell whether it was written by someone who held `data_key`, and not changed since."""
        return hmac.compare_digest(self.mac, _mac(self._body(), data_key))

    def _body(self) -> dict[str, Any]:
        return {
            "magic": MAGIC,
            "format": self.format,
            "vault": str(self.vault_id),
            "made_at": self.made_at.isoformat(),
            "reason": self.reason.value,
            "schema": self.schema,
            "app": self.app_version,
            "commit_count": self.commit_count,
            "entries": dict(self.entries),
            "rows": dict(self.rows),
            "content_hash": self.content_hash,
            "size": self.size,
            "sha256": self.sha256,
        }


def read_manifest(data: bytes) -> Manifest:
    """Return what `sealed` wrote. Raises ValueError for anything else, however hostile."""
    if len(data) > LONGEST_MANIFEST:
        raise ValueError("too long for a manifest")
    try:
        plain: Any = json.loads(data)
        if plain["magic"] != MAGIC:
            raise ValueError("another kind of file")
        return _manifest(plain)
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError("not a manifest") from error


def _manifest(plain: Mapping[str, Any]) -> Manifest:
    made_at = datetime.fromisoformat(plain["made_at"])
    if made_at.tzinfo is None:
        raise ValueError("the instant of making names no offset")
    return Manifest(
        vault_id=UUID(plain["vault"]),
        made_at=made_at,
        reason=_reason(_text(plain["reason"])),
        schema=_count(plain["schema"]),
        app_version=_text(plain["app"]),
        commit_count=_count(plain["commit_count"]),
        entries=_counts(plain["entries"]),
        rows=_counts(plain["rows"]),
        content_hash=_text(plain["content_hash"]),
        size=_count(plain["size"]),
        sha256=_text(plain["sha256"]),
        format=_count(plain["format"]),
        mac=_text(plain["mac"]),
    )


def _reason(value: str) -> Reason:
    """Take a reason of a later app for one by hand, which is kept the longest."""
    return next((one for one in Reason if one.value == value), Reason.BY_HAND)


def _counts(value: Any) -> dict[str, int]:
    return {_text(name): _count(count) for name, count in value.items()}


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**63:
        raise TypeError("a count is needed")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.isascii() or not (value.isprintable() or not value):
        raise TypeError("plain text is needed")
    return value


def _mac(body: Mapping[str, Any], data_key: bytes) -> str:
    return hmac.new(data_key, _PURPOSE + canonical_json(dict(body)).encode(), hashlib.sha256).hexdigest()
