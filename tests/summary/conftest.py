"""What the tests of the summary share: one typesetter, since it holds the fonts."""

from __future__ import annotations

from pathlib import Path

import pytest

from painapp.summary.pdf import Typesetter

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder of what the app ships."""
    return RESOURCES


@pytest.fixture(scope="session")
def typesetter(resources: Path) -> Typesetter:
    """A typesetter with its fonts, kept for all tests."""
    return Typesetter(resources)
