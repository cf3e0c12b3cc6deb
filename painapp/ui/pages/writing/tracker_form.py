"""The form of one tracker: what it is called, what it holds, and its unit or its words to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import Tracker
from painapp.domain.fields import asked_fields
from painapp.domain.lists import HOLDS
from painapp.domain.trackers import ready_made
from painapp.ui.theme.roles import announce
from painapp.ui.theme.tokens import RADIUS_CONTROL
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.field_editors import FieldEditor, make_editor
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.widgets.field_editors import Surroundings

USUAL_HOLDS = "scale"
"""What a new one holds until something else is chosen."""


class TrackerForm(QWidget):
    """Edits one tracker, a new one when `tracker` is None. What it holds is chosen once, while it is new.

    Nothing leaves it before there is a name, without which a tracker cannot be told from another.
    """

    edited = Signal(dict)
    """A gesture: all values of the form, by the field of `Tracker`."""
    done = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, around: Surroundings, tracker: Tracker | None) -> None:
        super().__init__()
        self._theme, self._around = around.theme, around
        self._new = tracker is None
        self._ready = ready_made(tracker.key) if tracker is not None else None
        self._values: dict[str, Any] = {}
        self._refused = False
        say = around.language.text
        self.setAccessibleName(say(Tracker.LABEL))
        specs = {spec.name: spec for spec in asked_fields(Tracker)}
        self._editors: dict[str, FieldEditor] = {
            name: make_editor(specs[name], around, lambda value, name=name: self._put(name, value))
            for name in ("name", "unit", "choices")
        }
        more = self.tr("What you wrote before keeps the unit it was written in.")
        self._unit_more = Label(self._theme, more, kind="soft")
        self.holds = SegmentedChoice(
            self._theme, say(specs["holds"].label), [(one.id, say(one.label)) for one in HOLDS]
        )
        self.holds.chosen.connect(lambda value: self._put("holds", value))
        self._holds_block = self._block(say(specs["holds"].label), self.holds)
        self._choices_block = self._block(say(specs["choices"].label), self._editors["choices"].widget)
        self.done_button = QuietButton(self._theme, self.tr("Done"))
        self.done_button.clicked.connect(self.done)
        self.saved = SavedLine(self._theme)
        self._problem = Label(self._theme, kind="soft")
        self._lay_out()
        self.show_tracker(tracker)

    @property
    def values(self) -> dict[str, Any]:
        """What stands in it, by the field of `Tracker`."""
        bundled = self._bundled()  # kept empty, so that it is called as the person's language has it
        return {name: "" if bundled.get(name) == value else value for name, value in self._values.items()}

    @property
    def named(self) -> bool:
        """Whether there is a name to save it under."""
        return bool(self._values["name"]) or self._ready is not None

    def show_tracker(self, tracker: Tracker | None) -> None:
        """Show the saved values of `tracker`, or an empty form; no signal follows."""
        self._values = {
            "name": tracker.name if tracker is not None else "",
            "holds": tracker.holds if tracker is not None and tracker.holds else USUAL_HOLDS,
            "unit": tracker.unit if tracker is not None else "",
            "choices": tracker.choices if tracker is not None else (),
        }
        self._values.update({name: text for name, text in self._bundled().items() if not self._values[name]})
        self._show()

    def editor(self, name: str) -> QWidget:
        """Return the control of a field."""
        return self.holds if name == "holds" else self._editors[name].widget

    def take_focus(self) -> None:
        """Put the keyboard into the name."""
        self._editors["name"].widget.setFocus()

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        for editor in self._editors.values():
            editor.flush()

    @property
    def half_typed(self) -> bool:
        """Whether something stands in it that is no value yet, or waits for a name."""
        waiting = not self.named and any(self._values[name] for name in ("unit", "choices"))
        return waiting or any(editor.half_typed() for editor in self._editors.values())

    def draft(self) -> dict[str, Any]:
        """Return as JSON's own types what stands in it."""
        typed = {name: editor.typed() for name, editor in self._editors.items() if editor.half_typed()}
        return {"values": {**self._values, "choices": list(self._values["choices"])}, "typed": typed}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Put back what `draft` gave."""
        values = draft["values"]
        self._values = {
            "name": str(values["name"]),
            "holds": str(values["holds"]),
            "unit": str(values["unit"]),
            "choices": tuple(str(one) for one in values["choices"]),
        }
        self._show()
        for name, typed in draft["typed"].items():
            self._editors[name].type_again(typed)

    @property
    def refused(self) -> bool:
        """Whether what stands in it cannot be kept."""
        return self._refused

    def refuse(self, text: str) -> None:
        """Say below the fields why it cannot be kept, until it is changed."""
        self._say(text)
        self._refused = True

    def _say(self, text: str) -> None:
        self._refused = False
        if text != self._problem.text():
            self._problem.setText(text)
            announce(self, text)
        self._problem.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet the form lies on."""
        tokens, painter = self._theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.setBrush(QColor(tokens.paper))
        radius = self._theme.gap(RADIUS_CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _bundled(self) -> dict[str, str]:
        """What a ready-made one is called and counted in where the person has not said otherwise."""
        if self._ready is None:
            return {}
        words = {"name": self._ready.name, "unit": self._ready.unit}
        return {name: self._around.language.text(one) for name, one in words.items() if one is not None}

    def _put(self, name: str, value: Any) -> None:
        self._values[name] = value
        self._fit()
        if self.named:
            self._say("")
            self.edited.emit(self.values)
        else:
            self._say(self.tr("It is saved once it has a name."))

    def _show(self) -> None:
        for name, editor in self._editors.items():
            editor.show(self._values[name])
        self.holds.set_value(self._values["holds"])
        self._fit()

    def _fit(self) -> None:
        """Ask for a unit or for words only where they mean something."""
        self._holds_block.setVisible(self._new)
        counted = self._values["holds"] == "number"
        self._editors["unit"].widget.setVisible(counted)
        self._unit_more.setVisible(counted and not self._new)
        self._choices_block.setVisible(self._values["holds"] == "choice")

    def _block(self, named: str, control: QWidget) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        column.addWidget(Label(self._theme, named, kind="strong"))
        column.addWidget(control)
        return block

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        foot = ButtonRow(self._theme, self.done_button, self.saved)
        for part in (
            self._editors["name"].widget,
            self._holds_block,
            self._editors["unit"].widget,
            self._unit_more,
            self._choices_block,
            self._problem,
            foot,
        ):
            self._column.addWidget(part)
        self._problem.hide()
        self._dress()
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        inset = self._theme.gap(12)
        self._column.setContentsMargins(inset, inset, inset, inset)
        self._column.setSpacing(self._theme.gap(16))
