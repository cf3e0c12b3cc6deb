"""What is on Today once there is something for it: steps, things to try, what is followed, the next call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.pages.today.order import BELOW_CHECK_IN

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from painapp.content.lesson import Try
    from painapp.domain.ports import Clock
    from painapp.ui.pages.today.call_line import CallLine
    from painapp.ui.pages.today.part import TodayPart
    from painapp.ui.pages.today.pleasant_line import PleasantLine
    from painapp.ui.pages.today.steps_card import StepsCard
    from painapp.ui.pages.today.things_card import ThingsCard
    from painapp.ui.pages.today.trackers_card import TrackersCard
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.vault import Vault


class Appearing:
    """Lays each of them into the frame of Today when it is first needed.

    What was agreed stands near the check-in: the call below it, the small steps before `day_cards`, and
    after those what is tried of a lesson. What else is followed stands above the two weeks.
    """

    def __init__(
        self,
        frame: PageFrame,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
        day_cards: QWidget,
    ) -> None:
        self._frame = frame
        self._day_cards = day_cards
        self._around = around
        self._clock = clock
        self._messages = messages
        self._undo = undo
        self._go = go
        self.read_try: Callable[[str, str], Try | None] = lambda _lesson, _thing: None
        """Gives what a lesson says of something to try, by their ids."""
        self.trackers: TrackersCard | None = None
        self.steps: StepsCard | None = None
        self.things: ThingsCard | None = None
        self.call_line: CallLine | None = None
        self.pleasant: PleasantLine | None = None

    def look(self, vault: Vault) -> tuple[TodayPart, ...]:
        """Build what is needed by now; return what is new. `show_day` is up to the page."""
        made = (self._new_steps(vault), self._new_things(vault), self._new_trackers(vault))
        new = tuple(one for one in made if one is not None)
        for part in new:
            part.allow_digits(vault.diary.settings.single_keys)
            part.open_diary(vault)
        return new

    def forget(self) -> None:
        """Show nothing of a diary that is closed; the cards let go of it with the other parts of the page."""
        for line in (self.call_line, self.pleasant):
            if line is not None:
                line.forget()

    def look_for_dates(self, vault: Vault, today: date) -> None:
        """Say below the check-in when the next call is, and before the day's cards what is pleasant today."""
        self._look_for_calls(vault, today)
        self._look_for_pleasant(vault, today)

    def _look_for_calls(self, vault: Vault, today: date) -> None:
        from painapp.domain.entries import Call

        calls = vault.diary.all_of(Call)
        if self.call_line is None and calls:
            from painapp.ui.pages.today.call_line import CallLine

            self.call_line = CallLine(self._around.theme, self._around.language, self._go)
            self._frame.body.insertWidget(BELOW_CHECK_IN, self.call_line)
        if self.call_line is not None:
            self.call_line.show_calls(calls, today)

    def _look_for_pleasant(self, vault: Vault, today: date) -> None:
        from painapp.domain.entries import PleasantThing

        things = vault.diary.all_of(PleasantThing)
        if self.pleasant is None and things:
            from painapp.ui.pages.today.pleasant_line import PleasantLine

            self.pleasant = PleasantLine(self._around.theme, self._around.language, self._go)
            body = self._frame.body
            body.insertWidget(body.indexOf(self._day_cards), self.pleasant)
        if self.pleasant is not None:
            self.pleasant.show_things(things, today)

    def _new_trackers(self, vault: Vault) -> TrackersCard | None:
        from painapp.domain.entries import Tracker

        if self.trackers is not None or not vault.diary.all_of(Tracker):
            return None
        from painapp.ui.pages.today.trackers_card import TrackersCard

        go = self._go
        self.trackers = TrackersCard(
            self._around, self._clock, self._messages, self._undo, lambda: go("writing")
        )
        body = self._frame.body
        body.insertWidget(body.count() - 1, self.trackers)
        return self.trackers

    def _new_steps(self, vault: Vault) -> StepsCard | None:
        from painapp.domain.entries import SmallStep

        if self.steps is not None or not any(one.on_today for one in vault.diary.all_of(SmallStep)):
            return None
        from painapp.ui.pages.today.steps_card import StepsCard

        self.steps = StepsCard(self._around, self._clock, self._messages, self._undo, self._go)
        body = self._frame.body
        body.insertWidget(body.indexOf(self._day_cards), self.steps)
        return self.steps

    def _new_things(self, vault: Vault) -> ThingsCard | None:
        from painapp.domain.entries import ThingToTry

        if self.things is not None or not vault.diary.all_of(ThingToTry):
            return None
        from painapp.ui.pages.today.things_card import ThingsCard

        self.things = ThingsCard(
            self._around, self._clock, self._messages, self._undo, self._go, self.read_try
        )
        body = self._frame.body
        body.insertWidget(body.indexOf(self._day_cards), self.things)
        return self.things
