"""A write that fails is told as such, is not in the file, and changes nothing in memory."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from painapp.vault.errors import CouldNotSave, DiaryDamaged, DiaryError, DiskFull, ReadOnlyDiary
from painapp.vault.faults import trouble_of
from painapp.vault.vault import create_vault, open_vault
from tests.key_stores import MemoryKeyStore
from tests.vault.writing import DAY, check_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock

LONG = "words " * 30_000


def fill(diary: Diary) -> None:
    pages = diary._connection.send("PRAGMA page_count")[0][0]
    diary._connection.send(f"PRAGMA max_page_count = {pages}")


def forbid(diary: Diary) -> None:
    diary._connection.send("PRAGMA query_only = ON")


def mend(diary: Diary) -> None:
    diary._connection.send("PRAGMA max_page_count = 1000000")
    diary._connection.send("PRAGMA query_only = OFF")


FAULTS: list[tuple[Callable[[Diary], None], type[DiaryError]]] = [(fill, DiskFull), (forbid, ReadOnlyDiary)]


@pytest.mark.parametrize(("fault", "trouble"), FAULTS)
def test_nothing_is_saved_told_or_remembered(
    diary: Diary, clock: FixedClock, fault: Callable[[Diary], None], trouble: type[DiaryError]
) -> None:
    entry = diary.record(check_in(clock, 1, note="short"))
    gone = diary.record(check_in(clock, 2, note=LONG))
    diary.remove(gone.id)
    heard: list[Any] = []
    diary.subscribe(heard.append)
    before = diary.last_changed
    settings = diary.settings
    fault(diary)
    writes: list[Callable[[], Any]] = [
        lambda: diary.record(check_in(clock, 3, note=LONG)),
        lambda: diary.edit(replace(entry, note=LONG)),
        lambda: diary.record_all([check_in(clock, 4, note=LONG)]),
        lambda: diary.save_settings(replace(settings, summary_name=LONG)),
    ]
    if fault is forbid:
        writes += [
            lambda: diary.remove(entry.id),
            lambda: diary.bring_back(gone.id),
            lambda: diary.remove_for_good(entry.id),
            lambda: diary.close_version(entry.id),
            diary.undo,
        ]
    for write in writes:
        with pytest.raises(trouble):
            write()
    assert diary.day(DAY) == (entry,)
    assert [one.entry for one in diary.removed()] == [gone]
    assert diary.settings == settings
    assert diary.last_changed == before
    assert heard == []
    mend(diary)
    undone = diary.undo()
    assert undone is not None
    assert undone.entry == gone
    diary.edit(replace(entry, note=LONG))
    assert vars(diary.entry(entry.id))["note"] == LONG


def test_a_copy_the_system_refuses_is_told_like_any_other_write(
    diary: Diary, tmp_path: Path, clock: FixedClock
) -> None:
    """The driver gives these errors no code, only words."""
    diary.record(check_in(clock, note=LONG))
    with create_vault(tmp_path / "other", clock, key_store=MemoryKeyStore(), app_version="1") as other:
        other.diary._connection.send("PRAGMA journal_mode = OFF")
        fill(other.diary)
        with pytest.raises(DiskFull):
            diary._connection.copy_to(other.diary._connection, lambda _share: None)
        mend(other.diary)


class FailedError(Exception):
    """An error of the driver, with the code SQLite gives it."""

    def __init__(self, code: int) -> None:
        super().__init__("disk I/O error")
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        pytest.param(266, DiaryDamaged, id="READ"),
        pytest.param(522, DiaryDamaged, id="SHORT_READ"),
        pytest.param(8458, DiaryDamaged, id="CORRUPTFS"),
        pytest.param(778, CouldNotSave, id="WRITE"),
        pytest.param(1034, CouldNotSave, id="FSYNC"),
        pytest.param(3082, CouldNotSave, id="NOMEM"),
    ],
)
def test_a_bad_place_on_the_disk_is_damage_and_not_a_save_that_failed(
    tmp_path: Path, code: int, trouble: type[DiaryError]
) -> None:
    """The codes are those of https://sqlite.org/rescode.html#extrc."""
    assert type(trouble_of(FailedError(code), tmp_path)) is trouble


_IO_FAULT = """
import json, resource, signal, sys
from pathlib import Path
from painapp.vault.errors import CouldNotSave
from painapp.vault.vault import open_vault
from tests.clocks import FixedClock
from tests.vault.writing import DAY, check_in

clock = FixedClock()
vault = open_vault(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), clock, "1")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
saved, told = [], ""
for pain in range(11):
    try:
        saved.append(str(vault.diary.record(check_in(clock, pain, note="words " * 4000)).id))
    except CouldNotSave as error:
        told = type(error).__name__
        break
print(json.dumps({"saved": saved, "told": told, "count": vault.diary.count()}), flush=True)
"""


@pytest.mark.faults
@pytest.mark.skipif(sys.platform == "win32", reason="resource limits are POSIX's")
def test_a_write_the_system_refuses_is_never_reported_as_saved(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    key = bytes(vault._data_key)
    vault.close()
    ran = subprocess.run(
        [sys.executable, "-c", _IO_FAULT, str(folder), key.hex()],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    said = json.loads(ran.stdout)
    assert said["told"] == CouldNotSave.__name__
    assert 0 < len(said["saved"]) == said["count"] < 11
    assert ran.stderr == ""
    with open_vault(folder, key, clock, "1") as again:
        assert sorted(str(entry.id) for entry in again.diary.day(DAY)) == sorted(said["saved"])
