"""What goes in only if the person ticks it: health contacts, medicines as taken, other conditions.

Nothing here is added up but how often a thing stands in the diary; no dose is read, none is advised on.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from painapp.domain.entries import Conditions, HealthContact, Medicine
from painapp.domain.fields import fields_of, pick_label, side_by_side, value_text
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.besides import also
from painapp.summary.choices import CONDITIONS, CONTACTS, MEDICINES
from painapp.summary.lengths import NAMED, named_in, one_by_one

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.besides import Also
    from painapp.summary.choices import Choices


def contacts_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Also | None:
    """Count the visits, calls and messages, by whom they were with."""
    spec = next(one for one in fields_of(HealthContact) if one.name == "who")
    found = [one for one in entries if isinstance(one, HealthContact)]
    named = _counted(
        (pick_label(spec, one.who, language) if one.who else language.text(one.LABEL) for one in found),
        language,
    )
    texts = named_in(NAMED, named, choices, language)
    return also(CONTACTS, texts, side_by_side(named, language), choices, language)


def medicines_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Also | None:
    """Count how often each medicine stands in the diary, as the person calls it."""
    found = [one.what for one in entries if isinstance(one, Medicine) and one.what]
    named = _counted(found, language)
    texts = named_in(NAMED, named, choices, language)
    return also(MEDICINES, texts, side_by_side(named, language), choices, language)


def conditions_of(conditions: Sequence[Conditions], choices: Choices, language: Language) -> Also | None:
    """Return what the person says they live with besides pain, and what small efforts do."""
    if not conditions:
        return None
    one = conditions[-1]
    specs = {spec.name: spec for spec in fields_of(Conditions)}
    said = [f"{pick_label(specs['named'], pick, language)}." for pick in one.named]
    if one.none_of_these and not one.named:
        said.append(language.text(_NONE))
    if one.small_efforts:
        label, value = (
            specs["small_efforts"].label,
            value_text(specs["small_efforts"], one.small_efforts, language),
        )
        said.append(f"{language.text(label)} {value}.")
    texts = one_by_one(said, choices, language)
    return also(CONDITIONS, texts, " ".join(said), choices, language)


def _counted(names: Iterable[str], language: Language) -> list[str]:
    named = list(names)
    spelling = {name.casefold(): name for name in reversed(named)}
    counts = Counter(name.casefold() for name in named)
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return [language.text(_TIMES, count=times, name=spelling[name]) for name, times in ordered]


_TIMES = QT_TRANSLATE_NOOP("Summary", "{name} (%n time(s))")
_NONE = QT_TRANSLATE_NOOP("Summary", "None of those the diary asks about.")
