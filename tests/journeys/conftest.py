"""What every journey on a stage takes."""

from __future__ import annotations

from tests.words_set_once import words_set_once

__all__ = ["words_set_once"]
