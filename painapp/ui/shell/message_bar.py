"""Messages as the window shows them: one calm line above the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.messages import trouble_text
from painapp.ui.theme.roles import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.ui.widgets.notice import Notice


class MessageBar:
    """The window's Messages: the latest one stays until it is dismissed or another page opens."""

    def __init__(self, notice: Notice, language: Language, speaker: QWidget) -> None:
        self._notice = notice
        self._language = language
        self._speaker = speaker
        self.after_trouble: Callable[[], None] = lambda: None
        """Called after each trouble that was told: it may stand for more than this once."""
        self._answer: Callable[[], None] | None = None
        notice.action_pressed.connect(self._act)

    def tell(self, text: str) -> None:
        """See Messages."""
        self._answer = None
        self._notice.show_notice(text, action=self._language.text(_CLOSE))

    def ask(self, text: str, action: str, answer: Callable[[], None]) -> None:
        """Show a sentence with one thing to do about it; going to another page leaves it be."""
        self._answer = answer
        self._notice.show_notice(text, action=action)

    def trouble(self, error: ExpectedError) -> None:
        """See Messages."""
        self._answer = None
        self._notice.show_notice(trouble_text(error, self._language), "problem", self._language.text(_CLOSE))
        self.after_trouble()

    def announce(self, text: str) -> None:
        """See Messages."""
        announce(self._speaker, text)

    def clear(self) -> None:
        """Take the message away."""
        self._answer = None
        self._notice.dismiss()

    def _act(self) -> None:
        answer, self._answer = self._answer, None
        self._notice.dismiss()
        if answer is not None:
            answer()


_CLOSE = QT_TRANSLATE_NOOP("Messages", "Close")
