"""Plays samples through the computer's usual loudspeaker or headphones, if there are any.

Qt's sound is loaded when something is played for the first time, or when `available` is asked for.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal

from painapp.system.samples import fitted
from painapp.system.sound_devices import SoundServer, multimedia, quietly, sample_format

SLACK_MS = 5_000
"""A sound that has not ended so long after its end never will: its device hangs."""


class SoundOutput(QObject):
    """One sound at a time; a new one takes the place of the one before. Lives on the UI thread.

    The first use takes about 0.15 s, since it loads Qt's sound: call `prepare` when there is time for that.
    """

    ended = Signal()
    """The sound came to its end, was cut off because its device went, or could not be played at all."""

    changed = Signal()
    """Loudspeakers or headphones came or went: `available` may be another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Any = None
        self._devices: Any = None
        self._server: SoundServer | None = None
        self._sink: Any = None
        self._buffer: QBuffer | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._over)

    @property
    def available(self) -> bool:
        """Whether there is something to hear it from now."""
        self.prepare()
        return self._device() is not None

    def prepare(self) -> None:
        """Load what playing needs."""
        if self._devices is not None:
            return
        with quietly():
            self._server = SoundServer()
            self._library = multimedia()
            if self._library is not None:
                self._devices = self._library.QMediaDevices(self)
                self._devices.audioOutputsChanged.connect(self.changed)
                self._device()

    def play(self, samples: bytes, rate: int) -> None:
        """Play 16-bit little-endian samples, mono, `rate` a second."""
        self.stop()
        self.prepare()
        device = self._device()
        if device is None or not samples:
            QTimer.singleShot(0, self, self.ended.emit)
            return
        with quietly():
            self._start(device, samples, rate)

    def stop(self) -> None:
        """Be silent; `ended` is not said."""
        self._patience.stop()
        sink, self._sink = self._sink, None
        buffer, self._buffer = self._buffer, None
        if sink is not None:
            sink.stateChanged.disconnect()
            sink.stop()
        del sink, buffer  # in this order: the one reads from the other

    def _device(self) -> Any:
        if self._devices is None or (self._server is not None and self._server.gone):
            return None
        device = self._library.QMediaDevices.defaultAudioOutput()
        return None if device.isNull() else device

    def _start(self, device: Any, samples: bytes, rate: int) -> None:
        lasts = len(samples) * 500 // rate
        wanted = sample_format(self._library, rate)
        if not device.isFormatSupported(wanted):
            wanted = sample_format(self._library, device.preferredFormat().sampleRate())
            wanted.setChannelCount(max(1, device.preferredFormat().channelCount()))
            samples = fitted(samples, rate, wanted.sampleRate(), wanted.channelCount())
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = self._library.QAudioSink(device, wanted)
        self._sink.stateChanged.connect(self._heard)
        self._sink.start(self._buffer)
        self._patience.start(lasts + SLACK_MS)
        if self._sink is not None and self._sink.error().name != "NoError":
            QTimer.singleShot(0, self, self._over)

    def _heard(self, state: Any) -> None:
        # Idle: all is played. Stopped without `stop`: the device is gone.
        if state.name in ("IdleState", "StoppedState"):
            QTimer.singleShot(0, self, self._over)

    def _over(self) -> None:
        if self._sink is not None:
            self.stop()
            self.ended.emit()
