"""vault.json: the small plain file beside the database that says which diary it is and how it is opened.

It holds nothing secret: the database's salt, the key slots (the data key, wrapped), a checksum that finds
damage without any key, and a MAC under the data key that finds tampering at unlock.
"""

from __future__ import annotations

import errno
import hashlib
import hmac
import json
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from painapp.domain.canonical import canonical_json
from painapp.vault.errors import (
    CouldNotSave,
    DiaryError,
    FolderUnreadable,
    HeaderDamaged,
    HeaderMissing,
    NewerDiary,
)
from painapp.vault.files import file_trouble, readable, replace_file
from painapp.vault.layout import FORMAT, HEADER, MAGIC, PREVIOUS, SALT_BYTES, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_PURPOSE = b"PainApp vault.json\n"
"""Keeps this MAC apart from anything else the data key may ever sign."""


@dataclass(frozen=True, kw_only=True)
class Header:
    """What vault.json says.

    `salt` is the database's own 16 bytes: with it, a file whose first bytes are damaged still opens.
    `slots` are kept as JSON's own types; `keys` reads the kinds it knows, the others travel along.
    `keyring_number` is the highest number ever given to a wrapping key in the keyring: numbers are never
    used again, since an older copy of the diary may still name one. `app_version` and `schema` are those
    that last wrote it. `more` holds fields of a later app, kept as they are.
    """

    vault_id: UUID
    salt: bytes
    slots: tuple[Mapping[str, Any], ...] = ()
    schema: int = SCHEMA
    app_version: str
    format: int = FORMAT
    keyring_number: int = 0
    more: Mapping[str, Any] = field(default_factory=dict[str, Any])
    mac: str = ""

    def sealed(self, data_key: bytes) -> bytes:
        """Return the bytes of vault.json, with MAC and checksum."""
        body = self._body()
        body["mac"] = _mac(body, data_key)
        body["checksum"] = _checksum(body)
        return (json.dumps(body, indent=2, ensure_ascii=False) + "\n").encode()

    def is_sealed_by(self, data_key: bytes) -> bool:
        """Tell whether this header was written by someone who held `data_key`, and not changed since."""
        return hmac.compare_digest(self.mac, _mac(self._body(), data_key))

    def with_slots(self, slots: tuple[Mapping[str, Any], ...], keyring_number: int | None = None) -> Header:
        """Return the same header with other slots."""
        number = self.keyring_number if keyring_number is None else keyring_number
        return replace(self, slots=slots, keyring_number=number)

    def _body(self) -> dict[str, Any]:
        return {
            **self.more,
            "magic": MAGIC,
            "format": self.format,
            "vault": str(self.vault_id),
            "schema": self.schema,
            "app": self.app_version,
            "salt": self.salt.hex(),
            "keyring_number": self.keyring_number,
            "slots": [dict(slot) for slot in self.slots],
        }


class FoundHeader(NamedTuple):
    """The header that counts, and whether it had to be taken from the second copy."""

    header: Header
    from_second_copy: bool


def find_header(folder: Path) -> FoundHeader:
    """Return the header of the diary in `folder`, from its second copy where the first is damaged or gone.

    Raises HeaderMissing, HeaderDamaged, NewerDiary or FolderUnreadable.
    """
    first, second = _read(folder / HEADER), _read(folder / PREVIOUS)
    if first is None and second is None:
        raise HeaderMissing(folder=str(folder))
    plain = None if first is None else _whole(first)
    if plain is not None:
        return FoundHeader(_header(plain, folder), from_second_copy=False)
    plain = None if second is None else _whole(second)
    if plain is None or (first is not None and not _may_be_same_diary(first, plain)):
        raise HeaderDamaged(folder=str(folder))
    return FoundHeader(_header(plain, folder), from_second_copy=True)


def header_in(data: bytes, folder: Path) -> Header:
    """Return the header of a vault.json elsewhere, as in a backup. Raises HeaderDamaged, NewerDiary."""
    plain = _whole(data)
    if plain is None:
        raise HeaderDamaged(folder=str(folder))
    return _header(plain, folder)


