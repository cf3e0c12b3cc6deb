"""What else the person follows: the trackers they chose for this page, one row each."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

from painapp.domain.fields import Kind, value_text
from painapp.domain.trackers import daily, daily_choices, tracker_name, trackers_seen, value_spec
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.besides import also
from painapp.summary.choices import Section, tracker_section
from painapp.summary.lengths import one_by_one

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.entries import Entry, Tracked
    from painapp.domain.ports import Language
    from painapp.summary.besides import Also
    from painapp.summary.choices import Choices

MOST_CHOICES = 3
_SECTION = Section("trackers", QT_TRANSLATE_NOOP("Summary", "What else I follow"))


def following(entries: Sequence[Entry], choices: Choices, language: Language) -> Also | None:
    """Return each tracker that was ticked with its middle and range, or how often; None without any."""
    said = [
        language.text(_ROW, label=tracker_name(one, language), said=_told(entries, one, language))
        for one in trackers_seen(entries)
        if choices.wants(tracker_section(one.tracker))
    ]
    texts = one_by_one(said, choices, language)
    return also(_SECTION, texts, " ".join(said), choices, language)


def _told(entries: Sequence[Entry], latest: Tracked, language: Language) -> str:
    if latest.holds == "choice":
        return _often(entries, latest, language)
    figures = [one.value for one in daily(entries, latest.tracker).values()]
    if latest.holds == "yes-no":
        return language.text(_YES, count=len(figures), yes=language.number(sum(one > 0 for one in figures)))
    spec = value_spec(latest)

    def write(value: float) -> str:
        if spec.kind is Kind.SCALE:
            return language.number(value, 1)
        return value_text(spec, value, language)

    low, high, middle = min(figures), max(figures), median(figures)
    if low == high:
        return language.text(_ALWAYS, count=len(figures), middle=write(middle))
    return language.text(_MIDDLE, count=len(figures), middle=write(middle), low=write(low), high=write(high))


def _often(entries: Sequence[Entry], latest: Tracked, language: Language) -> str:
    counts = Counter(daily_choices(entries, latest.tracker).values())
    spec = value_spec(latest)
    most = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:MOST_CHOICES]
    named = [f"{value_text(spec, pick, language)} {language.number(times)}" for pick, times in most]
    return language.text(_OFTEN, count=counts.total(), named=", ".join(named))


_ROW = QT_TRANSLATE_NOOP("Summary", "{label}: {said}.")
_MIDDLE = QT_TRANSLATE_NOOP("Summary", "middle {middle}, {low} to {high} (%n day(s))")
_ALWAYS = QT_TRANSLATE_NOOP("Summary", "{middle} (%n day(s))")
_YES = QT_TRANSLATE_NOOP("Summary", "yes on {yes} of %n day(s)")
_OFTEN = QT_TRANSLATE_NOOP("Summary", "{named} (%n day(s))")
