"""Erasing everything: nothing of the diary is left in any file or key store, whatever happens on the way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from painapp.domain.entries import FlareUpPlan
from painapp.system.paths import FolderPaths
from painapp.vault import erasing
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.erasing import NOTE, OUT_OF_REACH, erase_everything, was_cut_short, what_would_go
from painapp.vault.errors import ReadOnlyDiary
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.lock_shelf import keep_shelf
from painapp.vault.states import Condition, look_at
from painapp.vault.vault import create_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.vault.writing import check_in, new

CANARY = "canary-3f9a"


@pytest.fixture
def paths(tmp_path: Path) -> FolderPaths:
    return FolderPaths(tmp_path / "home")


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


class Home:
    """A computer with a diary, its backups and everything else the app keeps."""

    def __init__(self, paths: FolderPaths, chosen: Path, key_store: MemoryKeyStore) -> None:
        self.paths, self.chosen, self.key_store = paths, chosen, key_store
        clock = FixedClock()
        with create_vault(paths.diary, clock, key_store=key_store, app_version="0.1.0") as vault:
            self.vault_id = str(vault.id)
            vault.diary.record(check_in(clock, note=CANARY))
            vault.use_keyring(key_store)  # another number
            plan = new(FlareUpPlan, clock, people=CANARY, on_lock_screen=True)
            assert keep_shelf(paths.diary, key_store, plan, ())
            made = back_up(vault, paths.backups, Reason.BY_HAND, clock)
        shutil.copy(made.path, chosen)
        diary = paths.diary
        damaged = diary / "damaged 2026-11-21 0900"
        shutil.copytree(diary, damaged)
        for beside in ("unfinished", "brought together", ".unfinished-4711-abc"):
            shutil.copytree(damaged, diary / beside)
        shutil.copy(diary / "diary.db", diary / "diary (conflicted copy).db")
        shutil.copy(diary / "vault.json", diary / "vault (conflicted copy).json")
        for file in (
            paths.config / "look.json",
            paths.cache / "fonts" / "list",
            paths.logs / "painapp.log.1",
        ):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"{CANARY} {self.vault_id}", "utf-8")

    def erase(self) -> erasing.Erased:
        return erase_everything(self.paths, self.key_store, self.chosen)

    def traces(self) -> set[str]:
        """Where the canary, the diary's id or any database still lies."""
        said = (CANARY.encode(), self.vault_id.encode())
        base = self.paths.diary.parent
        found = {
            str(path)
            for folder in (base, self.chosen)
            for path in folder.rglob("*")
            if path.is_file()
            and (
                any(one in path.read_bytes() or one in path.name.encode() for one in said)
                or path.suffix == ".db"
            )
        }
        return found | {name for name in self.key_store.secrets if self.vault_id in name}


@pytest.fixture
def home(paths: FolderPaths, chosen: Path, key_store: MemoryKeyStore) -> Home:
    return Home(paths, chosen, key_store)


def test_nothing_of_the_diary_is_left(home: Home) -> None:
    assert len(home.traces()) > 10
    erased = home.erase()
    assert erased.everything
    assert home.traces() == set()
    assert list(home.paths.diary.iterdir()) == []
    assert look_at(home.paths.diary).condition is Condition.NONE
    assert not was_cut_short(home.paths)
    home.erase()
    assert home.erase().everything


def test_what_would_go_is_what_goes(home: Home) -> None:
    before = sorted(home.paths.diary.rglob("*"))
    told = what_would_go(home.paths, home.chosen)
    assert sorted(home.paths.diary.rglob("*")) == before
    assert (told.backups, told.elsewhere, told.unsure, told.damaged, told.keys) == (1, 1, 0, 1, True)
    assert set(told.folders) == {home.paths.diary, home.paths.backups, home.chosen}
    assert not told.chosen_is_away
    home.erase()
    after = what_would_go(home.paths, home.chosen)
    assert after == ((), 0, 0, 0, False, False, 0)


def test_a_key_of_what_is_at_hand_is_told_of_where_only_a_passphrase_opens_the_diary(
    paths: FolderPaths, key_store: MemoryKeyStore
) -> None:
    clock = FixedClock()
    with create_vault(paths.diary, clock, passphrase="sea glass", app_version="0.1.0"):
        assert not what_would_go(paths).keys
        assert keep_shelf(
            paths.diary, key_store, new(FlareUpPlan, clock, people="Sam", on_lock_screen=True), ()
        )
    assert what_would_go(paths).keys
    assert erase_everything(paths, key_store).everything
    assert key_store.secrets == {}


def test_keys_of_every_number_go(home: Home) -> None:
    home.key_store.secrets[f"{home.vault_id}:1"] = b"still named by a backup"
    home.key_store.secrets[f"{home.vault_id}:3"] = b"kept just before vault.json was to name it"
    home.key_store.secrets["another:1"] = b"not ours"
    home.erase()
    assert set(home.key_store.secrets) == {"another:1"}


def test_what_is_not_ours_stays(home: Home, tmp_path: Path, key_store: MemoryKeyStore) -> None:
    other = Home(FolderPaths(tmp_path / "other"), home.chosen, key_store)
    strange = home.chosen / "old.painapp"
    strange.write_bytes(b"no backup of anybody's that reads")
    holiday = home.paths.backups / "holiday.jpg"
    holiday.write_bytes(b"picture")
    erased = home.erase()
    assert erased.unsure == (strange,)
    assert not erased.everything
    assert holiday.exists()
    assert data_key_from_keyring(other.paths.diary, key_store)
    assert other.vault_id.encode() in b"".join(path.read_bytes() for path in home.chosen.iterdir())


