"""Makes each page of a lesson as its kind wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.pages.lesson.page_sheet import OwnWordsSheet, PageSheet
from painapp.ui.pages.lesson.state import OWN_WORDS, QUESTIONS, TRIES

if TYPE_CHECKING:
    from painapp.ui.pages.lesson.sheet import Held, Sheet
    from painapp.ui.pages.lesson.state import Step


def sheet_of(held: Held, step: Step, *, first: bool) -> Sheet:
    """Return the page for `step`."""
    if step.page is not None:
        return PageSheet(held, step.page, headed=first)
    if step.kind == OWN_WORDS:
        return OwnWordsSheet(held)
    # These are loaded while earlier pages are read.
    if step.kind == TRIES:
        from painapp.ui.pages.lesson.tries_sheet import TriesSheet

        return TriesSheet(held)
    if step.kind == QUESTIONS:
        from painapp.ui.pages.lesson.questions_sheet import QuestionsSheet

        return QuestionsSheet(held)
    from painapp.ui.pages.lesson.end_sheet import EndSheet

    return EndSheet(held)
