"""Beside the drawn body: the region in hand, its number, its words, and the way to a closer look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.body_regions import FRONT
from painapp.domain.fields import OWN, own_pick
from painapp.domain.lists import PAIN_WORDS
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.body_marks import region_name
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.chips import Chip, ChipGroup
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.number_scale import NumberScale

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.domain.sore import Sore
    from painapp.ui.theme.theme import Theme


class RegionPanel(QWidget):
    """Says what each gesture means by a signal and shows what it is given; it keeps nothing itself.

    `own_words` gives the person's own pain words used lately, as picks.
    """

    scored = Signal(object)
    """A number for the region in hand, or None."""
    worded = Signal(tuple)
    """All words of the region in hand."""
    marked = Signal()
    """The region in hand is to be marked without a number."""
    taken_off = Signal()
    closer = Signal()
    grown = Signal()
    """It needs more or less height now."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        theme: Theme,
        language: Language,
        own_words: Callable[[], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._own_words = own_words
        self._region: str | None = None
        self._sore: Sore | None = None
        say = language.text
        self.heading = Heading(theme, kind="card")
        self.hint = Label(theme, say(_HINT), kind="lead")
        self.scale = NumberScale(
            theme, 0, 10, say(_NONE), say(_WORST), say(_PAIN_HERE), tint="pain", clearable=True
        )
        self.feels = Chip(theme, say(_FEELS), disclosure=True)
        self.closer_button = QuietButton(theme, say(_CLOSER), "search")
        self.mark_button = QuietButton(theme, say(_MARK))
        self.off_button = TextButton(theme, say(_OFF))
        self.words: ChipGroup | None = None
        self._row = QWidget()
        flow = FlowLayout(self._row, theme.gap(8))
        for button in (self.mark_button, self.feels, self.closer_button, self.off_button):
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.heading, self.hint, self.scale, self._row):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.scale.chosen.connect(self.scored)
        self.feels.toggled.connect(self._open_words)
        self.closer_button.clicked.connect(self.closer)
        self.mark_button.clicked.connect(self.marked)
        self.off_button.clicked.connect(self.taken_off)
        theme.changed.connect(self._space)
        self._space()
        self.show_region(None, None, closer=False)

    def show_region(self, region: str | None, sore: Sore | None, *, closer: bool) -> None:
        """Show a region with what is said of it, or (None) how to begin; `closer` offers its close-up."""
        if region != self._region:
            self.forget_typed()
        self._region, self._sore = region, sore
        name = region_name(region, self._language) if region is not None else ""
        self.heading.setText(name)
        self.setAccessibleName(name)
        held = region is not None
        wanted = (
            (self.heading, held),
            (self.hint, not held),
            (self.scale, held),
            (self._row, held),
            (self.mark_button, held and sore is None),
            (self.off_button, held and sore is not None),
            (self.closer_button, closer),
        )
        for part, shown in sorted(wanted, key=lambda one: not one[1]):  # first what is to be shown
            if part.isHidden() == shown:
                if not shown and part.hasFocus():
                    (self.mark_button if sore is None else self.off_button).setFocus()
                part.setVisible(shown)
        self.scale.set_value(sore.score if sore is not None else None)
        self.feels.set_filled(sore is not None and bool(sore.words))
        if not held:
            self.feels.setChecked(False)
        self._show_words()

    def warm_up(self) -> None:
        """Have everything ready for the first press: styled, and its texts measured."""
        if self._region is None:
            for part in self.findChildren(QWidget):
                part.ensurePolished()
            self.show_region(FRONT[0].id, None, closer=True)
            self.height_at(self.width())
            self.show_region(None, None, closer=False)

    @property
    def half_typed(self) -> str | None:
        """What stands in the line for a word of one's own; None while it is closed."""
        return self.words.half_typed if self.words is not None else None

    def type_again(self, text: str) -> None:
        """Open the words and the line for one's own with this in it."""
        self.feels.setChecked(True)
        if self.words is not None:
            self.words.type_again(text)

    def forget_typed(self) -> None:
        """Close the line for words of one's own and take nothing of it."""
        if self.words is not None and self.words.half_typed is not None:
            self.words.forget_typed()

    def closed_height_at(self, width: int) -> int:
        """How high it is at a width with the words closed."""
        more = 0
        if self.words is not None and not self.words.isHidden():
            more = self.words.heightForWidth(width) + self._column.spacing()
        return self.height_at(width) - more

    def height_at(self, width: int) -> int:
        """How high it wants to be at a width."""
        return max(self._column.heightForWidth(width), self._column.minimumSize().height())

    def _open_words(self, wanted: bool) -> None:
        if wanted and self.words is None:
            self.words = ChipGroup(self._theme, self._language.text(_FEELS), own_words=clean_line)
            self.words.changed.connect(self.worded)
            self.words.added.connect(self._add_own)
            self._column.insertWidget(self._column.count() - 1, self.words)
        if self.words is not None:
            self.words.setVisible(wanted)
            self._show_words()
        self._column.invalidate()  # else it takes a turn more to know how high it is now
        self.grown.emit()

    def _show_words(self) -> None:
        if self.words is None or self.words.isHidden():
            return
        said = self._sore.words if self._sore is not None else ()
        picks = [(option.id, self._language.text(option.label)) for option in PAIN_WORDS]
        known = {pick for pick, _ in picks}
        own = dict.fromkeys((*self._own_words(), *(word for word in said if word not in known)))
        self.words.set_options([*picks, *((pick, pick.removeprefix(OWN)) for pick in own)])
        self.words.set_chosen(said)

    def _add_own(self, text: str) -> None:
        said = self.words.chosen_ids if self.words is not None else ()
        self.worded.emit(tuple(dict.fromkeys((*said, own_pick(text)))))

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


_HINT = QT_TRANSLATE_NOOP("Body", "Press where it hurts. A number and words can follow.")
_PAIN_HERE = QT_TRANSLATE_NOOP("Body", "Pain here")
_NONE = QT_TRANSLATE_NOOP("CheckIn", "No pain")
_WORST = QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine")
_FEELS = QT_TRANSLATE_NOOP("Body", "What it feels like")
_CLOSER = QT_TRANSLATE_NOOP("Body", "Look closer")
_MARK = QT_TRANSLATE_NOOP("Body", "Mark without a number")
_OFF = QT_TRANSLATE_NOOP("Body", "Take off the map")
