"""Rows 8 and 9 for all that writes more than an entry: what the disk refuses is told, and undone whole."""

from __future__ import annotations

import errno
import shutil
from typing import TYPE_CHECKING

import pytest

from painapp.vault.errors import CouldNotSave, DiskFull
from tests.faults.operations import OPERATIONS, Models, Operation
from tests.faults.scene import Scene
from tests.faults.steps import count_steps, fail_at, needs_trace
from tests.faults.victims import END, REFUSED, Victim, needs_kill
from tests.faults.witness import Witness

if TYPE_CHECKING:
    from pathlib import Path

    from tests.clocks import FixedClock
    from tests.faults.rows import Extent, Tally

pytestmark = [needs_kill, needs_trace]


@pytest.mark.parametrize(
    "refusal",
    [
        pytest.param((errno.ENOSPC, True), marks=pytest.mark.row(8), id="full from then on"),
        pytest.param((errno.EIO, False), marks=pytest.mark.row(9), id="failing once"),
    ],
)
@pytest.mark.parametrize("operation", [pytest.param(one, marks=one.marks, id=one.name) for one in OPERATIONS])
def test_an_operation_the_disk_refuses_is_told_and_leaves_old_or_new(
    operation: Operation,
    refusal: tuple[int, bool],
    models: Models,
    tmp_path: Path,
    clock: FixedClock,
    extent: Extent,
    tally: Tally,
) -> None:
    number, ever_after = refusal
    model = models.of(operation, clock)
    with Victim(operation.job, str(_fresh(model, tmp_path).base)) as victim:
        steps = count_steps(victim)
    found = Witness()
    for step in extent.of(steps):
        scene = _fresh(model, tmp_path)
        with Victim(operation.job, str(scene.base)) as victim:
            tally.hit(fail_at(victim, step, number, ever_after=ever_after))
            assert victim.exit_code == 0, f"an unexpected error at step {step} of {steps}"
            end = victim.told[-1]
        try:
            assert end == END or end.startswith(REFUSED)
            if ever_after and end != END:
                assert not _left_over(scene), "temporary files stay behind"
            tally.found(found, operation.check(scene, clock, end == END))
        except Exception as trouble:
            trouble.add_note(f"refused at step {step} of {steps}; it said: {end}")
            raise


def _fresh(model: Scene, tmp_path: Path) -> Scene:
    base = tmp_path / "try"
    shutil.rmtree(base, ignore_errors=True)
    shutil.copytree(model.base, base)
    return Scene(base)


def _left_over(scene: Scene) -> list[Path]:
    """What somebody would find who looks for half files where backups and summaries lie."""
    places = [place for place in (scene.backups, scene.out) if place.exists()]
    whole = {".pdf", ".painapp", ".zip"}
    return [path for place in places for path in place.iterdir() if path.suffix not in whole]


def test_both_errors_have_words_of_their_own() -> None:
    assert DiskFull.happened != CouldNotSave.happened
