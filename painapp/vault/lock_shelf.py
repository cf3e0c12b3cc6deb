"""What the person chose to have at hand while the diary is locked: flare-up plan, kind voices, whom to ring.

It lies in one small file beside the diary, under a key of its own in the keyring (number 0 of the diary's
keys, which no slot has), so that it opens nothing else. Medicines are never in it, and neither is it in a
backup: a diary restored elsewhere makes it anew. Where nothing is chosen there is neither file nor key.
"""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from painapp.domain.canonical import canonical_json, entry_from_plain, entry_to_plain
from painapp.domain.errors import ExpectedError
from painapp.domain.people import for_lock_screen
from painapp.domain.ports import KeyStoreError
from painapp.domain.practice import FlareUpPlan, KindVoice
from painapp.domain.story import Person
from painapp.vault.files import replace_file
from painapp.vault.header import find_header
from painapp.vault.keys import forget_in_keyring, keyring_name
from painapp.vault.layout import DATA_KEY_BYTES, LOCK_SHELF

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from painapp.domain.ports import KeyStore

NUMBER = 0
"""Of its key among those of the diary."""
_MAGIC = b"PainApp at hand 1\n"
_NONCE_BYTES, _ID_BYTES = 12, 16
_MOST_BYTES = 100_000_000
"""More than any shelf can have: a file that somebody put there must not fill the memory."""


class Shelf(NamedTuple):
    """What may be seen and heard while the diary is locked. There is a plan, a voice, somebody, or more."""

    plan: FlareUpPlan | None
    voices: tuple[KindVoice, ...]
    people: tuple[Person, ...] = ()
    """Trusted contacts, with name and number only."""


def chosen_for_shelf(
    plan: FlareUpPlan | None, voices: Sequence[KindVoice], people: Sequence[Person] = ()
) -> Shelf:
    """Return what of them the person chose to have at hand, without medicines."""
    if plan is not None:
        plan = replace(plan, medicines="", medicines_written=None) if plan.on_lock_screen else None
        plan = None if plan is None or plan.says_nothing else plan
    heard = tuple(one for one in voices if one.on_lock_screen and one.sound)
    return Shelf(plan, heard, for_lock_screen(people))


def keep_shelf(
    folder: Path,
    key_store: KeyStore,
    plan: FlareUpPlan | None,
    voices: Sequence[KindVoice],
    people: Sequence[Person] = (),
) -> bool:
    """Let the shelf beside the diary in `folder` hold just what of these is chosen; for a worker.

    Returns whether it is so. Where the keyring or the disk is in the way there is no shelf, rather than an
    older one; only where that cannot be removed either, it stays.
    """
    chosen = chosen_for_shelf(plan, voices, people)
    if not any(chosen):
        return drop_shelf(folder, key_store)
    if read_shelf(folder, key_store) == chosen:
        return True
    try:
        vault_id = find_header(folder).header.vault_id
        _forget_key_of_another(folder, key_store, vault_id)
        data = _sealed(chosen, vault_id, _key(key_store, vault_id))
        replace_file(folder / LOCK_SHELF, data)
    except (ExpectedError, KeyStoreError, OSError):
        drop_shelf(folder, key_store)
        return False
    return True


def read_shelf(folder: Path, key_store: KeyStore) -> Shelf | None:
    """Return what is at hand while the diary in `folder` is locked; None where nothing is, or can be read.

    Asks the keyring, which may take a moment: for a worker.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        vault_id, nonce, sealed = _parts(folder / LOCK_SHELF)
        if _is_of_another(folder, vault_id):
            return None
        key = key_store.read(keyring_name(vault_id, NUMBER))
        if key is None:
            return None
        plain = AESGCM(key).decrypt(nonce, sealed, _bound_to(vault_id))
        return _from_plain(json.loads(plain))
    except (OSError, KeyStoreError, InvalidTag, ExpectedError):
        return None
    except (ValueError, KeyError, TypeError, RecursionError):  # not of ours
        return None


def drop_shelf(folder: Path, key_store: KeyStore) -> bool:
    """Remove the shelf and its key; return whether no file is left. Without a file nothing is asked."""
    path = folder / LOCK_SHELF
    if not path.exists():
        return True
    with suppress(OSError, ValueError):
        forget_in_keyring(key_store, _parts(path)[0], NUMBER)
    with suppress(OSError):
        path.unlink(missing_ok=True)
    return not path.exists()


def has_shelf(folder: Path) -> bool:
    """Tell whether anything is at hand while the diary is locked, without asking the keyring."""
    return (folder / LOCK_SHELF).exists()


def _is_of_another(folder: Path, vault_id: UUID) -> bool:
    """Tell whether another diary lies in `folder` now; what is at hand of one in trouble stays so."""
    try:
        return find_header(folder).header.vault_id != vault_id
    except ExpectedError:
        return False


def _forget_key_of_another(folder: Path, key_store: KeyStore, vault_id: UUID) -> None:
    """Forget the key of a shelf that was of another diary: it is written over."""
    with suppress(OSError, ValueError):
        whose = _parts(folder / LOCK_SHELF)[0]
        if whose != vault_id:
            forget_in_keyring(key_store, whose, NUMBER)


def _key(key_store: KeyStore, vault_id: UUID) -> bytes:
    """Return the shelf's key, a new one where there is none. Raises KeyStoreError."""
    name = keyring_name(vault_id, NUMBER)
    key = key_store.read(name)
    if key is None or len(key) != DATA_KEY_BYTES:
        key = secrets.token_bytes(DATA_KEY_BYTES)
        if not key_store.available():
            raise KeyStoreError("no keyring")
        key_store.write(name, key)
        if key_store.read(name) != key:
            raise KeyStoreError("what was written does not read back")
    return key


def _sealed(shelf: Shelf, vault_id: UUID, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    plain: dict[str, Any] = {"voices": [entry_to_plain(one) for one in shelf.voices]}
    if shelf.people:
        plain["people"] = [entry_to_plain(one) for one in shelf.people]
    if shelf.plan is not None:
        plain["plan"] = entry_to_plain(shelf.plan)
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(key).encrypt(nonce, canonical_json(plain).encode(), _bound_to(vault_id))
    return _MAGIC + vault_id.bytes + nonce + sealed


def _parts(path: Path) -> tuple[UUID, bytes, bytes]:
    """Return whose shelf a file is, and its nonce and sealed bytes. Raises OSError, ValueError."""
    if path.stat().st_size > _MOST_BYTES:
        raise ValueError("too long")
    data = path.read_bytes()
    nonce_at = len(_MAGIC) + _ID_BYTES
    if not data.startswith(_MAGIC) or len(data) <= nonce_at + _NONCE_BYTES:
        raise ValueError("not a shelf")
    sealed_at = nonce_at + _NONCE_BYTES
    return UUID(bytes=data[len(_MAGIC) : nonce_at]), data[nonce_at:sealed_at], data[sealed_at:]


def _bound_to(vault_id: UUID) -> bytes:
    return _MAGIC + vault_id.bytes


def _from_plain(plain: dict[str, Any]) -> Shelf | None:
    plan = entry_from_plain(plain["plan"]) if "plan" in plain else None
    voices = [entry_from_plain(one) for one in plain["voices"]]
    people = [entry_from_plain(one) for one in plain.get("people", ())]
    shelf = chosen_for_shelf(
        plan if isinstance(plan, FlareUpPlan) else None,
        [one for one in voices if isinstance(one, KindVoice)],
        [one for one in people if isinstance(one, Person)],
    )
    return shelf if any(shelf) else None
