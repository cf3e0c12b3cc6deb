"""What the window tells of words that could not be saved, loaded when there are any."""

from __future__ import annotations

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP


def only_held() -> ExpectedError:
    """Return what is told while something half typed is nowhere but in memory."""
    return ExpectedError(_NOT_SAVED, safe=_HELD, next_step=_OPEN_OR_CLOSE)


def not_saved_yet() -> ExpectedError:
    """Return what is told when the window is asked to close while something could not be saved."""
    return ExpectedError(_NOT_SAVED, safe=_STILL_HERE, next_step=_TRY_OR_CLOSE)


_NOT_SAVED = QT_TRANSLATE_NOOP("Window", "What you wrote last could not be saved.")
_HELD = QT_TRANSLATE_NOOP("Window", "PainApp holds it until you open your diary, and stays open for that.")
_OPEN_OR_CLOSE = QT_TRANSLATE_NOOP(
    "Window", "Open your diary to try again. If PainApp is closed before that, it is gone."
)
_STILL_HERE = QT_TRANSLATE_NOOP("Window", "It is still on this page, and PainApp stays open.")
_TRY_OR_CLOSE = QT_TRANSLATE_NOOP(
    "Window", "Try again, or close the window once more. What can be kept of it is here again next time."
)
