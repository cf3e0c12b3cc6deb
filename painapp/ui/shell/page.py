"""What every room and side page is to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from painapp.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.changes import Changes
    from painapp.vault.vault import Vault


class Page(QWidget):
    """A page the navigator can show. It is built once, on its first visit, and may outlive a lock.

    A page shows nothing of the diary before `open_diary` and nothing after `close_diary`.
    """

    def open_diary(self, vault: Vault) -> None:
        """Take the open diary; the page is stale until the next `refresh`."""

    def close_diary(self) -> None:
        """Save what is still in the fields, then let go of the diary and of every text from it."""

    def concerned(self, changes: Changes) -> bool:
        """Tell whether `changes` alter what this page shows."""
        del changes
        return True

    def refresh(self) -> None:
        """Read what the page shows and paint it. Called when it is visible and stale."""

    def flush(self) -> None:
        """Save what is still in the fields; what is open stays open. Called before an undo."""

    def leave(self) -> None:
        """Save what is still in the fields; called before another page is shown and before closing."""
        self.flush()

    def step_back(self) -> bool:
        """Save and close what the keyboard is in (a fold, a form); False where nothing is open."""
        return False

    @property
    def unsaved(self) -> bool:
        """Whether something said here could not be saved and waits to be tried again."""
        return False

    def shows(self, day: date) -> bool:
        """Tell whether what is undone on `day` can be seen here."""
        del day
        return False

    def come_back(self) -> None:
        """Take leave of what is over: the person turned to another window and is here again."""

    def outdated(self) -> bool:
        """Tell whether time alone has made the page untrue: a new day has begun, or the evening."""
        return False

    def draft(self) -> dict[str, Any] | None:
        """Return what is open and half typed here as JSON's own types; None where nothing is.

        Called after `flush` and before the diary closes; what the diary holds already need not be in it.
        """
        return None

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave, and save what can be. Called once the page has been painted."""

    def start_focus(self) -> QWidget | None:
        """Return what has the keyboard when the page opens, or None for its first control."""
        return None

    def way_to(self, page_id: str) -> QWidget | None:
        """Return what leads to another page from here; it has the keyboard when one comes back from that."""
        del page_id
        return None

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order, also through what was built after the rest."""
        tab_in_reading_order(self)
        return super().focusNextPrevChild(next)

    def title(self) -> str:
        """Return the page's title, as the window and screen readers say it."""
        return ""
