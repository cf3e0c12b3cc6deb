"""How exercises sound: read aloud or not, voice and speed, soft tones. Works while the diary is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import SegmentedChoice, Toggle
from painapp.ui.widgets.drop_down import DropDown
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from painapp.domain.ports import Language
    from painapp.domain.settings import Look
    from painapp.domain.words import Words
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.theme.theme import Theme

USUAL_VOICE = ""
_NO_SIDE = Qt.AlignmentFlag(0)


class SoundCard(Card):
    """Shows `look` and calls `change` with a field's name and its new value.

    `equipment` gives voice and sound; they are made when the card is shown for the first time.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        equipment: Callable[[], Equipment],
        look: Callable[[], Look],
        change: Callable[[str, Any], None],
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._theme, self._language, self._equipment = theme, language, equipment
        self._look, self._change = look, change
        self._listens = False
        self._trying = False
        self._names: tuple[str, ...] = ()
        self.no_voice = Label(theme, say(_NO_VOICE), kind="soft")
        self.aloud = Toggle(theme, say(_ALOUD), say(_ALOUD_MORE))
        self.aloud.chosen.connect(lambda on: self._choose("speech", on))
        self.voice = DropDown(theme, say(_VOICE))
        self.voice.chosen.connect(lambda name: self._choose("voice", name))
        self._voice_row = self._named(say(_VOICE), self.voice, Qt.AlignmentFlag.AlignLeading)
        self.speed = SegmentedChoice(theme, say(_SPEED), [(str(rate), say(words)) for rate, words in _SPEEDS])
        self.speed.chosen.connect(lambda value: self._choose("speech_rate", int(value)))
        self._speed_row = self._named(say(_SPEED), self.speed)
        self.tones = Toggle(theme, say(_TONES), say(_TONES_MORE))
        self.tones.chosen.connect(lambda on: self._choose("tones", on))
        self.try_it = QuietButton(theme, say(_TRY))
        self.try_it.clicked.connect(self._try)
        self._try_row = ButtonRow(theme, self.try_it)
        self.unheard = Label(theme)
        rows = (self.no_voice, self.aloud, self._voice_row, self._speed_row, self.tones)
        for part in (*rows, self._try_row, self.unheard):
            self.body.addWidget(part)

    def refresh(self) -> None:
        """Show what is chosen, and what this computer has."""
        look, speech = self._look(), self._equipment().speech
        self._listen()
        there = speech.available
        self.no_voice.setVisible(not there)
        self.aloud.setVisible(there)
        self.aloud.setChecked(look.speech)
        self._show_voices(look)
        self._speed_row.setVisible(there and look.speech)
        self.speed.set_value(str(look.speech_rate))
        self.tones.setChecked(look.tones)
        self._try_row.setVisible(look.tones or (there and look.speech))
        self.unheard.setVisible(bool(self.unheard.text()))

    def leave(self) -> None:
        """Be silent: the person has gone to another page."""
        if self._trying:
            self._trying = False
            self._equipment().speech.stop()
            self._equipment().sound.stop()
        self.unheard.setText("")
        self.unheard.hide()

    def _named(self, name: str, control: QWidget, side: Qt.AlignmentFlag = _NO_SIDE) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, self._theme.gap(8))
        column.setSpacing(self._theme.gap(8))
        column.addWidget(Label(self._theme, name, kind="strong"))
        column.addWidget(control, 0, side)
        return row

    def _show_voices(self, look: Look) -> None:
        speech = self._equipment().speech
        asked = speech.available and look.speech
        names = speech.voices(self._language.code) if asked else ()
        if names and look.voice not in ("", *names):
            names = (look.voice, *names)  # perhaps there again tomorrow
        if names != self._names or not self.voice.count():
            self._names = names
            self.voice.clear()
            for value, label in ((USUAL_VOICE, self._language.text(_USUAL)), *((one, one) for one in names)):
                self.voice.addItem(label, value)
        self.voice.set_value(look.voice if look.voice in names else USUAL_VOICE)
        self._voice_row.setVisible(bool(names) and names != (look.voice,))

    def _choose(self, field: str, value: Any) -> None:
        self.unheard.setText("")
        self._change(field, value)
        self.refresh()

    def _try(self) -> None:
        equipment, look = self._equipment(), self._look()
        self.unheard.setText("")
        self._trying = True
        if look.tones and not equipment.sound.available:
            self._say_unheard(_NOTHING_TO_HEAR)
            return
        if look.tones:
            equipment.tone("in")
        if look.speech and equipment.speech.available:
            equipment.speech.use(self._language.code, look.voice, look.speech_rate)
            equipment.speech.say(self._language.text(_SAMPLE))
        self.refresh()

    def _listen(self) -> None:
        """Hear what the voice has to tell, from the first time it is there."""
        if not self._listens:
            self._listens = True
            speech = self._equipment().speech
            speech.silent.connect(self._silent)
            speech.changed.connect(self._voices_changed)

    def _silent(self) -> None:
        if self._trying:
            self._say_unheard(_UNHEARD)

    def _voices_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _say_unheard(self, words: Words) -> None:
        self._trying = False
        self.unheard.setText(self._language.text(words))
        self.refresh()


_TITLE = QT_TRANSLATE_NOOP("Sound", "Sound and voice")
_ALOUD = QT_TRANSLATE_NOOP("Sound", "Read exercises aloud")
_ALOUD_MORE = QT_TRANSLATE_NOOP("Sound", "By this computer's own voice; nothing leaves the computer.")
_VOICE = QT_TRANSLATE_NOOP("Sound", "Voice")
_USUAL = QT_TRANSLATE_NOOP("Sound", "The computer's usual voice")
_SPEED = QT_TRANSLATE_NOOP("Sound", "How fast it speaks")
_SPEEDS: tuple[tuple[int, Words], ...] = (
    (-2, QT_TRANSLATE_NOOP("Sound", "Slowest")),
    (-1, QT_TRANSLATE_NOOP("Sound", "Slower")),
    (0, QT_TRANSLATE_NOOP("Sound", "Usual")),
    (1, QT_TRANSLATE_NOOP("Sound", "Faster")),
    (2, QT_TRANSLATE_NOOP("Sound", "Fastest")),
)
_TONES = QT_TRANSLATE_NOOP("Sound", "Play soft tones")
_TONES_MORE = QT_TRANSLATE_NOOP(
    "Sound", "One that rises for the breath in, one that falls for the breath out."
)
_TRY = QT_TRANSLATE_NOOP("Sound", "Try it")
_SAMPLE = QT_TRANSLATE_NOOP("Sound", "Breathe in gently. Then let the breath go, slowly and softly.")
_NO_VOICE = QT_TRANSLATE_NOOP(
    "Sound", "This computer has no voice that PainApp can use. Exercises show all their words."
)
_UNHEARD = QT_TRANSLATE_NOOP(
    "Sound", "No voice came. Exercises show all their words, so they go on without it."
)
_NOTHING_TO_HEAR = QT_TRANSLATE_NOOP("Sound", "There are no loudspeakers or headphones to hear it from now.")
