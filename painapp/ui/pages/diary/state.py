"""What Diary shows, worked out from the diary's values alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from painapp.domain.daily import figures_of_day
from painapp.domain.describing import details, headline, night_figures, text_in_headline
from painapp.domain.entries import CheckIn, Sleep, Tracked
from painapp.domain.fields import Kind, fields_of
from painapp.domain.moments import day_named
from painapp.domain.sleep import SleepFigures, sleep_figures
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime, timedelta, tzinfo
    from uuid import UUID

    from painapp.domain.daily import DayFigures, Figure
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.domain.sore import Sore
    from painapp.vault.reader import Removed
    from painapp.vault.versions import Version


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier version of an entry: when it was saved, and what it said."""

    when: str
    said: str


@dataclass(frozen=True, slots=True)
class Line:
    """An entry on the timeline. Texts other than its kind are "" where there is nothing to say."""

    entry: Entry
    kind: str
    time: str
    began: str
    """On which day it began, where that is another than the day it is shown on."""
    headline: str
    facts: tuple[tuple[str, str], ...]
    """Label and value of whatever else it says."""
    note: str
    texts: tuple[tuple[str, str], ...]
    """Label and text of whatever else it says at length."""
    late: str
    earlier: tuple[Earlier, ...]
    """Earlier versions, the latest first."""

    @property
    def head(self) -> str:
        """The quiet line above: "18:42 · Check-in · Written later, on Tuesday 24 November"."""
        return " · ".join(part for part in (self.time, self.kind, self.began, self.late) if part)

    @property
    def name(self) -> str:
        """What tells this entry from the others of the day; a long text is cut short."""
        return ", ".join(part for part in (self.time, self.kind, _brief(self.headline, 80)) if part)

    @property
    def sores(self) -> tuple[Sore, ...]:
        """What the body map shows."""
        return self.entry.body if isinstance(self.entry, CheckIn) else ()

    @property
    def own_words(self) -> bool:
        """Tell whether the headline is a text of the person's own, of any length."""
        return bool(text_in_headline(self.entry))


@dataclass(frozen=True, slots=True)
class DayRead:
    """What was read of the diary for one day: its entries in order, and their versions."""

    day: date
    entries: Sequence[Entry] = ()
    periods: Sequence[Entry] = ()
    """Flare-ups and pauses that began before it and cover it."""
    versions: Mapping[UUID, Sequence[Version]] = field(default_factory=dict)
    diary_is_empty: bool = False
    most: int = 1_000_000
    """How many of its entries are to be shown; the rest is only counted."""


@dataclass(frozen=True, slots=True)
class DayState:
    """The chosen day. `figures`, `nothing` and `adding` are "" where there is nothing to say."""

    day: date
    title: str
    figures: str
    nothing: str
    lines: tuple[Line, ...]
    rest: int
    """How many more entries there are than lines."""
    adding: str
    """Said above the buttons that add: that it will be marked as written later."""
    invites: bool
    """The diary is empty: one thing to do is offered instead of the buttons that add."""
    is_last: bool
    """There is no later day to go to."""
    to_come: bool = False
    """It lies ahead: written by a clock that was further on, and nothing can be added."""

    @property
    def spoken(self) -> str:
        """What a screen reader says when the day opens."""
        return ". ".join(part for part in (self.title, self.figures or self.nothing) if part)


@dataclass(frozen=True, slots=True)
class RemovedItem:
    """A removed entry that can be brought back."""

    id: UUID
    day: date
    name: str
    """What it was and of which day."""
    said: str
    kept: str
    """When it was removed and how long it is kept."""


def day_state(read: DayRead, today: date, zone: tzinfo, language: Language) -> DayState:
    """Return what the chosen day shows. `today` is the diary day it is, `zone` where the person is now."""
    shown = (*read.periods, *read.entries)
    past, invites = read.day < today, read.diary_is_empty and read.day == today
    nothing = "" if shown else language.text(_INVITATION if invites else _NOTHING)
    return DayState(
        day=read.day,
        title=day_title(read.day, today, language),
        figures=figures_sentence(figures_of_day(read.day, read.entries), language),
        nothing=nothing,
        lines=tuple(
            entry_line(entry, read.versions.get(entry.id, ()), zone, language, seen_on=read.day)
            for entry in shown[: read.most]
        ),
        rest=max(0, len(shown) - read.most),
        adding=language.text(_MARKED_LATER) if past else "",
        invites=invites,
        is_last=read.day >= today,
        to_come=read.day > today,
    )


