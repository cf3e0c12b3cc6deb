"""The database is replaced in one step: whatever cuts it short, one whole diary is there afterwards."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from painapp.vault.connection import Connection
from painapp.vault.errors import CouldNotSave, DiaryDamaged, DiaryMovedOn, HeaderMissing, ReadOnlyDiary
from painapp.vault.header import find_header
from painapp.vault.layout import DATABASE, HEADER, PREVIOUS, UNFINISHED
from painapp.vault.replacing import (
    check_whole,
    discard_staged,
    new_header,
    open_staged,
    seal_staged,
    stage_database,
    swap_in,
)
from painapp.vault.states import Condition, look_at, salt_of
from tests.vault.staging import stage
from tests.vault.writing import DAY, check_in, reopen

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

KEPT_IN = "damaged 2026-11-22 1842"


def pains(vault: Vault) -> list[int]:
    """What the diary holds: the tests write 1 into the older one and 2 and 3 into the newer."""
    return sorted(vars(entry)["pain"] for entry in vault.diary.day(DAY))


def test_a_staged_diary_takes_the_place_of_the_one_there(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock, 1))
    before = vault.commit_count
    vault.replace_by(stage(vault, check_in(clock, 2), check_in(clock, 3)))
    with reopen(folder, clock, key_store) as again:
        assert pains(again) == [2, 3]
        assert again.id == vault.id
        assert again.commit_count > before
        check_whole(again.diary._connection)
    assert sorted(path.name for path in folder.iterdir() if path.suffix != ".mark") == [
        DATABASE,
        HEADER,
        PREVIOUS,
    ]
    assert (folder / HEADER).read_bytes() == (folder / PREVIOUS).read_bytes()


def test_what_is_saved_meanwhile_stops_the_swap_and_stays(vault: Vault, clock: FixedClock) -> None:
    staged = stage(vault, check_in(clock, 2))
    vault.diary.record(check_in(clock, 1))
    with pytest.raises(DiaryMovedOn):
        vault.replace_by(staged)
    assert pains(vault) == [1]


def test_a_staged_diary_comes_to_be_where_none_was(
    vault: Vault, folder: Path, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    stage(vault, check_in(clock, 2))
    live = vault.opened()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copytree(folder / UNFINISHED, elsewhere / UNFINISHED)
    assert look_at(elsewhere).condition is Condition.NONE
    swap_in(elsewhere, live.data_key)
    with reopen(elsewhere, clock, key_store) as again:
        assert pains(again) == [2]


def test_until_it_is_swapped_in_a_staged_diary_counts_for_nothing(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock, 1))
    stage(vault, check_in(clock, 2))
    vault.close()
    with reopen(folder, clock, key_store) as again:
        assert pains(again) == [1]
    assert not (folder / UNFINISHED).exists()


def test_what_is_discarded_is_gone(vault: Vault, folder: Path, clock: FixedClock) -> None:
    staged = stage(vault, check_in(clock, 2))
    discard_staged(folder)
    discard_staged(folder)
    assert not (folder / UNFINISHED).exists()
    vault.close()
    with pytest.raises(HeaderMissing):
        swap_in(folder, staged.data_key)


def test_a_staged_diary_has_a_salt_of_its_own(vault: Vault, folder: Path) -> None:
    live = vault.opened()
    with pytest.raises(ValueError, match="salt"):
        stage_database(folder, live.data_key, live.header)


def test_only_what_is_whole_is_swapped_in(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock, 1))
    for spoil in (Path.unlink, lambda path: path.write_bytes(b"x" * 4096)):  # pyright: ignore[reportUnknownVariableType, reportUnknownLambdaType]
        staged = stage(vault, check_in(clock, 2))
        spoil(folder / UNFINISHED / DATABASE)
        with pytest.raises(DiaryDamaged):
            swap_in(folder, staged.data_key)
    assert pains(vault) == [1]
    vault.close()
    with reopen(folder, clock, key_store) as again:
        assert pains(again) == [1]


def test_what_is_still_open_is_not_swapped_in(vault: Vault, folder: Path, clock: FixedClock) -> None:
    staged = stage(vault, check_in(clock, 2))
    with open_staged(folder, staged.data_key) as connection:
        connection.user_version()
        with pytest.raises(CouldNotSave):
            swap_in(folder, staged.data_key)


def test_a_staged_diary_whose_rows_are_not_in_the_file_itself_is_not_sealed(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    live = vault.opened()
    header = new_header(live.header)
    connection = stage_database(folder, live.data_key, header)
    other = Connection(folder / UNFINISHED / DATABASE, live.data_key, header.salt)
    with pytest.raises(CouldNotSave):
        seal_staged(connection, header, live.data_key, live.commit_count)
    other.close()
    assert not (folder / UNFINISHED / HEADER).exists()


def test_the_checks_notice_a_flipped_byte(vault: Vault, folder: Path, clock: FixedClock) -> None:
    staged = stage(vault, *(check_in(clock, 2, note="some words " * 50) for _ in range(20)))
    database = folder / UNFINISHED / DATABASE
    data = bytearray(database.read_bytes())
    data[-2000] ^= 1
    database.write_bytes(data)
    with open_staged(folder, staged.data_key) as connection, pytest.raises(DiaryDamaged):
        check_whole(connection)


@pytest.mark.parametrize("check", ["cipher_integrity_check", "integrity_check", "foreign_key_check"])
def test_what_one_check_alone_finds_is_damage(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, check: str
) -> None:
    staged = stage(vault, check_in(clock, 2))
    real = Connection.send

    def finding(connection: Connection, sql: str) -> list[tuple[Any, ...]]:
        return [("something",)] if sql == f"PRAGMA {check}" else real(connection, sql)

    with open_staged(folder, staged.data_key) as connection:
        check_whole(connection)
        monkeypatch.setattr(Connection, "send", finding)
        with pytest.raises(DiaryDamaged):
            check_whole(connection)


def test_what_is_verified_cannot_be_changed_by_it(vault: Vault, folder: Path, clock: FixedClock) -> None:
    staged = stage(vault, check_in(clock, 2))
    with open_staged(folder, staged.data_key) as connection, pytest.raises(ReadOnlyDiary):
        connection.send("DELETE FROM check_in")


def test_the_new_diary_counts_on_from_the_older_one(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    """So that no older copy passes for a newer one, and backups stay in order."""
    for _ in range(12):
        vault.diary.record(check_in(clock, 1))
    before = vault.commit_count
    assert before >= 12
    vault.replace_by(stage(vault, check_in(clock, 2)))
    with reopen(folder, clock, key_store) as again:
        assert again.commit_count > before


def test_what_is_replaced_can_be_kept_with_what_opens_it(
    vault: Vault, folder: Path, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock, 1))
    vault.replace_by(stage(vault, check_in(clock, 2)), keep_replaced_in=KEPT_IN)
    with reopen(folder, clock, key_store) as again:
        assert pains(again) == [2]
    with reopen(folder / KEPT_IN, clock, key_store) as older:
        assert pains(older) == [1]


def test_what_is_replaced_is_kept_nowhere_else(vault: Vault, folder: Path, clock: FixedClock) -> None:
    staged = stage(vault, check_in(clock, 2))
    with pytest.raises(ValueError, match="beside"):
        swap_in(folder, staged.data_key, keep_replaced_in="../elsewhere")


def test_names_last_once_the_new_one_is_in_place_and_what_was_kept_before_that(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged = stage(vault, check_in(clock, 2))
    vault.close()
    older, newer = salt_of(folder / DATABASE), find_header(folder / UNFINISHED).header.salt
    lasting: list[tuple[str, bytes]] = []

    def look(where: Path) -> None:
        lasting.append((where.name, salt_of(where / DATABASE) if (where / DATABASE).exists() else b""))

    monkeypatch.setattr("painapp.vault.making.sync_folder", look)
    swap_in(folder, staged.data_key, keep_replaced_in=KEPT_IN)
    assert lasting == [(folder.name, older), (folder.name, older), (KEPT_IN, older), (folder.name, newer)]


# Cut short


class Cut(BaseException):
    """Stands for the power being cut."""


class Knife:
    """Cuts the power before or after the nth change of a name on the disk."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, nth: int, *, after: bool) -> None:
        self.left = nth
        self._after = after
        for name in ("replace", "unlink", "mkdir", "rmdir"):
            monkeypatch.setattr(Path, name, self._cutting(getattr(Path, name)))

    def _cutting(self, change: Callable[..., Any]) -> Callable[..., Any]:
        def cut(*given: Any, **named: Any) -> Any:
            self.left -= 1
            if self.left == 0 and not self._after:
                raise Cut
            if self.left < 0:
                raise Cut  # nothing happens after the power is gone, tidying neither
            done = change(*given, **named)
            if self.left == 0:
                raise Cut
            return done

        return cut


