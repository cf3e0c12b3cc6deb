"""What the room Plan shows: its parts in groups, each with what stands there in few words. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.flare_up_plan import plan_record
from painapp.domain.practice import FlareUpPlan, KindVoice
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

    Said = Callable[[DiaryReader, date, Language], str]

WANTED = QT_TRANSLATE_NOOP("Plan", "What I want")
DAYS = QT_TRANSLATE_NOOP("Plan", "Day by day")
HARDER = QT_TRANSLATE_NOOP("Plan", "For harder days, and for later")
GROUPS = (WANTED, DAYS, HARDER)
"""The cards of the room, in their order."""


class Part(NamedTuple):
    """One part of Plan as it is known before any diary is open."""

    page_id: str
    label: Words
    icon: str
    group: Words
    said: Said
    """Tells in few words what stands there on a day."""


class HubRow(NamedTuple):
    """One line of the room."""

    page_id: str
    label: str
    icon: str
    words: str


def hub_rows(
    parts: Iterable[Part], reader: DiaryReader, today: date, language: Language
) -> dict[Words, tuple[HubRow, ...]]:
    """Return the lines of each group that has any."""
    rows: dict[Words, list[HubRow]] = {}
    for part in parts:
        words = part.said(reader, today, language)
        rows.setdefault(part.group, []).append(
            HubRow(part.page_id, language.text(part.label), part.icon, words)
        )
    return {group: tuple(lines) for group, lines in rows.items()}


def flare_up_plan_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell whether the flare-up plan is written, and how many kind voices there are."""
    plan, voices = plan_record(reader.all_of(FlareUpPlan)), len(reader.all_of(KindVoice))
    words = language.text(_NOT_WRITTEN if plan is None or plan.says_nothing else _WRITTEN)
    return f"{words} {language.text(_VOICES, count=voices)}" if voices else words


_NOT_WRITTEN = QT_TRANSLATE_NOOP("Plan", "What helps, written down on a good day for a bad one.")
_WRITTEN = QT_TRANSLATE_NOOP("Plan", "Ready for a bad day.")
_VOICES = QT_TRANSLATE_NOOP("Plan", "%n kind voice(s).")
