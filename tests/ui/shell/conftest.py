"""The whole app, for tests of the window around the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stage import EMPTY, PROTECTED, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app on an empty diary that the keyring opens, in the evening of Sunday 22 November 2026."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


@pytest.fixture
def locked(props: Props) -> Generator[Stage]:
    """Return the app in front of a diary that a passphrase opens."""
    with Stage(props.computer(PROTECTED)) as made:
        yield made
