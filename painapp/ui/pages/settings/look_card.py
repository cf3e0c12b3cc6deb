"""How the app looks: colours, text size, motion. Each press shows at once and is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.settings import TEXT_SIZES
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from painapp.domain.ports import Language
    from painapp.domain.settings import Look
    from painapp.domain.words import Words
    from painapp.ui.theme.theme import Theme


class LookCard(Card):
    """Shows `look` and calls `change` with a field's name and its new value."""

    def __init__(
        self, theme: Theme, language: Language, look: Look, change: Callable[[str, Any], None]
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._theme = theme
        self.themes = self._choice(say(_COLOURS), [(one, say(words)) for one, words in _THEMES], look.theme)
        self.themes.chosen.connect(lambda value: change("theme", value))
        sizes = [(str(size), say(_PER_CENT, size=size)) for size in TEXT_SIZES]
        self.sizes = self._choice(say(_TEXT_SIZE), sizes, str(look.text_size))
        self.sizes.chosen.connect(lambda value: change("text_size", int(value)))
        self.motions = self._choice(say(_MOTION), [(one, say(words)) for one, words in _MOTIONS], look.motion)
        self.motions.chosen.connect(lambda value: change("motion", value))

    def show_look(self, look: Look) -> None:
        """Show which choices are in force."""
        self.themes.set_value(look.theme)
        self.sizes.set_value(str(look.text_size))
        self.motions.set_value(look.motion)

    def _choice(self, name: str, options: list[tuple[str, str]], value: str) -> SegmentedChoice:
        choice = SegmentedChoice(self._theme, name, options)
        choice.set_value(value)
        group = QVBoxLayout()
        group.setContentsMargins(0, 0, 0, self._theme.gap(8))
        group.setSpacing(self._theme.gap(8))
        group.addWidget(Label(self._theme, name, kind="strong"))
        group.addWidget(choice)
        self.body.addLayout(group)
        return choice


_TITLE = QT_TRANSLATE_NOOP("Settings", "Look")
_COLOURS = QT_TRANSLATE_NOOP("Settings", "Colours")
_TEXT_SIZE = QT_TRANSLATE_NOOP("Settings", "Text size")
_PER_CENT = QT_TRANSLATE_NOOP("Settings", "{size} %")
_MOTION = QT_TRANSLATE_NOOP("Settings", "Motion")
_THEMES: tuple[tuple[str, Words], ...] = (
    ("system", QT_TRANSLATE_NOOP("Settings", "As the computer")),
    ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
    ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
    ("contrast", QT_TRANSLATE_NOOP("Settings", "High contrast")),
)
_MOTIONS: tuple[tuple[str, Words], ...] = (
    ("system", QT_TRANSLATE_NOOP("Settings", "As the computer")),
    ("full", QT_TRANSLATE_NOOP("Settings", "Usual")),
    ("reduced", QT_TRANSLATE_NOOP("Settings", "As little as possible")),
)
