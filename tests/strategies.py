"""Hypothesis strategies for everything the diary keeps, made from the field descriptions.

A new kind of entry, or a new field, is drawn without a change here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from painapp.domain.fields import fields_of
from painapp.domain.settings import NAMES_AS, PAPERS, Settings
from tests.domain.examples import clock_times, days, entries, local_times, stamps, texts, values_of, zones

if TYPE_CHECKING:
    from painapp.domain.entries import Entry

__all__ = [
    "days",
    "edits_of",
    "entries",
    "local_times",
    "settings_values",
    "stamps",
    "texts",
    "values_of",
    "zones",
]


@st.composite
def edits_of(draw: st.DrawFn, entry: Entry) -> Entry:
    """The same entry with some of its fields, and perhaps its day and time, drawn anew."""
    specs = draw(st.lists(st.sampled_from(fields_of(type(entry))), unique=True, min_size=1))
    changed: dict[str, Any] = {spec.name: draw(values_of(spec)) for spec in specs}
    if draw(st.booleans()):
        changed |= {"day": draw(days), "at": draw(st.none() | local_times())}
    return replace(entry, **changed)


@st.composite
def settings_values(draw: st.DrawFn) -> Settings:
    """Any settings a person can have."""
    return Settings(
        day_start=draw(clock_times),
        single_keys=draw(st.booleans()),
        summary_name=draw(st.text(st.characters(exclude_categories=()))),
        summary_left_out=tuple(draw(st.lists(texts, max_size=4))),
        body_build=draw(texts),
        medicines=draw(st.booleans()),
        health_contacts=draw(st.booleans()),
        reminders=tuple(draw(st.lists(clock_times, max_size=2))),
        stay_in_tray=draw(st.booleans()),
        zones=tuple(draw(st.lists(texts, max_size=2))),
        favourites=tuple(draw(st.lists(texts, max_size=2))),
        own_breath=draw(texts),
        flare_up_asked=draw(texts),
        look_back_offered=draw(texts),
        share_preset=draw(texts),
        share_left_out=tuple(draw(st.lists(texts, max_size=2))),
        share_taken_in=tuple(draw(st.lists(texts, max_size=2))),
        share_name_as=draw(st.sampled_from(NAMES_AS)),
        share_paper=draw(st.sampled_from(PAPERS)),
        share_large=draw(st.booleans()),
        kept_readings=tuple(draw(st.lists(texts, max_size=2))),
        course_offered=draw(texts),
    )
