"""Take it with me: the plan as a card for the pocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.shell.messages import trouble_text
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.file_saved import FileSaved
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.domain.practice import FlareUpPlan
    from painapp.ui.pages.plan.card_maker import CardMaker
    from painapp.ui.pages.plan.writing import PlanWriting
    from painapp.ui.theme.theme import Theme


class TakeCard(OpenCard):
    """There while the plan says something. Medicines go on it only where that is ticked, each time anew."""

    def __init__(self, theme: Theme, language: Language, writing: PlanWriting, maker: CardMaker) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._writing = writing
        self._maker = maker
        self.medicines = Toggle(theme, say(_MEDICINES))
        self.medicines.chosen.connect(lambda _on: self.saved.forget())
        self.save = QuietButton(theme, say(_SAVE), "download")
        self.save.clicked.connect(self._save)
        self.saved = FileSaved(theme, language, say(_OPEN))
        self.body.addWidget(Label(theme, say(_WHAT)))
        self.body.addWidget(self.medicines)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.saved)
        self._saved_of = 0

    def close_diary(self) -> None:
        """See OpenCard."""
        self.medicines.setChecked(False)
        self.saved.forget()

    def refresh(self) -> None:
        """Be there while there is something to take along; what was saved before a change is out of date."""
        plan = self._writing.plan
        self.setVisible(plan is not None and not plan.says_nothing)
        has_medicines = plan is not None and bool(plan.medicines)
        self.medicines.setEnabled(has_medicines)  # not hidden: what is below would move as they are saved
        if not has_medicines:
            self.medicines.setChecked(False)
        if _sign(plan) != self._saved_of:
            self.saved.forget()

    def _save(self) -> None:
        plan = self._writing.plan
        if plan is None:
            return

        def refused(error: ExpectedError) -> None:
            self.saved.show_problem(trouble_text(error, self._language))

        self._saved_of = _sign(plan)
        ticked = self.medicines.isChecked()
        self._maker.save(
            plan, self._writing.today, with_medicines=ticked, done=self.saved.show_saved, failed=refused
        )


def _sign(plan: FlareUpPlan | None) -> int:
    """What tells one plan from another, without a word of it: nothing stays here after a lock."""
    return hash(repr(plan))


_TITLE = QT_TRANSLATE_NOOP("Plan", "Take it with me")
_WHAT = QT_TRANSLATE_NOOP(
    "Plan",
    "Your plan on a page that folds to fit a wallet. Whoever finds it can read it.",
)
_MEDICINES = QT_TRANSLATE_NOOP("Plan", "Put my medicines on it too")
_SAVE = QT_TRANSLATE_NOOP("Plan", "Save the pocket card as PDF")
_OPEN = QT_TRANSLATE_NOOP("Plan", "Open it to print")
