"""Fields for words: a note of many lines, and one line with suggestions to press.

Both save by themselves: `settled` comes when the focus leaves or when nothing was typed for a while.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QTextOption
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from painapp.domain.text import clean_line, clean_text
from painapp.ui.theme.tokens import REGULAR, TARGET
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.field import Field
from painapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent

    from painapp.ui.theme.theme import Theme

IDLE_MS = 2000
"""How long nothing is typed before the text counts as said, in milliseconds."""

_FEWEST_LINES, _MOST_LINES = 3, 12
_UNBROKEN = re.compile(r"\S{2000}")
# Qt looks for the word boundary of each line anew: a run this long would take a second for every key.
_CONTROLS = {"Cc", "Cs", "Zl", "Zp"}


class TextField(Field):
    """What both fields do: hold a text and say when it has settled. A subclass gives the box."""

    settled = Signal(str)
    """The text, cleaned, when it differs from what was last settled or set."""

    def __init__(
        self, theme: Theme, name: str, clean: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self._clean = clean
        self._settled_text = ""
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE_MS)
        self.idle.timeout.connect(self.flush)

    @property
    def text(self) -> str:
        """What is in the box now, cleaned; settled or not."""
        return self._clean(self.typed())

    def set_text(self, text: str) -> None:
        """Show a text that is saved already, without a signal.

        While someone is writing, the same text again leaves what they typed, and the cursor, alone.
        """
        text = self._clean(text)
        if text == self._settled_text and self.holds_focus():
            return
        if text != self.text:
            self.write(text)
        self.idle.stop()
        self._settled_text = text

    def flush(self) -> None:
        """Say at once what was typed and not said yet: before a page is left, locked or closed."""
        self.idle.stop()
        text = self.text
        if text != self._settled_text:
            self._settled_text = text
            self.settled.emit(text)

    def forget_undone(self) -> None:
        """Show what is saved where the box itself went back behind it: the diary's own undo begins there."""
        if self.went_back() and self.text != self._settled_text:
            self.write(self._settled_text)
            self.idle.stop()

    def went_back(self) -> bool:
        """Tell whether the box took back all that was typed in it."""
        raise NotImplementedError

    def type_again(self, text: str) -> None:
        """Put back what `typed` gave, and say it at once where it is not what is saved."""
        self.write(text)
        self.flush()

    def typed(self) -> str:
        """What stands in the box, as it is."""
        raise NotImplementedError

    def write(self, text: str) -> None:
        """Put `text` into the box."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle when the focus leaves the field."""
        if event.type() == QEvent.Type.FocusOut and not self.holds_focus():
            self.flush()
        return super().eventFilter(watched, event)


class NoteField(TextField):
    """Plain text of any length; the box grows with it up to twelve lines, then scrolls.

    `clean` gives the text as it may be kept; nothing else gets in, however it is entered. The box is never
    lower than `fewest_lines`.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        placeholder: str = "",
        clean: Callable[[str], str] = clean_text,
        parent: QWidget | None = None,
        fewest_lines: int = _FEWEST_LINES,
    ) -> None:
        super().__init__(theme, name, clean, parent)
        self.box = _NoteBox(clean, fewest_lines)
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(placeholder)
        self.box.setAccessibleDescription(placeholder)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self.idle.start)
        self.place(self.box)
        self.restyle()

    def typed(self) -> str:
        """What stands in the box; unlike Qt's own plain text it keeps non-breaking spaces."""
        return self.box.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def went_back(self) -> bool:
        """See TextField."""
        document = self.box.document()
        return document.isRedoAvailable() and not document.isUndoAvailable()

    def write(self, text: str) -> None:
        """Put `text` into the box, as if new: there is nothing to undo."""
        self.box.mind_long_runs(text)
        self.box.setPlainText(text)

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self.box.setFont(self.theme.font())
        self.box.ensurePolished()
        self.box.fit()


