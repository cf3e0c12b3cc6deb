"""What was agreed: how it went since, and what is agreed now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.calls import day_of
from painapp.domain.entries import StepTry
from painapp.domain.goal import SmallStep
from painapp.domain.goals import tried_said, tries_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.calls.call_card import CallCard, specs_of
from painapp.ui.pages.calls.list_card import ListCard, Row
from painapp.ui.pages.calls.state import side_by_side, step_detail
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.label import Heading, Label

if TYPE_CHECKING:
    from uuid import UUID

    from painapp.ui.pages.calls.desk import CallDesk, Read

WENT, IN_WORDS = "went", "went_words"


class WentCard(CallCard):
    """Each thing that was agreed, with how it went; hidden where nothing was."""

    def __init__(self, desk: CallDesk) -> None:
        super().__init__(desk, _WENT)
        self.rows: dict[UUID, WentRow] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._list)
        self.say_saved_above()
        self._space()
        desk.around.theme.changed.connect(self._space)

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        wanted = {step.id: step for step in read.before}
        for gone in [one for one in self.rows if one not in wanted]:
            row = self.rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        tries = self._tries(read)
        for place, step in enumerate(wanted.values()):
            row = self.rows.get(step.id) or self._made(step.id)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.raise_()
            tried = tried_said(tries_of(step, tries), self.desk.around.language)
            row.show_step(step, side_by_side([step_detail(step, self.desk.around.language), tried]))
        self.setVisible(bool(wanted))

    def flush(self) -> None:
        """See CallCard."""
        for row in self.rows.values():
            row.form.flush()

    def forget(self) -> None:
        """See CallCard."""
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()
        self.hide()

    @property
    def unsaved(self) -> bool:
        """See CallCard."""
        return any(row.form.refused for row in self.rows.values())

    def _tries(self, read: Read) -> list[StepTry]:
        diary = self.desk.diary
        if diary is None or not read.before:
            return []
        first = day_of(read.last) if read.last is not None else min(step.day for step in read.before)
        found = diary.between(first, read.today, (StepTry,))
        return [one for one in found if isinstance(one, StepTry)]

    def _made(self, id_: UUID) -> WentRow:
        row = self.rows[id_] = WentRow(self.desk, self._list)
        row.edited.connect(lambda field, value: self._put(id_, field, value))
        return row

    def _put(self, id_: UUID, field: str, value: Any) -> None:
        entry = self.desk.diary.entry(id_) if self.desk.diary is not None else None
        if entry is None:
            return
        since = {"went_on": self.desk.today if value else None} if field == WENT else {}
        form = self.rows[id_].form
        if self.desk.put(entry, {field: value, **since}, self.saved, form.refuse):
            form.show_problem(field, "")

    def _space(self) -> None:
        self._column.setSpacing(self.desk.around.theme.gap(24))


class WentRow(QWidget):
    """One thing that was agreed."""

    edited = Signal(str, object)
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, desk: CallDesk, parent: QWidget) -> None:
        super().__init__(parent)
        theme = desk.around.theme
        self.title, self.detail = Heading(theme, "", "strong"), Label(theme, kind="soft")
        specs = specs_of(SmallStep, WENT, IN_WORDS, folded={IN_WORDS: _IN_WORDS})
        self.form = EntryForm(SmallStep, desk.around, specs=specs)
        self.form.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        for part in (self.title, self.detail, self.form):
            column.addWidget(part)
        asked = desk.say(specs[0].label)
        for label in self.form.findChildren(Label):
            if label.text() == asked:
                label.hide()  # the card asks it of all of them

    def show_step(self, step: SmallStep, detail: str) -> None:
        """Show it as it is kept."""
        self.setAccessibleName(step.words)
        self.title.setText(step.words)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.form.show_entry(step)


class AgreedCard(ListCard):
    """What is agreed in this call; `read_back` adds the tick for having read it back together."""

    def __init__(self, desk: CallDesk, *, read_back: bool = False) -> None:
        specs = specs_of(
            SmallStep,
            "words",
            "on_today",
            "how_often",
            "by_coach",
            folded={"how_often": _MORE, "by_coach": _MORE},
        )
        super().__init__(desk, _AGREED, _ADD, specs, SmallStep)
        theme = desk.around.theme
        self.help = Label(theme, desk.say(_HELP), "lead")
        self.body.insertWidget(0, self.help)
        self.read_back: Toggle | None = None
        if read_back:
            self.read_back = Toggle(theme, desk.say(_READ_BACK))
            self.read_back.chosen.connect(lambda on: desk.put_call({"read_back": on or None}, self.saved))
            self.body.insertWidget(self.body.indexOf(self._foot), self.read_back)

    def beginning(self) -> dict[str, Any]:
        """See ListCard."""
        self.desk.ensure_call(self.saved)
        call = self.desk.call
        return {"call": str(call.id), "rank": len(self.rows)} if call is not None else {}

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        language = self.desk.around.language
        self.show_rows([Row(one, one.words, step_detail(one, language)) for one in read.agreed])
        if self.read_back is not None:
            self.read_back.setVisible(bool(read.agreed))
            self.read_back.setChecked(bool(read.call is not None and read.call.read_back))


_WENT = QT_TRANSLATE_NOOP("Calls", "How what we agreed went")
_IN_WORDS = QT_TRANSLATE_NOOP("SmallStep", "In my own words")
_AGREED = QT_TRANSLATE_NOOP("Calls", "What we agreed")
_HELP = QT_TRANSLATE_NOOP(
    "Calls", "Small and clear is best. You find it again when you prepare the next call."
)
_ADD = QT_TRANSLATE_NOOP("Calls", "Add something we agreed")
_MORE = QT_TRANSLATE_NOOP("Calls", "How often, and who")
_READ_BACK = QT_TRANSLATE_NOOP("Call", "We read back what we agreed")
