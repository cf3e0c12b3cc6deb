"""A list of steps in order: added in a line below, changed in place, moved and removed by buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from painapp.domain.fields import LONGEST_LINE
from painapp.domain.flare_up_plan import from_lines, lines_of
from painapp.domain.text import clean_line
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.field import Field
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.own_words import OwnLine

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme

UP, DOWN, CHANGE, REMOVE = "up", "down", "change", "remove"
SIDE_BY_SIDE = 640
"""Width in which the buttons stand beside a step, in pixels at 100 %."""


class StepsField(Field):
    """Steps as the text that holds them, one a line. Each gesture leaves as `settled`.

    What was typed in a line counts on Enter, on the button, and when the keyboard leaves the line.
    """

    settled = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._steps: tuple[str, ...] = ()
        self.rows: list[StepRow] = []
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self.line = _NextLine()
        self.line.setMaxLength(LONGEST_LINE)
        self.line.setAccessibleName(self.tr("Next step"))
        self.line.setPlaceholderText(self.line.accessibleName())
        self.line.setAccessibleDescription(name)
        self.line.left.connect(self._line_left)
        self.add = QuietButton(theme, self.tr("Add step"), "plus")
        self.add.setAccessibleDescription(name)
        self.add.clicked.connect(lambda: self._take_line(stay=True))
        below = QWidget()
        self._below = QHBoxLayout(below)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.addWidget(self.line, 1)
        self._below.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._release = _Release(self._leave_line, self)
        self.place(self._list, self.line)
        self.place(below)
        self._list.hide()
        self.restyle()

    @property
    def text(self) -> str:
        """The steps, one a line."""
        return from_lines(self._steps)

    def set_text(self, text: str) -> None:
        """Show saved steps, without a signal; what is half typed stays."""
        steps = lines_of(text)
        if steps != self._steps:
            self._show(steps)

    def flush(self) -> None:
        """Say at once what stands in a line and was not said yet."""
        for row in self.rows:
            row.finish()
        self._take_line(stay=False)

    @property
    def half_typed(self) -> bool:
        """Whether something stands in the line that is no step yet."""
        return bool(clean_line(self.line.text()))

    def typed(self) -> dict[str, Any]:
        """Return what stands here, as JSON's own types."""
        return {"steps": list(self._steps), "line": self.line.text()}

    def type_again(self, typed: dict[str, Any]) -> None:
        """Put back what `typed` gave; steps that were not kept are said again."""
        self.line.setText(str(typed["line"]))
        steps = tuple(str(one) for one in typed["steps"])
        if steps != self._steps:
            self._say(steps)

    def forget_typed(self) -> None:
        """Take nothing of what is half typed."""
        self.line.clear()
        for row in self.rows:
            row.stop_changing()

    def act(self, at: int, action: str) -> None:
        """Do one of the actions with the step at a place, counted from 0."""
        if not 0 <= at < len(self._steps):
            return
        steps = list(self._steps)
        if action == CHANGE:
            self.rows[at].start_changing()
            return
        if action == REMOVE:
            said = self.tr("Removed: {step}").format(step=steps.pop(at))
            self._say(tuple(steps))
            self._go_on(at)
            announce(self, said)
            return
        to = at - 1 if action == UP else at + 1
        if 0 <= to < len(steps):
            steps[at], steps[to] = steps[to], steps[at]
            self._say(tuple(steps))
            self.rows[to].take_focus(action)
            announce(self, self.tr("Now step {place} of {count}").format(place=to + 1, count=len(steps)))

    def changed(self, at: int, text: str) -> None:
        """Take another wording of a step; an empty one leaves it as it was."""
        step = clean_line(text)
        if step and step != self._steps[at]:
            self._say((*self._steps[:at], step, *self._steps[at + 1 :]))

    def _take_line(self, *, stay: bool) -> None:
        """Make a step of what stands in the line; `stay` keeps the keyboard there for the next one."""
        step = clean_line(self.line.text())
        self.line.clear()
        if stay:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if step:
            self._say((*self._steps, step))

    def _leave_line(self) -> None:
        self._take_line(stay=False)

    def _line_left(self, by_key: bool) -> None:
        if not by_key and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._release.wait()  # what is being pressed would move away from under the pointer
            return
        self._take_line(stay=by_key)

    def _say(self, steps: tuple[str, ...]) -> None:
        self._show(steps)
        self.settled.emit(self.text)

    def _show(self, steps: tuple[str, ...]) -> None:
        self._steps = steps
        while len(self.rows) < len(steps):
            row = StepRow(self.theme, self, len(self.rows))
            self.rows.append(row)
            self._list_column.addWidget(row)
        focus_lost = any(row.holds_focus() for row in self.rows[len(steps) :])
        for row in self.rows[len(steps) :]:
            self._list_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[len(steps) :]
        for row, step in zip(self.rows, steps, strict=True):
            row.show_step(step, len(steps))
        self._list.setVisible(bool(steps))
        if focus_lost:
            self.line.setFocus()

    def _go_on(self, at: int) -> None:
        """After a removal the keyboard goes to the step that took its place, else to the line."""
        if self.rows:
            self.rows[min(at, len(self.rows) - 1)].take_focus(REMOVE)
        else:
            self.line.setFocus()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self.line.setFont(self.theme.font())
        self._below.setSpacing(self.theme.gap(8))
        self._list_column.setSpacing(self.theme.gap(4))


