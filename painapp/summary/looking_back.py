"""What the evening look-backs say about the days: how much pain got in the way, how much suited."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

from painapp.domain.entries import LookBack
from painapp.domain.fields import fields_of, pick_label
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.besides import also
from painapp.summary.choices import LOOK_BACK
from painapp.summary.room import ROOMY, Room

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.summary.besides import Also

IN_THE_WAY = ("enjoyment", "general_activity", "sleep")


def looking_back(entries: Sequence[Entry], language: Language, room: Room = ROOMY) -> Also | None:
    """Return the middle and the range of each of the three numbers, and how often the day suited."""
    found = [one for one in entries if isinstance(one, LookBack)]
    specs = {spec.name: spec for spec in fields_of(LookBack)}
    days = sum(any(getattr(one, name) is not None for name in IN_THE_WAY) for one in found)
    said = [
        _middle(specs[name], values, language)
        for name in IN_THE_WAY
        if (values := [value for one in found if (value := getattr(one, name)) is not None])
    ]
    told = language.text(_IN_THE_WAY, count=days, named=", ".join(said)) if said else ""
    suited = _suited((one.suited for one in found if one.suited), specs["suited"], language)
    return also(LOOK_BACK, " ".join(part for part in (told, suited) if part), language, room)


def _middle(spec: FieldSpec, values: Sequence[int], language: Language) -> str:
    low, high = min(values), max(values)
    return language.text(
        _ALWAYS if low == high else _FROM_TO,
        label=language.text(spec.label),
        middle=language.number(median(values), 1),
        low=language.number(low),
        high=language.number(high),
    )


def _suited(picks: Iterable[str], spec: FieldSpec, language: Language) -> str:
    counts = Counter(picks)
    order = {option.id: place for place, option in enumerate(spec.options)}
    said = [
        f"{pick_label(spec, pick, language)} {language.number(times)}"
        for pick, times in sorted(counts.items(), key=lambda one: order.get(one[0], len(order)))
    ]
    return language.text(_WHAT_I_DID, count=counts.total(), named=", ".join(said)) if said else ""


_ALWAYS = QT_TRANSLATE_NOOP("Summary", "{label} {middle}")
_FROM_TO = QT_TRANSLATE_NOOP("Summary", "{label} {middle} ({low} to {high})")
_IN_THE_WAY = QT_TRANSLATE_NOOP("Summary", "{named}; 0 to 10, middle of %n day(s).")
_WHAT_I_DID = QT_TRANSLATE_NOOP("Summary", "What I did, on %n day(s): {named}.")
