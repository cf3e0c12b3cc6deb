"""Undo, in any room: takes back the last change of the diary and says which it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.text_fields import TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.shell.navigator import Navigator
    from painapp.vault.vault import Vault


def undo_last(vault: Vault, navigator: Navigator, messages: Messages, language: Language) -> None:
    """Take back the last change, in whatever room it was made; what is typed is saved first.

    What was typed, saved and then taken back by its box alone is not saved once more.
    """
    _forget_undone(QApplication.focusWidget())
    navigator.flush()
    try:
        undone = vault.diary.undo()
    except ExpectedError as error:
        messages.trouble(error)
        return
    if undone is None:
        messages.tell(language.text(_NOTHING))
    elif navigator.shows(undone.day):
        messages.announce(language.text(undone.words))
    else:
        messages.tell(language.text(undone.words))


def _forget_undone(focus: QWidget | None) -> None:
    while focus is not None and not isinstance(focus, TextField):
        focus = focus.parentWidget()
    if focus is not None:
        focus.forget_undone()


_NOTHING = QT_TRANSLATE_NOOP("MainWindow", "There is nothing to undo.")
