"""Where the facts of a text come from, behind a fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.ui.pages.lesson.state import Source
    from painapp.ui.theme.theme import Theme


class SourcesCard(Card):
    """Each claim with its work and the address of that, and when the text was last `reviewed`."""

    def __init__(self, theme: Theme, language: Language, sources: Iterable[Source], reviewed: date) -> None:
        super().__init__(theme, language.text(SOURCES))
        for one in sources:
            self.body.addWidget(_row(theme, one))
        self.body.addWidget(Label(theme, language.text(_REVIEWED, day=language.date_full(reviewed)), "soft"))


def _row(theme: Theme, source: Source) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.gap(4))
    column.addWidget(Label(theme, source.claim))
    for text in (source.work, source.link):
        if text:
            column.addWidget(Label(theme, text, "soft"))
    return row


SOURCES = QT_TRANSLATE_NOOP("Practise", "Where this comes from")
_REVIEWED = QT_TRANSLATE_NOOP("LessonPage", "Last read through on {day}.")
