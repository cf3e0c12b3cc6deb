"""Entries that cover some days: a flare-up, a pause from writing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from painapp.domain.entry import PAIN_ENDS, ZERO_TO_TEN, Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.lists import HELPED, PAUSE_REASONS, TRIGGERS
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date


@kind_of_entry
class FlareUp(Entry):
    """A flare-up as the person declares it: a period that begins on `day` and goes on until it eased."""

    KIND: ClassVar[str] = "flare-up"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Flare-up")
    A_PERIOD: ClassVar[bool] = True

    eased: date | None = described(QT_TRANSLATE_NOOP("FlareUp", "It eased on"), Kind.DATE)
    worst: int | None = described(
        QT_TRANSLATE_NOOP("FlareUp", "Pain at its worst"), Kind.SCALE, **ZERO_TO_TEN, **PAIN_ENDS
    )
    set_off_by: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("FlareUp", "I think it was"),
        Kind.PICKS,
        folded=True,
        options=TRIGGERS,
        hint=QT_TRANSLATE_NOOP("CheckIn", "Your own guess is enough."),
    )
    helped: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("FlareUp", "What helped"), Kind.PICKS, folded=True, options=HELPED
    )
    note: str = described(QT_TRANSLATE_NOOP("FlareUp", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = helper_field()

    @property
    def last_day(self) -> date | None:
        """The last day it covers, or None while it goes on."""
        return None if self.eased is None else max(self.day, self.eased)


@kind_of_entry
class Pause(Entry):
    """Days from `day` on, on which the person writes nothing. It is drawn as such and costs nothing."""

    KIND: ClassVar[str] = "pause"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Pause")
    A_PERIOD: ClassVar[bool] = True

    until: date | None = described(QT_TRANSLATE_NOOP("Pause", "Last day"), Kind.DATE, ahead=True)
    reason: str = described(QT_TRANSLATE_NOOP("Pause", "Why"), Kind.CHOICE, options=PAUSE_REASONS)
    note: str = described(QT_TRANSLATE_NOOP("Pause", "Note"), Kind.TEXT, folded=True)

    @property
    def last_day(self) -> date | None:
        """The last day it covers, or None while it goes on."""
        return None if self.until is None else max(self.day, self.until)
