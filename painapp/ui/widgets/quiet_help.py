"""The quiet way to help below whatever may be hard to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class QuietHelp(QWidget):
    """It stands there always: nothing written is looked at to decide it. A press calls `crisis_help`."""

    def __init__(self, theme: Theme, language: Language, crisis_help: Callable[[], None]) -> None:
        super().__init__()
        say = language.text
        flow = FlowLayout(self)
        flow.addWidget(Label(theme, say(_QUIET), kind="soft"))
        self.button = TextButton(theme, say(_CRISIS_HELP))
        self.button.clicked.connect(crisis_help)
        flow.addWidget(self.button)


_QUIET = QT_TRANSLATE_NOOP("EntryForm", "No one sees this but you. If you might hurt yourself:")
_CRISIS_HELP = QT_TRANSLATE_NOOP("EntryForm", "Emergency and crisis help")
