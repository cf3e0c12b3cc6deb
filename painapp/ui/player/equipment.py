"""What a player needs of the computer: a voice, sounds, a screen that stays awake, a clock; as protocols.

The real ones are in `painapp.system` and are made when they are first wanted: a start loads none of them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.settings import Look


class Speaks(Protocol):
    """The computer's own voice; see `painapp.system.speech.Speech`."""

    @property
    def ended(self) -> Any:
        """A signal: what was said is over."""
        ...

    @property
    def silent(self) -> Any:
        """A signal: it cannot speak after all."""
        ...

    @property
    def available(self) -> bool:
        """Whether there is a voice."""
        ...

    def prepare(self) -> None:
        """Load and start what speaking needs."""
        ...

    @property
    def changed(self) -> Any:
        """A signal: `available` or `voices` may be others."""
        ...

    def voices(self, language: str) -> tuple[str, ...]:
        """Names of the voices of a language; empty until they are known, which `changed` tells."""
        ...

    def use(self, language: str, voice: str, rate: int) -> None:
        """Speak so from now on; "" is the usual voice."""
        ...

    def say(self, text: str) -> None:
        """Say `text` instead of what is being said."""
        ...

    def stop(self) -> None:
        """Say no more."""
        ...


class Sounds(Protocol):
    """What plays samples; see `painapp.system.sound_output.SoundOutput`."""

    @property
    def ended(self) -> Any:
        """A signal: the sound came to its end, or could not be played."""
        ...

    @property
    def available(self) -> bool:
        """Whether there is something to hear it with."""
        ...

    def prepare(self) -> None:
        """Load what playing needs."""
        ...

    def play(self, samples: bytes, rate: int) -> None:
        """Play 16 bit mono samples, `rate` a second."""
        ...

    def stop(self) -> None:
        """Play no more."""
        ...


class Records(Protocol):
    """What records a voice; see `painapp.system.recorder.Recorder`."""

    @property
    def available(self) -> bool:
        """Whether there is a microphone now."""
        ...

    @property
    def recording(self) -> bool:
        """Whether it is recording now."""
        ...

    @property
    def seconds(self) -> float:
        """How much has been recorded."""
        ...

    @property
    def level(self) -> Any:
        """A signal: how loud it is now, 0 to 1."""
        ...

    @property
    def failed(self) -> Any:
        """A signal: the microphone gives nothing more."""
        ...

    @property
    def full(self) -> Any:
        """A signal: the longest recording has been reached."""
        ...

    @property
    def changed(self) -> Any:
        """A signal: microphones came or went."""
        ...

    def start(self) -> None:
        """Begin a new recording."""
        ...

    def stop(self) -> bytes:
        """Stop, and return 16 bit mono samples at `domain.sound.RATE`; b"" for nothing."""
        ...

    def forget(self) -> None:
        """Stop, and forget what was recorded."""
        ...


class StaysAwake(Protocol):
    """Keeps the screen from going dark; see `painapp.system.stay_awake.StayAwake`."""

    def hold(self) -> None:
        """Keep it awake from now on."""
        ...

    def release(self) -> None:
        """Let it sleep again."""
        ...


class Heard(NamedTuple):
    """How exercises are heard: read `aloud` by a `voice` at a `rate` (-2 to 2), and with soft `tones`."""

    aloud: bool = False
    voice: str = ""
    rate: int = 0
    tones: bool = False


class Equipment:
    """The things themselves, each made by its function when first wanted.

    `now` gives seconds that never go back. `look` gives what the person chose, and `change_look` keeps
    another choice: both are of the look, since an exercise may run while the diary is locked.
    """

    def __init__(
        self,
        speech: Callable[[], Speaks],
        sound: Callable[[], Sounds],
        awake: Callable[[], StaysAwake],
        now: Callable[[], float],
        look: Callable[[], Look],
        change_look: Callable[[Look], None],
        recorder: Callable[[], Records],
    ) -> None:
        self._make_recorder = recorder
        self._make_speech = speech
        self._make_sound = sound
        self._make_awake = awake
        self._look = look
        self._change_look = change_look
        self.now = now
        self.running = False
        """Whether an exercise runs now: it postpones the idle lock."""

    @cached_property
    def speech(self) -> Speaks:
        """The voice."""
        return self._make_speech()

    @cached_property
    def sound(self) -> Sounds:
        """What plays tones."""
        return self._make_sound()

    @cached_property
    def recorder(self) -> Records:
        """What records a kind voice."""
        return self._make_recorder()

    @cached_property
    def awake(self) -> StaysAwake:
        """What keeps the screen awake."""
        return self._make_awake()

    @property
    def heard(self) -> Heard:
        """How exercises are heard, as chosen."""
        look = self._look()
        return Heard(look.speech, look.voice, look.speech_rate, look.tones)

    def hear(self, *, aloud: bool, tones: bool) -> None:
        """Keep another choice."""
        from dataclasses import replace

        self._change_look(replace(self._look(), speech=aloud, tones=tones))

    def get_ready(self) -> None:
        """Load in good time what the person has chosen to hear: it would hold up the first breath."""
        from painapp.system.tones import tone

        heard = self.heard
        if heard.aloud:
            self.speech.prepare()
        if heard.tones:
            self.sound.prepare()
            for kind in ("in", "out"):
                tone(kind)

    def tone(self, kind: str) -> None:
        """Play a soft tone: "in", "out", "start", "change" or "end"."""
        from painapp.system.tones import RATE, tone

        self.sound.play(tone(kind), RATE)
