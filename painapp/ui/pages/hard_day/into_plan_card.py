"""The card that puts the lines for a hard day into the flare-up plan, and shows first what goes where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.entries import FlareUpPlan, HardDay, only_one
from painapp.domain.fields import fields_of
from painapp.domain.flare_up_plan import plan_record
from painapp.domain.hard_day import new_lines, put_in
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.lines import DASHED, Lines
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class IntoPlanCard(KeptCard):
    """One press appends what the plan does not hold yet; one Undo takes all of it back."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        theme, language = desk.around.theme, desk.around.language
        super().__init__(theme, language.text(FlareUpPlan.LABEL))
        self._language = language
        self._diary: Diary | None = None
        self._labels = {spec.name: language.text(spec.label) for spec in fields_of(FlareUpPlan)}
        self.state = Label(theme)
        self.lines = Lines(theme, DASHED)
        self.locked = Label(theme, language.text(_LOCKED), "soft")
        self.put = QuietButton(theme, language.text(_PUT))
        self.put.clicked.connect(self._put)
        self.open_plan = TextButton(theme, language.text(_OPEN))
        self.open_plan.clicked.connect(lambda: go("flare-up-plan"))
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(FlareUpPlan, desk.clock, language, desk.messages, self.saved)
        self._ways = ButtonRow(theme, self.put, self.open_plan, self.saved)
        for part in (self.state, self.lines, self.locked, self._ways):
            self.body.addWidget(part)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.writing.open_diary(vault.diary)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.writing.close_diary()
        self._diary = None
        self.lines.show_lines(())

    def refresh(self) -> None:
        """See OpenCard."""
        diary = self._diary
        if diary is None:
            return
        day = only_one(diary.all_of(HardDay), HardDay)
        plan = plan_record(diary.all_of(FlareUpPlan))
        if not self.writing.unsaved:
            self.writing.begin(plan)
        self.writing.follow()
        new = new_lines(day, plan) if day is not None else {}
        self.lines.show_lines([f"{self._labels[name]}: {'; '.join(new[name])}" for name in new])
        self.lines.setVisible(bool(new))
        written = day is not None and not day.says_nothing
        self.state.setText(self._language.text(_GOES if new else _THERE if written else _LATER))
        self.locked.setVisible(bool(new) and plan is not None and bool(plan.on_lock_screen))
        if self.put.hasFocus() and not new:
            self.open_plan.setFocus()
        self.put.setVisible(bool(new))

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.writing.unsaved

    def flush(self) -> None:
        """See KeptCard."""
        self.writing.retry()

    def leave(self) -> None:
        """See OpenCard."""
        self.writing.close()
        self.saved.clear()

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        return self.writing.draft()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.writing.take_up(draft)
        self.refresh()

    def _put(self) -> None:
        diary = self._diary
        day = only_one(diary.all_of(HardDay), HardDay) if diary is not None else None
        if diary is None or day is None:
            return
        plan = plan_record(diary.all_of(FlareUpPlan))
        self.writing.close()  # one sitting of its own: Undo takes back this, and nothing written before
        if self.writing.put(put_in(day, plan)):
            self.writing.close()
        self.refresh()


_GOES = QT_TRANSLATE_NOOP(
    "HardDayPage", "These lines can go into your flare-up plan, below what stands there:"
)
_LATER = QT_TRANSLATE_NOOP("HardDayPage", "What you write above can go into it with one press.")
_THERE = QT_TRANSLATE_NOOP("HardDayPage", "All of it stands in your flare-up plan.")
_LOCKED = QT_TRANSLATE_NOOP(
    "HardDayPage",
    "Your flare-up plan shows in Help me now while the diary is locked. These lines would show there too.",
)
_PUT = QT_TRANSLATE_NOOP("HardDayPage", "Put it into My flare-up plan")
_OPEN = QT_TRANSLATE_NOOP("HardDayPage", "Open My flare-up plan")
