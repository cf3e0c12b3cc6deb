"""Equipment of a player for tests: a clock that a test moves, and a voice and sounds that only take notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from painapp.domain.settings import Look
from painapp.domain.sound import RATE
from painapp.ui.player.equipment import Equipment

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.player.player import Player


class NotedSpeech(QObject):
    """Notes what it is to say; it speaks until a test says that it has ended."""

    ended = Signal()
    silent = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.available = True
        self.prepared = False
        self.said: list[str] = []
        self.used: tuple[str, str, int] | None = None
        self.stops = 0

    def prepare(self) -> None:
        self.prepared = True

    def voices(self, language: str) -> tuple[str, ...]:
        return ("Ash", "Rowan")

    def use(self, language: str, voice: str, rate: int) -> None:
        self.used = (language, voice, rate)

    def say(self, text: str) -> None:
        self.said.append(text)

    def stop(self) -> None:
        self.stops += 1


class NotedSound(QObject):
    """Notes how often it is to play something."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.available = True
        self.prepared = False
        self.played: list[bytes] = []
        self.stops = 0

    def prepare(self) -> None:
        self.prepared = True

    def play(self, samples: bytes, rate: int) -> None:
        del rate
        self.played.append(samples)

    def stop(self) -> None:
        self.stops += 1


class NotedRecorder(QObject):
    """Records what a test lets it hear by `hear`."""

    level = Signal(float)
    failed = Signal()
    full = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.available = True
        self.recording = False
        self.samples = b""

    @property
    def seconds(self) -> float:
        return len(self.samples) / 2 / RATE

    def hear(self, seconds: float, level: float = 0.5) -> None:
        """Let somebody speak for so long."""
        self.samples += b"\x10\x20" * round(seconds * RATE)
        self.level.emit(level)

    def start(self) -> None:
        self.samples = b""
        self.recording = True

    def stop(self) -> bytes:
        self.recording = False
        return self.samples

    def forget(self) -> None:
        self.stop()
        self.samples = b""


class NotedAwake:
    """Notes whether the screen is to stay awake."""

    def __init__(self) -> None:
        self.held = False

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False


class MadeUpEquipment(Equipment):
    """Equipment whose time goes on by `pass_time` only. `look` is kept here unless it is given."""

    def __init__(
        self,
        look: Callable[[], Look] | None = None,
        change_look: Callable[[Look], None] | None = None,
    ) -> None:
        self.seconds = 1000.0
        self.look_kept = Look()
        super().__init__(
            NotedSpeech,
            NotedSound,
            NotedAwake,
            lambda: self.seconds,
            look or (lambda: self.look_kept),
            change_look or self._keep,
            NotedRecorder,
        )

    def _keep(self, look: Look) -> None:
        self.look_kept = look

    def pass_time(self, player: Player, seconds: float, frame: float = 0.25) -> None:
        """Let `seconds` go by while `player` runs, a look each `frame`, as its own timer would."""
        frames = round(seconds / frame)
        before = self.seconds
        for number in range(1, frames + 1):
            self.seconds = before + seconds * number / frames
            player.look()
