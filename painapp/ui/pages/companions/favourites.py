"""The chip that keeps a text of the course as a favourite."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.companions.kept import kept_ids
from painapp.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary


class FavouriteChip(Chip):
    """Keeps one text of a kind, or no more."""

    def __init__(self, desk: Desk, kind: str, diary: Callable[[], Diary | None]) -> None:
        super().__init__(desk.around.theme, desk.around.language.text(_FAVOURITE))
        self._messages = desk.messages
        self._kind = kind
        self._diary = diary
        self._id = ""
        self.clicked.connect(self._keep)

    def show_for(self, id_: str) -> None:
        """Be about this text from now on, and say whether it is kept."""
        self._id = id_
        diary = self._diary()
        self.setChecked(diary is not None and id_ in kept_ids(diary, self._kind))

    def _keep(self) -> None:
        diary, name = self._diary(), f"{self._kind}:{self._id}"
        if diary is None or not self._id:
            return
        others = tuple(one for one in diary.settings.kept_readings if one != name)
        kept = (*others, name) if self.isChecked() else others
        try:
            diary.save_settings(replace(diary.settings, kept_readings=kept))
        except ExpectedError as error:
            self._messages.trouble(error)
            self.show_for(self._id)


_FAVOURITE = QT_TRANSLATE_NOOP("Practise", "Favourite")
