"""Two quiet questions at the head of Practise: how long, and what for. Neither has to be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.practising import MOMENTS, TIMES, Wanted
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

ANY = ""


class AskingCard(Card):
    """Says at once what was asked for."""

    changed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        say = language.text
        self.setAccessibleName(say(_NAME))
        times = [(ANY, say(_ANY)), *((str(one), language.duration(one)) for one in TIMES)]
        self.times = SegmentedChoice(theme, say(_HOW_LONG), times)
        self.times.set_value(ANY)
        self.moments = ChipGroup(theme, say(_WHAT_FOR), single=True)
        self.moments.set_options((one.id, say(one.label)) for one in MOMENTS)
        self.times.chosen.connect(lambda _value: self.changed.emit())
        self.moments.changed.connect(lambda _ids: self.changed.emit())
        for words, control in ((_HOW_LONG, self.times), (_WHAT_FOR, self.moments)):
            self.body.addWidget(Label(theme, say(words), kind="strong"))
            self.body.addWidget(control)

    @property
    def wanted(self) -> Wanted:
        """What is asked for now."""
        minutes = int(self.times.value) if self.times.value else None
        return Wanted(minutes, next(iter(self.moments.chosen_ids), ""))

    def forget(self) -> None:
        """Ask for nothing again."""
        self.times.set_value(ANY)
        self.moments.set_chosen(())


_NAME = QT_TRANSLATE_NOOP("Practise", "What suits you now")
_HOW_LONG = QT_TRANSLATE_NOOP("Practise", "How long do you have?")
_WHAT_FOR = QT_TRANSLATE_NOOP("Practise", "What is it for?")
_ANY = QT_TRANSLATE_NOOP("Practise", "Any time")
