"""What the evening look-backs say about the days: how much pain got in the way, how much suited."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

from painapp.domain.entries import LookBack
from painapp.domain.fields import fields_of, pick_label, side_by_side
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.besides import also
from painapp.summary.choices import LOOK_BACK
from painapp.summary.lengths import NAMED, and_more, named_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.summary.besides import Also
    from painapp.summary.choices import Choices

IN_THE_WAY = ("enjoyment", "general_activity", "sleep")


def looking_back(entries: Sequence[Entry], choices: Choices, language: Language) -> Also | None:
    """Return the middle and the range of each of the three numbers, and how often the day suited."""
    found = [one for one in entries if isinstance(one, LookBack)]
    specs = {spec.name: spec for spec in fields_of(LookBack)}
    days = sum(any(getattr(one, name) is not None for name in IN_THE_WAY) for one in found)
    said = [
        _middle(specs[name], values, language)
        for name in IN_THE_WAY
        if (values := [value for one in found if (value := getattr(one, name)) is not None])
    ]
    frame = language.text(_IN_THE_WAY, count=days, named=NAMED)
    told = named_in(frame, said, choices, language)
    suited = _suited((one.suited for one in found if one.suited), specs["suited"], language)
    if not suited:
        texts = told
    elif not told:
        texts = (suited,)
    else:
        shorter = named_in(frame, said, choices, language, left=1)[1:]
        least = " ".join([f"{said[0]}.", *and_more(len(said), choices, language)])
        texts = (f"{told[0]} {suited}", " ".join([told[0], *and_more(1, choices, language)]), *shorter, least)
    return also(LOOK_BACK, texts, texts[0] if texts else "", choices, language)


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
    if not said:
        return ""
    return language.text(_WHAT_I_DID, count=counts.total(), named=side_by_side(said, language))


_ALWAYS = QT_TRANSLATE_NOOP("Summary", "{label} {middle}")
_FROM_TO = QT_TRANSLATE_NOOP("Summary", "{label} {middle} ({low} to {high})")
_IN_THE_WAY = QT_TRANSLATE_NOOP("Summary", "{named}; 0 to 10, middle of %n day(s).")
_WHAT_I_DID = QT_TRANSLATE_NOOP("Summary", "What I did, on %n day(s): {named}.")
