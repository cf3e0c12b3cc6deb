"""Any order of writing, undoing, locking, backing up and restoring leaves what a plain dictionary would."""

from __future__ import annotations

import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from painapp.domain.entries import DAY_TYPES, ENTRY_TYPES, Entry
from painapp.domain.fields import Kind, fields_of
from painapp.vault import slots
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.opening import read_backup
from painapp.vault.backups.restoring import stage_merge, stage_replace
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.extent import LONG
from tests.key_stores import MemoryKeyStore
from tests.strategies import edits_of, entries

if TYPE_CHECKING:
    from painapp.vault.diary import Diary
    from painapp.vault.replacing import Staged
    from painapp.vault.vault import Vault

State = dict[UUID, Entry]
ANY_DAY = (date.min, date.max)


with patch.multiple(slots, _MEMORY_KIB=32, _PASSES=1, _LANES=1):
    # Made before any fixture is; it costs next to nothing, as in every test.
    _CHEAP = slots.prepare_passphrase("a b c")


def everything_in(diary: Diary) -> State:
    """Every entry in the diary, those about the person too."""
    return {entry.id: entry for entry in diary.between(*ANY_DAY, ENTRY_TYPES)}


class DiaryMachine(RuleBasedStateMachine):
    """`there` and `removed` are what the diary should hold; `past` what each undo should put back there."""

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.folder = Path(self.place.name) / "diary"
        self.backups = Path(self.place.name) / "backups"
        self.kept: list[tuple[Path, State, State]] = []
        """Each backup: its file, and what was in the diary and among the removed then."""
        self.clock = FixedClock(datetime(2026, 11, 22, 18, 42))
        self.key_store = MemoryKeyStore()
        self.vault: Vault = create_vault(self.folder, self.clock, key_store=self.key_store, app_version="1")
        self.there: State = {}
        self.removed: State = {}
        self.past: list[State] = []
        self.typing: tuple[UUID, str] | None = None
        """Entry and text field that the newest change typed in, while its sitting lasts."""

    def teardown(self) -> None:
        self.vault.close()
        self.place.cleanup()

    def _remember(self, typing: tuple[UUID, str] | None = None) -> None:
        if typing is None or typing != self.typing:
            self.past.append(dict(self.there))
        self.typing = typing

    @rule(entry=entries())
    def record(self, entry: Entry) -> None:
        if entry.id in self.there or entry.id in self.removed:
            return
        self._remember()
        self.vault.diary.record(entry)
        self.there[entry.id] = entry

    @precondition(lambda self: self.there)
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        before = self._pick(data, self.there)
        entry = data.draw(edits_of(before))
        if entry != before:
            changed = [name for name in vars(entry) if getattr(entry, name) != getattr(before, name)]
            texts = {one.name for one in fields_of(type(entry)) if one.kind in {Kind.LINE, Kind.TEXT}}
            typed = len(changed) == 1 and changed[0] in texts
            self._remember((entry.id, changed[0]) if typed else None)
        assert self.vault.diary.edit(entry) == entry
        self.there[entry.id] = entry

    @precondition(lambda self: self.there)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        entry = self._pick(data, self.there)
        self._remember()
        self.vault.diary.remove(entry.id)
        self.removed[entry.id] = self.there.pop(entry.id)

    @precondition(lambda self: self.removed)
    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        entry = self._pick(data, self.removed)
        self._remember()
        assert self.vault.diary.bring_back(entry.id) == entry
        self.there[entry.id] = self.removed.pop(entry.id)

    @rule()
    def undo(self) -> None:
        undone = self.vault.diary.undo()
        assert (undone is None) == (not self.past)
        if self.past:
            known = self.there | self.removed
            self.there = self.past.pop()
            self.removed = {one: entry for one, entry in known.items() if one not in self.there}
        self.typing = None

    @precondition(lambda self: self.there)
    @rule(data=st.data())
    def leave_the_form(self, data: st.DataObject) -> None:
        entry = self._pick(data, self.there)
        self.vault.diary.close_version(entry.id)
        if self.typing is not None and self.typing[0] == entry.id:
            self.typing = None

    @rule()
    def wait(self) -> None:
        self.clock.move(minutes=11)
        self.typing = None

    @rule(passphrase=st.booleans())
    def lock_and_unlock(self, passphrase: bool) -> None:
        """By the keyring, or by a passphrase that was set a moment before."""
        if passphrase:
            self.vault.set_passphrase(_CHEAP, self.key_store)
        self.vault.close()
        ways = [lambda: data_key_from_keyring(self.folder, self.key_store)]
        ways += [lambda: data_key_from_passphrase(self.folder, "a b c")] if passphrase else []
        (key,) = {way() for way in ways}
        self._open(key)

    @rule()
    def back_up(self) -> None:
        backup = back_up(self.vault, self.backups, Reason.BY_HAND, self.clock)
        self.kept.append((backup.path, dict(self.there), dict(self.removed)))

    @precondition(lambda self: self.kept)
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        path, there, removed = data.draw(st.sampled_from(self.kept))
        self._swap(stage_replace(self.vault, read_backup(path), self._key(), self.backups))
        self.there, self.removed = dict(there), dict(removed)

    @precondition(lambda self: self.kept)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        """Nothing of either side is lost; where both have an entry, it stands as one of them left it."""
        path, there, removed = data.draw(st.sampled_from(self.kept))
        before = self.there | self.removed
        other = there | removed
        self._swap(stage_merge(self.vault, read_backup(path), self._key(), self.backups))
        diary = self.vault.diary
        listed = everything_in(diary)
        gone = {one.entry.id: one.entry for one in diary.removed()}
        after = listed | gone
        assert after.keys() == before.keys() | other.keys()
        for entry_id, entry in after.items():
            assert entry in {before.get(entry_id), other.get(entry_id)}
            sides = [side for side in (self.there, there) if entry_id in side]
            assert sides or entry_id in gone, "removed on every side that has it"
        self.there, self.removed = listed, gone

    def _swap(self, staged: Staged) -> None:
        self.vault.replace_by(staged)
        self._open(staged.data_key)

    def _key(self) -> bytes:
        return self.vault.opened().data_key

    def _open(self, key: bytes) -> None:
        self.vault = open_vault(self.folder, key, self.clock, "1")
        self.past, self.typing = [], None

    @invariant()
    def holds_what_it_should(self) -> None:
        diary = self.vault.diary
        assert everything_in(diary) == self.there
        of_a_day = {one: entry for one, entry in self.there.items() if isinstance(entry, DAY_TYPES)}
        assert {entry.id: entry for entry in diary.between(*ANY_DAY)} == of_a_day
        assert {one.entry.id: one.entry for one in diary.removed()} == self.removed
        assert diary.count() == len(of_a_day)
        assert diary.first_day() == min((entry.day for entry in of_a_day.values()), default=None)
        for entry_id, entry in self.there.items():
            versions = diary.versions(entry_id)
            assert versions[-1].entry == entry
            assert [version.number for version in versions] == list(range(1, len(versions) + 1))

    @staticmethod
    def _pick(data: st.DataObject, state: State) -> Entry:
        return state[data.draw(st.sampled_from(sorted(state)))]


TestDiaryMachine = DiaryMachine.TestCase
TestDiaryMachine.settings = settings(max_examples=25 if LONG else 8, stateful_step_count=20)
