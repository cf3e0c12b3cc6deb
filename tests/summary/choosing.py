"""Selections for the tests of the files: of any entries, and of a diary with everything chosen."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from painapp.summary.build import build_summary
from painapp.summary.choices import SECTIONS, Choices, entries_with_notes, trackers_to_choose
from painapp.summary.items import Items
from painapp.summary.pdf import render_pdf
from painapp.summary.reading import Reading
from painapp.summary.selected import Selected, selected
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, ListReader, StoppedClock, usual_diary
from tests.summary.shipped import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.daily import Period
    from painapp.domain.entries import Entry

ENGLISH = PlainEnglish()


def all_of(reader: ListReader, period: Period = MONTH, name: str = "Kari Nordmann") -> Selected:
    """What the diary tells of the period, with everything taken in."""
    notes = frozenset(entry.id for entry in entries_with_notes(reader, period))
    trackers = trackers_to_choose(reader.entries, ENGLISH)
    taken_in = frozenset(section.id for section in (*SECTIONS, *trackers) if section.asked)
    choices = Choices(name=name, notes_included=notes, taken_in=taken_in)
    return selected(reader, period, choices, ENGLISH)


@cache
def usual_pdf() -> bytes:
    """The pages of a usual month, set once for all tests that do something with a PDF."""
    reader = usual_diary().reader
    choices = all_of(reader).choices
    return render_pdf(build_summary(reader, MONTH, choices, ENGLISH, StoppedClock()), RESOURCES)


def just(entries: Iterable[Entry], period: Period = MONTH, name: str = "") -> Selected:
    """Just these entries, whatever they are, as if they had been chosen."""
    held = tuple(entries)
    reading = Reading(period, held, (), (), (), None, None)
    return Selected(held, Choices(name=name), period, name, frozenset(), Items(), reading)
