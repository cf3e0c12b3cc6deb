"""Today in the whole app, on an empty diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stage import EMPTY, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app on an empty diary, in the evening of Sunday 22 November 2026."""
    with Stage(props.computer(EMPTY)) as made:
        yield made
