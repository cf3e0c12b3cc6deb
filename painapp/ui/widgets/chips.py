"""Chips: small choices side by side, and the same shape for opening something further down."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from painapp.ui.theme.roles import announce_expanded, tell_expanded
from painapp.ui.theme.tokens import REGULAR, SEMIBOLD, TARGET
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.own_words import OwnWords
from painapp.ui.widgets.painted_button import Look, PaintedButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter

    from painapp.ui.theme.theme import Theme

MARK_SIZE = 16


class Chip(PaintedButton):
    """A pill that is on or off; with `disclosure` it opens and closes something.

    A chosen chip carries a tick, a disclosure an arrow; both keep their width when they change.
    """

    accessible_role = QAccessible.Role.CheckBox
    weight = SEMIBOLD

    def __init__(
        self, theme: Theme, text: str = "", *, disclosure: bool = False, parent: QWidget | None = None
    ) -> None:
        self._disclosure = disclosure
        self._filled = False
        super().__init__(theme, text, "", parent)
        if disclosure:
            self.accessible_role = QAccessible.Role.Button
        else:
            self.padding = 10  # the room for the tick adds to it
        self.setCheckable(True)

    @property
    def filled(self) -> bool:
        """Whether something was written in what it opens."""
        return self._filled

    def set_filled(self, filled: bool) -> None:
        """Show that something was written in what it opens, also while it is closed."""
        if filled != self._filled:
            self._filled = filled
            self.update()

    def look(self) -> Look:
        """An outlined pill; tinted with a thick border while on, tinted while filled."""
        colours = self.theme.tokens
        if not self.isEnabled():
            return Look(colours.sunken, colours.line, 1, colours.soft_ink)
        if self.isChecked():
            return Look(colours.chosen, colours.primary, 2, colours.on_chosen)
        fill = colours.primary_tint if self._filled else colours.sunken if self.underMouse() else colours.card
        return Look(fill, colours.line, 1, colours.ink)

    def text_font(self) -> QFont:
        """Semibold while on or filled."""
        return self.theme.font(self.type_size, SEMIBOLD if self.isChecked() or self._filled else REGULAR)

    def radius(self) -> int:
        """Fully round while the text is one line."""
        return min(self.height() // 2, self.theme.px(TARGET) // 2)

    def side_room(self) -> int:
        """Room for the mark too, whether it is shown or not."""
        return super().side_room() + self.theme.px(MARK_SIZE) + self.theme.gap(4)

    def accessible_state(self, state: QAccessible.State) -> None:
        """A disclosure is open or closed; a choice is checked or not."""
        if not self._disclosure:
            super().accessible_state(state)
            return
        tell_expanded(state, expanded=self.isChecked())

    def checkStateSet(self) -> None:
        """Tell assistive technology that a disclosure has opened or closed."""
        super().checkStateSet()
        if self._disclosure:
            announce_expanded(self)

    def nextCheckState(self) -> None:
        """A press turns it over."""
        self.setChecked(not self.isChecked())

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The text with its mark: a tick before it, or an arrow after it."""
        mark, gap = self.theme.px(MARK_SIZE), self.theme.gap(4)
        block = self.blocks.block(self.text(), self.text_font(), self.width() - self.side_room())
        marked = self._disclosure or self.isChecked()
        used = block.natural_width + (mark + gap if marked else 0)
        left = (self.width() - used) // 2
        mark_left = left + block.natural_width + gap if self._disclosure else left
        words_left = left if self._disclosure or not marked else left + mark + gap
        if marked:
            arrow = "chevron-up" if self.isChecked() else "chevron-down"
            self.paint_icon(painter, arrow if self._disclosure else "check", mark_left, look.ink, MARK_SIZE)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words_left = self.width() - words_left - block.natural_width
        block.draw(painter, words_left, (self.height() - block.height) // 2)


class ChipGroup(QWidget):
    """Chips in a flow, called `name` by assistive technology; several may be on, or one if `single`.

    `own_words` cleans what the person types; with it there is a chip to add an own one.
    """

    accessible_role = QAccessible.Role.Grouping
    changed = Signal(tuple)
    """The person chose: all chosen ids, in the order shown."""
    added = Signal(str)
    """The person typed words of their own (cleaned, never empty); showing them is up to the page."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        single: bool = False,
        own_words: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._single = single
        self._clean = own_words
        self._chips: dict[str, Chip] = {}
        self._own: OwnWords | None = None
        self._flow = FlowLayout(self)
        self.setAccessibleName(name)
        if own_words is not None:
            self._own = OwnWords(theme, self.tr("Add your own"), self.offer_own, self)
            for widget in self._own.widgets:
                self._flow.addWidget(widget)
        theme.changed.connect(self._space)
        self._space()

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """The ids of the chips that are on, in the order shown."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def chip(self, option_id: str) -> Chip:
        """The chip of an option. Raises KeyError for an unknown one."""
        return self._chips[option_id]

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Show these (id, label) pairs; what was chosen stays so where it is still there."""
        wanted = dict(options)
        for key in [key for key in self._chips if key not in wanted]:
            gone = self._chips.pop(key)
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        kept = self._chips
        self._chips = {}
        for index, (key, label) in enumerate(wanted.items()):
            chip = kept.get(key) or _GroupChip(self, self._theme)
            chip.setText(label)
            self._flow.removeWidget(chip)
            self._flow.insert_widget(index, chip)
            self._chips[key] = chip
        self._put_in_order()

    def set_chosen(self, ids: Iterable[str]) -> None:
        """Turn exactly these on, without a signal; unknown ids are passed over."""
        wanted = set(ids)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)

    def offer_own(self, text: str) -> None:
        """Take what the person typed as a chip of their own."""
        cleaned = self._clean(text) if self._clean is not None else ""
        if cleaned:
            self.added.emit(cleaned)

    @property
    def half_typed(self) -> str | None:
        """What stands in the line for words of one's own; None while it is closed."""
        return self._own.typed if self._own is not None else None

    def type_again(self, text: str) -> None:
        """Open the line for words of one's own with this in it."""
        if self._own is not None:
            self._own.type_again(text)

    def forget_typed(self) -> None:
        """Close the line for words of one's own and take nothing of it."""
        if self._own is not None:
            self._own.forget()

    def take_press(self, pressed: Chip) -> None:
        """A chip was pressed and has turned over."""
        if self._single:
            for chip in self._chips.values():
                chip.setChecked(chip is pressed and chip.isChecked())
        self.changed.emit(self.chosen_ids)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass a focus given to the group on: to the first chip that is on, else to the first."""
        chips = list(self._chips.values())
        first: QWidget | None = next((chip for chip in chips if chip.isChecked()), None)
        first = first or (chips[0] if chips else self._own.chip if self._own is not None else None)
        if first is not None:
            first.setFocus(event.reason())

    def step(self, chip: Chip, by: int) -> None:
        """Move the focus `by` chips from `chip`, stopping at the ends."""
        chips = list(self._chips.values())
        at = min(max(chips.index(chip) + by, 0), len(chips) - 1)
        chips[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_in_order(self) -> None:
        """Tab and screen readers go in reading order, also through chips that were added later."""
        row: list[QWidget] = [*self._chips.values(), *(self._own.widgets if self._own else ())]
        for first, second in pairwise(row):
            QWidget.setTabOrder(first, second)
        for widget in row:
            widget.raise_()  # the order of children is the order assistive technology meets them in

    def _space(self) -> None:
        self._flow.setSpacing(self._theme.gap(8))


class _GroupChip(Chip):
    """A chip whose arrow keys move along its group."""

    def __init__(self, group: ChipGroup, theme: Theme) -> None:
        self._group = group
        super().__init__(theme, parent=group)

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self._group.take_press(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if on == Qt.Key.Key_Left else Qt.Key.Key_Left
        if event.key() in {on, Qt.Key.Key_Down}:
            self._group.step(self, 1)
        elif event.key() in {back, Qt.Key.Key_Up}:
            self._group.step(self, -1)
        else:
            super().keyPressEvent(event)
