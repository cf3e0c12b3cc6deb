"""Qt's sound, made up: devices that come and go, a sink and a source that do what a test says."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QIODevice, QObject, Signal

if TYPE_CHECKING:
    import pytest


class State(Enum):
    IdleState, ActiveState, StoppedState = range(3)


class Error(Enum):
    NoError, OpenError = range(2)


class Form:
    """QAudioFormat, as far as it is used."""

    SampleFormat = Enum("SampleFormat", ["Int16"])

    def __init__(self, rate: int = 0, channels: int = 0) -> None:
        self.rate, self.channels = rate, channels

    def setSampleRate(self, rate: int) -> None:
        self.rate = rate

    def sampleRate(self) -> int:
        return self.rate

    def setChannelCount(self, channels: int) -> None:
        self.channels = channels

    def channelCount(self) -> int:
        return self.channels

    def setSampleFormat(self, _form: Any) -> None:
        """16 bits is all there is."""


class Device:
    """Takes every format, or only the one it likes best."""

    def __init__(self, only: Form | None = None, null: bool = False) -> None:
        self.only, self.null = only, null

    def isNull(self) -> bool:
        return self.null

    def preferredFormat(self) -> Form:
        return self.only or Form(48_000, 2)

    def isFormatSupported(self, wanted: Form) -> bool:
        only = self.only
        return only is None or (wanted.rate, wanted.channels) == (only.rate, only.channels)


NOTHING = Device(null=True)


class Stream(QIODevice):
    """What a microphone gives."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = b""

    def give(self, samples: bytes) -> None:
        self.waiting += samples
        self.readyRead.emit()

    def readAll(self) -> QByteArray:
        came, self.waiting = self.waiting, b""
        return QByteArray(came)


class Line(QObject):
    """A sink or a source."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, device: Device, form: Form, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device, self.form = device, form
        self.played = b""
        self.stream = Stream()
        self.stopped = False
        self.found_error = Error.NoError
        MadeUpSound.now.lines.append(self)

    def start(self, source: QIODevice | None = None) -> Stream:
        if source is not None:
            self.played = bytes(source.readAll().data())
        if MadeUpSound.now.broken:
            self.found_error = Error.OpenError
        return self.stream

    def stop(self) -> None:
        self.stopped = True

    def error(self) -> Error:
        return self.found_error


class Devices(QObject):
    audioOutputsChanged = Signal()  # noqa: N815 - Qt's name
    audioInputsChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        MadeUpSound.now.devices = self

    @staticmethod
    def defaultAudioOutput() -> Device:
        return MadeUpSound.now.output

    @staticmethod
    def defaultAudioInput() -> Device:
        return MadeUpSound.now.input


class QtAudio:
    State = State
    Error = Error


class MadeUpSound:
    """The library and what hangs on the computer."""

    now: MadeUpSound

    QAudioFormat = Form
    QAudioSink = Line
    QAudioSource = Line
    QMediaDevices = Devices
    QtAudio = QtAudio

    def __init__(self) -> None:
        MadeUpSound.now = self
        self.output, self.input = Device(), Device()
        self.devices: Devices | None = None
        self.lines: list[Line] = []
        self.broken = False

    def unplug(self) -> None:
        """Everything goes."""
        self.output = self.input = NOTHING
        assert self.devices is not None
        self.devices.audioOutputsChanged.emit()
        self.devices.audioInputsChanged.emit()


def install(monkeypatch: pytest.MonkeyPatch, module: Any) -> MadeUpSound:
    """Let a module find this instead of Qt's."""
    made = MadeUpSound()
    monkeypatch.setattr(module, "multimedia", lambda: made)
    return made
