"""What was chosen one by one for the page that is being prepared: notes, items left out, other words."""

from __future__ import annotations

from typing import Any
from uuid import UUID


class Preparation:
    """Begins empty with each opening of the diary, but for what a draft brings back."""

    def __init__(self) -> None:
        self.notes: set[UUID] = set()
        """The entries whose notes go in."""
        self.left_out: set[str] = set()
        """Keys of the items that stay out."""
        self.reworded: dict[str, str] = {}
        """Key of an item → the words in its place."""

    def __bool__(self) -> bool:
        """Tell whether anything was chosen."""
        return bool(self.notes or self.left_out or self.reworded)

    def choose_note(self, note_id: UUID, *, wanted: bool) -> None:
        """Let a note go in, or stay out."""
        (self.notes.add if wanted else self.notes.discard)(note_id)

    def choose_item(self, key: str, *, wanted: bool) -> None:
        """Let an item go in, or stay out."""
        (self.left_out.discard if wanted else self.left_out.add)(key)

    def reword(self, key: str, words: str) -> None:
        """Say an item in other words; in its own again with ""."""
        if words:
            self.reworded[key] = words
        else:
            self.reworded.pop(key, None)

    def clear(self) -> None:
        """Begin anew."""
        self.notes.clear()
        self.left_out.clear()
        self.reworded.clear()

    def draft(self) -> dict[str, Any]:
        """Return it as JSON's own types."""
        return {
            "notes": sorted(map(str, self.notes)),
            "left_out": sorted(self.left_out),
            "reworded": dict(self.reworded),
        }

    def take_up(self, draft: dict[str, Any]) -> None:
        """Be as `draft` gave it."""
        self.notes = {UUID(one) for one in draft["notes"]}
        self.left_out = set(draft.get("left_out", ()))
        self.reworded = dict(draft.get("reworded", {}))