class StepRow(QWidget):
    """One step with its number and what can be done with it."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, field: StepsField, at: int) -> None:
        super().__init__()
        self._field = field
        self._at = at
        self._step = ""
        self._number, self._words = Label(theme), Label(theme)
        self.line = OwnLine()
        self.line.setMaxLength(LONGEST_LINE)
        self.line.hide()
        self.line.left.connect(self._line_left)
        self._release = _Release(self.finish, self)
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        named = {
            UP: self.tr("Up"),
            DOWN: self.tr("Down"),
            CHANGE: self.tr("Change"),
            REMOVE: self.tr("Remove"),
        }
        self.buttons = {action: TextButton(theme, text) for action, text in named.items()}
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, action=action: field.act(self._at, action))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._row = ButtonRow(theme, *self.buttons.values())
        whole.addWidget(Columns(theme, said, self._row, narrowest=SIDE_BY_SIDE))

    def show_step(self, step: str, count: int) -> None:
        """Show another text; `count` is how many steps there are."""
        if step != self._step:
            self.stop_changing()
        self._step = step
        self.setAccessibleName(step)
        self._number.setText(self.tr("{number}.").format(number=self._at + 1))
        self._words.setText(step)
        self.line.setAccessibleName(self.tr("Step {number}").format(number=self._at + 1))
        for action, button in self.buttons.items():
            button.setAccessibleDescription(step)
            ends = {UP: self._at > 0, DOWN: self._at < count - 1}
            if action in ends:
                if not ends[action] and button.hasFocus():
                    self.buttons[CHANGE].setFocus()
                button.setEnabled(ends[action])
                button.setVisible(count > 1)

    def take_focus(self, action: str) -> None:
        """Put the keyboard on a button, or on the one that undoes it where there is no further way."""
        other = {UP: DOWN, DOWN: UP}.get(action, action)
        self.buttons[action if self.buttons[action].isEnabled() else other].setFocus()

    def holds_focus(self) -> bool:
        """Whether the keyboard is in this row."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def start_changing(self) -> None:
        """Show the line to write it differently in."""
        self.line.setText(self._step)
        self.line.show()
        self._words.hide()
        self.line.setFocus()
        self.line.selectAll()
        self._row.hide()  # the line has the whole width while it is written in

    def finish(self) -> None:
        """Take what stands in the line, where it is open."""
        if not self.line.isHidden():
            text = self.line.text()
            self.stop_changing()
            self._field.changed(self._at, text)

    def stop_changing(self) -> None:
        """Show the words again and take nothing of what was typed."""
        if self.line.isHidden():
            return
        had_focus = self.line.hasFocus()
        self.line.blockSignals(True)
        self._words.show()
        self._row.show()
        if had_focus:
            self.buttons[CHANGE].setFocus()
        self.line.hide()
        self.line.blockSignals(False)

    def _line_left(self, by_key: bool) -> None:
        if self.line.isHidden():
            return
        if not by_key and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._release.wait()
            return
        self.finish()


class _NextLine(OwnLine):
    """The line for the next step: Esc empties it, and on an empty one goes back as everywhere."""

    def event(self, event: QEvent) -> bool:
        """Keep Esc only while there is something to empty."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.text():
            return QLineEdit.event(self, event)
        return super().event(event)


class _Release(QObject):
    """Calls `then` once the pointer that is down has been lifted, and what it pressed has been done."""

    def __init__(self, then: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._then = then

    def wait(self) -> None:
        """Begin to look out for it."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            app = QApplication.instance()
            if app is not None:
                app.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return super().eventFilter(watched, event)
