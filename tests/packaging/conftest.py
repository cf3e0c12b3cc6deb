"""What the tests of the developer commands share."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkout import Checkout


@pytest.fixture
def checkout() -> Checkout:
    """The checkout these tests lie in, with the environment that runs them."""
    return Checkout(Path(__file__).resolve().parents[2])
