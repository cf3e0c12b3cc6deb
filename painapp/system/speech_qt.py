"""Speaks through Qt, which uses the voices of Windows and macOS; both load at once and work by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer

from painapp.system.sound_devices import quietly

if TYPE_CHECKING:
    from painapp.system.speech import Ears, Manner

RATES = {-2: -0.4, -1: -0.3, 0: -0.2, 1: -0.1, 2: 0.05}
"""On Qt's scale of -1 to 1, where 0 is faster than a calm voice."""
MOCK = "mock"
"""Qt's own engine for tests: it says nothing."""


def made(parent: QObject, ears: Ears, engine: str = "") -> QtVoice | None:
    """Return Qt's voice by its usual engine, or the one named; None where it has none."""
    with quietly():
        try:
            from PySide6 import QtTextToSpeech
        except ImportError:
            return None
        library: Any = QtTextToSpeech
        engines = [one for one in library.QTextToSpeech.availableEngines() if one != MOCK]
        if not engine and not engines:
            return None
        return QtVoice(parent, ears, library.QTextToSpeech(engine or engines[0], parent))


class QtVoice(QObject):
    """See `speech.Engine`."""

    def __init__(self, parent: QObject, ears: Ears, speech: Any) -> None:
        super().__init__(parent)
        self._ears = ears
        self._speech = speech
        self._states: Any = speech.State
        self._number = 0
        self._begun = -1
        self._manner: Manner | None = None
        self._usual_voice = speech.voice()
        speech.stateChanged.connect(self._heard)

    def prepare(self) -> None:
        """See Engine; all is there once it is made."""

    def say(self, number: int, text: str, manner: Manner) -> None:
        """See Engine."""
        self._number = number
        if manner != self._manner:
            self._manner = manner
            self._adopt(manner)
        self._speech.say(text)
        if self._speech.state() == self._states.Speaking and self._begun != number:
            # It spoke already, and its state has stayed the same.
            self._heard(self._states.Speaking)

    def stop(self) -> None:
        """See Engine."""
        self._number = -1
        self._speech.stop()

    def ask_voices(self, language: str) -> None:
        """See Engine; told once the event loop is back, as by an engine that has to look."""
        names = tuple(dict.fromkeys(voice.name() for voice in self._voices(language)))
        QTimer.singleShot(0, self, lambda: self._ears.voices(language, names))

    def close(self) -> None:
        """See Engine."""
        self._speech.stateChanged.disconnect(self._heard)
        self._speech.stop()
        self._speech.deleteLater()

    def _adopt(self, manner: Manner) -> None:
        voices = self._voices(manner.language)
        named = [voice for voice in voices if voice.name() == manner.voice]
        spoken = QLocale(manner.language).language() == self._usual_voice.locale().language()
        for voice in named or ([self._usual_voice] if spoken or not voices else voices)[:1]:
            self._speech.setVoice(voice)
        self._speech.setRate(RATES.get(manner.rate, 0.0))

    def _voices(self, language: str) -> list[Any]:
        wanted = QLocale(language).language()
        there = [one for one in self._speech.availableLocales() if one.language() == wanted]
        before = self._speech.voice()
        found: list[Any] = []
        for one in there:
            self._speech.setLocale(one)
            found += self._speech.availableVoices()
        if there:
            self._speech.setVoice(before)
        return found

    def _heard(self, state: Any) -> None:
        if state == self._states.Speaking:
            self._begun = self._number
            self._ears.began(self._number)
        elif state == self._states.Error:
            self._ears.failed()
        elif state == self._states.Ready and self._begun == self._number:
            # A text that was cut off may be told of when the next one is already wanted: not its end.
            self._ears.ended(self._number)
