"""Something pleasant that was planned for today: one quiet line on Today, and the way to say how it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.beside import Beside
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.domain.tools import PleasantThing
    from painapp.ui.theme.theme import Theme


class PleasantLine(Card):
    """Hidden where nothing is planned for today, and once it was said how it went."""

    def __init__(self, theme: Theme, language: Language, go: Callable[[str], None]) -> None:
        super().__init__(theme)
        self._language = language
        self.setAccessibleName(language.text(_NAME))
        self.words = Label(theme)
        self.open = TextButton(theme, language.text(_OPEN))
        self.open.clicked.connect(lambda: go("pleasant-things"))
        self.body.addWidget(Beside(theme, self.words, self.open))
        self.hide()

    def show_things(self, things: Iterable[PleasantThing], today: date) -> None:
        """Name those of today that nothing was said of yet."""
        coming = [one for one in things if one.planned_for == today and not one.how and one.what]
        coming.sort(key=lambda one: (one.written.at, one.id))
        say = self._language.text
        names = [
            say(_AT, what=one.what, when=one.about_when) if one.about_when else one.what for one in coming
        ]
        self.words.setText(say(_PLANNED, things="; ".join(names)) if names else "")
        self.setVisible(bool(names))

    def forget(self) -> None:
        """Show nothing of any diary."""
        self.words.setText("")
        self.hide()


_NAME = QT_TRANSLATE_NOOP("Rooms", "Pleasant things")
_OPEN = QT_TRANSLATE_NOOP("Rooms", "Pleasant things")
_PLANNED = QT_TRANSLATE_NOOP("PleasantThings", "Something pleasant, planned for today: {things}")
_AT = QT_TRANSLATE_NOOP("PleasantThings", "{what}, {when}")
