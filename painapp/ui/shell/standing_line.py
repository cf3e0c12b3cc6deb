"""The line that stands above every page while nothing new can be saved, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.widgets.notice import Notice


class StandingLine:
    """Shows `notice` for as long as the open diary can only be read; it cannot be put away.

    Its button closes the diary and opens what lies in the folder now.
    """

    def __init__(self, notice: Notice, language: Language, access: DiaryAccess) -> None:
        self._notice = notice
        self._language = language
        self._access = access
        self._said: Words | None = None
        notice.action_pressed.connect(self._try_again)
        access.opened.connect(lambda _vault: self.look())
        access.locked.connect(self.look)
        access.troubled.connect(lambda _error: self.look())

    def look(self) -> None:
        """Show what is true of the open diary now."""
        said = self._words()
        if said == self._said:
            return
        self._said = said
        if said is None:
            self._notice.dismiss()
        else:
            action = self._language.text(_LOOK_AGAIN if said == _SWAPPED else _TRY_AGAIN)
            self._notice.show_notice(self._language.text(said), action=action)

    def _words(self) -> Words | None:
        vault = self._access.vault
        if vault is None:
            return None
        if vault.swapped:
            return _SWAPPED
        return _READ_ONLY if vault.read_only else None

    def _try_again(self) -> None:
        self._said = None  # the same again is worth saying: it was tried
        self._access.reopen()


_READ_ONLY = QT_TRANSLATE_NOOP(
    "Standing line",
    "You can read and share, but nothing new can be saved: the disk is full, or the diary’s folder cannot be "
    "written to.",
)
_SWAPPED = QT_TRANSLATE_NOOP(
    "Standing line",
    "Another file lies in your diary’s place, so nothing new is saved. What you see here is kept beside it.",
)
_TRY_AGAIN = QT_TRANSLATE_NOOP("Standing line", "Try again")
_LOOK_AGAIN = QT_TRANSLATE_NOOP("Standing line", "Open that file")
