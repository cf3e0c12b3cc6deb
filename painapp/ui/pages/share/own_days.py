"""A first and a last day of one's own, made when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.daily import Period
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.state import own_days_trouble
from painapp.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class OwnDays(QWidget):
    """Two days that make a period, or a hint why they do not."""

    changed = Signal()
    """The two days make another period now."""
    opened = Signal(object)
    """A field's calendar has opened: the `DateField`."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.first = DateField(theme, language.text(_FIRST), language)
        self.last = DateField(theme, language.text(_LAST), language)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for field in (self.first, self.last):
            field.settled.connect(self._settled)
            field.button.toggled.connect(lambda on, field=field: self.opened.emit(field) if on else None)
            self._column.addWidget(field)
        theme.changed.connect(self._space)
        self._space()

    @property
    def period(self) -> Period | None:
        """The days from the first to the last; None where they make none."""
        first, last = self.first.value, self.last.value
        if first is None or last is None or own_days_trouble(first, last) is not None:
            return None
        return Period(first, last)

    def show_period(self, period: Period, today: date) -> None:
        """Begin with these days; none after `today` can be chosen."""
        for field, day in ((self.first, period.first), (self.last, period.last)):
            field.set_value(day, today)
            field.close_calendar()

    def show_today(self, today: date) -> None:
        """Let days up to `today` be chosen."""
        for field in (self.first, self.last):
            if field.value is not None:
                field.set_value(min(field.value, today), today)

    def typed(self) -> list[str]:
        """What stands in the two boxes, as it is."""
        return [self.first.box.text(), self.last.box.text()]

    def type_again(self, texts: list[str]) -> None:
        """Put back what `typed` gave, and take what can be."""
        for field, text in zip((self.first, self.last), texts, strict=True):
            field.box.setText(text)
        self.flush()

    def flush(self) -> None:
        """Take the days that are being typed."""
        self.first.flush()
        self.last.flush()

    def complete(self) -> bool:
        """Take what is typed and tell whether it makes a period; if not, put the focus where it does not."""
        self.flush()
        wrong = next((field for field in (self.first, self.last) if not field.understood), None)
        if wrong is None and not self._make_a_period():
            wrong = self.last
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    def _settled(self) -> None:
        if self._make_a_period():
            self.changed.emit()

    def _make_a_period(self) -> bool:
        """Tell whether the two days make one, and say beside the last why they do not."""
        first, last = self.first.value, self.last.value
        trouble = own_days_trouble(first, last) if first is not None and last is not None else None
        if trouble is not None or self.last.understood:
            self.last.show_hint(self._language.text(trouble) if trouble is not None else "")
        return trouble is None

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


_FIRST = QT_TRANSLATE_NOOP("Share", "First day")
_LAST = QT_TRANSLATE_NOOP("Share", "Last day")