def test_a_folder_that_is_away_is_said(home: Home) -> None:
    shutil.rmtree(home.chosen)
    assert what_would_go(home.paths, home.chosen).chosen_is_away
    assert home.erase().everything


def test_what_cannot_be_removed_is_named_and_tried_again(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    stuck = home.paths.diary / "diary.db"
    unlink = Path.unlink

    def refusing(path: Path, *, missing_ok: bool = False) -> None:
        if path == stuck:
            raise PermissionError(13, "in use")
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refusing)
        assert home.erase().left == (stuck,)
    assert not was_cut_short(home.paths)
    assert home.erase().everything
    assert home.traces() == set()


def test_a_keyring_that_refuses_is_said_and_asked_again(home: Home) -> None:
    home.key_store.refusing = True
    erased = home.erase()
    assert erased.keys_left
    assert not erased.left
    assert not list(home.paths.diary.glob("*.db"))
    home.key_store.refusing = False
    assert home.erase().everything
    assert home.traces() == set()


def test_a_keyring_that_is_gone_is_said(home: Home) -> None:
    assert erase_everything(home.paths, None, home.chosen).keys_left


class PowerCutError(Exception):
    """The computer stops here."""


class Fuse:
    """Lets a number of removals happen, and stops the computer before the next."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, burns_after: int) -> None:
        self._left = burns_after
        for owner, name in (
            (Path, "unlink"),
            (shutil, "rmtree"),
            (MemoryKeyStore, "delete"),
            (Path, "rmdir"),
        ):
            monkeypatch.setattr(owner, name, self._counted(getattr(owner, name)))

    def _counted(self, call: Any) -> Any:
        def counting(*given: Any, **named: Any) -> Any:
            self._left -= 1
            if self._left < 0:
                raise PowerCutError
            return call(*given, **named)

        return counting


def test_cut_at_any_step_nothing_readable_is_left_and_it_can_be_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cuts = 0
    while True:
        key_store, stick = MemoryKeyStore(), tmp_path / f"stick {cuts}"
        stick.mkdir()
        home = Home(FolderPaths(tmp_path / f"home {cuts}"), stick, key_store)
        files = home.traces() - set(key_store.secrets)
        try:
            with monkeypatch.context() as patch:
                Fuse(patch, cuts)
                home.erase()
        except PowerCutError:
            _holds_the_order(home, files)
            assert cuts == 0 or was_cut_short(home.paths) or not home.traces()
            home.erase()
            assert home.traces() == set()
            cuts += 1
            continue
        break
    assert cuts > 20


def _holds_the_order(home: Home, files: set[str]) -> None:
    """Keys go before any vault.json, and those before anything they would open."""
    left = {path for path in files if Path(path).exists()}
    headers = {path for path in files if Path(path).name.startswith("vault")}
    if home.key_store.secrets:
        assert left == files
    if left & headers:
        assert files - left <= headers


def test_a_diary_made_or_brought_back_since_is_never_erased_by_itself(
    home: Home, key_store: MemoryKeyStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(home.paths.diary, tmp_path / "kept")
    home.key_store.refusing = True
    home.erase()
    home.key_store.refusing = False
    assert not was_cut_short(home.paths)  # it came to its end, and what was left was said
    shutil.copytree(tmp_path / "kept", home.paths.diary, dirs_exist_ok=True)
    assert not was_cut_short(home.paths)
    with monkeypatch.context() as patch:
        Fuse(patch, 10)
        with pytest.raises(PowerCutError):
            home.erase()
    assert was_cut_short(home.paths)
    for file in home.paths.diary.glob("*vault*"):
        file.unlink()
    for file in home.paths.diary.glob("*diary*"):
        file.unlink()
    shutil.rmtree(home.paths.diary / "unfinished", ignore_errors=True)
    shutil.rmtree(home.paths.diary / "damaged 2026-11-21 0900", ignore_errors=True)
    with create_vault(home.paths.diary, FixedClock(), key_store=key_store, app_version="0.1.0"):
        assert not was_cut_short(home.paths)


def test_where_not_even_a_note_can_be_written_nothing_is_removed(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(_path: Path, _data: bytes) -> None:
        raise OSError(30, "read-only")

    before = home.traces()
    monkeypatch.setattr(erasing, "replace_file", refusing)
    with pytest.raises(ReadOnlyDiary):
        home.erase()
    assert home.traces() == before
    assert not (home.paths.diary / NOTE).exists()


def test_copies_in_the_temporary_folder_go(home: Home, tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    copy, other = temporary / "painapp-x1", temporary / "painapp-tests"
    copy.mkdir(parents=True)
    other.mkdir()
    shutil.copy(home.paths.diary / "diary.db", copy)
    erase_everything(home.paths, home.key_store, home.chosen, temporary)
    assert list(temporary.iterdir()) == [other]


def test_an_empty_computer_has_nothing_to_erase(paths: FolderPaths) -> None:
    assert what_would_go(paths).folders == ()
    assert erase_everything(paths, MemoryKeyStore()).everything


def test_a_forged_number_keeps_nobody_busy(paths: FolderPaths) -> None:
    header = {"vault": "00000000-0000-0000-0000-000000000001", "keyring_number": 10**12}
    (paths.diary / "vault.json").write_text(json.dumps(header), "utf-8")
    store = MemoryKeyStore()
    store.secrets["00000000-0000-0000-0000-000000000001:2"] = b"key"
    assert erase_everything(paths, store).everything
    assert store.secrets == {}


def test_what_cannot_be_reached_is_in_words() -> None:
    assert len({words.source for words in OUT_OF_REACH}) == 4
