"""What a field with less and more buttons does, whatever it holds: a time, a duration or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from painapp.ui.widgets.field import Field
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.step_button import StepButton
from painapp.ui.widgets.text_fields import IDLE_MS

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme

Value = TypeVar("Value")

_STEP_KEYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class SteppedField(Field, Generic[Value]):
    """Less button, one or more boxes, more button; Up and Down do in a box what the buttons do.

    A subclass says how its value is read, written and stepped. What cannot be read stays in the box
    with a hint, and is not settled. An empty field is None. `less` and `more` are the spoken names of
    the buttons.
    """

    settled = Signal(object)
    """The value (or None) when it differs from what was last settled or set."""

    def __init__(self, theme: Theme, name: str, less: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.boxes: list[QLineEdit] = []
        self.units: list[Label] = []
        self.less = StepButton(theme, "minus", less)
        self.more = StepButton(theme, "plus", more)
        self._value: Value | None = None
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self._holder.setLayout(self._row)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE_MS)
        self.idle.timeout.connect(self._idled)
        self.less.clicked.connect(lambda: self.step(-1))
        self.more.clicked.connect(lambda: self.step(1))

    # What a subclass says

    def parse(self, typed: list[str]) -> Value | None:
        """Read what stands in the boxes, not all empty; None when it cannot be taken."""
        raise NotImplementedError

    def written(self, value: Value) -> list[str]:
        """Return the text of each box for `value`."""
        raise NotImplementedError

    def stepped(self, value: Value | None, direction: int) -> Value:
        """Return the next value upwards (`direction` 1) or downwards (-1), within what is allowed."""
        raise NotImplementedError

    def hint_for(self, typed: list[str]) -> str:
        """Return the kind sentence for what could not be taken."""
        raise NotImplementedError

    # What everyone else uses

    @property
    def value(self) -> Value | None:
        """The value last settled or set."""
        return self._value

    @property
    def understood(self) -> bool:
        """Whether what stands in the boxes can be taken (an empty field can)."""
        return self._read()[0]

    def set_value(self, value: Value | None) -> None:
        """Show a value that is saved already, without a signal.

        The same value again leaves alone what someone is writing, and what could not be read.
        """
        if value == self._value and (self.holds_focus() or not self.understood):
            return
        self._value = value
        self._show(value)
        self.idle.stop()

    def forget_typed(self) -> None:
        """Show the value last settled or set in place of what could not be read."""
        self._show(self._value)
        self.idle.stop()

    def typed(self) -> list[str]:
        """What stands in each box, as it is."""
        return [box.text() for box in self.boxes]

    def as_written(self, value: Value | None) -> list[str]:
        """Return what stands in each box for `value`."""
        return [""] * len(self.boxes) if value is None else self.written(value)

    def type_again(self, texts: list[str]) -> None:
        """Put back what `typed` gave, and say at once what there is to say of it."""
        for box, text in zip(self.boxes, texts, strict=False):
            box.setText(text)
        self.flush()

    def flush(self) -> None:
        """Settle at once what was typed: before a page is left, locked or closed."""
        self._settle(tidy=True)

    def step(self, direction: int) -> None:
        """Go one step up (1) or down (-1) from what stands in the boxes, and settle."""
        understood, value = self._read()
        self._show(self.stepped(value if understood else self._value, direction))
        self._settle(tidy=True)

    # How it is made and works

    def fill(self, boxes: list[tuple[str, str, int]]) -> None:
        """Make the row from `boxes`: spoken name, visible unit behind it and width at 100 %."""
        self._widths = [width for _name, _unit, width in boxes]
        self._row.addWidget(self.less)
        for spoken, unit, _width in boxes:
            box = QLineEdit()
            box.setAccessibleName(spoken)
            box.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.installEventFilter(self)
            box.textEdited.connect(self._typed)
            self.boxes.append(box)
            self._row.addWidget(box)
            if unit:
                label = Label(self.theme, unit)
                label.setWordWrap(False)
                self.units.append(label)
                self._row.addWidget(label)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        for button in (self.less, self.more):
            button.installEventFilter(self)
        self.place(self._holder, self.boxes[0])
        self.restyle()

    def described(self) -> list[QWidget]:
        """Every box carries the hint."""
        return list(self.boxes)

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self._row.setSpacing(self.theme.gap(8))
        for box, width in zip(self.boxes, self._widths, strict=True):
            box.setFont(self.theme.font())
            box.setFixedWidth(self.theme.gap(width))
            box.ensurePolished()
        for button in (self.less, self.more):
            button.set_height(self.boxes[0].sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step by key, settle by Enter, and settle when the focus leaves the whole field."""
        if event.type() == QEvent.Type.FocusOut and not self.holds_focus():
            self.flush()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.boxes:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEP_KEYS:
            self.step(_STEP_KEYS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.flush()
        else:
            return False
        return True

    def _typed(self) -> None:
        self.show_hint("")
        self.idle.start()

    def _idled(self) -> None:
        self._settle(tidy=False)

    def _read(self) -> tuple[bool, Value | None]:
        typed = [box.text().strip() for box in self.boxes]
        if not any(typed):
            return True, None
        value = self.parse(typed)
        return value is not None, value

    def _settle(self, tidy: bool) -> None:
        self.idle.stop()
        understood, value = self._read()
        if not understood:
            if tidy:
                self.show_hint(self.hint_for([box.text().strip() for box in self.boxes]))
            return
        if tidy:
            self._show(value)
        if value != self._value:
            self._value = value
            self.settled.emit(value)

    def _show(self, value: Value | None) -> None:
        for box, text in zip(self.boxes, self.as_written(value), strict=True):
            if box.text() != text:
                box.setText(text)
        self.show_hint("")
