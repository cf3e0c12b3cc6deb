"""What else a person follows: which trackers they see, how each is asked and read, its value day by day.

A value (`Tracked`) names its tracker by `key` and carries what it takes to read it, so it stays readable when
its tracker is renamed, put away or removed. A ready-made tracker that was not renamed carries no name: it is
called as the person's language has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.fields import OWN, FieldSpec, Kind, Option, value_text
from painapp.domain.ready_trackers import AS_CAN_BE, NOT_AT_ALL, READY, Ready, ready_made
from painapp.domain.tracked import Tracked, Tracker
from painapp.domain.words import own_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from uuid import UUID

    from painapp.domain.daily import Figure
    from painapp.domain.entry import Entry
    from painapp.domain.moments import LocalTime, Written
    from painapp.domain.ports import Language
    from painapp.domain.words import Words

__all__ = [
    "READY",
    "Ready",
    "blank_tracked",
    "daily",
    "daily_choices",
    "followed",
    "in_order",
    "key_of",
    "moved",
    "next_place",
    "of_day",
    "put_away",
    "ready_made",
    "said",
    "tracked_text",
    "tracker_name",
    "trackers_seen",
    "value_spec",
]

MOST = 1_000_000_000
STEP = 1_000
"""Between the places of neighbours, so that moving one writes one entry: one Undo takes it back."""
_DAY_MINUTES = 24 * 60
_KINDS = {
    "number": Kind.AMOUNT,
    "scale": Kind.SCALE,
    "yes-no": Kind.YES_NO,
    "choice": Kind.CHOICE,
    "length": Kind.MINUTES,
}


def in_order(entries: Iterable[Entry]) -> tuple[Tracker, ...]:
    """Return the trackers among `entries` in the person's order, one of each key.

    Two diaries brought together may both hold a ready-made one: then the one in sight, written first, counts.
    """
    found: dict[str, Tracker] = {}
    trackers = (one for one in entries if isinstance(one, Tracker))
    for one in sorted(trackers, key=lambda each: (bool(each.put_away), each.written.at, each.id)):
        found.setdefault(one.key, one)
    return tuple(sorted(found.values(), key=_standing))


def followed(entries: Iterable[Entry]) -> tuple[Tracker, ...]:
    """Return the trackers a day asks for, in the person's order: those not put away that can be asked."""
    return tuple(one for one in in_order(entries) if not one.put_away and _can_be_asked(one))


def put_away(entries: Iterable[Entry]) -> tuple[Tracker, ...]:
    """Return the trackers that were put away, in the person's order."""
    return tuple(one for one in in_order(entries) if one.put_away)


def next_place(trackers: Iterable[Tracker]) -> int:
    """Return the place of a new tracker: behind all others."""
    return max((one.place or 0 for one in trackers), default=0) + STEP


