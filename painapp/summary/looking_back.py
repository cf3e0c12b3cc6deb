"""What the evening look-backs say about the days: how much pain got in the way, how much suited."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

from painapp.domain.entries import LookBack
from painapp.domain.fields import fields_of, pick_label
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import LOOK_BACK
from painapp.summary.room import ROOMY, Room
from painapp.summary.tallies import Row, Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language

IN_THE_WAY = ("enjoyment", "general_activity", "sleep")


def looking_back(entries: Sequence[Entry], language: Language, room: Room = ROOMY) -> Tally | None:
    """Return the middle and the range of each of the three numbers, and how often the day suited."""
    found = [one for one in entries if isinstance(one, LookBack)]
    specs = {spec.name: spec for spec in fields_of(LookBack)}
    rows = [
        Row(language.text(specs[name].label), _middle(values, language), None)
        for name in IN_THE_WAY
        if (values := [value for one in found if (value := getattr(one, name)) is not None])
    ]
    suited = _suited((one.suited for one in found if one.suited), specs["suited"], language)
    if not rows and not suited:
        return None
    return Tally(LOOK_BACK.id, language.text(LOOK_BACK.label), tuple(rows), "", suited, "", room.below_lines)


def _middle(values: Sequence[int], language: Language) -> str:
    low, high = min(values), max(values)
    middle = language.number(median(values), 1)
    if low == high:
        return language.text(_ALWAYS, count=len(values), middle=middle)
    return language.text(
        _MIDDLE, count=len(values), middle=middle, low=language.number(low), high=language.number(high)
    )


def _suited(picks: Iterable[str], spec: FieldSpec, language: Language) -> str:
    counts = Counter(picks)
    order = {option.id: place for place, option in enumerate(spec.options)}
    said = [
        f"{pick_label(spec, pick, language)} {language.number(times)}"
        for pick, times in sorted(counts.items(), key=lambda one: order.get(one[0], len(order)))
    ]
    return language.text(_WHAT_I_DID, count=counts.total(), named=", ".join(said)) if said else ""


_MIDDLE = QT_TRANSLATE_NOOP("Summary", "middle {middle}, {low} to {high} (%n day(s))")
_ALWAYS = QT_TRANSLATE_NOOP("Summary", "{middle} (%n day(s))")
_WHAT_I_DID = QT_TRANSLATE_NOOP("Summary", "What I did, on %n day(s): {named}.")
