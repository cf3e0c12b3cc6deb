"""What can be undone in this session: a stack of changes, each knowing the entry before and after it."""

from __future__ import annotations

from collections import deque
from dataclasses import fields
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.fields import Kind, fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from painapp.domain.entries import Entry

_MOST_STEPS = 1000


class Did(Enum):
    """A kind of change; its value says what is so once it is undone."""

    RECORDED = QT_TRANSLATE_NOOP("Vault", "The entry is out of the diary again.")
    EDITED = QT_TRANSLATE_NOOP("Vault", "The change is undone.")
    REMOVED = QT_TRANSLATE_NOOP("Vault", "The entry is back in the diary.")
    BROUGHT_BACK = QT_TRANSLATE_NOOP("Vault", "The entry is removed again.")


class Step(NamedTuple):
    """One change. None stands for "not in the diary": before it was recorded, or while it is removed.

    `version` is the version an edit went into.
    """

    did: Did
    before: Entry | None
    after: Entry | None
    version: int = 0

    @property
    def subject(self) -> Entry:
        """The entry, as far as it is known from either side."""
        subject = self.after or self.before
        if subject is None:
            raise ValueError("a change has an entry on one side at least")
        return subject


class Undone(NamedTuple):
    """What an undo did: in words, and the entry as it stands now (None when it is out of the diary)."""

    words: Words
    entry: Entry | None
    entry_id: UUID
    kind: type[Entry]
    day: date


class UndoStack:
    """The changes of this session, newest last. Lives in memory only."""

    def __init__(self) -> None:
        """Start with nothing to undo."""
        self._steps: deque[Step] = deque(maxlen=_MOST_STEPS)

    @property
    def newest(self) -> Step | None:
        """The change an undo would take back."""
        return self._steps[-1] if self._steps else None

    def push(self, step: Step) -> None:
        """Add a change; typing on in the same text of the same version joins the step before."""
        newest = self.newest
        if newest is not None and _types_on(newest, step):
            self._steps[-1] = step._replace(before=newest.before)
        else:
            self._steps.append(step)

    def drop_newest(self) -> None:
        """Forget the newest change, once undone or refused."""
        self._steps.pop()

    def forget(self, entry_id: UUID) -> None:
        """Forget every change of an entry that was removed for good."""
        kept = [step for step in self._steps if step.subject.id != entry_id]
        self._steps = deque(kept, maxlen=_MOST_STEPS)


def undone(step: Step) -> Undone:
    """Describe the undoing of a step."""
    subject = step.before or step.subject
    return Undone(step.did.value, step.before, subject.id, type(subject), subject.day)


def _types_on(newest: Step, step: Step) -> bool:
    same_sitting = newest.did is step.did is Did.EDITED and newest.version == step.version
    if not same_sitting or newest.subject.id != step.subject.id:
        return False
    changed = _changed(step)
    texts = {spec.name for spec in fields_of(type(step.subject)) if spec.kind in {Kind.LINE, Kind.TEXT}}
    return len(changed) == 1 and changed == _changed(newest) and changed <= texts


def _changed(step: Step) -> set[str]:
    if step.before is None or step.after is None:
        return set()
    return {
        one.name
        for one in fields(step.after)
        if getattr(step.before, one.name) != getattr(step.after, one.name)
    }