class LineField(TextField):
    """One line of text; `suggestions` stand below it, and a press takes one over."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        suggestions: Sequence[str] = (),
        clean: Callable[[str], str] = clean_line,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, clean, parent)
        self.box = QLineEdit()
        self.box.setAccessibleName(name)
        self.box.installEventFilter(self)
        self.box.textEdited.connect(self._typed)
        self.box.returnPressed.connect(self.flush)
        self.place(self.box)
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf)
        self.suggestions: list[Suggestion] = []
        self.place(self._shelf)
        self.set_suggestions(suggestions)
        self.restyle()

    def set_suggestions(self, suggestions: Sequence[str]) -> None:
        """Offer these texts instead, in this order."""
        for chip in self.suggestions:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.suggestions = [self._suggestion(text) for text in suggestions]
        self._shelf.setVisible(bool(self.suggestions))
        for before, after in pairwise((self.box, *self.suggestions)):
            QWidget.setTabOrder(before, after)

    def typed(self) -> str:
        """What stands in the box."""
        return self.box.text()

    def went_back(self) -> bool:
        """See TextField."""
        return self.box.isRedoAvailable() and not self.box.isUndoAvailable()

    def write(self, text: str) -> None:
        """Put `text` into the box."""
        self.box.setText(text)

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self.box.setFont(self.theme.font())
        self._flow.setSpacing(self.theme.gap(8))

    def _suggestion(self, text: str) -> Suggestion:
        chip = Suggestion(self.theme, text)
        chip.installEventFilter(self)
        chip.clicked.connect(lambda: self._take(text))
        self._flow.addWidget(chip)
        return chip

    def _take(self, text: str) -> None:
        self.box.setText(text)
        self.flush()

    def _typed(self, text: str) -> None:
        """Keep control characters out of the box (a paste can bring them), spaces being typed in it."""
        if any(unicodedata.category(character) in _CONTROLS for character in text):
            self.box.setText(self._clean(text))
        self.idle.start()


class Suggestion(QuietButton):
    """A text to take over: a round button in ordinary weight."""

    weight = REGULAR

    def radius(self) -> int:
        """Fully round while the text is one line."""
        return min(self.height() // 2, self.theme.px(TARGET) // 2)


class _NoteBox(QPlainTextEdit):
    """The box of a `NoteField`."""

    def __init__(self, clean: Callable[[str], str], fewest_lines: int) -> None:
        super().__init__()
        self._clean = clean
        self._fewest_lines = fewest_lines
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """Be as high as the text, from the fewest to twelve lines; the scroll bar comes after that."""
        heights = self._line_heights()
        policy = Qt.ScrollBarPolicy
        scrolls = len(heights) > _MOST_LINES
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        text = sum(heights[:_MOST_LINES]) + heights[0] * max(self._fewest_lines - len(heights), 0)
        frame = self.contentsMargins()  # border and padding of the style sheet
        inner = ceil(text + 2 * self.document().documentMargin()) + 1  # Qt wants it higher than the text
        self.setFixedHeight(inner + frame.top() + frame.bottom())

    def _line_heights(self) -> list[float]:
        """Return the heights of the lines as laid out now, no more of them than matter here."""
        heights: list[float] = []
        block = self.document().firstBlock()
        while block.isValid() and len(heights) <= _MOST_LINES:
            self.blockBoundingRect(block)  # lays the block out, so that it has lines
            layout = block.layout()
            lines = min(layout.lineCount(), _MOST_LINES + 1)
            heights.extend(layout.lineAt(line).height() for line in range(lines))
            block = block.next()
        return heights or [self.fontMetrics().height()]

    def mind_long_runs(self, text: str) -> None:
        """Break lines anywhere once `text` holds a run without a space that Qt cannot lay out quickly."""
        if _UNBROKEN.search(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only text can be pasted or dropped."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop as clean plain text."""
        text = self._clean(source.text())
        self.mind_long_runs(text)
        self.insertPlainText(text)
        self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let an input method add only clean text."""
        text = event.commitString()
        clean = self._clean(text)
        if clean != text:
            event.setCommitString(clean)
        super().inputMethodEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text only while it is being written in; otherwise the page scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to a new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the height once fonts and width are final."""
        super().showEvent(event)
        self.fit()