def trusted_header(folder: Path, data_key: bytes) -> FoundHeader:
    """Return the header that also proves it was written by someone who held the data key.

    Raises what `find_header` raises, and HeaderDamaged when neither copy does.
    """
    found = find_header(folder)
    if found.header.is_sealed_by(data_key):
        return found
    second = _read(folder / PREVIOUS)
    plain = None if second is None else _whole(second)
    if plain is not None and _header(plain, folder).is_sealed_by(data_key):
        return FoundHeader(_header(plain, folder), from_second_copy=True)
    raise HeaderDamaged(folder=str(folder))


def write_header(folder: Path, header: Header, data_key: bytes) -> None:
    """Put `header` in place so that an older whole copy stays until this one reads back.

    Raises DiskFull, ReadOnlyDiary, CouldNotSave or FolderUnreadable; then the older one still counts. Once
    the new one reads back it counts, also where its second copy cannot be written: the next opening makes
    that.
    """
    data = header.sealed(data_key)
    before = _read(folder / HEADER)
    try:
        with file_trouble():
            replace_file(folder / HEADER, data)
            _read_back(folder / HEADER, data)
    except DiaryError:
        _put_back(folder, before)
        raise
    try:
        replace_file(folder / PREVIOUS, data)
    except OSError:
        # An older one must not stay: it may name a passphrase that is to open nothing any more.
        with suppress(OSError):
            (folder / PREVIOUS).unlink(missing_ok=True)


def copies_agree(folder: Path) -> bool:
    """Tell whether vault.json and its second copy are both there and the same."""
    first = _read(folder / HEADER)
    return first is not None and first == _read(folder / PREVIOUS)


def _read_back(path: Path, data: bytes) -> None:
    if path.read_bytes() != data:
        raise CouldNotSave


def _put_back(folder: Path, before: bytes | None) -> None:
    """Let the older vault.json count again, where the one that failed has got as far as its place."""
    with suppress(OSError, FolderUnreadable):
        if before is not None and _read(folder / HEADER) != before:
            replace_file(folder / HEADER, before)


def _read(path: Path) -> bytes | None:
    with readable(path.parent):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno == errno.EIO:  # a bad place on the disk is damage, and the other copy helps
                return b""
            raise


def _whole(data: bytes) -> dict[str, Any] | None:
    """Return the parsed file, or None unless its checksum fits. The rule is the same in every format."""
    plain = _parsed(data)
    if plain is None or plain.get("magic") != MAGIC:
        return None
    body = {name: value for name, value in plain.items() if name != "checksum"}
    try:
        return body if plain.get("checksum") == _checksum(body) else None
    except (ValueError, RecursionError):  # NaN, half a surrogate pair, nested without end
        return None


def _parsed(data: bytes) -> dict[str, Any] | None:
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return plain if isinstance(plain, dict) else None  # pyright: ignore[reportUnknownVariableType]


def _may_be_same_diary(damaged: bytes, plain: Mapping[str, Any]) -> bool:
    """Keep a second copy of another diary out: a flipped byte can hit the id or the salt, hardly both."""
    readable = _parsed(damaged)
    return readable is None or any(readable.get(name) == plain.get(name) for name in ("vault", "salt"))


def _header(plain: Mapping[str, Any], folder: Path) -> Header:
    known = {"magic", "format", "vault", "schema", "app", "salt", "keyring_number", "slots", "mac"}
    try:
        header = Header(
            vault_id=UUID(plain["vault"]),
            salt=bytes.fromhex(plain["salt"]),
            slots=tuple(dict(slot) for slot in plain["slots"]),
            schema=int(plain["schema"]),
            app_version=str(plain["app"]),
            format=int(plain["format"]),
            keyring_number=int(plain["keyring_number"]),
            more={name: value for name, value in plain.items() if name not in known},
            mac=str(plain["mac"]),
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        if plain.get("format") not in (None, FORMAT):
            raise NewerDiary(version=str(plain.get("app", ""))) from error
        raise HeaderDamaged(folder=str(folder)) from error
    if header.format > FORMAT or header.schema > SCHEMA:
        raise NewerDiary(version=header.app_version)
    if len(header.salt) != SALT_BYTES:
        raise HeaderDamaged(folder=str(folder))
    return header


def _mac(body: Mapping[str, Any], data_key: bytes) -> str:
    return hmac.new(data_key, _PURPOSE + canonical_json(dict(body)).encode(), hashlib.sha256).hexdigest()


def _checksum(body: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical_json(dict(body)).encode()).hexdigest()
