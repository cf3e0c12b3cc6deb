"""What the file holds besides the pages in sight, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.lines import DASHED, Lines

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.summary.build import Summary
    from painapp.ui.theme.theme import Theme


class InsidePanel(QWidget):
    """Told from the very summary that is in sight."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.lines = Lines(theme, DASHED)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(theme, language.text(_BESIDES), kind="strong"))
        self._column.addWidget(self.lines)
        self._column.addWidget(Label(theme, language.text(_NOT)))
        theme.changed.connect(self._dress)
        self._dress()

    def show_file(self, summary: Summary | None, *, with_data: bool) -> None:
        """List what is in the file; None shows nothing."""
        self.lines.show_lines(inside(summary, self._language, with_data=with_data) if summary else ())

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


def inside(summary: Summary, language: Language, *, with_data: bool) -> tuple[str, ...]:
    """Return what a PDF holds besides its pages, in words; `with_data` tells of the data put inside."""
    return (
        language.text(_TITLE, title=summary.document_title),
        language.text(_LANGUAGE, code=summary.language),
        language.text(_MADE_ON, day=language.date_full(summary.made_on)),
        language.text(_MADE_WITH),
        language.text(_READ_ALOUD),
        language.text(_DATA if with_data else _NO_DATA),
    )


_BESIDES = QT_TRANSLATE_NOOP("Share", "Besides the pages the PDF holds:")
_TITLE = QT_TRANSLATE_NOOP("Share", "its title: {title}")
_LANGUAGE = QT_TRANSLATE_NOOP("Share", "its language: {code}")
_MADE_ON = QT_TRANSLATE_NOOP("Share", "the day it was made: {day}")
_MADE_WITH = QT_TRANSLATE_NOOP("Share", "the name of the program that set the pages: Typst")
_READ_ALOUD = QT_TRANSLATE_NOOP("Share", "for screen readers, what each picture shows, in words")
_DATA = QT_TRANSLATE_NOOP("Share", "the same data as a FHIR file, for clinic systems")
_NO_DATA = QT_TRANSLATE_NOOP("Share", "no other file")
_NOT = QT_TRANSLATE_NOOP(
    "Share",
    "It does not hold where you are, your account or your computer's name, nor anything you left out.",
)
