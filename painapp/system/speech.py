"""The computer's own voice. Slow engines, silent ones and computers without any are all met here.

`speech_linux.py` speaks to speech-dispatcher directly; elsewhere `speech_qt.py` uses Qt's. Decision 15 tells
why. Nothing of either is loaded before it is wanted.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

BEGINS_WITHIN_MS = 12_000
"""An engine that has to be started first may take some seconds."""
SLOWEST_MS_A_CHARACTER = 250
"""No voice is as slow as this."""


class Manner(NamedTuple):
    """How to speak: a language ("en-GB"), a voice by its name ("" for the usual), -2 the slowest to 2."""

    language: str = ""
    voice: str = ""
    rate: int = 0


def spoken(tag: str) -> str:
    """Return the language of a BCP 47 tag without its country: "en" for "en-GB"."""
    return tag.replace("_", "-").partition("-")[0].lower()


class Ears(NamedTuple):
    """What an engine calls, on the UI thread; a number is that of the text it was given."""

    began: Callable[[int], None]
    ended: Callable[[int], None]
    failed: Callable[[], None]
    """There is no engine, or not any more."""
    voices: Callable[[str, tuple[str, ...]], None]
    """The names of the voices of a language."""


class Engine(Protocol):
    """What turns text into sound. None of its methods waits; nothing is started before it is wanted."""

    def prepare(self) -> None:
        """Start what speaking needs."""
        ...

    def say(self, number: int, text: str, manner: Manner) -> None:
        """Say it, and call `began` and `ended` with its number. What is being said is cut off."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def ask_voices(self, language: str) -> None:
        """Find the voices of a language and call `voices`."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


class Speech(QObject):
    """Says one text at a time; a new one takes the place of the one before. Lives on the UI thread."""

    ended = Signal()
    """The text has been said to its end."""

    silent = Signal()
    """It will not be heard to its end: no engine, an error, or no sign of life for too long."""

    changed = Signal()
    """`available` or `voices` may be others."""

    def __init__(
        self, parent: QObject | None = None, make: Callable[[QObject, Ears], Engine | None] | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make or _usual
        self._engine: Engine | None = None
        self._tried = False
        self._worked = False
        self._manner = Manner()
        self._voices: dict[str, tuple[str, ...]] = {}
        self._asked: set[str] = set()
        self._number = 0
        self._length = 0
        self._speaking = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)

    @property
    def available(self) -> bool:
        """Whether there is a voice, as far as is known: an engine may still turn out to say nothing."""
        return self._engine_now() is not None

    @property
    def speaking(self) -> bool:
        """Whether a text is being said, or about to be."""
        return self._speaking

    def prepare(self) -> None:
        """Load and start what speaking needs, so that the first words come at once."""
        engine = self._engine_now()
        if engine is not None:
            engine.prepare()

    def voices(self, language: str) -> tuple[str, ...]:
        """Return the names of the voices of a language, such as "en-GB", of whatever country.

        Empty as long as it is not known: then it is found out, and `changed` says so.
        """
        engine = self._engine_now()
        if engine is not None and language not in self._asked:
            self._asked.add(language)
            engine.ask_voices(language)
        return self._voices.get(language, ())

    def use(self, language: str, voice: str = "", rate: int = 0) -> None:
        """Speak like this from the next text on; a voice that is not there is the usual one."""
        self._manner = Manner(language, voice, rate)

    def say(self, text: str) -> None:
        """Say a text; `ended` or `silent` tells when it is over."""
        self._speaking = False
        self._number += 1
        engine = self._engine_now()
        if engine is None or not text.strip():
            over = self.ended if engine is not None else self.silent
            QTimer.singleShot(0, self, over.emit)
            return
        self._speaking = True
        self._length = len(text)
        self._patience.start(BEGINS_WITHIN_MS)
        engine.say(self._number, text, self._manner)

    def stop(self) -> None:
        """Be silent; neither `ended` nor `silent` is said."""
        self._number += 1
        self._patience.stop()
        if self._speaking and self._engine is not None:
            self._speaking = False
            self._engine.stop()

    def close(self) -> None:
        """Let go of the engine; another is looked for when something is to be said."""
        self.stop()
        engine, self._engine = self._engine, None
        self._tried = False
        self._asked.clear()
        if engine is not None:
            engine.close()

    def _engine_now(self) -> Engine | None:
        if not self._tried:
            self._tried = True
            self._engine = self._make(self, Ears(self._began, self._ended, self._failed, self._have_voices))
        return self._engine

    def _began(self, number: int) -> None:
        self._worked = True
        if number == self._number and self._speaking:
            self._patience.start(BEGINS_WITHIN_MS + self._length * SLOWEST_MS_A_CHARACTER)

    def _ended(self, number: int) -> None:
        if number == self._number and self._speaking:
            self._speaking = False
            self._patience.stop()
            self.ended.emit()

    def _failed(self) -> None:
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()
        self._asked.clear()
        if self._worked:
            # It was there: a screen reader may have started it anew, and the next text finds it again.
            self._worked = self._tried = False
        self.changed.emit()
        self._give_up()

    def _give_up(self) -> None:
        if self._speaking:
            self._speaking = False
            self._patience.stop()
            if self._engine is not None:
                self._engine.stop()
            self.silent.emit()

    def _have_voices(self, language: str, names: tuple[str, ...]) -> None:
        self._voices[language] = names
        self.changed.emit()


def _usual(parent: QObject, ears: Ears) -> Engine | None:
    """Return what speaks on this computer, None where nothing does."""
    if sys.platform == "linux":
        from painapp.system import speech_linux

        return speech_linux.Dispatcher(parent, ears) if speech_linux.is_there() else None
    from painapp.system import speech_qt

    return speech_qt.made(parent, ears)
