"""Whom the page is for: each begins with other sections, and remembers what was ticked for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import PRESETS
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import SegmentedChoice

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class PresetCard(Card):
    """Keeps nothing: what is chosen leaves as a signal, the page shows what is kept."""

    preset_chosen = Signal(object)
    """The id of a preset."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self.choice = SegmentedChoice(theme, say(_TITLE), [(one.id, say(one.label)) for one in PRESETS])
        self.choice.chosen.connect(self.preset_chosen)
        self.body.addWidget(self.choice)

    def show_preset(self, preset_id: str) -> None:
        """Show which one is in use."""
        self.choice.set_value(preset_id)


_TITLE = QT_TRANSLATE_NOOP("Share", "Who it is for")
