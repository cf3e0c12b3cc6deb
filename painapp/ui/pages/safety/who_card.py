"""Who can read the diary and who cannot: the short form of docs/threat-model.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.fact_lines import FactLines
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class WhoCard(OpenCard):
    """One honest sentence, and on request the two lists."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self.turn = QuietButton(theme)
        self.turn.clicked.connect(lambda: self._show(self._lists[0].isHidden()))
        self._lists: list[QWidget] = []
        for heading, facts in _LISTS:
            lines = FactLines(theme)
            lines.show_lines([say(words) for words in facts])
            self._lists += (Label(theme, say(heading), kind="strong"), lines)
        self.body.addWidget(Label(theme, say(_SHORT)))
        for part in (*self._lists, ButtonRow(theme, self.turn)):
            self.body.addWidget(part)
        self._show(False)

    def step_back(self) -> bool:
        """See OpenCard."""
        was_open = not self._lists[0].isHidden()
        self._show(False)
        return was_open

    def _show(self, shown: bool) -> None:
        for part in self._lists:
            part.setVisible(shown)
        self.turn.setText(self._language.text(_LESS if shown else _MORE))


_TITLE = QT_TRANSLATE_NOOP("Safety", "Who can read your diary")
_SHORT = QT_TRANSLATE_NOOP(
    "Safety",
    "Encryption keeps out people who find your files: on this computer, on a stick or in the cloud. It "
    "cannot keep out people who use this computer while your diary is open.",
)
_MORE = QT_TRANSLATE_NOOP("Safety", "Tell me more")
_LESS = QT_TRANSLATE_NOOP("Safety", "Tell me less")
_LISTS = (
    (
        QT_TRANSLATE_NOOP("Safety", "Kept out"),
        (
            QT_TRANSLATE_NOOP(
                "Safety",
                "Anyone who finds or steals this computer, a backup or a USB stick, and cannot sign in as "
                "you.",
            ),
            QT_TRANSLATE_NOOP("Safety", "Other people with an account of their own on this computer."),
            QT_TRANSLATE_NOOP("Safety", "A cloud service or a repair shop that has a copy of your files."),
            QT_TRANSLATE_NOOP(
                "Safety", "We who make PainApp: it never uses the network, and we hold no key to your diary."
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Safety", "Not kept out"),
        (
            QT_TRANSLATE_NOOP(
                "Safety",
                "Anyone signed in to this computer as you, unless only a passphrase opens the diary.",
            ),
            QT_TRANSLATE_NOOP(
                "Safety", "Anyone who looks over your shoulder, or sits down here while the diary is open."
            ),
            QT_TRANSLATE_NOOP(
                "Safety", "Anyone with your passphrase or your recovery sheet, and the computer or a backup."
            ),
            QT_TRANSLATE_NOOP(
                "Safety", "A harmful program on this computer, or somebody who runs the computer for you."
            ),
            QT_TRANSLATE_NOOP(
                "Safety",
                "Anyone who gets a page or a file that you saved to share: those are not locked.",
            ),
        ),
    ),
)
