"""Settings: everything here applies at once; there is nothing to save and nothing to confirm."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_cards import OpenCards
from painapp.ui.pages.settings.look_card import LookCard
from painapp.ui.shell.page import Page
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.domain.settings import Look
    from painapp.ui.pages.safety.open_card import OpenCard
    from painapp.ui.pages.settings.help_card import HelpCard
    from painapp.ui.pages.settings.sound_card import SoundCard
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.country_choice import CountryChoice
    from painapp.vault.vault import Vault


class About(NamedTuple):
    """What the foot of the page tells: version, where the diary lies, and the keys with what they do."""

    version: str
    diary_folder: str
    keys: tuple[tuple[str, str], ...]


class LookKeeper(NamedTuple):
    """The look in force, and how to keep another."""

    now: Callable[[], Look]
    change: Callable[[Look], None]


class InSight(NamedTuple):
    """The cards about exercises, which work without a diary too."""

    sound: SoundCard
    help: HelpCard


class SettingsPage(Page):
    """Works without a diary too; the cards about the diary show only while it is open.

    `cards` are those, by name, in their order on the page. `heard` makes the cards about exercises.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        look: LookKeeper,
        where: CountryChoice,
        heard: Callable[[Callable[[str, Any], None]], InSight],
        cards: Mapping[str, OpenCard],
        about: About,
    ) -> None:
        super().__init__()
        self._language = language
        self._look = look
        self._theme = theme
        self.cards = OpenCards(cards)
        frame = PageFrame(theme, language.text(_TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.look = LookCard(theme, language, look.now(), self._change_look)
        self.sound, self.help = heard(self._change_look)
        country = Card(theme, language.text(_COUNTRY))
        country.body.addWidget(where)
        for card in (
            self.look,
            self.sound,
            self.help,
            country,
            *self.cards,
            self._keys(about),
            self._about(about),
        ):
            frame.add(card)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def way_to(self, page_id: str) -> QWidget | None:
        """See Page."""
        return self.cards.way_to(page_id)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self.cards.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        self.cards.close_diary()

    def refresh(self) -> None:
        """Show the look in force and what is true of the diary now."""
        self.look.show_look(self._look.now())
        self.sound.refresh()
        self.help.show_scene(self._look.now().first_scene)
        self.cards.refresh()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        self.sound.leave()
        self.cards.leave()

    def step_back(self) -> bool:
        """Close what is open in a card the keyboard is in."""
        return self.cards.step_back(self.window().focusWidget())

    def _change_look(self, field: str, value: Any) -> None:
        self._look.change(replace(self._look.now(), **{field: value}))

    def _keys(self, about: About) -> Card:
        card = Card(self._theme, self._language.text(_KEYS))
        grid = QGridLayout()
        grid.setVerticalSpacing(self._theme.gap(8))
        grid.setHorizontalSpacing(self._theme.gap(24))
        grid.setColumnStretch(1, 1)
        for row, (key, what) in enumerate(about.keys):
            grid.addWidget(Label(self._theme, key, kind="strong"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(self._theme, what), row, 1, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(grid)
        return card

    def _about(self, about: About) -> Card:
        say = self._language.text
        card = Card(self._theme, say(_ABOUT, version=about.version))
        for text in (say(_PURPOSE), say(_NO_NETWORK), say(_FOLDER, folder=about.diary_folder)):
            card.body.addWidget(Label(self._theme, text))
        return card


_TITLE = QT_TRANSLATE_NOOP("Settings", "Settings")
_COUNTRY = QT_TRANSLATE_NOOP("Settings", "Language and country")
_KEYS = QT_TRANSLATE_NOOP("Settings", "Keys")
_ABOUT = QT_TRANSLATE_NOOP("Settings", "About PainApp {version}")
_PURPOSE = QT_TRANSLATE_NOOP(
    "Settings",
    "A personal diary and learning tool that helps adults living with long-term pain record, reflect, "
    "practise general wellbeing skills and prepare for "
    "conversations with their coach. It does not diagnose, monitor, "
    "treat or predict any condition, or advise on medicines.",
)
_NO_NETWORK = QT_TRANSLATE_NOOP("Settings", "PainApp never uses the network. Nobody watches what you write.")
_FOLDER = QT_TRANSLATE_NOOP("Settings", "Your diary lies in this folder: {folder}")
