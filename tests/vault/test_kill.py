"""Whatever was acknowledged before the process was killed is there, and the file is whole."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from painapp.vault.vault import open_vault

if TYPE_CHECKING:
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock

pytestmark = pytest.mark.faults

# Records and edits without end; an id is printed once its save has returned.
_WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from painapp.vault.vault import open_vault
from tests.clocks import FixedClock
from tests.vault.writing import check_in

clock = FixedClock()
vault = open_vault(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), clock, "1")
while True:
    clock.move(minutes=11)
    entry = vault.diary.record(check_in(clock, 1))
    print(entry.id, 1, flush=True)
    vault.diary.close_version(entry.id)
    vault.diary.edit(replace(entry, pain=2, note="words " * 200))
    print(entry.id, 2, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_twenty_kills_lose_nothing_acknowledged(vault: Vault, folder: Path, clock: FixedClock) -> None:
    key = bytes(vault._data_key)
    vault.close()
    chance = random.Random(7351)
    acknowledged: dict[UUID, int] = {}
    for _ in range(20):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(folder), key.hex()],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        assert writer.stdout is not None
        for _ in range(chance.randint(1, 60)):
            _note(writer.stdout.readline(), acknowledged)
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read()
        writer.stdout.close()
        assert writer.wait() == -signal.SIGKILL
        for line in rest.splitlines(keepends=True):
            _note(line, acknowledged)
    assert len(acknowledged) > 100
    with open_vault(folder, key, clock, "1") as again:
        diary = again.diary
        assert diary._connection.send("PRAGMA integrity_check") == [("ok",)]
        assert diary._connection.send("PRAGMA cipher_integrity_check") == []
        for entry_id, pain in acknowledged.items():
            entry = diary.entry(entry_id)
            assert entry is not None
            assert vars(entry)["pain"] >= pain
            assert len(diary.versions(entry_id)) >= pain


def _note(line: str, acknowledged: dict[UUID, int]) -> None:
    if line.endswith("\n"):  # a line cut off in the middle was not read by anybody
        entry_id, pain = line.split()
        acknowledged[UUID(entry_id)] = int(pain)
