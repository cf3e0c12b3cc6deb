"""What turns the pages of a lesson: Back, Next, and where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.back import back_icon
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.page_dots import PageDots

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QScrollBar, QWidget

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

OVERLAP = 48
"""How much of a screenful stays in sight when one goes on by the next, in pixels at 100 %."""
_FURTHER, _BACK = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp


class Turning(ButtonRow):
    """The buttons in a row, and the keys of `page`, which turns so many pages when `turned` says so."""

    turned = Signal(int)
    """So many pages further, back where negative."""

    def __init__(self, theme: Theme, language: Language, page: QWidget) -> None:
        self.back = QuietButton(theme, language.text(_BACK_BUTTON), back_icon())
        self.next = PrimaryButton(theme, language.text(_NEXT))
        self.dots = PageDots(theme)
        super().__init__(theme, self.back, self.next, self.dots)
        self._look = theme
        self._language = language
        self._page = page
        self._last = False
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        for key, by in (("Alt+Right", 1), ("Alt+Left", -1)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._press(by))

    def show_place(self, place: int, count: int) -> None:
        """Show that one is at `place`, counted from 0, of `count` pages."""
        number, say = self._language.number, self._language.text
        self._last = place == count - 1
        self.next.setText(say(_DONE if self._last else _NEXT))
        if place == 0 and self.back.hasFocus():
            self.next.setFocus()
        self.back.setEnabled(place > 0)
        self.dots.show_place(place, count, say(_PAGE, page=number(place + 1), pages=number(count)))

    def pressed(self, event: QKeyEvent, bar: QScrollBar) -> bool:
        """Go on by one screenful: further down where there is more, else to the next page."""
        if event.key() not in {_FURTHER, _BACK} or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        by = 1 if event.key() == _FURTHER else -1
        if bar.value() != (bar.maximum() if by > 0 else 0):
            bar.setValue(bar.value() + by * (bar.pageStep() - self._look.px(OVERLAP)))
        else:
            self._turn(by)
        return True

    def _press(self, by: int) -> None:
        """A key of the whole page; not while somebody writes."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not isinstance(self._page.window().focusWidget(), QLineEdit | QPlainTextEdit):
            self._turn(-by if mirrored else by)

    def _turn(self, by: int) -> None:
        """By a key, which never leads away from the last page: only its button does."""
        if by < 0 or not self._last:
            self.turned.emit(by)


_BACK_BUTTON = QT_TRANSLATE_NOOP("LessonPage", "Back")
_NEXT = QT_TRANSLATE_NOOP("LessonPage", "Next")
_DONE = QT_TRANSLATE_NOOP("LessonPage", "Back to Learn")
_PAGE = QT_TRANSLATE_NOOP("LessonPage", "Page {page} of {pages}")
