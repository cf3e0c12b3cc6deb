"""Goals, in the whole app on an empty diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stage import EMPTY, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app in the room Plan."""
    with Stage(props.computer(EMPTY)) as made:
        made.go("plan")
        yield made
