"""Words to take away: copied as text, or saved as a page to print."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.messages import trouble_text
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.file_saved import FileSaved
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.sheets.words_page import WordsPage
    from painapp.ui.shell.sheet_saver import SheetSaver
    from painapp.ui.theme.theme import Theme


class PageMaker(NamedTuple):
    """Sets a page of words and has it saved; `resources` is the folder of what the app ships."""

    language: Language
    resources: Path
    saver: SheetSaver

    def save(
        self, page: WordsPage, done: Callable[[Path], None], failed: Callable[[ExpectedError], None]
    ) -> None:
        """Ask where and save it there; see SheetSaver."""
        from painapp.sheets.words_page import set_words_page, words_file_name

        def pdf() -> bytes:
            return set_words_page(page, self.language, self.resources).pdf

        self.saver.save(words_file_name(page.title), pdf, done, failed)


class TakeAway(QWidget):
    """`text` and `page` give what there is at the moment of the press."""

    def __init__(
        self,
        theme: Theme,
        maker: PageMaker,
        text: Callable[[], str],
        page: Callable[[], WordsPage],
    ) -> None:
        super().__init__()
        say = maker.language.text
        self._theme = theme
        self._maker = maker
        self._text = text
        self._page = page
        self.copy = QuietButton(theme, say(_COPY))
        self.copy.clicked.connect(self._copy)
        self.sheet = QuietButton(theme, say(_SHEET), "file-text")
        self.sheet.clicked.connect(self._save)
        self.copied = Label(theme, "", "soft")
        self.copied.hide()
        self.saved = FileSaved(theme, maker.language, say(_PRINT))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (ButtonRow(theme, self.copy, self.sheet), self.copied, self.saved):
            self._column.addWidget(part)
        self._dress()
        theme.changed.connect(self._dress)

    def forget(self) -> None:
        """What was copied or saved is no longer what there is."""
        self.copied.hide()
        self.saved.forget()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        said = self._maker.language.text(_COPIED)
        self.copied.setText(said)
        self.copied.show()
        announce(self, said)

    def _save(self) -> None:
        self.saved.forget()
        self._maker.save(
            self._page(),
            self.saved.show_saved,
            lambda error: self.saved.show_problem(trouble_text(error, self._maker.language)),
        )

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


_COPY = QT_TRANSLATE_NOOP("TakeAway", "Copy as text")
_COPIED = QT_TRANSLATE_NOOP(
    "Share", "Copied. Paste it where you want it. It stays on the clipboard until you copy something else."
)
_SHEET = QT_TRANSLATE_NOOP("TakeAway", "Save as a page (PDF)")
_PRINT = QT_TRANSLATE_NOOP("Practise", "Open it to print")
