"""Rows 3 to 6: each operation killed, or left without power, before each of its steps. Old or new remains."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.faults.disks import needs_mount
from tests.faults.operations import OPERATIONS, Models, Operation
from tests.faults.scene import Scene, make_last, plain_text_in
from tests.faults.steps import names_of_steps, needs_trace, stop_before
from tests.faults.victims import END, Victim, needs_kill
from tests.faults.witness import Witness

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.clocks import FixedClock
    from tests.faults.disks import PowerDisk
    from tests.faults.rows import Extent, Tally

pytestmark = [needs_kill, needs_trace]
every_operation = pytest.mark.parametrize(
    "operation",
    [pytest.param(one, marks=[pytest.mark.row(one.row), *one.marks], id=one.name) for one in OPERATIONS],
)


@every_operation
def test_killed_before_any_step(
    operation: Operation, models: Models, tmp_path: Path, clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    model = models.of(operation, clock)
    _try(operation, (model, tmp_path / "try"), clock, tally, extent, lambda: None)


@needs_mount
@every_operation
def test_a_power_cut_before_any_step(
    operation: Operation, models: Models, disk: PowerDisk, clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    model = models.of(operation, clock)
    _try(operation, (model, disk.place / "try"), clock, tally, extent, disk.cut, disk.come_back)


def _try(
    operation: Operation,
    places: tuple[Scene, Path],
    clock: FixedClock,
    tally: Tally,
    extent: Extent,
    cut: Callable[[], None],
    come_back: Callable[[], None] = lambda: None,
) -> None:
    model, base = places
    _put(model.base, base)
    with Victim(operation.job, str(base)) as victim:
        steps = names_of_steps(victim)
        assert victim.told[-1] == END
    found = Witness()
    tally.found(found, operation.check(Scene(base), clock, True))
    for step in extent.of(len(steps) + 1):
        _put(model.base, base)
        with Victim(operation.job, str(base)) as victim:
            if stop_before(victim, step, cut):
                tally.hit()
            done = victim.told[-1:] == [END]
        come_back()
        try:
            tally.found(found, operation.check(Scene(base), clock, done))
            assert plain_text_in(base) == [], "something of the diary lies there in plain text"
        except Exception as trouble:
            around = ", ".join(steps[max(0, step - 4) : step + 1])
            trouble.add_note(f"cut before step {step} of {len(steps)} ({around}), acknowledged: {done}")
            raise


def _put(model: Path, base: Path) -> None:
    """Put a fresh copy of a scene there, and make it last."""
    shutil.rmtree(base, ignore_errors=True)
    shutil.copytree(model, base)
    make_last(base)
