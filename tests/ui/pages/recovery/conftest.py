"""The recovery sheet's page on the whole app, and what a person does there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stage import EMPTY, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="package")
def props(qapp: QApplication) -> Iterator[Props]:
    """Computers with a diary."""
    with Props() as made:
        yield made


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    """The app on an empty diary that the keyring opens."""
    with Stage(props.computer(EMPTY)) as made:
        yield made
