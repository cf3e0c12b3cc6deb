"""Keeps what the person chose to have at hand while the diary is locked just as the open diary has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from painapp.domain.practice import FlareUpPlan, KindVoice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.changes import Changes
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.tasks import TaskRunner
    from painapp.vault.lock_shelf import Shelf

AFTER_OPENING_MS = 4_000
"""How long after the diary was opened the shelf is compared with it: nothing of it slows a start."""
_KINDS = frozenset((FlareUpPlan.KIND, KindVoice.KIND, "person"))  # whose class is loaded later


class ShownWhileLocked(QObject):
    """Renews `vault.lock_shelf` after each change of what may be in it, whatever made it, on a worker.

    Also once after each opening: the diary may have been restored, or the app killed in between.
    """

    refused = Signal()
    """What was chosen could not be kept: the keyring or the disk is in the way."""

    def __init__(self, access: DiaryAccess, folder: Path, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._access = access
        self._folder = folder
        self._tasks = tasks
        self._busy = False
        self._waits: Callable[[], None] | None = None
        self._told = False
        access.opened.connect(lambda _vault: QTimer.singleShot(AFTER_OPENING_MS, self, self.renew))

    def take_note(self, changes: Changes) -> None:
        """Renew where something of it may have changed."""
        if changes.kinds & _KINDS:
            self.renew()

    def renew(self) -> None:
        """Let the shelf hold what the open diary says now; nothing happens while it is closed."""
        vault = self._access.vault
        if vault is None:
            return
        from painapp.domain.flare_up_plan import plan_record
        from painapp.domain.story import Person
        from painapp.vault.lock_shelf import chosen_for_shelf, has_shelf

        plan = plan_record(vault.diary.all_of(FlareUpPlan))
        chosen = chosen_for_shelf(plan, vault.diary.all_of(KindVoice), vault.diary.all_of(Person))
        if any(chosen) or has_shelf(self._folder) or self._busy:
            self._keep(chosen)

    def _keep(self, chosen: Shelf) -> None:
        """One at a time, and of those that wait only the newest."""
        if self._busy:
            self._waits = lambda: self._keep(chosen)
            return
        from painapp.vault.lock_shelf import keep_shelf

        key_store = self._access.key_store
        self._busy = True
        self._tasks.run(
            lambda _progress: keep_shelf(self._folder, key_store, *chosen), self._kept, self._failed
        )

    def _kept(self, kept: bool) -> None:
        self._busy = False
        waits, self._waits = self._waits, None
        if waits is not None:
            waits()
        elif kept or not self._told:  # said once, until it works again
            self._told = not kept
            if not kept:
                self.refused.emit()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        raise error
