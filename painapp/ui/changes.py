"""Brings the vault's Changes to the pages, on the UI thread whatever thread wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from painapp.domain.changes import Changes


class ChangeFeed(QObject):
    """One feed for the whole window; `deliver` may be called on any thread."""

    changed = Signal(object)
    """A committed write: a `painapp.domain.changes.Changes`."""

    def deliver(self, changes: Changes) -> None:
        """Pass `changes` on; Qt queues it when the caller is on another thread."""
        self.changed.emit(changes)


class BugFeed(QObject):
    """Tells the window, on the UI thread, that something broke on any thread."""

    found = Signal()
