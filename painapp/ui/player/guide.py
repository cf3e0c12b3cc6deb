"""What is heard of an exercise: the words aloud, soft tones, and what a screen reader is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from painapp.ui.player.phase_words import breath_said, breath_word
from painapp.ui.player.phases import BREATH_PHASES
from painapp.ui.theme.roles import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.player.equipment import Equipment, Heard
    from painapp.ui.player.playing import Moment


class Guide(QObject):
    """Says and sounds what a moment brings that the one before it had not; `widget` announces."""

    def __init__(self, widget: QWidget, language: Language, equipment: Equipment) -> None:
        super().__init__(widget)
        self._widget = widget
        self._language = language
        self._equipment = equipment
        self._heard: Heard | None = None
        self._spoken = self._next = ""
        self._speaking = False
        self._connected = False
        self._sounded = False
        self._step: tuple[int, int, bool] | None = None
        self._phase: tuple[object, ...] = ()

    def follow(self, moment: Moment, text: str, jumps: int) -> None:
        """Say `text` where it is new, and tell what begins."""
        step = (moment.index, jumps, moment.staying)
        if step != self._step:
            went_on = self._step is not None and self._step[1] == jumps and not moment.staying
            self._step, self._phase = step, ()
            self._begin_step(moment, text, went_on=went_on)
        phase = (moment.phase, moment.count)
        if phase != self._phase:
            first = not self._phase
            self._phase = phase
            self._begin_phase(moment, first=first)

    def say_again(self, moment: Moment, text: str) -> None:
        """After a pause: say the words again where they were not over."""
        from painapp.content.exercise_timeline import say_ms

        if moment.at_ms - moment.step.start < say_ms(text):
            self._say(text)

    def hush(self) -> None:
        """Be quiet, for a pause or for good."""
        if self._connected:
            self._equipment.speech.stop()
        if self._sounded:
            self._equipment.sound.stop()
        self._speaking, self._next = False, ""

    def rest(self) -> None:
        """Come to the end: the last tone may ring out, and nothing follows."""
        self._step, self._phase = None, ()

    def forget(self) -> None:
        """Begin anew with the next moment."""
        self.hush()
        self._step, self._phase = None, ()
        self._heard = None

    def _begin_step(self, moment: Moment, text: str, *, went_on: bool) -> None:
        # A breath begins with a tone of its own, and two at once are none.
        breathes = moment.phase in BREATH_PHASES
        cue = "" if moment.staying or breathes else moment.step.cue
        if cue and moment.at_ms - moment.step.start < 1000:
            self._sound(cue)
        self._say(text, after_the_last=went_on)

    def _begin_phase(self, moment: Moment, *, first: bool) -> None:
        said = ""
        if moment.phase in {"in", "out"}:
            self._sound(moment.phase)
            said = breath_word(self._language, moment.phase)
            self._tell(breath_said(self._language, moment))
        elif moment.phase in {"full", "empty"}:
            said = breath_word(self._language, moment.phase)
            self._tell(breath_said(self._language, moment))
        elif moment.phase == "there":
            said = self._language.number(moment.count)
            self._tell(said)
        if said and not first and not self._speaking and not self._equipment.heard.tones:
            self._speak(said)

    def _say(self, text: str, *, after_the_last: bool = False) -> None:
        """Say it; a slow voice may finish its last sentence first."""
        if not text:
            return
        self._tell(text)
        if after_the_last and self._speaking and self._aloud:
            self._next = text
        else:
            self._speak(text)

    def _tell(self, text: str) -> None:
        """Tell a screen reader, unless the app's own voice says it."""
        if not self._aloud:
            announce(self._widget, text)

    def _speak(self, text: str) -> None:
        if not self._aloud:
            self.hush_voice()
            return
        heard, speech = self._equipment.heard, self._equipment.speech
        if not self._connected:
            self._connected = True
            speech.ended.connect(self._over)
            speech.silent.connect(self._unheard)
        if heard != self._heard:
            self._heard = heard
            speech.use(self._language.code, heard.voice, heard.rate)
        self._speaking = True
        self._spoken, self._next = text, ""
        speech.say(text)

    @property
    def _aloud(self) -> bool:
        """Whether the app's own voice is wanted, and there is one."""
        return self._equipment.heard.aloud and self._equipment.speech.available

    def _unheard(self) -> None:
        """What the voice could not say is for the screen reader after all."""
        if self._speaking:
            self._speaking = False
            announce(self._widget, self._spoken)
            self._say_next()

    def hush_voice(self) -> None:
        """Say no more; tones go on."""
        if self._connected and self._speaking:
            self._equipment.speech.stop()
        self._speaking, self._next = False, ""

    def _sound(self, kind: str) -> None:
        if self._equipment.heard.tones:
            self._sounded = True
            self._equipment.tone(kind)

    def _over(self) -> None:
        self._speaking = False
        self._say_next()

    def _say_next(self) -> None:
        if self._next:
            self._speak(self._next)