@pytest.mark.parametrize("keep", ["", KEPT_IN])
@pytest.mark.parametrize("after", [False, True])
def test_cut_anywhere_one_whole_diary_is_there(
    vault: Vault,
    folder: Path,
    tmp_path: Path,
    clock: FixedClock,
    key_store: MemoryKeyStore,
    after: bool,
    keep: str,
) -> None:
    vault.diary.record(check_in(clock, 1))
    staged = stage(vault, check_in(clock, 2), check_in(clock, 3))
    vault.diary.bring_up_to_date()  # after which closing writes nothing more
    # A -wal that was not folded in, as a killed app leaves it: it must never be played into the new file.
    wal = (folder / (DATABASE + "-wal")).read_bytes()
    vault.close()
    (folder / (DATABASE + "-wal")).write_bytes(wal)
    found: list[list[int]] = []
    for nth in range(1, 100):
        there = tmp_path / f"{nth}"
        shutil.copytree(folder, there)
        with pytest.MonkeyPatch.context() as patch:
            knife = Knife(patch, nth, after=after)
            with suppress(Cut):
                swap_in(there, staged.data_key, keep_replaced_in=keep)
        assert look_at(there).trouble is None
        with reopen(there, clock, key_store) as again:
            found.append(pains(again))
            check_whole(again.diary._connection)
            assert again.id == vault.id
        assert not (there / UNFINISHED).exists()
        assert (there / HEADER).read_bytes() == (there / PREVIOUS).read_bytes()
        if keep and found[-1] == [2, 3]:
            with reopen(there / keep, clock, key_store) as older:
                assert pains(older) == [1]
        if knife.left > 0:
            break
    assert len(found) > 8
    assert found == sorted(found)  # the older one up to a point, and the newer one from there on
    assert found[0] == [1]
    assert found[-1] == [2, 3]