def moved(trackers: Sequence[Tracker], key: str, by: int) -> tuple[tuple[Tracker, int], ...]:
    """Return the trackers whose place changes, with the new one, when `key` moves `by` (-1 up, 1 down).

    `trackers` are in order. Empty when it cannot move that way. Mostly that is one tracker.
    """
    here = next((number for number, one in enumerate(trackers) if one.key == key), None)
    if here is None or not 0 <= here + by < len(trackers):
        return ()
    order = list(trackers)
    order.insert(here + by, order.pop(here))
    before = order[here + by - 1].place if here + by > 0 else 0
    after = order[here + by + 1].place if here + by + 1 < len(order) else None
    if before is not None:
        if after is None and here + by + 1 == len(order) and before + STEP <= MOST:
            return ((order[-1], before + STEP),)
        if after is not None and after - before > 1:
            return ((order[here + by], (before + after) // 2),)
    return tuple(
        (one, number * STEP) for number, one in enumerate(order, start=1) if one.place != number * STEP
    )


def key_of(one: Tracker | Tracked) -> str:
    """Return what a tracker and its values have in common: the id of a ready-made one, else its own."""
    return one.key if isinstance(one, Tracker) else one.tracker


def tracker_name(one: Tracker | Tracked, language: Language, among: Iterable[Tracker] = ()) -> str:
    """Return what a tracker is called. Values take the name it has now when it is `among` those given."""
    return language.text(_name(_current(one, among)))


def value_spec(one: Tracker | Tracked, among: Iterable[Tracker] = ()) -> FieldSpec:
    """Describe what a tracker asks: the field of `Tracked` that holds the answer, its kind, range and words.

    `name` is "chosen" for a choice, else "amount"; of that a scale, a length and a yes or no keep a number
    (`of_amount`). A value of a tracker of the person's own knows the words it offers when its tracker is
    `among` those given; its own choice is always one of them.
    """
    current = _current(one, among)
    ready = ready_made(key_of(one))
    kind = _KINDS.get(one.holds, Kind.AMOUNT)
    label = _name(current)
    if kind is Kind.CHOICE:
        return FieldSpec("chosen", label, kind, options=_options(one, current, ready), own_words=False)
    if kind is Kind.YES_NO:
        return FieldSpec("amount", label, kind, of_amount=True)
    if kind is Kind.MINUTES:
        return FieldSpec("amount", label, kind, high=_DAY_MINUTES, of_amount=True)
    if kind is Kind.SCALE:
        low = ready.low_words if ready is not None and ready.low_words is not None else NOT_AT_ALL
        high = ready.high_words if ready is not None and ready.high_words is not None else AS_CAN_BE
        return FieldSpec("amount", label, kind, high=10, low_words=low, high_words=high, of_amount=True)
    unit = own_text(one.unit) if one.unit else ready.unit if ready is not None else None
    if ready is not None and ready.holds == "number":
        return FieldSpec("amount", label, kind, high=ready.high, unit=unit, of_amount=True)
    return FieldSpec("amount", label, kind, low=-MOST, high=MOST, unit=unit, of_amount=True)


def blank_tracked(
    tracker: Tracker, *, entry_id: UUID, day: date, written: Written, at: LocalTime | None = None
) -> Tracked:
    """Return a value of `tracker` that says nothing yet, with what it takes to read it."""
    return Tracked(
        id=entry_id,
        day=day,
        at=at,
        written=written,
        tracker=tracker.key,
        name=tracker.name,
        holds=tracker.holds,
        unit=tracker.unit if tracker.holds == "number" else "",
        amount=None,
        chosen="",
    )


def said(tracked: Tracked) -> float | str | None:
    """Return what it says: its amount, else its choice, else None."""
    return tracked.amount if tracked.amount is not None else tracked.chosen or None


def tracked_text(tracked: Tracked, language: Language) -> str:
    """Write a value as a person reads it, without its name: "4 of 10", "71.5 kg", "Yes", "Light"."""
    spec = value_spec(tracked)
    return value_text(spec, getattr(tracked, spec.name), language)


def of_day(entries: Iterable[Entry], key: str) -> Tracked | None:
    """Return the value of tracker `key` among one day's entries: the one first written last counts."""
    found = [one for one in entries if isinstance(one, Tracked) and one.tracker == key]
    return max(found, key=lambda one: (one.written.at, one.id), default=None)


def trackers_seen(entries: Iterable[Entry]) -> tuple[Tracked, ...]:
    """Return the latest value of each tracker among `entries`, in the order they first appear."""
    found: dict[str, Tracked] = {}
    for one in entries:
        if isinstance(one, Tracked) and not one.says_nothing:
            latest = found.setdefault(one.tracker, one)
            if (one.day, one.written.at) > (latest.day, latest.written.at):
                found[one.tracker] = one
    return tuple(found.values())


def daily(entries: Iterable[Entry], key: str) -> dict[date, Figure]:
    """Return the amount of tracker `key` on each day that has one: minutes, a score, 1 or 0, or a number.

    Of two on a day the one first written last counts, as on Today. Amounts in another unit than the latest
    day's, or of another sort, are left out: they have no place on one axis.
    """
    from painapp.domain.daily import Figure

    values = _of_tracker(entries, key)
    latest = next(
        (values[day] for day in sorted(values, reverse=True) if values[day].amount is not None), None
    )
    if latest is None:
        return {}
    alike = (one for one in values.values() if (one.holds, one.unit) == (latest.holds, latest.unit))
    return {
        one.day: Figure(one.amount, 1, one.written_later)
        for one in sorted(alike, key=lambda each: each.day)
        if one.amount is not None
    }


def daily_choices(entries: Iterable[Entry], key: str) -> dict[date, str]:
    """Return the choice of tracker `key` on each day that has one, as its id or "own:" and the words."""
    values = _of_tracker(entries, key)
    return {day: values[day].chosen for day in sorted(values) if values[day].chosen}


def _of_tracker(entries: Iterable[Entry], key: str) -> dict[date, Tracked]:
    found: dict[date, Tracked] = {}
    for one in entries:
        if isinstance(one, Tracked) and one.tracker == key and not one.says_nothing:
            before = found.get(one.day)
            if before is None or (one.written.at, one.id) > (before.written.at, before.id):
                found[one.day] = one
    return found


def _standing(tracker: Tracker) -> tuple[bool, int, date, UUID]:
    return tracker.place is None, tracker.place or 0, tracker.day, tracker.id


def _can_be_asked(tracker: Tracker) -> bool:
    """Whether enough is said of it: a name, what it holds, and words where it is a choice."""
    ready = ready_made(tracker.key)
    named = bool(tracker.name) or ready is not None
    worded = bool(tracker.choices) or (ready is not None and bool(ready.choices))
    return named and tracker.holds in _KINDS and (tracker.holds != "choice" or worded)


def _current(one: Tracker | Tracked, among: Iterable[Tracker]) -> Tracker | Tracked:
    return next((each for each in among if each.key == key_of(one)), one)


def _name(one: Tracker | Tracked) -> Words:
    ready = ready_made(key_of(one))
    if one.name:
        return own_text(one.name)
    return ready.name if ready is not None else one.LABEL


def _options(one: Tracker | Tracked, current: Tracker | Tracked, ready: Ready | None) -> tuple[Option, ...]:
    options = list(ready.choices) if ready is not None else []
    own = list(current.choices) if isinstance(current, Tracker) else []
    if isinstance(one, Tracked) and one.chosen:
        own.append(one.chosen)
    known = {option.id for option in options}
    options += [
        Option(pick, own_text(pick.removeprefix(OWN))) for pick in dict.fromkeys(own) if pick not in known
    ]
    return tuple(options)
