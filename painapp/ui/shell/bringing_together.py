"""Brings another copy of the diary, which lies in its folder, into the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.messages import Messages
    from painapp.ui.tasks import Progress
    from painapp.vault.replacing import Staged


class BringingTogether:
    """Makes a backup first, merges on a worker, swaps the result in, and puts the copy aside."""

    def __init__(self, keeper: BackupKeeper, messages: Messages, language: Language) -> None:
        self._keeper = keeper
        self._messages = messages
        self._language = language

    def bring(self, copy: Path, over: Callable[[bool], None]) -> None:
        """Bring `copy` in and say how it went; then call `over`, with whether it is in."""
        access, keeper = self._keeper.access, self._keeper
        vault = access.vault
        if vault is None:
            return

        def work(progress: Progress) -> Staged:
            from painapp.vault.backups.copies import stage_merge_copy
            from painapp.vault.backups.making import back_up, share_of
            from painapp.vault.backups.manifest import Reason

            half = share_of(progress.step, 0.0, 0.4)
            back_up(vault, keeper.folder, Reason.BEFORE_RESTORE, keeper.clock, half)
            return stage_merge_copy(vault, copy, keeper.folder, share_of(progress.step, 0.4, 1.0))

        def ended(outcome: Any) -> None:
            if outcome is None:  # a lock stopped it
                return
            try:
                if isinstance(outcome, ExpectedError):
                    raise outcome
                self._use(outcome, copy)
            except ExpectedError as error:
                refused(error)
            else:
                over(True)

        def refused(error: ExpectedError) -> None:
            over(False)
            self._messages.trouble(error)

        self._messages.tell(self._language.text(_WORKING))
        try:
            vault.diary.close_versions()  # else an open form would save something as the diary is swapped
        except ExpectedError as error:
            refused(error)
            return
        keeper.run(work, ended, lambda _share: None)

    def _use(self, staged: Staged, copy: Path) -> None:
        from painapp.vault.backups.copies import put_aside

        before = self._keeper.access.vault
        count = before.diary.count() if before is not None else 0
        self._keeper.access.replace_by(staged)
        aside = put_aside(copy)  # only now: until then it may hold what is nowhere else
        vault = self._keeper.access.vault
        if vault is not None:
            came = vault.diary.count() - count
            self._messages.tell(self._language.text(_DONE, count=came, folder=aside.parent.name))


_WORKING = QT_TRANSLATE_NOOP("Standing line", "Bringing both together…")
_DONE = QT_TRANSLATE_NOOP(
    "Standing line",
    "Both are together now; %n entry(ies) came from the other file. It is kept in the folder “{folder}”, and "
    "a backup from before is in Backups.",
)