def test_cut_twice_it_is_still_finished(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock, 1))
    staged = stage(vault, check_in(clock, 2), check_in(clock, 3))
    vault.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("painapp.vault.replacing.finish_making", lambda *_: None)  # pyright: ignore[reportUnknownLambdaType]
        swap_in(folder, staged.data_key)
    for nth in range(1, 50):
        with pytest.MonkeyPatch.context() as patch:
            knife = Knife(patch, nth, after=True)
            try:
                reopen(folder, clock, key_store).close()
            except Cut:
                continue
        assert knife.left > 0
        break
    with reopen(folder, clock, key_store) as again:
        assert pains(again) == [2, 3]


def test_a_diary_that_counts_already_is_neither_discarded_nor_staged_over(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.diary.record(check_in(clock, 1))
    staged = stage(vault, check_in(clock, 2))
    live = vault.opened()
    vault.close()

    def busy(_folder: Path) -> None:
        raise PermissionError(13, "another program has the file open")

    with monkeypatch.context() as patch:
        patch.setattr("painapp.vault.making._make_way", busy)
        with pytest.raises(ReadOnlyDiary):
            swap_in(folder, staged.data_key)
    discard_staged(folder)
    with pytest.raises(CouldNotSave):
        stage_database(folder, live.data_key, new_header(live.header))
    with reopen(folder, clock, key_store) as again:
        assert pains(again) == [2]
    stage_database(folder, live.data_key, new_header(live.header)).close()


def test_what_was_begun_over_a_damaged_header_stands_in_nobodys_way(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    live = vault.opened()
    vault.close()
    for header in (HEADER, PREVIOUS):
        (folder / header).write_bytes(b"damaged")
    stage_database(folder, live.data_key, new_header(live.header)).close()  # and then the person stops it
    discard_staged(folder)
    assert not (folder / UNFINISHED).exists()
    newer = new_header(live.header)
    connection = stage_database(folder, live.data_key, newer)
    seal_staged(connection, newer, live.data_key, live.commit_count)
    discard_staged(folder)  # sealed, and still not one that counts
    assert not (folder / UNFINISHED).exists()
    # Another killed app has left one; the next try goes on over it, to its end.
    stage_database(folder, live.data_key, new_header(live.header)).close()
    connection = stage_database(folder, live.data_key, newer)
    seal_staged(connection, newer, live.data_key, live.commit_count)
    swap_in(folder, live.data_key, keep_replaced_in=KEPT_IN)
    reopen(folder, clock, key_store).close()


def test_a_diary_that_counts_is_not_discarded_where_its_header_is_damaged_since(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged = stage(vault, check_in(clock, 2))
    vault.close()
    monkeypatch.setattr("painapp.vault.replacing.finish_making", lambda *_: None)  # pyright: ignore[reportUnknownLambdaType]
    swap_in(folder, staged.data_key)
    for header in (HEADER, PREVIOUS):
        (folder / header).write_bytes(b"damaged")
    discard_staged(folder)
    assert (folder / UNFINISHED / DATABASE).exists()


def test_a_swap_that_may_not_last_leaves_the_older_diary(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.diary.record(check_in(clock, 1))
    staged = stage(vault, check_in(clock, 2))
    vault.close()
    calls: list[Path] = []

    def broken_at_the_second(path: Path) -> None:
        calls.append(path)
        if len(calls) == 2:
            raise OSError(5, "I/O error")

    monkeypatch.setattr("painapp.vault.making.sync_folder", broken_at_the_second)
    with pytest.raises(CouldNotSave):
        swap_in(folder, staged.data_key)
    monkeypatch.undo()
    with reopen(folder, clock, key_store) as again:
        assert pains(again) == [1]


def test_a_second_copy_of_the_older_header_never_meets_the_new_database(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    vault.diary.record(check_in(clock, 1))
    staged = stage(vault, check_in(clock, 2))
    vault.close()
    (folder / UNFINISHED / PREVIOUS).unlink()  # as where it could not be written
    swap_in(folder, staged.data_key)
    assert not (folder / PREVIOUS).exists()
    reopen(folder, clock, key_store).close()
    assert (folder / PREVIOUS).read_bytes() == (folder / HEADER).read_bytes()
    assert find_header(folder).header.salt == (folder / DATABASE).read_bytes()[:16]
