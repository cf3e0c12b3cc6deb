"""Builds the one value that the preview, the PDF and every other writer of a summary read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from painapp.domain.calls import number_words
from painapp.domain.entries import Call
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.body import then_and_now
from painapp.summary.choices import AREAS, CALL, preset_of
from painapp.summary.details import days_of
from painapp.summary.in_full import in_full
from painapp.summary.lengths import apart
from painapp.summary.parts import first_page_of
from painapp.summary.selected import selected

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.daily import Period
    from painapp.domain.ports import Clock, Language
    from painapp.summary.agreed import Agreed
    from painapp.summary.besides import Also
    from painapp.summary.body import BodyMap
    from painapp.summary.choices import Choices, EntryReader
    from painapp.summary.details import Day
    from painapp.summary.in_full import InFull
    from painapp.summary.items import Items
    from painapp.summary.matters import Matters
    from painapp.summary.sayings import Sayings
    from painapp.summary.selected import Selected
    from painapp.summary.strips import Charts
    from painapp.summary.talk import Talk
    from painapp.summary.tallies import Tally


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """The body map of the first half of the period and of the second, drawn to one scale."""

    title: str
    maps: tuple[BodyMap, BodyMap]


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything the pages show, in words already; None, () or "" where a part is not there.

    `language` is a BCP 47 tag. `page_of` holds {page} and {pages}. `unknown_letters` explains the names of
    letters that no font has; `more_on_page` is what a shorter text says where it leaves something out.
    `empty` stands in place of the rest where nothing is there to show. `sections_with_data` names the
    sections the period has something for, chosen or not; `items` is every single item of them, also those
    left out: for choosing, never for writing. Each part holds the most that the first page could show of it;
    how much of it has room is measured when the page is set.
    """

    language: str
    right_to_left: bool
    made_on: date
    document_title: str
    title: str
    subtitle: str
    foot: str
    page_of: str
    unknown_letters: str
    empty: str
    more_on_page: str
    went_well: Sayings | None
    talk: Talk | None
    agreed: Agreed | None
    matters: Matters | None
    charts: Charts | None
    body: BodyMap | None
    body_build: str
    flare_ups: Sayings | None
    tallies: tuple[Tally, ...]
    also: tuple[Also, ...]
    notes: Sayings | None
    details_title: str
    in_full: tuple[InFull, ...]
    then_and_now: ThenAndNow | None
    days: tuple[Day, ...]
    sections_with_data: frozenset[str]
    items: Items = field(compare=False)
    paper: str
    large_print: bool


def build_summary(
    reader: EntryReader, period: Period, choices: Choices, language: Language, clock: Clock
) -> Summary:
    """Read the period and return what was chosen of it. Never fails for want of entries."""
    found = selected(reader, period, choices, language)
    return summary_of(found, language, clock)


def summary_of(found: Selected, language: Language, clock: Clock) -> Summary:
    """Put what was selected into words. Nothing that is not in `found` can be in it."""
    now, period, choices, name = today(clock), found.period, found.choices, found.person
    page = first_page_of(found, now, language)
    days = days_of(found.entries, period, choices, language) if choices.details else ()
    full = in_full(found, language)
    something = bool(days or full or page.says_something)
    span = language.period(period.first, period.last)
    return Summary(
        language=language.code,
        right_to_left=language.right_to_left,
        made_on=now,
        document_title=language.text(_DOCUMENT_TITLE, period=span),
        title=language.text(preset_of(choices).title),
        subtitle=_subtitle(found, now, language),
        foot=_foot(name, language),
        page_of=language.text(_PAGE_OF, page="{page}", pages="{pages}"),
        unknown_letters=language.text(_UNKNOWN_LETTERS),
        more_on_page=language.text(_MORE_ON_PAGE),
        empty=_empty(bool(found.with_data), something, language),
        went_well=page.went_well,
        talk=page.talk,
        agreed=page.agreed,
        matters=page.matters,
        charts=page.charts,
        body=page.body,
        body_build=choices.body_build,
        flare_ups=page.flare_ups,
        tallies=page.tallies,
        also=page.also,
        notes=page.notes,
        details_title=language.text(_DAY_BY_DAY),
        in_full=full,
        then_and_now=_then_and_now(found, language),
        days=days,
        sections_with_data=found.with_data,
        items=found.items,
        paper=choices.paper,
        large_print=choices.large_print,
    )


def _then_and_now(found: Selected, language: Language) -> ThenAndNow | None:
    if not (found.choices.details and found.choices.wants(AREAS)):
        return None
    maps = then_and_now(found.entries, found.period, language)
    return ThenAndNow(language.text(_THEN_AND_NOW), maps) if maps is not None else None


def _subtitle(found: Selected, now: date, language: Language) -> str:
    """Return name, period, the number of the call and its date: of the next one, where it is still ahead."""
    span = language.period(found.period.first, found.period.last)
    head = language.text(_NAME_AND_PERIOD, name=apart(found.person), period=span) if found.person else span
    call = next((one for one in found.entries if isinstance(one, Call)), None)
    if call is None or not found.choices.wants(CALL):
        return head
    number = number_words(call, [], language)
    ahead = call.call_day is not None and call.call_day >= now
    day = language.date_full(call.call_day) if ahead and call.call_day else ""
    if number and day:
        said = language.text(_CALL_AND_DAY, number=number[:1].upper() + number[1:], day=day)
    elif number:
        said = f"{number[:1].upper()}{number[1:]}."
    elif day:
        said = language.text(_NEXT, day=day)
    else:
        return head
    return f"{head}. {said}"


def _foot(name: str, language: Language) -> str:
    # "K." ends with the full stop that the sentence brings along.
    return language.text(_WRITTEN_BY, name=apart(name.rstrip("."))) if name else language.text(_FROM_A_DIARY)


def _empty(anything_written: bool, anything_shown: bool, language: Language) -> str:
    if anything_shown:
        return ""
    return language.text(_NOTHING_CHOSEN if anything_written else _NOTHING_WRITTEN)


_CALL_AND_DAY = QT_TRANSLATE_NOOP("Summary", "{number}, next on {day}.")
_NEXT = QT_TRANSLATE_NOOP("Summary", "Next call on {day}.")
_DOCUMENT_TITLE = QT_TRANSLATE_NOOP("Summary", "Summary, {period}")
_NAME_AND_PERIOD = QT_TRANSLATE_NOOP("Summary", "{name}, {period}")
_WRITTEN_BY = QT_TRANSLATE_NOOP("Summary", "Written by {name}. Nobody monitors it; not for emergencies.")
_FROM_A_DIARY = QT_TRANSLATE_NOOP(
    "Summary", "From a personal diary. Nobody monitors it; not for emergencies."
)
_PAGE_OF = QT_TRANSLATE_NOOP("Summary", "Page {page} of {pages}")
_THEN_AND_NOW = QT_TRANSLATE_NOOP("Summary", "On the body map, then and now")
_MORE_ON_PAGE = QT_TRANSLATE_NOOP("Summary", "There is more on the page itself.")
_DAY_BY_DAY = QT_TRANSLATE_NOOP("Summary", "Day by day")
_UNKNOWN_LETTERS = QT_TRANSLATE_NOOP("Summary", "‹U+…› stands for a letter that this file cannot draw.")
_NOTHING_WRITTEN = QT_TRANSLATE_NOOP(
    "Summary", "Nothing was written for these days. That is all right: a call can begin with how it is now."
)
_NOTHING_CHOSEN = QT_TRANSLATE_NOOP(
    "Summary", "Nothing is chosen for this page yet. Each section can be added under Share."
)
