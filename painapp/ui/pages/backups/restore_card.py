"""One backup looked at closely: what differs from the diary, and the two ways back from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.backups.state import MERGE, REPLACE
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import ChoiceList
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.lines import Lines
from painapp.ui.widgets.notice import Notice
from painapp.ui.widgets.opening_fields import OpeningFields
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.ports import Language
    from painapp.ui.pages.backups.state import BackupRow, Comparison
    from painapp.ui.theme.theme import Theme


class RestoreCard(Card):
    """Stands alone on the page while it is open. Nothing changes before its main button is pressed."""

    check_pressed = Signal()
    key_given = Signal(object)
    """What may open the backup: a `Given`."""
    restore_pressed = Signal(str)
    """MERGE or REPLACE."""
    stop_pressed = Signal()
    leave_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(_TITLE, when=""))
        self._language = language
        self._build_parts(theme)
        self._build_choice(theme)
        for part in (
            self.facts,
            self.checked,
            self.progress,
            self.problem,
            self.older,
            self.key,
            self.key_row,
            self.beside,
            self.differences,
            self.ways,
            self.only_way,
            self.kept,
            self.buttons,
        ):
            self.body.addWidget(part)
        self.clear()

    def show_backup(self, row: BackupRow) -> None:
        """Begin with a backup: what is known of it before it is opened."""
        self.clear()
        self.set_title(self._language.text(_TITLE, when=row.said))
        self.show_facts(row)
        self._explain_replacing(row.said)

    def show_facts(self, row: BackupRow) -> None:
        """Say what is known of the backup without opening it."""
        self.facts.setText("\n".join(filter(None, (row.facts, row.where))))

    def begin(self, text: str, *, can_stop: bool = True) -> None:
        """Something is under way: nothing else can be begun."""
        focus = self.window().focusWidget()
        inside = self.isAncestorOf(focus)
        self._pressed = self.check if focus is self.check else self.leave
        self.problem.dismiss()
        self.progress.start(text, can_stop=can_stop)
        if inside and can_stop:
            self.progress.stop.setFocus()
        for part in self._pressable:
            part.setEnabled(False)

    def end(self) -> None:
        """Nothing is under way any more."""
        inside = self.progress.isAncestorOf(self.window().focusWidget())
        for part in self._pressable:
            part.setEnabled(True)
        if inside:
            self._pressed.setFocus()
        self.progress.finish()

    def ask_key(self, slots: Iterable[str], refused: str = "") -> None:
        """Ask for the code or passphrase of when the backup was made; `refused` says why not the last one."""
        if not self.key.offer(slots):
            self.show_problem(self._language.text(_NO_KEY))
            return
        self.older.show()
        self.key_row.show()
        if refused:
            self.key.refuse(refused)
        else:
            self.key.take_focus()

    def show_comparison(self, comparison: Comparison) -> None:
        """Say what differs, and offer the ways back, unless nothing does."""
        self._hide_key()
        self.differences.show_lines(comparison.lines)
        self.differences.show()
        for part in (self.beside, self.kept, self.restore):
            part.setVisible(not comparison.same)
        self.check.show()
        self.ways.setVisible(comparison.adds)
        self.only_way.setVisible(not comparison.adds and not comparison.same)
        self.ways.set_value(MERGE if comparison.adds else REPLACE)
        self._follow()
        announce(self, " ".join(comparison.lines))
        if comparison.adds:
            self.ways.take_focus()

    def say_checked(self, text: str) -> None:
        """Say what reading the whole backup found; "" takes it away."""
        self.checked.setText(text)
        self.checked.setVisible(bool(text))
        announce(self, text)

    def show_problem(self, text: str) -> None:
        """Say what did not work."""
        self.problem.show_notice(text, "problem")

    def clear(self) -> None:
        """Show nothing of any backup."""
        self.facts.setText("")
        self.say_checked("")
        self.progress.finish()
        self.problem.dismiss()
        self._hide_key()
        self.differences.show_lines(())
        self.ways.set_value(MERGE)
        for part in (
            self.beside,
            self.differences,
            self.ways,
            self.only_way,
            self.kept,
            self.restore,
            self.check,
        ):
            part.hide()
        for part in self._pressable:
            part.setEnabled(True)

    def _build_parts(self, theme: Theme) -> None:
        say = self._language.text
        self.facts = Label(theme, kind="soft")
        self.checked = Label(theme)
        self.progress = ProgressLine(theme)
        self.progress.stop_pressed.connect(self.stop_pressed)
        self.problem = Notice(theme)
        self.older = Label(theme, say(_OLDER))
        self.key = OpeningFields(theme)
        self.key.entered.connect(self._give_key)
        self.open_it = PrimaryButton(theme, say(_OPEN))
        self.open_it.clicked.connect(self._give_key)
        self.key_row = ButtonRow(theme, self.open_it)
        self.beside = Label(theme, say(_BESIDE), kind="strong")
        self.differences = Lines(theme)

    def _build_choice(self, theme: Theme) -> None:
        say = self._language.text
        self.ways = ChoiceList(
            theme, say(_WAYS), ((MERGE, say(_MERGE), say(_MERGE_MORE)), (REPLACE, say(_REPLACE), " "))
        )
        self.ways.chosen.connect(lambda _value: self._follow())
        self.only_way = Label(theme)
        self.kept = Label(theme, say(_KEPT), kind="soft")
        self.restore = PrimaryButton(theme)
        self.restore.clicked.connect(lambda: self.restore_pressed.emit(self.ways.value))
        self.check = QuietButton(theme, say(_CHECK))
        self.check.clicked.connect(self.check_pressed)
        self.leave = QuietButton(theme, say(_LEAVE))
        self.leave.clicked.connect(self.leave_pressed)
        self.buttons = ButtonRow(theme, self.restore, self.check, self.leave)
        self._pressed = self.leave
        self._pressable = (self.key, self.open_it, self.ways, self.restore, self.check, self.leave)

    def _follow(self) -> None:
        """The main button says what it does."""
        self.restore.setText(self._language.text(_DO_REPLACE if self.ways.value == REPLACE else _DO_MERGE))

    def _explain_replacing(self, when: str) -> None:
        row = next(cell for cell in self.ways.cells if cell.value == REPLACE)
        more = self._language.text(_REPLACE_MORE, when=when)
        row.explain(more)  # pyright: ignore[reportAttributeAccessIssue]
        self.only_way.setText(f"{self._language.text(_NOTHING_MISSING)} {more}")

    def _give_key(self) -> None:
        given = self.key.given
        if given is not None:
            self.key_given.emit(given)

    def _hide_key(self) -> None:
        self.key.clear()
        for part in (self.older, self.key, self.key_row):
            part.hide()


_TITLE = QT_TRANSLATE_NOOP("Backups", "Backup from {when}")
_OLDER = QT_TRANSLATE_NOOP(
    "Backups",
    "This backup is from before the key to your diary changed. It opens with what opened the diary then.",
)
_NO_KEY = QT_TRANSLATE_NOOP(
    "Backups",
    "Only the computer on which this backup was made can open it, and this one does not hold its key.",
)
_OPEN = QT_TRANSLATE_NOOP("Backups", "Open this backup")
_BESIDE = QT_TRANSLATE_NOOP("Backups", "Compared with your diary now:")
_WAYS = QT_TRANSLATE_NOOP("Backups", "What to do with it")
_MERGE = QT_TRANSLATE_NOOP("Backups", "Add what is missing here")
_MERGE_MORE = QT_TRANSLATE_NOOP(
    "Backups",
    "Entries that are only in the backup come back, and nothing here goes away. Where an entry differs, the "
    "one written later counts, and the other is kept with it as an earlier version.",
)
_REPLACE = QT_TRANSLATE_NOOP("Backups", "Go back to how it was")
_REPLACE_MORE = QT_TRANSLATE_NOOP(
    "Backups",
    "Your diary becomes what it was then ({when}). What you have written or changed since is only in the "
    "backup that is made just before.",
)
_NOTHING_MISSING = QT_TRANSLATE_NOOP(
    "Backups", "The backup holds nothing that is missing here. You can still go back to it:"
)
_KEPT = QT_TRANSLATE_NOOP(
    "Backups",
    "First, PainApp makes a backup of your diary as it is now. From that you can always come back to it.",
)
_DO_MERGE = QT_TRANSLATE_NOOP("Backups", "Add what is missing")
_DO_REPLACE = QT_TRANSLATE_NOOP("Backups", "Go back to this backup")
_CHECK = QT_TRANSLATE_NOOP("Backups", "Check this one")
_LEAVE = QT_TRANSLATE_NOOP("Backups", "Leave everything as it is")
