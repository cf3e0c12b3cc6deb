"""Row 34: no memory left, as `ulimit -v` leaves it. What is not saved whole is not there at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults import jobs
from tests.faults.scene import look_by_any, make_scene, remember, witness_of
from tests.faults.victims import END, Victim, needs_kill

if TYPE_CHECKING:
    from pathlib import Path

    from tests.clocks import FixedClock
    from tests.faults.rows import Tally


@needs_kill
@pytest.mark.row(34)
def test_without_memory_nothing_is_saved_by_half_and_later_all_works(
    tmp_path: Path, clock: FixedClock, tally: Tally
) -> None:
    scene = make_scene(tmp_path / "scene", clock)
    refused: list[str] = []
    for spare in (64, 256, 1024, 2048, 4096, 8192, 16384, 32768):
        with Victim(jobs.save_without_memory, str(scene.base), spare) as victim:
            victim.ready()
            told = victim.go().rest()
            assert victim.exit_code == 0
        assert told[-1] == END
        refused += [said for said in told if said.startswith("refused")]
        remember(scene, told)
        many = {said for said in told if said.startswith("many")}
        assert many <= {"many 0", f"many {jobs.AT_ONCE}"}, "all of them or none"
        tally.hit()
    assert {"refused MemoryError", f"saved at once {jobs.AT_ONCE}"} & set(refused)
    tally.found(witness_of(scene), look_by_any(scene, clock))
