"""The cells of the grid: a number, a length of time or words, each in one box to type in."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from painapp.domain.fields import Kind
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.duration_field import parse_duration
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.text_fields import IDLE_MS, NoteField

if TYPE_CHECKING:
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.ui.pages.paper.state import CellState, Column
    from painapp.ui.theme.theme import Theme

_DOWN, _UP = (0, 1), (0, -1)


class Cell(QWidget):
    """One box under its short name. `settled` gives its value once it is said, `hinted` what cannot be read.

    `left` asks to go on: columns to the right, days down; the third says whether Enter was pressed.
    """

    settled = Signal(object)
    hinted = Signal(str)
    left = Signal(int, int, bool)
    pointed = Signal(bool)
    """Chosen with the pointer; False once the keyboard goes elsewhere."""

    def __init__(self, theme: Theme, language: Language, column: Column) -> None:
        super().__init__()
        self.column = column
        self.theme = theme
        self.language = language
        self.name_label = Label(theme, language.text(column.label), "soft")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._column.addWidget(self.name_label)
        self.fixed = False
        """Whether several entries say this already, so that it cannot be written here."""

    @property
    def box(self) -> QLineEdit | QPlainTextEdit:
        """What is typed in."""
        raise NotImplementedError

    @property
    def understood(self) -> bool:
        """Whether what stands in the box can be read."""
        return True

    def typed(self) -> str:
        """What stands in the box, as it is."""
        raise NotImplementedError

    def show_value(self, state: CellState) -> None:
        """Show what the diary holds, without a signal."""
        raise NotImplementedError

    def begin(self, day: str) -> None:
        """Stand for another day, called `day`, with nothing left of what was typed before."""
        self.box.setAccessibleName(f"{self.language.text(self.column.label)}, {day}")

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        raise NotImplementedError

    def type_again(self, text: str) -> None:
        """Put back what `typed` gave, and say what can be said."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on by Enter and by the arrows that lead out of the box."""
        if watched is self.box and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = self._step(event)
            if step is not None:
                self.flush()
                entered = Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
                self.left.emit(*step, entered)
                return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> tuple[int, int] | None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        back = modifiers == Qt.KeyboardModifier.ShiftModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self._entered(back=back)
        if modifiers != Qt.KeyboardModifier.NoModifier or not self._at_edge(key):
            return None
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: (-on, 0), Qt.Key.Key_Right: (on, 0), Qt.Key.Key_Up: _UP}
        return {**steps, Qt.Key.Key_Down: _DOWN}.get(key)

    def _entered(self, *, back: bool) -> tuple[int, int] | None:
        return _UP if back else _DOWN

    def _at_edge(self, key: Qt.Key) -> bool:
        """Tell whether the cursor cannot go further that way within the box."""
        raise NotImplementedError


