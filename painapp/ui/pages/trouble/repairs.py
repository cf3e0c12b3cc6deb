"""What can be done about a diary that does not open: the newest good backup, or what still reads of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.notice import Notice
from painapp.ui.widgets.opening_fields import OpeningFields
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class RepairsCard(Card):
    """Offers what may help, shows what would come of it, and asks before anything takes its place."""

    shown_for = Signal(object)
    """The trouble it is to help with: answered with `offer`."""
    backup_pressed = Signal()
    elsewhere_pressed = Signal()
    salvage_pressed = Signal()
    key_given = Signal(object)
    """What may open a backup: a `Given`."""
    use_pressed = Signal()
    stop_pressed = Signal()
    left = Signal()
    """What was shown is not wanted."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self.backup = QuietButton(theme, say(_BACKUP))
        self.backup.clicked.connect(self.backup_pressed)
        self.salvage = QuietButton(theme, say(_SALVAGE))
        self.salvage.clicked.connect(self.salvage_pressed)
        self.elsewhere = QuietButton(theme, say(_ELSEWHERE))
        self.elsewhere.clicked.connect(self.elsewhere_pressed)
        self._buttons = (self.backup, self.salvage, self.elsewhere)
        self.ways = ButtonRow(theme, *self._buttons)
        self.progress = ProgressLine(theme)
        self.progress.stop_pressed.connect(self.stop_pressed)
        self.problem = Notice(theme)
        self.opening = OpeningFields(theme)
        self.opening.entered.connect(self._give)
        self.open_it = PrimaryButton(theme, say(_OPEN))
        self.open_it.clicked.connect(self._give)
        self.key_row = ButtonRow(theme, self.open_it)
        self.outcome = QWidget()
        self._lines = QVBoxLayout(self.outcome)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.use = PrimaryButton(theme, say(_USE))
        self.use.clicked.connect(self.use_pressed)
        self.leave = QuietButton(theme, say(_LEAVE))
        self.leave.clicked.connect(self._leave)
        self.deciding = ButtonRow(theme, self.use, self.leave)
        for part in (
            Label(theme, say(_NOTHING_YET)),
            self.ways,
            self.progress,
            self.problem,
            self.opening,
            self.key_row,
            self.outcome,
            self.deciding,
        ):
            self.body.addWidget(part)
        self.clear()

    @property
    def best_way(self) -> QWidget | None:
        """A good backup, else what still reads, else nothing; using what was found, once that is shown."""
        if self.isHidden():
            return None
        ways = () if self.deciding.isHidden() else (self.use,)
        return next((way for way in (*ways, self.backup, self.salvage) if not way.isHidden()), None)

    def show_for(self, error: ExpectedError) -> None:
        """Offer what helps with `error`."""
        self.shown_for.emit(error)

    def offer(self, *, helps: bool, backup: bool, salvage: bool) -> None:
        """Show the ways there are; the card itself only where a backup `helps` at all."""
        self.clear()
        self.backup.setVisible(backup)
        self.salvage.setVisible(salvage)
        self.setVisible(helps)
        self._point_out()

    def begin(self, text: str) -> None:
        """One way is being tried."""
        inside = self.isAncestorOf(self.window().focusWidget())
        self.clear()
        self.progress.start(text)
        for button in self._buttons:
            button.setEnabled(False)
        if inside:
            self.progress.stop.setFocus()

    def ask_key(self, slots: Iterable[str], refused: str = "") -> None:
        """Ask what opens the backup; `refused` says why what was typed does not."""
        self._rest()
        if not self.opening.offer(slots):
            self.show_problem(self._language.text(_NO_KEY))
            return
        self.key_row.show()
        self._point_out(nothing=True)  # opening it is the main action now
        if refused:
            self.opening.refuse(refused)
        else:
            self.opening.take_focus()

    def show_outcome(self, lines: Sequence[str]) -> None:
        """Say what the diary would hold, and let the person decide."""
        self._rest()
        self._fill(lines)
        self.ways.hide()  # the other ways are there again with "Leave it as it is"
        self.outcome.show()
        self.deciding.show()
        self.use.setFocus()
        announce(self, " ".join(lines))

    def show_problem(self, text: str) -> None:
        """Say why it did not work."""
        self._rest()
        self.problem.show_notice(text, "problem")

    def clear(self) -> None:
        """Show the ways, and nothing of what was tried."""
        inside = any(part.isAncestorOf(self.window().focusWidget()) for part in (self.deciding, self.opening))
        self._rest()
        self.problem.dismiss()
        self.opening.clear()
        self._fill(())
        for part in (self.opening, self.key_row, self.outcome, self.deciding):
            part.hide()
        self.ways.show()
        self._point_out()
        if inside:
            next(button for button in self._buttons if not button.isHidden()).setFocus()

    def _leave(self) -> None:
        self.clear()
        self.left.emit()

    def _point_out(self, *, nothing: bool = False) -> None:
        best = None if nothing else self.best_way
        for button in self._buttons:
            button.stand_out(button is best)

    def _rest(self) -> None:
        self.progress.finish()
        for button in self._buttons:
            button.setEnabled(True)

    def _fill(self, lines: Sequence[str]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, line in enumerate(lines):
            self._lines.addWidget(Label(self._theme, line, kind="body" if number else "strong"))
        self._lines.setSpacing(self._theme.gap(4))

    def _give(self) -> None:
        given = self.opening.given
        if given is not None:
            self.key_given.emit(given)


_TITLE = QT_TRANSLATE_NOOP("Trouble", "What can be done")
_NOTHING_YET = QT_TRANSLATE_NOOP(
    "Trouble",
    "You first see what you would get. Nothing changes before you say so, and nothing is thrown away.",
)
_BACKUP = QT_TRANSLATE_NOOP("Trouble", "Look for a good backup")
_SALVAGE = QT_TRANSLATE_NOOP("Trouble", "Read what can still be read")
_ELSEWHERE = QT_TRANSLATE_NOOP("Trouble", "Choose a backup file")
_OPEN = QT_TRANSLATE_NOOP("Trouble", "Open the backup")
_NO_KEY = QT_TRANSLATE_NOOP(
    "Trouble", "The backup needs a key that this computer's password store does not hold any more."
)
_USE = QT_TRANSLATE_NOOP("Trouble", "Use this as my diary")
_LEAVE = QT_TRANSLATE_NOOP("Trouble", "Leave it as it is")
