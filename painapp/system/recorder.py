"""Records a voice from the computer's microphone into memory; it never writes a file.

Qt's sound is loaded when `available` is first asked for.
"""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal

from painapp.domain.sound import LONGEST_SECONDS, RATE
from painapp.system.samples import from_bytes, loudness, mono, resampled, to_bytes
from painapp.system.sound_devices import SoundServer, multimedia, quietly, sample_format

LEVELS_A_SECOND = 15
SILENT_AFTER_MS = 3_000
"""A microphone that gives nothing for so long gives nothing at all."""


class Recorder(QObject):
    """One recording at a time, of two minutes at most: what comes later is left out. Lives on the UI thread.

    What is recorded is 16-bit little-endian samples, mono, `painapp.domain.sound.RATE` a second.
    """

    level = Signal(float)
    """How loud it is now, 0 to 1; fifteen times a second at the most, while it records."""

    failed = Signal()
    """The microphone went or gives nothing. What came before is kept: `stop` gives it."""

    full = Signal()
    """The longest recording has been reached; `stop` gives it."""

    changed = Signal()
    """Microphones came or went: `available` may be another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Any = None
        self._devices: Any = None
        self._server: SoundServer | None = None
        self._source: Any = None
        self._spent: Any = None
        """The one before: it may be let go from inside its own signal, and is freed by the next."""
        self._stream: QIODevice | None = None
        self._rate, self._channels = RATE, 1
        self._samples = array("h")
        self._moment = array("h")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SILENT_AFTER_MS)
        self._patience.timeout.connect(self._give_up)

    @property
    def available(self) -> bool:
        """Whether there is a microphone now."""
        self.prepare()
        return self._device() is not None

    @property
    def recording(self) -> bool:
        """Whether it is recording now."""
        return self._source is not None

    @property
    def seconds(self) -> float:
        """How much has been recorded."""
        return len(self._samples) / (self._rate if self.recording else RATE)

    def prepare(self) -> None:
        """Load what recording needs."""
        if self._devices is not None:
            return
        with quietly():
            self._server = SoundServer()
            self._library = multimedia()
            if self._library is not None:
                self._devices = self._library.QMediaDevices(self)
                self._devices.audioInputsChanged.connect(self._devices_changed)
                self._device()

    def start(self) -> None:
        """Begin a new recording; what was recorded before is forgotten. Says `failed` where it cannot."""
        self.stop()
        self._samples, self._moment = array("h"), array("h")
        self.prepare()
        device = self._device()
        if device is None:
            QTimer.singleShot(0, self, self.failed.emit)
            return
        with quietly():
            self._start(device)

    def stop(self) -> bytes:
        """Stop, if it records, and return what was recorded last; b"" for nothing."""
        if self._source is not None:
            self._take()
            self._let_go()
            self._samples = resampled(self._samples, self._rate, RATE)[: LONGEST_SECONDS * RATE]
        return to_bytes(self._samples)

    def forget(self) -> None:
        """Stop, and forget what was recorded."""
        self.stop()
        self._samples = array("h")

    def _device(self) -> Any:
        if self._devices is None or (self._server is not None and self._server.gone):
            return None
        device = self._library.QMediaDevices.defaultAudioInput()
        return None if device.isNull() else device

    def _start(self, device: Any) -> None:
        wanted = sample_format(self._library, RATE)
        if not device.isFormatSupported(wanted):
            wanted = sample_format(self._library, device.preferredFormat().sampleRate())
            if not device.isFormatSupported(wanted):
                wanted.setChannelCount(max(1, device.preferredFormat().channelCount()))
        self._rate, self._channels = wanted.sampleRate(), wanted.channelCount()
        self._source = self._library.QAudioSource(device, wanted)
        self._source.stateChanged.connect(self._heard)
        self._stream = self._source.start()
        if self._stream is None or self._source.error().name != "NoError":
            QTimer.singleShot(0, self, self._give_up)
            return
        self._stream.readyRead.connect(self._take)
        self._patience.start()

    def _take(self) -> None:
        if self._stream is None:
            return
        came = mono(from_bytes(bytes(self._stream.readAll().data())), self._channels)
        if not came:
            return
        self._patience.start()
        room = LONGEST_SECONDS * self._rate - len(self._samples)
        if room <= 0:
            return
        self._samples.extend(came[:room])
        self._moment.extend(came)
        if len(self._moment) >= self._rate // LEVELS_A_SECOND:
            self.level.emit(loudness(self._moment))
            self._moment = array("h")
        if len(came) >= room:
            self.full.emit()

    def _heard(self, state: Any) -> None:
        if state.name == "StoppedState" and self.recording:
            QTimer.singleShot(0, self, self._give_up)

    def _devices_changed(self) -> None:
        if self.recording and not self.available:
            self._give_up()
        self.changed.emit()

    def _give_up(self) -> None:
        if self.recording:
            self.stop()
            self.failed.emit()

    def _let_go(self) -> None:
        self._patience.stop()
        source, self._source = self._source, None
        self._stream = None
        if source is not None:
            source.stateChanged.disconnect()
            source.stop()
            self._spent = source
