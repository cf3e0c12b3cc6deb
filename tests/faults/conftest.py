"""What every fault starts from: a real diary, a witness, and a tally of what was injected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.disks import power_disk
from tests.faults.operations import Models
from tests.faults.rows import Extent, Tally, extent_wanted
from tests.faults.witness import Witness
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from tests.faults.disks import PowerDisk


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything here, to be left out by `-m "not faults"`; tell its rows, also where it is skipped."""
    for item in items:
        if "tests/faults" in item.path.as_posix():
            item.add_marker(pytest.mark.faults)
            item.user_properties += [
                ("row", number) for one in item.iter_markers("row") for number in one.args
            ]


@pytest.fixture
def extent() -> Extent:
    """How often faults are injected in this run."""
    return extent_wanted()


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    """What operations start from."""
    return Models(tmp_path_factory.mktemp("models"))


@pytest.fixture
def witness() -> Witness:
    """Remembers what was acknowledged."""
    return Witness()


@pytest.fixture(autouse=True)
def tally(request: pytest.FixtureRequest, record_property: Callable[[str, Any], None]) -> Generator[Tally]:
    """What the test injects, carried to the table of the long form: once, unless it counts itself."""
    made = Tally()
    yield made
    marker = request.node.get_closest_marker("row")
    if marker is not None:
        made.times = made.times or 1
        for number in marker.args:
            record_property("fault", made.line(number, request.node.name))


@pytest.fixture
def disk(tmp_path: Path) -> Generator[PowerDisk]:
    """An ext4 whose power can be cut."""
    with power_disk(tmp_path) as made:
        yield made
