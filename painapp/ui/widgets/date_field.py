"""A field for a day: typed as people write dates, or picked from a calendar that opens below it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from painapp.ui.theme.roles import announce_expanded, tell_expanded
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.day_reading import month_names, parse_day, written_order
from painapp.ui.widgets.field import Field
from painapp.ui.widgets.month_grid import FIRST_YEAR, LAST_YEAR, MonthGrid
from painapp.ui.widgets.step_button import StepButton
from painapp.ui.widgets.text_fields import IDLE_MS

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

_STEP_KEYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DateField(Field):
    """A day, never empty once it has one; Up and Down go by days, the button opens a calendar.

    What cannot be read, or lies after the latest day, stays in the box with a hint and is not settled.
    An `optional` one can be emptied: by "Clear", which stands beside it while there is a day, or by key.
    """

    settled = Signal(object)
    """The date (or None) when it differs from what was last settled or set."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        language: Language,
        parent: QWidget | None = None,
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(theme, name, parent)
        self._optional = optional
        self._language = language
        self._value: date | None = None
        self._explained = False
        self._latest = self._today = date.max
        self.grid: MonthGrid | None = None
        self.box = QLineEdit()
        self.box.setAccessibleName(name)
        self.box.textEdited.connect(self._typed)
        self.box.installEventFilter(self)
        self.button = CalendarButton(theme, self.tr("{name}, calendar").format(name=name))
        self.button.installEventFilter(self)
        self.button.toggled.connect(self._toggle)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.box, 1)
        self._row.addWidget(self.button)
        self.clear: TextButton | None = None
        if optional:
            self.clear = TextButton(theme, self.tr("Clear"))
            self.clear.clicked.connect(self._clear)
            self.clear.hide()
            self._row.addWidget(self.clear)
        self._holder = QWidget()
        self._holder.setLayout(self._row)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE_MS)
        self.idle.timeout.connect(lambda: self._settle(tidy=False))
        self.place(self._holder, self.box)
        self.restyle()

    @property
    def value(self) -> date | None:
        """The day last settled or set; None before the first."""
        return self._value

    @property
    def understood(self) -> bool:
        """Whether what stands in the box is a day that can be taken (an empty optional field can)."""
        day = self._read()
        return self._left_empty() if day is None else day <= self._latest

    def set_value(self, value: date | None, latest: date, today: date | None = None) -> None:
        """Show a day without a signal; nothing after `latest` can be chosen.

        `today` is given where that is another day: then days ahead can be chosen too. While someone is
        writing, the same value again leaves what they typed alone; in an optional field also later, where
        it could not be read.
        """
        self._latest = latest
        self._today = latest if today is None else today
        if value == self._value and (self.holds_focus() or (self._optional and not self.understood)):
            return
        self._value = value
        self.show_hint("")
        self._show(value)

    def flush(self) -> None:
        """Settle at once what was typed: before a page is left, locked or closed."""
        self._settle(tidy=True)

    def forget_typed(self) -> None:
        """Show the day last settled or set in place of what could not be read."""
        self.show_hint("")
        self._show(self._value)

    def type_again(self, text: str) -> None:
        """Put back what stood in the box, and say at once what there is to say of it."""
        self.box.setText(text)
        self.flush()

    def close_calendar(self) -> None:
        """Fold the calendar away."""
        self.button.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step by key, settle by Enter, and settle when the focus leaves the field."""
        if event.type() == QEvent.Type.FocusOut and not self.holds_focus():
            self.flush()
        elif event.type() == QEvent.Type.KeyPress and watched is self.box and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self._row.setSpacing(self.theme.gap(8))
        self.box.setFont(self.theme.font())
        self.box.ensurePolished()
        self.button.set_height(self.box.sizeHint().height())

    def _key(self, key: Qt.Key) -> bool:
        if key in _STEP_KEYS:
            self._step(_STEP_KEYS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.flush()
        else:
            return False
        return True

    def _step(self, days: int) -> None:
        day = self._read() if self.understood else self._value
        if day is None:
            self._show(self._today)
            self._settle(tidy=True)
            return
        days = min(days, (self._latest - day).days)
        wanted = day + timedelta(days=days)
        self._show(wanted)
        self._settle(tidy=True)

    def _typed(self) -> None:
        self.show_hint("")
        self.idle.start()

    def _read(self) -> date | None:
        typed = self.box.text().strip()
        kept = {self._language.date_full(self._value)} if self._value is not None else set[str]()
        if typed in kept or (not typed and not self._optional):
            return self._value
        locale = self.locale()
        order, names = written_order(locale), month_names(locale)
        day = parse_day(typed, order, names, self._today, ahead=self._today < self._latest)
        return day if day is not None and FIRST_YEAR <= day.year <= LAST_YEAR else None

    def _settle(self, *, tidy: bool) -> None:
        self.idle.stop()
        day = self._read()
        if not self.understood:
            if tidy:
                self._explain(day)
            return
        if tidy:
            self._show(day)
        if day != self._value:
            self._value = day
            self.settled.emit(day)

    def _explain(self, day: date | None) -> None:
        if day is None:
            hint = self.tr("A day like {example}").format(example=self._language.date_full(self._today))
        else:
            hint = self.tr("A day up to {latest}").format(latest=self._language.date_full(self._latest))
        self.show_hint(hint)
        self._explained = True

    def _left_empty(self) -> bool:
        return self._optional and not self.box.text().strip()

    def _clear(self) -> None:
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)  # before the button goes that had it
        self._show(None)
        self._settle(tidy=True)

    def _show(self, day: date | None) -> None:
        text = "" if day is None else self._language.date_full(day)
        if self.box.text() != text:
            self.box.setText(text)
        self.idle.stop()
        if self._explained:  # what others have to say of the day stays
            self._explained = False
            self.show_hint("")
        if self.clear is not None:
            self.clear.setVisible(day is not None)
        self._show_month((day or self._today).replace(day=1))

    # The calendar

    def _toggle(self, wanted: bool) -> None:
        if wanted and self.grid is None:
            self.grid = MonthGrid(self.theme, self._language, self)
            self.grid.day_chosen.connect(self._choose)
            self.grid.month_shown.connect(self._show_month)
            self.grid.today.hide()  # the name of the month needs its room, and Up and Down find today
            self.grid.setContentsMargins(0, self.theme.gap(8), 0, 0)
            self.place(self.grid)
            QWidget.setTabOrder(self.button, self.grid.previous)
        if self.grid is None:
            return
        self.grid.setVisible(wanted)
        if wanted:
            self.flush()
            self._show_month((self._value or self._today).replace(day=1))

    def _show_month(self, month: date) -> None:
        if self.grid is not None:
            self.grid.show_month(month.year, month.month, {}, self._today, self._value, self._latest)

    def _choose(self, day: date) -> None:
        self._show(day)
        self._settle(tidy=True)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close_calendar()


class CalendarButton(StepButton):
    """Opens and closes the calendar below; `spoken` is its name."""

    def __init__(self, theme: Theme, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "calendar", spoken, parent)
        self.setCheckable(True)

    def accessible_state(self, state: QAccessible.State) -> None:
        """Open or closed, rather than checked."""
        tell_expanded(state, expanded=self.isChecked())

    def checkStateSet(self) -> None:
        """Tell assistive technology that the calendar has opened or closed."""
        super().checkStateSet()
        announce_expanded(self)

    def nextCheckState(self) -> None:
        """A press turns it over."""
        self.setChecked(not self.isChecked())
