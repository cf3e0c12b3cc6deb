"""What every card of Today below the pain scale is to the page: read, save, close, keep what is half typed.

A part is built once, with `(around, clock, messages, undo)` and whatever it needs besides: `Surroundings`,
`Clock`, `Messages` and the page's undo. It is a `Card`, or lays several into the page's frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from painapp.vault.vault import Vault


class TodayPart(Protocol):
    """One or more cards of Today. Shows nothing of a diary before `open_diary`, nothing after `close_diary`.

    The page calls each of these on every part, in the order they stand on the page.
    """

    name: str
    """What its draft is kept under; stays the same, since it stands in people's files."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of entry (`Entry.KIND`) a change of which makes `show_day` necessary."""
        ...

    def open_diary(self, vault: Vault) -> None:
        """Read from and write into this diary from now on; `show_day` follows."""
        ...

    def close_diary(self) -> None:
        """Save what can be, close every form, and show nothing of the diary any more."""
        ...

    def show_day(self, day: date) -> None:
        """Read what is shown of diary day `day`, and paint what differs from what is painted.

        Called when the page opens and after each change of one of its `kinds` or of the settings, so it
        reads no more than it shows. An open form stays open and shows its entry as the diary has it now.
        """
        ...

    def follow_undo(self, last_changed: UUID | None) -> None:
        """Offer Undo beside what was saved here only where `last_changed` is the entry saved here.

        Called after every change of whatever kind, instead of `show_day` where that is not necessary.
        """
        ...

    def flush(self) -> None:
        """Save what is typed; what is open stays open. Called before an undo."""
        ...

    def leave(self) -> None:
        """Save what is typed and close what is open, unless something could not be saved."""
        ...

    def step_back(self) -> bool:
        """Esc: save and close the fold or the form the keyboard is in; False where it is in none."""
        ...

    @property
    def in_use(self) -> bool:
        """Whether the keyboard is in an open form of it."""
        ...

    @property
    def unsaved(self) -> bool:
        """Whether something said here could not be saved."""
        ...

    def allow_digits(self, allowed: bool) -> None:
        """Let digit keys set scores, or not (WCAG 2.1.4)."""
        ...

    def draft(self) -> dict[str, Any]:
        """Return what is open and half typed as JSON's own types; empty where nothing is."""
        ...

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave, and save what can be."""
        ...
