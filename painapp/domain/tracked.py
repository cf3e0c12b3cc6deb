"""Whatever else a person wants to follow: what it is, and what it says of a day."""

from __future__ import annotations

from typing import ClassVar

from painapp.domain.entry import Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.lists import HOLDS
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

_MOST = 1_000_000_000


@kind_of_entry
class Tracked(Entry):
    """What a tracker says of a day. It carries its tracker's description, so that it can be read alone.

    Just one of `amount` and `chosen` is filled, as `holds` says: "number" and "scale" give an amount,
    "length" minutes, "yes-no" 1 or 0, "choice" a chosen word. See `trackers`.
    """

    KIND: ClassVar[str] = "tracked"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Tracker")

    tracker: str = described(QT_TRANSLATE_NOOP("Trackers", "Tracker"), Kind.LINE, asked=False)
    name: str = described(QT_TRANSLATE_NOOP("Trackers", "Name"), Kind.LINE, asked=False)
    holds: str = described(
        QT_TRANSLATE_NOOP("Trackers", "What it holds"),
        Kind.CHOICE,
        options=HOLDS,
        own_words=False,
        asked=False,
    )
    unit: str = described(QT_TRANSLATE_NOOP("Trackers", "Unit"), Kind.LINE, asked=False)
    amount: float | None = described(
        QT_TRANSLATE_NOOP("Trackers", "Amount"), Kind.AMOUNT, low=-_MOST, high=_MOST
    )
    chosen: str = described(QT_TRANSLATE_NOOP("Trackers", "Choice"), Kind.CHOICE)
    writer: str = helper_field()

    @property
    def says_nothing(self) -> bool:
        """Tell whether neither an amount nor a choice is there; its tracker alone says nothing."""
        return self.amount is None and not self.chosen


@kind_of_entry
class Tracker(Entry):
    """What a person wants to follow besides the diary's own fields: ready made, or of their own."""

    KIND: ClassVar[str] = "tracker"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "A tracker of your own")
    OF_A_DAY: ClassVar[bool] = False

    ready: str = described(QT_TRANSLATE_NOOP("Trackers", "Ready made"), Kind.LINE, asked=False)
    name: str = described(QT_TRANSLATE_NOOP("Trackers", "What it is called"), Kind.LINE)
    holds: str = described(
        QT_TRANSLATE_NOOP("Trackers", "What it holds"), Kind.CHOICE, options=HOLDS, own_words=False
    )
    unit: str = described(QT_TRANSLATE_NOOP("Trackers", "Unit, if it has one"), Kind.LINE)
    choices: tuple[str, ...] = described(QT_TRANSLATE_NOOP("Trackers", "Words to choose from"), Kind.PICKS)
    place: int | None = described(
        QT_TRANSLATE_NOOP("Trackers", "Place"), Kind.COUNT, low=0, high=_MOST, asked=False
    )
    put_away: bool | None = described(QT_TRANSLATE_NOOP("Trackers", "Put away"), Kind.YES_NO, asked=False)

    @property
    def key(self) -> str:
        """What its values name it by: the id of a ready-made one, else its own."""
        return self.ready or str(self.id)