class ShortCell(Cell):
    """A number or a length of time."""

    def __init__(self, theme: Theme, language: Language, column: Column) -> None:
        super().__init__(theme, language, column)
        self._value: Any = None
        self._box = QLineEdit()
        self._box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box.installEventFilter(self)
        self._box.textEdited.connect(self._edited)
        self._box.textChanged.connect(self._filled_in)
        self.name_label.setBuddy(self._box)
        self._column.addWidget(self._box)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE_MS)
        self.idle.timeout.connect(lambda: self._settle(tidy=False))
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def box(self) -> QLineEdit:
        """See Cell."""
        return self._box

    @property
    def understood(self) -> bool:
        """See Cell."""
        return self.fixed or self._read()[0]

    def typed(self) -> str:
        """See Cell."""
        return self._box.text()

    def begin(self, day: str) -> None:
        """See Cell."""
        super().begin(day)
        self._value = None
        self._box.clear()
        self.idle.stop()

    def show_value(self, state: CellState) -> None:
        """See Cell."""
        fixed = bool(state.several)
        if fixed != self.fixed:
            self.fixed = fixed
            self._box.setReadOnly(fixed)
        if fixed:
            self._box.setText(_several(self.column.spec, state, self.language))
            return
        waits = self._box.text() != self._written(self._value) and (
            self._box.hasFocus() or self.idle.isActive() or not self.understood
        )
        if state.value == self._value and waits:
            return  # someone is writing, or wrote what cannot be read
        self._value = state.value
        self._write(self._written(state.value))

    def flush(self) -> None:
        """See Cell."""
        if not self.fixed:
            self._settle(tidy=True)

    def type_again(self, text: str) -> None:
        """See Cell."""
        self._box.setText(text)
        self.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle when the focus leaves."""
        if watched is self._box and event.type() == QEvent.Type.FocusOut:
            self.flush()
            self._show_in_hand(False)
        elif watched is self._box and event.type() == QEvent.Type.MouseButtonPress and not self.fixed:
            self._show_in_hand(True)
        return super().eventFilter(watched, event)

    def _show_in_hand(self, in_hand: bool) -> None:
        """Mark the box whose numbers can be pressed below."""
        if bool(self._box.property("inHand")) != in_hand:
            self._box.setProperty("inHand", in_hand)
            self._box.style().unpolish(self._box)
            self._box.style().polish(self._box)
        self.pointed.emit(in_hand)

    @property
    def value(self) -> Any:
        """The value last said or shown."""
        return self._value

    def take(self, value: Any) -> None:
        """Say a value that was pressed elsewhere."""
        self._write(self._written(value))
        self._settle(tidy=True)

    def _at_edge(self, key: Qt.Key) -> bool:
        whole = self._box.hasSelectedText() or not self._box.text() or self.fixed
        at = self._box.cursorPosition()
        if key == Qt.Key.Key_Left:
            return whole or at == 0
        if key == Qt.Key.Key_Right:
            return whole or at == len(self._box.text())
        return True

    def _filled_in(self, text: str) -> None:
        """A screen reader or a voice fills in without typing, and without the keyboard being here."""
        if not self.fixed and text != self._written(self._value):
            self.idle.start()

    def _edited(self) -> None:
        self.hinted.emit("")
        self.idle.start()

    def _read(self) -> tuple[bool, Any]:
        text = self._box.text().strip()
        if not text:
            return True, None
        value = read_short(self.column.spec, text)
        return value is not None, value

    def _settle(self, *, tidy: bool) -> None:
        self.idle.stop()
        understood, value = self._read()
        if not understood:
            if tidy:
                self.hinted.emit(_hint(self.column.spec, self.language))
            return
        if tidy:
            self._write(self._written(value))
        if value != self._value:
            self._value = value
            self.settled.emit(value)

    def _write(self, text: str) -> None:
        if self._box.text() != text:
            self._box.setText(text)

    def _written(self, value: Any) -> str:
        return "" if value is None else write_short(self.column.spec, value, self.language)

    def _dress(self) -> None:
        self._column.setSpacing(self.theme.gap(6))
        width = self.theme.px(self.column.width)
        self._box.setFont(self.theme.font())
        self._box.setFixedWidth(width)
        self.name_label.setFixedWidth(width)


class WordsCell(Cell):
    """Words of any length; Shift+Enter begins a new line, Enter goes on to the next day."""

    def __init__(self, theme: Theme, language: Language, column: Column) -> None:
        super().__init__(theme, language, column)
        self._field = NoteField(theme, language.text(column.label), fewest_lines=1)
        self._field.name_label.hide()
        self._field.settled.connect(self.settled.emit)
        self._field.box.installEventFilter(self)
        self.name_label.setBuddy(self._field.box)
        self._column.addWidget(self._field)
        # What grows while the layouts above are being set is told to them once they are.
        self._grown = QTimer(self)
        self._grown.setSingleShot(True)
        self._grown.setInterval(0)
        self._grown.timeout.connect(self._make_room)
        theme.changed.connect(self._dress)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for room when the text needs another line."""
        taller = isinstance(event, QResizeEvent) and event.size().height() != event.oldSize().height()
        if watched is self.box and taller:
            self._grown.start()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Let every layout above measure anew: one by one, each would take a turn of the event loop."""
        above: QWidget | None = self._field
        while above is not None and not isinstance(above, QScrollArea):
            layout = above.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
            above = above.parentWidget()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    @property
    def box(self) -> QPlainTextEdit:
        """See Cell."""
        return self._field.box

    def typed(self) -> str:
        """See Cell."""
        return self._field.typed()

    def begin(self, day: str) -> None:
        """See Cell."""
        super().begin(day)
        self._field.idle.stop()
        self._field.box.clearFocus()
        self._field.set_text("")

    def show_value(self, state: CellState) -> None:
        """See Cell."""
        fixed = bool(state.several)
        if fixed != self.fixed:
            self.fixed = fixed
            self._field.box.setReadOnly(fixed)
        if fixed:
            self._field.set_text("\n".join(state.several))
        elif not self._field.idle.isActive():  # else it was filled in without the keyboard, and waits
            self._field.set_text(state.value or "")

    def flush(self) -> None:
        """See Cell."""
        if not self.fixed:
            self._field.flush()

    def type_again(self, text: str) -> None:
        """See Cell."""
        self._field.type_again(text)

    def _entered(self, *, back: bool) -> tuple[int, int] | None:
        return None if back else _DOWN

    def _at_edge(self, key: Qt.Key) -> bool:
        cursor = self.box.textCursor()
        if cursor.hasSelection():
            return False
        if key == Qt.Key.Key_Left:
            return cursor.atStart()
        if key == Qt.Key.Key_Right:
            return cursor.atEnd()
        up = key == Qt.Key.Key_Up
        return not cursor.movePosition(QTextCursor.MoveOperation.Up if up else QTextCursor.MoveOperation.Down)

    def _dress(self) -> None:
        self._column.setSpacing(self.theme.gap(6))


def make_cell(theme: Theme, language: Language, column: Column) -> Cell:
    """Return the cell a column is typed into."""
    made = WordsCell if column.of_words else ShortCell
    return made(theme, language, column)


def read_short(spec: FieldSpec, text: str) -> int | None:
    """Read what was written in a short cell; None where that is nothing the field holds.

    A length of sleep is in hours ("7", "6:40", "6,5", "6 h 40"), one of activity in minutes ("40") unless it
    says otherwise ("1:30", "1 h").
    """
    text = unicodedata.normalize("NFKC", text).strip().casefold()
    if spec.kind is Kind.MINUTES:
        in_hours = spec.name == "slept_minutes" or ":" in text or "h" in text
        value = parse_duration(text, "") if in_hours else parse_duration("", text)
    else:
        value = int(text) if text.isdecimal() and len(text) < 4 else None
    return value if value is not None and spec.low <= value <= spec.high else None


def write_short(spec: FieldSpec, value: int, language: Language) -> str:
    """Write a value as `read_short` reads it: "4", "6:40", "40"."""
    if spec.name == "slept_minutes":
        hours, minutes = divmod(value, 60)
        return f"{hours}:{minutes:02}"
    return language.number(value)


def _several(spec: FieldSpec, state: CellState, language: Language) -> str:
    if state.value is not None:
        return write_short(spec, state.value, language)
    return ", ".join(language.number(one) for one in state.several)


def _hint(spec: FieldSpec, language: Language) -> str:
    if spec.kind is not Kind.MINUTES:
        return language.text(_A_NUMBER, low=spec.low, high=spec.high)
    return language.text(_HOURS if spec.name == "slept_minutes" else _MINUTES)


_A_NUMBER = QT_TRANSLATE_NOOP("Paper week", "a whole number from {low} to {high}")
_HOURS = QT_TRANSLATE_NOOP("Paper week", "hours and minutes, like 6:40, up to 24 hours")
_MINUTES = QT_TRANSLATE_NOOP("Paper week", "minutes, like 40, or 1:30 for an hour and a half")
