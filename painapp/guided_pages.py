"""The pages about guided exercises and the flare-up plan, and how they are built; for `pages`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Clock, Language
    from painapp.domain.settings import Look
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.pages.settings.page import InSight
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.shell.page import Page
    from painapp.ui.shell.sheet_saver import SheetSaver
    from painapp.ui.shell.window import MainWindow
    from painapp.ui.tasks import TaskRunner
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.field_editors import Surroundings


class Around(NamedTuple):
    """What these pages are built with."""

    theme: Theme
    language: Language
    clock: Clock
    window: MainWindow
    tasks: TaskRunner
    resources: Path
    exercises: ExerciseShelf
    equipment: Callable[[], Equipment]
    look: Callable[[], Look]
    country: Callable[[], str]
    where_to_save: Callable[[], Callable[[str], Path | None]]
    """Gives what asks where a file is to go."""

    def sheet_saver(self) -> SheetSaver:
        """Make what saves a sheet where the person says."""
        from painapp.ui.shell.sheet_saver import SheetSaver

        return SheetSaver(self.tasks, self.where_to_save())


class GuidedPages:
    """Builds each of them on its first visit."""

    def __init__(self, around: Around) -> None:
        self._around = around

    def practise(self) -> Page:
        """The room in which exercises are offered."""
        from painapp.ui.pages.practise.page import PractisePage

        around, window = self._around, self._around.window
        return PractisePage(
            around.theme,
            around.language,
            around.clock,
            around.exercises,
            self.open_exercise,
            window.show_room,
        )

    def exercise(self) -> Page:
        """The page of one exercise, whichever is opened."""
        from painapp.ui.pages.practise.exercise_page import ExercisePage
        from painapp.ui.pages.practise.kit import Kit
        from painapp.ui.pages.practise.sheet_maker import SheetMaker
        from painapp.ui.pages.practise.sound_maker import SoundMaker

        around, window = self._around, self._around.window
        sheets = SheetMaker(around.language, around.clock, around.resources, around.sheet_saver())
        sounds = SoundMaker(around.language, around.tasks, around.where_to_save(), around.look)
        kit = Kit(around.exercises, around.equipment, sheets, sounds)
        page = ExercisePage(
            self._surroundings(), around.clock, kit, window.messages, window.undo, window.show_room
        )

        def say_where() -> None:
            if window.navigator.in_front is page:
                window.say_where(page.title())

        page.renamed.connect(say_where)
        return page

    def open_exercise(self, id_: str, minutes: int = 0) -> None:
        """Open the page of an exercise, to begin with so many minutes (0: as usual)."""
        from painapp.ui.pages.practise.exercise_page import ExercisePage

        window = self._around.window
        page = window.navigator.page("exercise")
        if isinstance(page, ExercisePage):
            page.open(id_, minutes)
        window.show_room("exercise")

    def flare_up_plan(self) -> Page:
        """The part of Plan with the flare-up plan and the kind voices."""
        from painapp.ui.pages.back import BackTo
        from painapp.ui.pages.plan.card_maker import CardMaker
        from painapp.ui.pages.plan.flare_up_page import FlareUpPlanPage

        around, window, shelf = self._around, self._around.window, self._around.exercises
        maker = CardMaker(around.language, around.resources, shelf, around.country, around.sheet_saver())
        page = FlareUpPlanPage(
            self._surroundings(), around.clock, window.messages, window.undo, shelf, maker, around.equipment
        )
        page.frame.add_above(BackTo(around.theme, around.language, window.show_room))
        return page

    def cards_in_settings(self, change: Callable[[str, Any], None]) -> InSight:
        """The cards of Settings about exercises, which work without a diary."""
        from painapp.domain.settings import FIRST_SCENES
        from painapp.ui.pages.settings.help_card import HelpCard
        from painapp.ui.pages.settings.page import InSight
        from painapp.ui.pages.settings.sound_card import SoundCard

        around = self._around
        found = around.exercises.found(FIRST_SCENES)
        scenes = [(id_, exercise.title, exercise.purpose) for id_, exercise in found.items()]
        return InSight(
            SoundCard(around.theme, around.language, around.equipment, around.look, change),
            HelpCard(around.theme, around.language, scenes, partial(change, "first_scene")),
        )

    def _surroundings(self) -> Surroundings:
        from painapp.ui.widgets.field_editors import Surroundings

        around = self._around
        help_page = partial(around.window.show_room, "emergency")
        return Surroundings(around.theme, around.language, _no_own_words, help_page)


def _no_own_words(_field: str) -> tuple[str, ...]:
    """Offer none: nothing here was written in such words before."""
    return ()
