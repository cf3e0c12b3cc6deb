"""A kind voice: a message recorded on a good day, played here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.domain.practice import KindVoice
    from painapp.ui.player.equipment import Sounds
    from painapp.ui.theme.theme import Theme


class Voices(PageFrame):
    """One button for each voice: it plays, and stops what plays. A single one begins at once."""

    begun = Signal()
    """A voice is heard from now on."""

    def __init__(self, theme: Theme, language: Language, voices: Sequence[KindVoice], sound: Sounds) -> None:
        super().__init__(theme, language.text(KIND_VOICE))
        self._language = language
        self._sound = sound
        self._voices = {one.id: one for one in voices}
        self.buttons: dict[UUID, QuietButton] = {}
        self.heard: UUID | None = None
        """The one that plays."""
        self.words = Label(theme, "", "large")
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self.stop)
        for one in voices:
            self.buttons[one.id] = self._button(one)
            self.add(self._row(self.buttons[one.id]))
        self.add(self.words)
        self.stand_in_the_middle()
        self._say()

    def begin(self) -> None:
        """Play the only one there is; of several the person chooses."""
        if len(self._voices) == 1:
            self.play(next(iter(self._voices)))

    def play(self, id_: UUID) -> None:
        """Play one; stop it where it plays already."""
        from painapp.domain.sound import RATE, unpacked

        again = id_ == self.heard
        self.stop()
        if again:
            return
        try:
            samples = unpacked(self._voices[id_].sound)
        except ValueError:  # not a recording of this version: there is nothing to hear
            return
        self.heard = id_
        self._sound.play(samples, RATE)
        self._over.start(round(len(samples) / 2 / RATE * 1000) + 300)
        self._say()
        self.begun.emit()

    def stop(self) -> None:
        """Play no more."""
        self._over.stop()
        if self.heard is not None:
            self.heard = None
            self._sound.stop()
            self._say()

    def _button(self, voice: KindVoice) -> QuietButton:
        button = QuietButton(self.theme)
        button.clicked.connect(lambda: self.play(voice.id))
        return button

    def _row(self, button: QuietButton) -> QWidget:
        from painapp.ui.widgets.button_row import ButtonRow

        return ButtonRow(self.theme, button)

    def _say(self) -> None:
        say = self._language.text
        for id_, button in self.buttons.items():
            name = self._voices[id_].name or say(KIND_VOICE)
            button.setText(say(_STOP_IT if id_ == self.heard else _PLAY, name=name))
            button.set_icon_name("x" if id_ == self.heard else "play")
        self.words.setText(say(_HEARD) if self.heard is not None else "")


KIND_VOICE = QT_TRANSLATE_NOOP("HelpNow", "A kind voice")
_PLAY = QT_TRANSLATE_NOOP("HelpNow", "Play: {name}")
_STOP_IT = QT_TRANSLATE_NOOP("HelpNow", "Stop the voice: {name}")
_HEARD = QT_TRANSLATE_NOOP("HelpNow", "You can close your eyes and listen.")
