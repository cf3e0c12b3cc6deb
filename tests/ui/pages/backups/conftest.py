"""The app on a computer that has backups."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.stage import EMPTY, NO_DIARY, MadeUpComputer, Props, Stage
from tests.tour.backups import many

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def props() -> Iterator[Props]:
    """Computers, each kind of diary made once."""
    with Props() as made:
        yield made


@pytest.fixture(scope="session")
def with_many(props: Props) -> MadeUpComputer:
    """A computer with seven backups, one of them damaged, and more written since; to be copied."""
    computer = props.computer(EMPTY)
    many(computer)
    return computer


@pytest.fixture
def page(props: Props, with_many: MadeUpComputer, qapp: object) -> Iterator[Stage]:
    """Backups, on a computer like that."""
    computer = props.computer(NO_DIARY)
    shutil.copytree(with_many.folder, computer.folder, dirs_exist_ok=True)
    computer.key_store.secrets.update(with_many.key_store.secrets)
    with Stage(computer) as stage:
        stage.window.show_room("backups")
        stage.settle()
        yield stage
