"""The list of pleasant things with its form, and the card of ideas."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import PleasantThing
from painapp.domain.fields import asked_fields
from painapp.domain.learn_lists import PLEASANT_IDEAS, PLEASANT_WENT
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.pleasant_things.state import pleasant_lines
from painapp.ui.widgets.beside import Beside
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.pleasant_things.state import PleasantLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

_AFTERWARDS_FIELDS = frozenset({"how", "good", "note"})


class PleasantCard(ListedCard):
    """Each with three equal answers once its day has come."""

    turned = Signal(bool)
    """The form was opened (True), or is being closed."""

    def __init__(self, desk: Desk) -> None:
        theme, language = desk.around.theme, desk.around.language
        specs = [
            replace(spec, fold=_AFTERWARDS) if spec.name in _AFTERWARDS_FIELDS else spec
            for spec in asked_fields(PleasantThing)
        ]
        super().__init__(desk, "", WrittenForm(PleasantThing, desk, specs), language.text(_ADD))
        self.setAccessibleName(language.text(PleasantThing.LABEL))
        self._language = language
        self.nothing = Label(theme, language.text(_NOTHING))
        self.body.insertWidget(0, self.nothing)
        self.form.closed.connect(lambda: self.turned.emit(False))
        self.answering = EntryWriting(PleasantThing, desk.clock, language, desk.messages, self.said)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self.answering.open_diary(vault.diary)
        super().open_diary(vault)

    def close_diary(self) -> None:
        """See OpenCard."""
        super().close_diary()
        self.answering.close_diary()

    def leave(self) -> None:
        """See OpenCard."""
        self.answering.close()
        super().leave()

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return super().unsaved or self.answering.unsaved

    def flush(self) -> None:
        """See KeptCard."""
        super().flush()
        self.answering.retry()

    def read(self, diary: Diary) -> Sequence[PleasantLine]:
        """See ListedCard."""
        day = today(self._desk.clock, diary.settings.day_start)
        lines = pleasant_lines(diary.all_of(PleasantThing), day, self._language)
        self.nothing.setVisible(not lines and not self.form.is_open)
        return lines

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = PleasantRow(self._theme, self._language, line)
        row.change_pressed.connect(lambda: self.open_form(line.thing))
        row.answered.connect(lambda how: self._answer(row, line.thing, how))
        return row

    def open_form(self, entry: Any, given: dict[str, Any] | None = None, row: str = "") -> None:
        """See ListedCard."""
        super().open_form(entry, given, row)
        self.nothing.hide()
        self.turned.emit(self.form.is_open)

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        form, answer = super().draft(), self.answering.draft()
        return {"form": form, "answer": answer} if form is not None or answer is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.answering.take_up(draft["answer"])
        if draft["form"] is not None:
            super().take_up(draft["form"])

    def _answer(self, row: PleasantRow, thing: PleasantThing, how: str) -> None:
        entry = self.answering.entry
        if (entry is None or entry.id != thing.id) and not self.answering.retry():
            row.show_answer(thing.how)  # what was said of another one still waits
            return
        self.answering.begin(thing)
        self.said.show()
        self.answering.put({"how": how})


class PleasantRow(ListRow):
    """What, when and with whom; how it went, once its day has come; and Change."""

    change_pressed = Signal()
    answered = Signal(str)
    """The id of an answer; "" where it was taken back."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: PleasantLine) -> None:
        super().__init__()
        name = line.thing.what or language.text(PleasantThing.LABEL)
        self.setAccessibleName(name)
        self.answers = ChipGroup(theme, name, single=True)
        self.answers.set_options([(one.id, language.text(one.label)) for one in PLEASANT_WENT])
        self.show_answer(line.thing.how)
        self.answers.changed.connect(lambda chosen: self.answered.emit(chosen[0] if chosen else ""))
        self.change = TextButton(theme, language.text(_CHANGE))
        self.change.setAccessibleDescription(name)
        self.change.clicked.connect(self.change_pressed)
        self.change.stand_flush()
        self.first = self.change
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.gap(4))
        words.addWidget(Label(theme, name, "strong"))
        if line.detail:
            words.addWidget(Label(theme, line.detail, "soft"))
        words.addSpacing(theme.gap(4))
        words.addWidget(ButtonRow(theme, self.change))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Beside(theme, said, self.answers))
        self.answers.setVisible(line.has_come or bool(line.thing.how))

    def show_answer(self, how: str) -> None:
        """Show an answer; "" is none."""
        self.answers.set_chosen([how] if how else [])


class IdeasCard(Card):
    """Small things of three kinds; a press plans one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(_IDEAS))
        self.buttons: list[QuietButton] = []
        for kind, ideas in PLEASANT_IDEAS.items():
            row = [QuietButton(theme, language.text(one.label)) for one in ideas]
            for button in row:
                button.clicked.connect(lambda _=False, chosen=button: self.chosen.emit(chosen.text()))
            self.buttons += row
            self.body.addWidget(Label(theme, language.text(_KINDS[kind]), "strong"))
            self.body.addWidget(ButtonRow(theme, *row))


_ADD = QT_TRANSLATE_NOOP("PleasantThings", "Plan something pleasant")
_NOTHING = QT_TRANSLATE_NOOP(
    "PleasantThings", "Nothing is planned. One small thing with a day and a time is enough."
)
_AFTERWARDS = QT_TRANSLATE_NOOP("PleasantThings", "Afterwards")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
_IDEAS = QT_TRANSLATE_NOOP("PleasantThings", "Ideas")
_KINDS = {
    "pleasant": QT_TRANSLATE_NOOP("PleasantThings", "Pleasant"),
    "done": QT_TRANSLATE_NOOP("PleasantThings", "Getting something done"),
    "together": QT_TRANSLATE_NOOP("PleasantThings", "With others"),
}