def day_title(day: date, today: date, language: Language) -> str:
    """Name a day: "Today, Sunday 22 November", "Monday 16 November", with the year where it is another."""
    named = language.date_long(day)
    if day == today:
        return language.text(_TODAY, date=named)
    return named if day.year == today.year else language.text(_OTHER_YEAR, date=named, year=day.year)


def figures_sentence(figures: DayFigures, language: Language) -> str:
    """Say a day's figures: pain with how many check-ins, hours slept, minutes active; "" without any."""
    said: list[str] = []
    pain, worst = figures.pain_average, figures.pain_worst
    if (pain is not None and pain.looked_back) or (worst is not None and worst.looked_back):
        said.append(_looked_back(pain, worst, language))
    elif pain is not None and worst is not None:
        average = language.number(pain.value, 1)
        if pain.count == 1:
            said.append(language.text(_PAIN_ONCE, pain=average))
        else:
            high = language.number(worst.value, 1)
            said.append(language.text(_PAIN, pain.count, average=average, worst=high))
    if figures.sleep_minutes is not None:
        said.append(language.text(_SLEPT, time=language.duration(round(figures.sleep_minutes.value))))
    if figures.activity_minutes is not None:
        said.append(language.text(_ACTIVE, time=language.duration(round(figures.activity_minutes.value))))
    return " ".join(said)


def kind_name(made: type[Entry], language: Language) -> str:
    """Return what a kind of entry is called where days are read."""
    return language.text(_FOLLOWED if made is Tracked else made.LABEL)


def _looked_back(average: Figure | None, worst: Figure | None, language: Language) -> str:
    """Say the pain of a day that was looked back at in the evening."""
    if average is None or worst is None:
        only, words = (worst, _BACK_WORST) if average is None else (average, _BACK_AVERAGE)
        return language.text(words, pain=language.number(only.value, 1)) if only is not None else ""
    high = language.number(worst.value, 1)
    return language.text(_BACK, average=language.number(average.value, 1), worst=high)


def entry_line(
    entry: Entry,
    versions: Sequence[Version],
    zone: tzinfo,
    language: Language,
    *,
    seen_on: date | None = None,
) -> Line:
    """Return an entry as the timeline of the day `seen_on` shows it (None: of its own day).

    The last of its `versions` is the entry as it stands.
    """
    note, texts, rest = _texts_apart(entry, language)
    began = seen_on is not None and seen_on != entry.day
    late = entry.written.day
    kind, said = kind_name(type(entry), language), headline(entry, language)
    return Line(
        entry=entry,
        kind=kind,
        time=language.clock_time(entry.at.clock) if entry.at else "",
        began=language.text(_BEGAN, date=day_named(entry.day, seen_on, language))
        if began and seen_on
        else "",
        headline="" if said == kind else said,
        facts=_facts(rest, language),
        note=note,
        texts=texts,
        late=language.text(_LATE, date=day_named(late, entry.day, language)) if entry.written_later else "",
        earlier=tuple(_earlier(one, zone, language) for one in reversed(versions[:-1])),
    )


def removed_items(
    removed: Sequence[Removed], kept_for: timedelta, zone: tzinfo, language: Language
) -> tuple[RemovedItem, ...]:
    """Return what can be brought back, in the order given; `kept_for` is how long that is possible."""
    return tuple(_removed_item(one, kept_for, zone, language) for one in removed)


