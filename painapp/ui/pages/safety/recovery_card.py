"""The recovery sheet in Settings: whether there is one, and the way to its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.recovery.state import sheet_state
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class RecoveryCard(OpenCard):
    """Says when the sheet was made and checked, and opens its page."""

    def __init__(self, theme: Theme, language: Language, open_page: Callable[[], None]) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._vault: Vault | None = None
        self.line = Label(theme)
        self.open = QuietButton(theme)
        self.open.clicked.connect(open_page)
        for part in (self.line, ButtonRow(theme, self.open)):
            self.body.addWidget(part)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._vault = vault
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._vault = None

    def refresh(self) -> None:
        """See OpenCard."""
        if self._vault is None:
            return
        say = self._language.text
        state = sheet_state(self._vault.slots, self._vault.diary.safekeeping, self._language)
        self.line.setText(state.line or say(_NONE))
        self.open.setText(say(_OPEN if state.has_sheet else _MAKE))


_TITLE = QT_TRANSLATE_NOOP("Safety", "Recovery sheet")
_NONE = QT_TRANSLATE_NOOP(
    "Safety",
    "There is none yet. It is a page with a code that opens your diary when nothing else does.",
)
_MAKE = QT_TRANSLATE_NOOP("Safety", "Make a recovery sheet")
_OPEN = QT_TRANSLATE_NOOP("Safety", "Check it or make a new one")
