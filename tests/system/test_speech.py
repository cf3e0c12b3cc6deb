"""The voice: made-up engines, a made-up speech-dispatcher on a real socket, and Qt's own mock."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from painapp.system import speech, speech_linux, speech_qt
from painapp.system.speech import Ears, Manner, Speech
from painapp.system.speech_linux import Dispatcher, voices_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class MadeUpEngine:
    """Notes what it is told; a test says what becomes of it."""

    def __init__(self) -> None:
        self.ears: Ears | None = None
        self.prepared = False
        self.said: list[tuple[int, str, Manner]] = []
        self.asked: list[str] = []
        self.stops = self.closed = 0

    def made(self, _parent: QObject, ears: Ears) -> MadeUpEngine:
        self.ears = ears
        return self

    def prepare(self) -> None:
        self.prepared = True

    def say(self, number: int, text: str, manner: Manner) -> None:
        self.said.append((number, text, manner))

    def stop(self) -> None:
        self.stops += 1

    def ask_voices(self, language: str) -> None:
        self.asked.append(language)

    def close(self) -> None:
        self.closed += 1

    @property
    def hears(self) -> Ears:
        assert self.ears is not None
        return self.ears


class Told:
    """How often each signal came."""

    def __init__(self, voice: Speech) -> None:
        self.spies = {name: QSignalSpy(getattr(voice, name)) for name in ("ended", "silent", "changed")}

    def __getattr__(self, name: str) -> int:
        return self.spies[name].count()


@pytest.fixture
def engine() -> MadeUpEngine:
    return MadeUpEngine()


@pytest.fixture
def voice(qapp: object, engine: MadeUpEngine) -> Speech:
    return Speech(make=engine.made)


def test_a_text_is_said_in_the_manner_chosen_and_its_end_is_told(voice: Speech, engine: MadeUpEngine) -> None:
    told = Told(voice)
    voice.use("en-GB", "Rowan", -1)
    voice.say("Breathe in.")
    ((number, text, manner),) = engine.said
    assert (text, manner) == ("Breathe in.", Manner("en-GB", "Rowan", -1))
    engine.hears.began(number)
    assert (voice.speaking, told.ended) == (True, 0)
    engine.hears.ended(number)
    assert (voice.speaking, told.ended, told.silent) == (False, 1, 0)


def test_what_was_cut_off_tells_nothing(voice: Speech, engine: MadeUpEngine) -> None:
    told = Told(voice)
    voice.say("One.")
    voice.say("Two.")
    engine.hears.ended(engine.said[0][0])
    assert (voice.speaking, told.ended) == (True, 0)
    voice.stop()
    assert engine.stops == 1
    engine.hears.ended(engine.said[1][0])
    assert (voice.speaking, told.ended, told.silent) == (False, 0, 0)
    voice.stop()
    assert engine.stops == 1, "nothing is said: there is nothing to stop"


@pytest.mark.parametrize("begins", [False, True])
def test_a_voice_without_a_sign_of_life_is_given_up(
    voice: Speech, engine: MadeUpEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, begins: bool
) -> None:
    # Without a loudspeaker speech-dispatcher says that it speaks, and never that it has ended.
    monkeypatch.setattr(speech, "BEGINS_WITHIN_MS", 20)
    monkeypatch.setattr(speech, "SLOWEST_MS_A_CHARACTER", 1)
    with qtbot.waitSignal(voice.silent, timeout=5_000):
        voice.say("Breathe in.")
        if begins:
            engine.hears.began(engine.said[0][0])
    assert (voice.speaking, engine.stops) == (False, 1)


def test_an_engine_that_is_lost_is_silent_and_gone(voice: Speech, engine: MadeUpEngine, qtbot: QtBot) -> None:
    told = Told(voice)
    voice.say("Breathe in.")
    engine.hears.failed()
    assert (told.silent, told.changed, engine.closed, voice.available) == (1, 1, 1, False)
    with qtbot.waitSignal(voice.silent, timeout=5_000):
        voice.say("And out.")
    assert len(engine.said) == 1


def test_an_engine_that_worked_is_looked_for_again(voice: Speech, engine: MadeUpEngine) -> None:
    told = Told(voice)
    voice.say("Breathe in.")
    engine.hears.began(engine.said[0][0])
    engine.hears.failed()
    assert (told.silent, voice.available) == (1, True)
    voice.say("And out.")
    assert [text for _number, text, _manner in engine.said] == ["Breathe in.", "And out."]
    engine.hears.failed()
    assert (told.silent, voice.available) == (2, False), "once: this time it had not worked"


def test_a_computer_without_a_voice_says_so_after_the_call(qapp: object, qtbot: QtBot) -> None:
    voice = Speech(make=lambda _parent, _ears: None)
    told = Told(voice)
    voice.say("Breathe in.")
    assert told.silent == 0, "whoever asked is not called back before its call is over"
    qtbot.waitUntil(lambda: told.silent == 1, timeout=5_000)
    assert (voice.available, voice.voices("en")) == (False, ())


def test_asking_whether_there_is_a_voice_starts_nothing(
    spoken: Speech, dispatcher: MadeUpDispatcher, wait: Wait, voice: Speech, engine: MadeUpEngine
) -> None:
    assert spoken.available
    dispatcher.serve()
    assert dispatcher.connections == 0
    spoken.prepare()
    wait(lambda: len(dispatcher.lines) == 2)
    assert dispatcher.connections == 1
    assert voice.available
    assert not engine.prepared
    voice.prepare()
    assert engine.prepared


def test_voices_are_asked_for_once_and_told(voice: Speech, engine: MadeUpEngine) -> None:
    told = Told(voice)
    assert voice.voices("en-GB") == voice.voices("en-GB") == ()
    assert engine.asked == ["en-GB"]
    engine.hears.voices("en-GB", ("Ash", "Rowan"))
    assert (told.changed, voice.voices("en-GB")) == (1, ("Ash", "Rowan"))


# ---------------------------------------------------------------- speech-dispatcher


class MadeUpDispatcher:
    """Plays speech-dispatcher at the other end of a socket, whenever a test lets it."""

    VOICES = (
        "English (America)\ten-US\tnone",
        "English (America)+Robosoft\ten-US\tRobosoft",
        "Norsk\tnb\tnone",
    )

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True)
        self.server = socket.socket(socket.AF_UNIX)
        self.server.bind(str(path))
        self.server.listen()
        self.server.setblocking(False)
        self.peer: socket.socket | None = None
        self.lines: list[str] = []
        self.said: list[str] = []
        self.connections = 0
        self._rest = b""
        self._text: list[str] | None = None

    def serve(self) -> None:
        """Answer what has come so far."""
        try:
            peer, _ = self.server.accept()
            if self.peer is not None:
                self.peer.close()
            self.peer, self._rest = peer, b""
            self.peer.setblocking(False)
            self.connections += 1
        except BlockingIOError:
            pass
        while self.peer is not None:
            try:
                came = self.peer.recv(4096)
            except (BlockingIOError, ConnectionResetError):
                return
            if not came:
                return
            *lines, self._rest = (self._rest + came).split(b"\r\n")
            for line in lines:
                self._hear(line.decode())

    def _hear(self, line: str) -> None:
        if self._text is not None:
            if line == ".":
                self.said.append("\n".join(self._text))
                self._text = None
                number = len(self.said) + 20
                self.send(f"225-{number}", "225 OK MESSAGE QUEUED")
            else:
                self._text.append(line)
            return
        self.lines.append(line)
        if line == "SPEAK":
            self._text = []
            self.send("230 OK RECEIVING DATA")
        elif line.startswith("LIST"):
            self.send(*(f"249-{voice}" for voice in self.VOICES), "249 OK VOICE LIST SENT")
        else:
            self.send("208 OK")

    def tell(self, event: str) -> None:
        """Tell what happens to the text said last."""
        number = len(self.said) + 20
        self.send(f"{event[:3]}-{number}", f"{event[:3]}-1", event)

    def send(self, *lines: str) -> None:
        assert self.peer is not None
        self.peer.sendall("".join(f"{line}\r\n" for line in lines).encode())

    def close(self) -> None:
        self.server.close()
        if self.peer is not None:
            self.peer.close()


Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def dispatcher(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MadeUpDispatcher]:
    # A socket's path is short; that of a test's folder may be too long.
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:run/speechd.sock")
    made = MadeUpDispatcher(Path("run/speechd.sock"))
    yield made
    made.close()


@pytest.fixture
def spoken(dispatcher: MadeUpDispatcher) -> Iterator[Speech]:
    made = Speech(make=Dispatcher)
    yield made
    made.close()


@pytest.fixture
def wait(dispatcher: MadeUpDispatcher, qtbot: QtBot) -> Wait:
    def until(look: Callable[[], bool]) -> None:
        def served() -> bool:
            dispatcher.serve()
            return look()

        qtbot.waitUntil(served, timeout=5_000)

    return until


def test_the_dispatcher_is_told_how_and_what_to_speak(
    spoken: Speech, dispatcher: MadeUpDispatcher, wait: Wait
) -> None:
    told = Told(spoken)
    spoken.use("en-GB", "English (America)", -2)
    spoken.say("Breathe in.\n.5 is a number\n.")
    wait(lambda: bool(dispatcher.said))
    assert dispatcher.said == ["Breathe in.\n..5 is a number\n.."], "a dot that begins a line is doubled"
    rate = speech_linux.RATES[-2]
    assert dispatcher.lines[2:] == [
        "SET SELF LANGUAGE en-GB",
        f"SET SELF RATE {rate}",
        "SET SELF SYNTHESIS_VOICE English (America)",
        "SPEAK",
    ]
    dispatcher.tell("701 BEGIN")
    dispatcher.tell("702 END")
    wait(lambda: told.ended == 1)
    spoken.say("Again.")
    wait(lambda: len(dispatcher.said) == 2)
    assert dispatcher.lines[6:] == ["SPEAK"], "what is set stays set"


def test_what_is_being_said_is_cancelled_by_the_next(
    spoken: Speech, dispatcher: MadeUpDispatcher, wait: Wait
) -> None:
    told = Told(spoken)
    spoken.say("One.")
    wait(lambda: bool(dispatcher.said))
    dispatcher.tell("701 BEGIN")
    spoken.say("Two.")
    spoken.say("Three.")
    wait(lambda: len(dispatcher.said) == 2)
    assert dispatcher.said == ["One.", "Three."], "what was not begun is never said"
    assert dispatcher.lines[-2:] == ["CANCEL SELF", "SPEAK"]
    dispatcher.send("703-21", "703-1", "703 CANCELED")
    dispatcher.tell("702 END")
    wait(lambda: told.ended == 1)
    spoken.stop()
    dispatcher.serve()
    assert (told.ended, told.silent) == (1, 0)


def test_the_usual_voice_again_needs_a_new_connection(
    spoken: Speech, dispatcher: MadeUpDispatcher, wait: Wait
) -> None:
    spoken.use("en", "Norsk")
    spoken.say("One.")
    wait(lambda: bool(dispatcher.said))
    spoken.use("en")
    spoken.say("Two.")
    wait(lambda: len(dispatcher.said) == 2)
    assert dispatcher.connections == 2
    assert sum("SYNTHESIS_VOICE" in line for line in dispatcher.lines) == 1


def test_voices_of_the_language_come_without_their_variants(spoken: Speech, wait: Wait) -> None:
    wait(lambda: bool(spoken.voices("en-GB")))
    assert spoken.voices("en-GB") == ("English (America)",)
    assert voices_of("no", ["only+variants\tno\tone"]) == ("only+variants",)


def test_a_dispatcher_that_goes_is_told_of(spoken: Speech, dispatcher: MadeUpDispatcher, wait: Wait) -> None:
    told = Told(spoken)
    spoken.say("One.")
    wait(lambda: bool(dispatcher.said))
    assert dispatcher.peer is not None
    dispatcher.peer.close()
    dispatcher.peer = None
    wait(lambda: told.silent == 1)
    assert not spoken.available


def test_one_that_cannot_be_started_is_told_of(
    qapp: object, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    program = tmp_path / speech_linux.PROGRAM
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert speech_linux.is_there()
    spoken = Speech(make=Dispatcher)
    with qtbot.waitSignal(spoken.silent, timeout=5_000):
        spoken.say("Breathe in.")
    spoken.close()
    program.unlink()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not speech_linux.is_there()


# ---------------------------------------------------------------- Qt


def test_qts_voice_tells_beginning_and_end_of_what_is_still_wanted(qapp: object, qtbot: QtBot) -> None:
    heard: list[tuple[str, int]] = []
    names: list[tuple[str, ...]] = []
    parent = QObject()
    ears = Ears(
        lambda number: heard.append(("began", number)),
        lambda number: heard.append(("ended", number)),
        lambda: heard.append(("failed", 0)),
        lambda _language, found: names.append(found),
    )
    voice = speech_qt.made(parent, ears, "mock")
    assert voice is not None
    voice.say(1, "One two.", Manner("en-GB"))
    voice.say(2, "Three.", Manner("en-GB", "", 1))
    qtbot.waitUntil(lambda: ("ended", 2) in heard, timeout=10_000)
    assert ("ended", 1) not in heard
    assert heard[-2:] == [("began", 2), ("ended", 2)]
    voice.say(3, "Four five six.", Manner("en-GB"))
    voice.stop()
    voice.ask_voices("en-US")
    qtbot.waitUntil(lambda: bool(names), timeout=5_000)
    assert names[0]
    assert ("ended", 3) not in heard
    voice.close()


def test_qts_engine_for_tests_is_no_voice(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtTextToSpeech import QTextToSpeech

    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    ears = Ears(lambda _n: None, lambda _n: None, lambda: None, lambda _l, _n: None)
    assert speech_qt.made(QObject(), ears) is None
