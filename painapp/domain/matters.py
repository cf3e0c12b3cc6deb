"""What matters, as it is read: looks at the same area of life follow each other and make a thread."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.fields import fields_of, pick_label
from painapp.domain.story import WhatMatters

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.ports import Language

LOOK_AGAIN_AFTER = timedelta(days=90)
"""After how long it is said that one could look again (ours: "every few months")."""


class Thread(NamedTuple):
    """One area of life: its newest look, and the earlier ones, the latest of them first."""

    id: str
    now: WhatMatters
    earlier: tuple[WhatMatters, ...] = ()

    def may_look_again(self, today: date) -> bool:
        """Tell whether the newest look is a few months old."""
        return today - self.now.day >= LOOK_AGAIN_AFTER


def thread_of(look: WhatMatters) -> str:
    """Return the id of the thread a look belongs to; the first of a thread carries none."""
    return look.thread or str(look.id)


def threads(looks: Iterable[WhatMatters]) -> tuple[Thread, ...]:
    """Return the areas in the order in which they were first looked at."""
    found: dict[str, list[WhatMatters]] = {}
    for look in sorted(looks, key=lambda one: (one.written.at, one.id)):
        found.setdefault(thread_of(look), []).append(look)
    return tuple(Thread(id_, all_[-1], tuple(reversed(all_[:-1]))) for id_, all_ in found.items())


def area_said(look: WhatMatters, language: Language) -> str:
    """Return what the area is called; "" where nothing was said."""
    spec = next(spec for spec in fields_of(WhatMatters) if spec.name == "area")
    return pick_label(spec, look.area, language) if look.area else ""
