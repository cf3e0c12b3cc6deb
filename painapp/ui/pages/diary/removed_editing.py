"""Bringing removed entries back, and removing them for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from painapp.domain.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.pages.diary.removed_card import RemovedCard
    from painapp.ui.pages.diary.state import RemovedItem
    from painapp.ui.shell.messages import Messages
    from painapp.vault.diary import Diary


class RemovedEditing(QObject):
    """Does what is pressed on the card of removed entries."""

    def __init__(
        self, card: RemovedCard, language: Language, messages: Messages, undo: Callable[[], None]
    ) -> None:
        super().__init__(card)
        self._card = card
        self._language = language
        self._messages = messages
        self._diary: Diary | None = None
        card.bring_back_pressed.connect(self.bring_back)
        card.for_good_pressed.connect(self.remove_for_good)
        card.undo_pressed.connect(undo)

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary from now on."""
        self._diary = diary

    def close_diary(self) -> None:
        """Let go of the diary."""
        self._diary = None

    def bring_back(self, item: RemovedItem) -> None:
        """Put a removed entry back on its day."""
        if self._diary is None:
            return
        try:
            self._diary.bring_back(item.id)
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        day = self._language.date_long(item.day)
        self._card.say(self.tr("Brought back to {day}").format(day=day), can_undo=True)

    def remove_for_good(self, item: RemovedItem) -> None:
        """Delete a removed entry with all its versions."""
        if self._diary is None:
            return
        try:
            self._diary.remove_for_good(item.id)
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        self._card.say(self.tr("Removed for good"), can_undo=False)
