"""The line that stands above every page while nothing new can be saved, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QBoxLayout

    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.notice import Notice


class StandingLine:
    """Shows a notice in `place` for as long as the open diary can only be read; it cannot be put away.

    Its button closes the diary and opens what lies in the folder now. It stands below `after`, the window's
    message, which comes and goes.
    """

    def __init__(
        self, place: QBoxLayout, after: Notice, theme: Theme, language: Language, access: DiaryAccess
    ) -> None:
        self._place = place
        self._after = after
        self._theme = theme
        self._language = language
        self._access = access
        self._said: Words | None = None
        self._let_be: set[Path] = set()
        self.bring_together: Callable[[Path, Callable[[bool], None]], None] | None = None
        """Brings another copy of the diary into it, then tells whether that worked."""
        self.notice: Notice | None = None
        """Built when it is needed first, which is hardly ever."""
        access.opened.connect(lambda _vault: self.look())
        access.locked.connect(self.look)
        access.troubled.connect(lambda _error: self.look())

    def look(self) -> None:
        """Show what is true of the open diary now."""
        said = self._words()
        if said == self._said:
            return
        self._said = said
        notice = self._built()
        if said is None:
            notice.dismiss()
        else:
            notice.show_notice(self._language.text(said), action=self._language.text(_ACTIONS[said]))

    def _built(self) -> Notice:
        if self.notice is None:
            from PySide6.QtWidgets import QWidget

            from painapp.ui.widgets.notice import Notice

            self.notice = Notice(self._theme)
            self.notice.action_pressed.connect(self._act)
            self._place.addWidget(self.notice)
            QWidget.setTabOrder(self._after.action, self.notice.action)
        return self.notice

    def _words(self) -> Words | None:
        vault = self._access.vault
        if vault is None:
            return None
        from painapp.vault.errors import DiskFull

        if vault.swapped:
            return _SWAPPED
        if vault.read_only:
            return _FULL if isinstance(vault.why_read_only, DiskFull) else _READ_ONLY
        return _COPY if self.bring_together is not None and self._copy() is not None else None

    def _copy(self) -> Path | None:
        """Return another copy of the diary that lies beside it, if any."""
        from painapp.vault.watching import conflict_copies

        vault = self._access.vault
        found = conflict_copies(vault.folder) if vault is not None else ()
        return next((one for one in found if one not in self._let_be), None)

    def _act(self) -> None:
        copy = self._copy() if self._said == _COPY else None
        if copy is not None and self.bring_together is not None:
            self.bring_together(copy, lambda is_in: self._over(copy, is_in=is_in))
        elif self._said != _COPY:
            self._try_again()

    def _over(self, copy: Path, *, is_in: bool) -> None:
        """Ask no more for a copy that could not be brought in, until the next start."""
        if not is_in:
            self._let_be.add(copy)
        self.look()

    def _try_again(self) -> None:
        self._access.reopen()
        if self._said is not None and self.notice is not None:
            announce(self.notice, self._language.text(_STILL))


_READ_ONLY = QT_TRANSLATE_NOOP(
    "Standing line",
    "You can read and share, but nothing new can be saved: the diary’s folder cannot be written to.",
)
_FULL = QT_TRANSLATE_NOOP(
    "Standing line", "You can read and share, but nothing new can be saved: the disk is full."
)
_SWAPPED = QT_TRANSLATE_NOOP(
    "Standing line",
    "Another file lies in your diary’s place, so nothing new is saved. What you see here is kept beside it.",
)
_COPY = QT_TRANSLATE_NOOP(
    "Standing line",
    "Another copy of your diary lies in its folder, perhaps with entries that are not here.",
)
_TRY_AGAIN = QT_TRANSLATE_NOOP("Standing line", "Try again")
_LOOK_AGAIN = QT_TRANSLATE_NOOP("Standing line", "Open that file")
_BRING = QT_TRANSLATE_NOOP("Standing line", "Bring both together")
_ACTIONS = {_READ_ONLY: _TRY_AGAIN, _FULL: _TRY_AGAIN, _SWAPPED: _LOOK_AGAIN, _COPY: _BRING}
_STILL = QT_TRANSLATE_NOOP("Standing line", "That was tried just now, and it is still the same.")
