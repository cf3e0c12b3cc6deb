"""The rules by which two diaries that went apart become one. Pure values: nothing here touches a file.

Removed for good on one side is removed. Otherwise an entry's versions are united; of the two newest the one
saved later stands, and the other is an earlier version. What one side only continued stands as that side left
it, whatever the clocks said. The same diary merged again changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Saved(NamedTuple):
    """One version of an entry: when it was saved (in UTC at full width, which sorts), and its JSON."""

    saved_at: str
    snapshot: str
    schema: int


class History(NamedTuple):
    """An entry with all its versions, oldest first; the last is the entry as it stands.

    `opened_at` and `closed` are those of the last. `removed_at` is None where it is in the diary.
    """

    kind: str
    versions: tuple[Saved, ...]
    opened_at: str
    closed: bool
    removed_at: str | None

    @property
    def stands(self) -> Saved:
        """The entry as it stands."""
        return self.versions[-1]


class Tombstone(NamedTuple):
    """What is left of an entry that was removed for good."""

    kind: str
    buried_at: str


class State(NamedTuple):
    """All entries and tombstones of a diary, by id. No id is in both."""

    entries: Mapping[str, History]
    tombstones: Mapping[str, Tombstone]


def merged_states(here: State, there: State) -> State:
    """Return the union of two diaries. Which is which matters only for `merged_histories`' one exception."""
    tombstones = dict(here.tombstones)
    for entry_id, stone in there.tombstones.items():
        other = tombstones.get(entry_id, stone)
        tombstones[entry_id] = min(stone, other, key=lambda one: one.buried_at)
    entries: dict[str, History] = {}
    for entry_id in {**here.entries, **there.entries}:
        if entry_id not in tombstones:
            one, other = here.entries.get(entry_id), there.entries.get(entry_id)
            entries[entry_id] = merged_histories(one, other) if one and other else _either(one, other)
    return State(entries, tombstones)


def merged_histories(here: History, there: History) -> History:
    """Return one history of an entry that both sides have.

    Where both have the very same versions and only one has it removed, nobody can tell whether it was
    removed or brought back last: then it stays as it is `here`. Everything else is the same either way round.
    """
    if here == there or here.kind != there.kind:  # an id belongs to one kind; another is no edit of it
        return here
    if here.versions == there.versions:
        removed_at = max(here.removed_at, there.removed_at) if here.removed_at and there.removed_at else None
        return here._replace(
            opened_at=max(here.opened_at, there.opened_at),
            closed=here.closed or there.closed,
            removed_at=removed_at or here.removed_at,
        )
    for shorter, longer in ((here, there), (there, here)):
        if longer.versions[: len(shorter.versions)] == shorter.versions:
            return longer
    return _gone_apart(here, there)


def _gone_apart(here: History, there: History) -> History:
    later = max(here, there, key=lambda one: (one.stands, one.opened_at, one.closed))
    earlier = sorted({*here.versions, *there.versions} - {later.stands})
    return later._replace(versions=(*earlier, later.stands), closed=True, removed_at=_removed_at(here, there))


def _removed_at(here: History, there: History) -> str | None:
    """Removed stays removed, unless the other side saved the entry after that."""
    removals = [one.removed_at for one in (here, there) if one.removed_at is not None]
    saved = [one.stands.saved_at for one in (here, there) if one.removed_at is None]
    if not removals or (saved and max(saved) > max(removals)):
        return None
    return max(removals)


def _either(one: History | None, other: History | None) -> History:
    found = one or other
    if found is None:
        raise ValueError("one side at least has the entry")
    return found