def _texts_apart(entry: Entry, language: Language) -> tuple[str, tuple[tuple[str, str], ...], Entry]:
    """Return an entry's note where that is its only long text, else all with their labels; and the rest.

    What its headline says is none of them.
    """
    first = text_in_headline(entry)
    texts_of = (one for one in fields_of(type(entry)) if one.kind is Kind.TEXT and one.name != first)
    specs = [spec for spec in texts_of if getattr(entry, spec.name)]
    texts = tuple((language.text(spec.label), getattr(entry, spec.name)) for spec in specs)
    alone = [spec.name for spec in specs] == [_NOTE]
    return (
        getattr(entry, _NOTE) if alone else "",
        () if alone else texts,
        replace(entry, **dict.fromkeys([one.name for one in specs], "")),
    )


def _facts(entry: Entry, language: Language) -> tuple[tuple[str, str], ...]:
    """Return label and value of what an entry says besides its headline, and what a night adds up to.

    Where nothing of a night can be calculated, three times "not calculated" would only be in the way.
    """
    said = details(entry, language)
    if isinstance(entry, Sleep) and sleep_figures(entry) == SleepFigures(None, None, None):
        said = said[: len(said) - len(night_figures(entry, language))]
    return tuple(said)


def _brief(text: str, most: int) -> str:
    """Return a text on one line and at most `most` characters long."""
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _earlier(version: Version, zone: tzinfo, language: Language) -> Earlier:
    entry, at = version.entry, version.saved_at.astimezone(zone)
    clock = language.clock_time(entry.at.clock) if entry.at else ""
    first = " · ".join(part for part in (clock, headline(entry, language)) if part)
    said = [first, *(f"{label}: {value}" for label, value in details(entry, language))]
    when = language.text(
        _SAVED_ON, date=day_named(at.date(), entry.day, language), time=language.clock_time(at.time())
    )
    return Earlier(when, "\n".join(said))


def _removed_item(one: Removed, kept_for: timedelta, zone: tzinfo, language: Language) -> RemovedItem:
    entry, removed_at = one.entry, one.removed_at.astimezone(zone)
    parts = [language.text(entry.LABEL), language.date_full(entry.day)]
    if entry.at is not None:
        parts.append(language.clock_time(entry.at.clock))
    return RemovedItem(
        id=entry.id,
        day=entry.day,
        name=", ".join(parts),
        said=_brief(headline(entry, language), 300),
        kept=language.text(_KEPT, date=_on(removed_at, language), until=_on(removed_at + kept_for, language)),
    )


def _on(at: datetime, language: Language) -> str:
    return language.date_full(at.date())


_NOTE = "note"
_FOLLOWED = QT_TRANSLATE_NOOP("Diary", "What else I follow")
_BEGAN = QT_TRANSLATE_NOOP("Diary", "began on {date}")
_TODAY = QT_TRANSLATE_NOOP("Diary", "Today, {date}")
_OTHER_YEAR = QT_TRANSLATE_NOOP("Diary", "{date} {year}")
_NOTHING = QT_TRANSLATE_NOOP("Diary", "Nothing is written here.")
_INVITATION = QT_TRANSLATE_NOOP(
    "Diary",
    "Each day you write something gets a mark in the calendar. What you wrote can be read here, added to "
    "and changed.",
)
_MARKED_LATER = QT_TRANSLATE_NOOP("Diary", "What you add now is marked as written later.")
_PAIN_ONCE = QT_TRANSLATE_NOOP("Diary", "Pain {pain}, from one check-in.")
_PAIN = QT_TRANSLATE_NOOP("Diary", "Pain {average} on average and {worst} at worst, from %n check-in(s).")
_BACK = QT_TRANSLATE_NOOP("Diary", "Looking back: pain {average} on average and {worst} at worst.")
_BACK_AVERAGE = QT_TRANSLATE_NOOP("Diary", "Looking back: pain {pain} on average.")
_BACK_WORST = QT_TRANSLATE_NOOP("Diary", "Looking back: pain {pain} at worst.")
_SLEPT = QT_TRANSLATE_NOOP("Diary", "Slept {time}.")
_ACTIVE = QT_TRANSLATE_NOOP("Diary", "Active for {time}.")
_LATE = QT_TRANSLATE_NOOP("Diary", "Written later, on {date}")
_SAVED_ON = QT_TRANSLATE_NOOP("Diary", "Saved on {date} at {time}")
_KEPT = QT_TRANSLATE_NOOP("Diary", "Removed on {date}. Kept until {until}.")
