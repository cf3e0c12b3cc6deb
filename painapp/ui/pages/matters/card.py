"""The areas of life that matter, each with what can be done with it, and the form for one look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import WhatMatters
from painapp.domain.errors import ExpectedError
from painapp.domain.fields import asked_fields, own_pick
from painapp.domain.matters import area_said
from painapp.domain.moments import today
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.making_steps import make_step
from painapp.ui.pages.matters.state import area_lines, areas_left
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.chips import Chip, ChipGroup
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.ui.pages.matters.state import AreaLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary


class MattersCard(ListedCard):
    """`make_goal` opens a goal that grows from an area: its thread, and what matters there."""

    def __init__(self, desk: Desk, make_goal: Callable[[str, str], None] | None) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        specs = {spec.name: spec for spec in asked_fields(WhatMatters)}
        area = specs.pop("area")
        asked = (*specs.values(), replace(area, fold=area.label))  # it was chosen before the form opened
        super().__init__(desk, "", WrittenForm(WhatMatters, desk, asked), say(_ADD))
        self.setAccessibleName(say(WhatMatters.LABEL))
        self._language = desk.around.language
        self._make_goal = make_goal
        self.begin = Label(theme, say(_BEGIN))
        self.choosing = Label(theme, say(_CHOOSE), "strong")
        self.areas = ChipGroup(theme, say(_CHOOSE), single=True, own_words=clean_line)
        self.areas.changed.connect(lambda chosen: self._choose(chosen[0]) if chosen else None)
        self.areas.added.connect(lambda text: self._choose(own_pick(text)))
        self.body.insertWidget(0, self.begin)
        place = self.body.indexOf(self.add)
        self.body.insertWidget(place, self.choosing)
        self.body.insertWidget(place + 1, self.areas)
        self.add.clicked.disconnect()
        self.add.clicked.connect(self._choose_another)
        self._asking = False

    def close_diary(self) -> None:
        """See OpenCard."""
        self.areas.forget_typed()
        self._asking = False
        super().close_diary()

    def read(self, diary: Diary) -> Sequence[AreaLine]:
        """See ListedCard."""
        now = today(self._desk.clock, diary.settings.day_start)
        lines = area_lines(diary, now, self._language)
        self.areas.set_options(areas_left(lines, self._language))
        self.areas.set_chosen(())
        return lines

    def refresh(self) -> None:
        """See OpenCard."""
        super().refresh()
        self._show_ways()
        self._name_card()

    def open_form(self, entry: Entry | None, given: dict[str, Any] | None = None, row: str = "") -> None:
        """See ListedCard."""
        super().open_form(entry, given, row)
        self._asking = False
        self._show_ways()
        self._name_card()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        super().take_up(draft)
        self._show_ways()
        self._name_card()

    def leave(self) -> None:
        """See OpenCard."""
        super().leave()
        self._asking = False

    def step_back(self) -> bool:
        """See OpenCard."""
        if self._asking and not self.form.is_open and self.rows:
            self._asking = False
            self._show_ways()
            self.add.setFocus()
            return True
        return super().step_back()

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = AreaRow(self._theme, self._language, line, goals=self._make_goal is not None)
        now = line.thread.now
        row.change.clicked.connect(lambda: self.open_form(now, row=line.id))
        row.again.clicked.connect(lambda: self._look_again(line))
        row.step.clicked.connect(lambda: self._make_step(now))
        if self._make_goal is not None:
            grow = self._make_goal
            row.goal.clicked.connect(lambda: grow(line.id, now.words))
        return row

    def _choose(self, area: str) -> None:
        """An area that is chosen is kept, even where no word follows."""
        self.open_form(None, {"area": area})
        self.form.put({"area": area})

    def _choose_another(self) -> None:
        self._asking = True
        self._show_ways()
        self.areas.setFocus()

    def _look_again(self, line: AreaLine) -> None:
        """A new look begins with the words of the last one, and with how close it is still to be said."""
        now = line.thread.now
        given = {"thread": line.id, "area": now.area, "words": now.words, "tiny_action": now.tiny_action}
        self.open_form(None, {name: value for name, value in given.items() if value}, line.id)

    def _make_step(self, now: WhatMatters) -> None:
        diary = self._diary
        if diary is None:
            return
        try:
            made = make_step(diary, self._desk.clock, now.tiny_action)
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            return
        if made is None:
            return  # pressed twice, before it was told
        self.tell(self._language.text(_IS_STEP_NOW))

    def _closed(self) -> None:
        super()._closed()
        self._show_ways(closing=True)
        self._name_card(closing=True)

    def _name_card(self, *, closing: bool = False) -> None:
        """While a look is written the card is called as its area is."""
        look = self.form.shown if self.form.is_open and not closing else None
        area = area_said(look, self._language) if isinstance(look, WhatMatters) else ""
        self.set_title(area)
        self.setAccessibleName(area or self._language.text(WhatMatters.LABEL))

    def _show_ways(self, *, closing: bool = False) -> None:
        opened = self.form.is_open and not closing
        asking = not opened and (self._asking or not self.rows)
        self.begin.setVisible(not self.rows and not opened)
        self.choosing.setVisible(asking)
        self.areas.setVisible(asking)
        self.add.setVisible(not opened and not asking)


class AreaRow(ListRow):
    """One area: what matters there, how close it is, one tiny thing, and earlier looks behind a fold."""

    changed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: AreaLine, *, goals: bool) -> None:
        super().__init__()
        say, now = language.text, line.thread.now
        self._theme = theme
        self._language = language
        self._line = line
        self._looks: QWidget | None = None
        self.setAccessibleName(line.area)
        self.change = TextButton(theme, say(_CHANGE))
        self.again = (QuietButton if line.due else TextButton)(theme, say(_AGAIN))
        self.step = QuietButton(theme, say(_MAKE_STEP))
        self.goal = TextButton(theme, say(_MAKE_GOAL))
        self.earlier = Chip(theme, say(_EARLIER, count=len(line.earlier)), disclosure=True)
        self.earlier.toggled.connect(self._show_earlier)
        self.first = self.change
        for button in (self.change, self.again, self.step, self.goal, self.earlier):
            button.setAccessibleDescription(line.area)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(8))
        self._column.addWidget(Heading(theme, line.area, "strong"))
        if now.words:
            self._column.addWidget(LongText(theme, now.words, line.area))
        if line.close:
            self._column.addWidget(Label(theme, say(_ON, said=line.close, day=line.when), "soft"))
        if line.due:
            self._column.addWidget(Label(theme, say(_DUE), "soft"))
        if now.tiny_action:
            self._column.addWidget(Label(theme, say(_TINY, thing=now.tiny_action)))
        if line.is_step:
            self._column.addWidget(Label(theme, say(_IS_STEP), "soft"))
        # What stands out comes first: a button before words to press.
        ways = (self.again, self.step, self.goal) if line.due else (self.step, self.goal, self.again)
        self._column.addWidget(ButtonRow(theme, *ways, self.change, self.earlier))
        may_step, may_grow = bool(now.tiny_action) and not line.is_step, goals and not line.has_goal
        self.step.setVisible(may_step)
        self.goal.setVisible(may_grow)
        first = self.goal if may_grow and not line.due else self.again
        if not may_step and isinstance(first, TextButton):
            first.stand_flush()
        self.earlier.setVisible(bool(line.earlier))

    def _show_earlier(self, wanted: bool) -> None:
        if self._looks is None:
            self._looks = QWidget(self)
            column = QVBoxLayout(self._looks)
            column.setContentsMargins(0, self._theme.gap(4), 0, 0)
            column.setSpacing(self._theme.gap(4))
            for look in self._line.earlier:
                head = self._language.text(_ON, said=look.close, day=look.when) if look.close else look.when
                column.addWidget(Label(self._theme, head, "soft"))
                if look.words:
                    column.addWidget(LongText(self._theme, look.words, look.when))
            self._column.addWidget(self._looks)
        self._looks.setVisible(wanted)


_ADD = QT_TRANSLATE_NOOP("Matters", "Choose another part of my life")
_BEGIN = QT_TRANSLATE_NOOP(
    "Matters",
    "What is life about for you, also with pain? Two or three parts of it are plenty to begin with. From "
    "what matters to you, small steps and goals can grow.",
)
_CHOOSE = QT_TRANSLATE_NOOP("Matters", "Which part of your life comes to mind?")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
_AGAIN = QT_TRANSLATE_NOOP("Matters", "Look again")
_DUE = QT_TRANSLATE_NOOP("Matters", "That was a few months ago. Is it still so?")
_MAKE_STEP = QT_TRANSLATE_NOOP("Matters", "Make it a small step")
_IS_STEP_NOW = QT_TRANSLATE_NOOP("Matters", "It stands on Today now.")
_IS_STEP = QT_TRANSLATE_NOOP("Matters", "It is one of your small steps.")
_MAKE_GOAL = QT_TRANSLATE_NOOP("Matters", "Make a goal of it")
_EARLIER = QT_TRANSLATE_NOOP("Matters", "Earlier (%n)")
_ON = QT_TRANSLATE_NOOP("Matters", "{said}, {day}")
_TINY = QT_TRANSLATE_NOOP("Matters", "One tiny thing: {thing}")
