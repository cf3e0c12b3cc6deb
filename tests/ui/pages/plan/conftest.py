"""My flare-up plan, in the whole app on an empty diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stage import EMPTY, Props, Stage
from tests.tour.plan import go_to

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app with its page open, and its microphone found."""
    with Stage(props.computer(EMPTY)) as made:
        go_to(made, "flare-up-plan").voices.look_for_microphone()
        yield made
