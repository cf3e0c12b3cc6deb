"""Something becomes a small step on Today in one press, wherever it was thought of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from painapp.domain.entries import Goal, SmallStep
from painapp.domain.goals import is_open, on_today, open_words, plain
from painapp.domain.moments import written_now

if TYPE_CHECKING:
    from uuid import UUID

    from painapp.domain.ports import Clock
    from painapp.vault.diary import Diary


def make_step(diary: Diary, clock: Clock, words: str) -> UUID | None:
    """Have a small step in these words on Today; return its id, or None where it stands there already.

    An open step said alike is put there rather than a second one made. One undo takes it back. Raises
    FieldError where the words are too long, and the vault's ExpectedErrors where it could not be saved.
    """
    steps = diary.all_of(SmallStep)
    if plain(words) in open_words(on_today(steps, diary.all_of(Goal))):
        return None
    waits = (one for one in steps if is_open(one) and not (one.by_coach or one.goal or one.on_today))
    alike = next((one for one in waits if plain(one.words) == plain(words)), None)
    if alike is not None:
        return diary.edit(replace(alike, on_today=True)).id
    written = written_now(clock, diary.settings.day_start)
    step = SmallStep(id=uuid4(), day=written.day, written=written, words=words, on_today=True)
    return diary.record(step).id


def can_take_back(diary: Diary, step: UUID | None) -> bool:
    """Tell whether one undo takes back that the step with this id was put on Today."""
    found = diary.entry(step) if step is not None and step == diary.last_changed else None
    return isinstance(found, SmallStep) and found.on_today is True
