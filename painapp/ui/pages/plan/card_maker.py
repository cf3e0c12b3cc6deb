"""Sets the pocket card and has it saved where the person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.pages.plan.picks import lines_on_paper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.domain.practice import FlareUpPlan
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.shell.sheet_saver import SheetSaver


class CardMaker:
    """`resources` is the folder of what the app ships; `country` gives the one whose help lines go on it."""

    def __init__(
        self,
        language: Language,
        resources: Path,
        shelf: ExerciseShelf,
        country: Callable[[], str],
        saver: SheetSaver,
    ) -> None:
        self._language = language
        self._resources = resources
        self._shelf = shelf
        self._country = country
        self.saver = saver
        """Has a file saved where the person wants it."""

    def save(
        self,
        plan: FlareUpPlan,
        made_on: date,
        *,
        with_medicines: bool,
        done: Callable[[Path], None],
        failed: Callable[[ExpectedError], None],
    ) -> None:
        """Ask where and save it there; see SheetSaver."""
        from painapp.sheets.pocket_card import PocketCard, card_file_name, set_pocket_card

        exercises = lines_on_paper(self._shelf, plan.exercises, self._language)
        card = PocketCard(plan, made_on, exercises, self._help_lines(), with_medicines)

        def pdf() -> bytes:
            return set_pocket_card(card, self._language, self._resources).pdf

        self.saver.save(card_file_name(card, self._language), pdf, done, failed)

    def _help_lines(self) -> tuple[str, ...]:
        """Name and number of what can be called or texted; nothing of a relay, which goes before a number."""
        from painapp.content.help_lines import load_help

        page = load_help(self._resources / "help", self._country(), self._language.code)
        return tuple(f"{one.name}: {one.number}" for one in page.lines if one.dial and one.number)
