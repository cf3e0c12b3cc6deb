"""What was practised in the period: how often, for how long, and what was rated before and after.

Counts tell what was, not why: nothing here says that an exercise did it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Practice
from painapp.domain.fields import side_by_side
from painapp.domain.practising import by_exercise, helped, helped_said
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.besides import also
from painapp.summary.choices import PRACTISED
from painapp.summary.lengths import NAMED, named_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.domain.practising import Helped
    from painapp.summary.besides import Also
    from painapp.summary.choices import Choices


def practised_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Also | None:
    """Return each exercise with its counts, the most often done first.

    "Slow breathing (14 times, 12 rated, tension lower in 9; 1 h 10 min)".
    """
    done = [one for one in entries if isinstance(one, Practice)]
    # An exercise may have got another name in the meantime: the newest stands for all.
    titles = {one.exercise: one.title or language.text(one.LABEL) for one in done}
    ordered = sorted(
        by_exercise(done).items(), key=lambda one: (-one[1].times, -one[1].minutes, titles[one[0]])
    )
    named = [_said(titles[id_], found, language) for id_, found in ordered]
    texts = named_in(f"{NAMED}.", named, choices, language, parted=True)
    if texts:  # where not even one of them has room
        texts = (*texts, f"{helped_said(helped(done), language)}.")
    whole = f"{side_by_side(named, language, parted=True)}."
    return also(PRACTISED, texts, whole, choices, language)


def _said(title: str, found: Helped, language: Language) -> str:
    counts = helped_said(found, language)
    if not found.minutes:
        return language.text(_NAMED, title=title, counts=counts)
    return language.text(_NAMED_AND_TIMED, title=title, counts=counts, time=language.duration(found.minutes))


_NAMED = QT_TRANSLATE_NOOP("Summary", "{title} ({counts})")
_NAMED_AND_TIMED = QT_TRANSLATE_NOOP("Summary", "{title} ({counts}; {time})")
