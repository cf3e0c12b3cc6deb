"""Speaks through speech-dispatcher, the voice of Linux desktops, in its own protocol over its socket.

Not through Qt: its engine makes an object of every voice first, and holds the window for 4 to 8 s where
espeak-ng has its usual thirteen thousand. The protocol is SSIP, as the manual of speech-dispatcher has it.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from painapp.system.speech import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.system.speech import Ears, Manner

PROGRAM = "speech-dispatcher"
RATES = {-2: -50, -1: -35, 0: -20, 1: 0, 2: 14}
"""On its scale of -100 to 100: 125, 138, 152, 170 and 200 words a minute with espeak-ng. Even the slowest
says every text of the exercises within its step."""
MOST_VOICES = 40

_LOOK_AGAIN_MS = 100
_STARTS_WITHIN = 100
"""Looks until it has to be there."""
_BEGIN, _END, _CANCELLED = 701, 702, 703
_CHUNK = 1 << 16


def socket_path() -> Path:
    """Return where its socket lies, as its own library finds it."""
    address = os.environ.get("SPEECHD_ADDRESS", "")
    if address.startswith("unix_socket:"):
        return Path(address.removeprefix("unix_socket:"))
    folder = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(folder) / "speech-dispatcher" / "speechd.sock"


def is_there() -> bool:
    """Tell whether it is running, or could be started."""
    return socket_path().exists() or shutil.which(PROGRAM) is not None


class _Request(NamedTuple):
    """Lines to send, each after the answer to the one before, and who gets the last answer."""

    payloads: tuple[bytes, ...]
    answered: Callable[[int, list[str]], None] | None = None
    speaks: bool = False


class Dispatcher(QObject):
    """One connection, made when something is wanted. See `speech.Engine`."""

    def __init__(self, parent: QObject, ears: Ears) -> None:
        super().__init__(parent)
        self._ears = ears
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._spent: QSocketNotifier | None = None
        """The one before: it may be let go from inside its own signal, and is freed by the next."""
        self._starting: subprocess.Popen[bytes] | None = None
        self._looks = 0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_AGAIN_MS)
        self._look.timeout.connect(self._look_again)
        self._waiting: deque[_Request] = deque()
        self._asked: _Request | None = None
        self._sent = 0
        self._rest = b""
        self._lines: list[str] = []
        self._manner: Manner | None = None
        self._numbers: dict[int, int] = {}
        self._early: dict[int, list[int]] = {}
        self._wanted = False

    def prepare(self) -> None:
        """See Engine: looks for the dispatcher, and starts it where it does not run."""
        if not self._wanted:
            self._wanted = True
            self._connect_soon()

    def say(self, number: int, text: str, manner: Manner) -> None:
        """See Engine."""
        self.stop()
        self._adopt(manner)
        # A line that is a dot ends the text, so a dot that begins a line is doubled.
        lines = "".join(f"{'.' if line.startswith('.') else ''}{line}\r\n" for line in text.splitlines())

        def queued(code: int, answer: list[str]) -> None:
            self._queued(number, code, answer)

        self._ask(_Request((b"SPEAK\r\n", f"{lines}.\r\n".encode()), queued, speaks=True))

    def stop(self) -> None:
        """See Engine."""
        self._waiting = deque(one for one in self._waiting if not one.speaks)
        if self._numbers or (self._asked is not None and self._asked.speaks):
            self._numbers.clear()
            self._ask(_Request((b"CANCEL SELF\r\n",)))

    def ask_voices(self, language: str) -> None:
        """See Engine."""

        def listed(_code: int, answer: list[str]) -> None:
            self._ears.voices(language, voices_of(language, answer))

        self._ask(_Request((b"LIST SYNTHESIS_VOICES\r\n",), listed))

    def close(self) -> None:
        """See Engine."""
        self._look.stop()
        self._disconnect()
        self._waiting.clear()

    def _adopt(self, manner: Manner) -> None:
        before, self._manner = self._manner, manner
        if before == manner:
            return
        if before is not None and before.voice and not manner.voice:
            # There is no word for "the usual voice again": a new connection has it.
            self._disconnect()
            self._wanted = False
        self._set("LANGUAGE", manner.language or "en")
        self._set("RATE", str(RATES.get(manner.rate, 0)))
        if manner.voice:
            self._set("SYNTHESIS_VOICE", manner.voice)

    def _set(self, name: str, value: str) -> None:
        if value.isprintable():
            self._ask(_Request((f"SET SELF {name} {value}\r\n".encode(),)))

    def _ask(self, request: _Request) -> None:
        self._waiting.append(request)
        self.prepare()
        self._go_on()

    # ------------------------------------------------------------ the connection

    def _connect_soon(self) -> None:
        """Connect once the event loop is back: whoever makes this has nothing to wait for."""
        self._looks = 0
        QTimer.singleShot(0, self, self._connect)

    def _connect(self) -> None:
        if self._socket is not None:
            return
        if self._connected():
            self._look.stop()
            return
        if self._starting is None and not self._start():
            self._lost()
            return
        self._look.start()

    def _connected(self) -> bool:
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        made.setblocking(False)
        try:
            made.connect(str(socket_path()))
        except OSError:
            made.close()
            return False
        self._socket = made
        self._notifier = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)
        self._waiting.appendleft(_Request((b"SET SELF NOTIFICATION ALL on\r\n",)))
        self._waiting.appendleft(_Request((b"SET SELF CLIENT_NAME user:painapp:exercises\r\n",)))
        self._go_on()
        return True

    def _start(self) -> bool:
        program = shutil.which(PROGRAM)
        if program is None:
            return False
        quiet = subprocess.DEVNULL
        where = str(socket_path())
        command = [program, "--spawn", "--communication-method", "unix_socket", "--socket-path", where]
        try:
            self._starting = subprocess.Popen(  # noqa: S603 - a program by that name on the person's own PATH
                command, stdin=quiet, stdout=quiet, stderr=quiet
            )
        except OSError:
            return False
        return True

    def _look_again(self) -> None:
        """Look whether it has been started."""
        self._looks += 1
        if self._connected():
            self._look.stop()
            if self._starting is not None:
                self._starting.poll()
        elif self._looks > _STARTS_WITHIN or (self._starting is not None and self._starting.poll()):
            self._look.stop()
            self._lost()

    def _disconnect(self) -> None:
        notifier, self._notifier = self._notifier, None
        if notifier is not None:
            notifier.setEnabled(False)
            self._spent = notifier
        made, self._socket = self._socket, None
        if made is not None:
            made.close()
        self._asked, self._sent, self._rest = None, 0, b""
        self._lines.clear()
        self._numbers.clear()
        self._early.clear()

    def _lost(self) -> None:
        self._disconnect()
        self._waiting.clear()
        self._ears.failed()

    # ------------------------------------------------------------ requests and answers

    def _go_on(self) -> None:
        if self._socket is None or self._asked is not None or not self._waiting:
            return
        self._asked, self._sent = self._waiting.popleft(), 0
        self._send()

    def _send(self) -> None:
        if self._socket is None or self._asked is None:
            return
        payload = self._asked.payloads[self._sent]
        self._sent += 1
        try:
            # The texts are short, and it takes them at once: a socket that is full is one that hangs.
            whole = self._socket.send(payload) == len(payload)
        except OSError:
            whole = False
        if not whole:
            self._lost()

    def _read(self) -> None:
        try:
            while self._socket is not None:
                came = self._socket.recv(_CHUNK)
                if not came:
                    self._lost()
                    return
                self._take(came)
        except BlockingIOError:
            return
        except OSError:
            self._lost()

    def _take(self, came: bytes) -> None:
        *whole, self._rest = (self._rest + came).split(b"\r\n")
        for raw in whole:
            line = raw.decode("utf-8", "replace")
            self._lines.append(line[4:])
            if line[3:4] == "-":
                continue
            lines, self._lines = self._lines, []
            with suppress(ValueError):  # no number: nothing that can be understood
                self._hear(int(line[:3]), lines)

    def _hear(self, code: int, lines: list[str]) -> None:
        if 700 <= code < 800:
            if lines[0].isdecimal():
                self._event(code, int(lines[0]))
            return
        asked = self._asked
        if asked is None:
            return
        if code < 300 and self._sent < len(asked.payloads):
            self._send()
            return
        self._asked = None
        if asked.answered is not None:
            asked.answered(code, lines[:-1])
        self._go_on()

    def _queued(self, number: int, code: int, answer: list[str]) -> None:
        if code >= 300 or not answer or not answer[0].isdecimal():
            self._lost()
            return
        message = int(answer[0])
        self._numbers[message] = number
        # What has happened to it may be told before its number is.
        for event in self._early.pop(message, []):
            self._event(event, message)
        self._early.clear()

    def _event(self, code: int, message: int) -> None:
        number = self._numbers.get(message)
        if number is None:
            self._early.setdefault(message, []).append(code)
        elif code == _BEGIN:
            self._ears.began(number)
        elif code in (_END, _CANCELLED):
            # Cancelled by somebody else, such as a screen reader being hushed: it is over too.
            del self._numbers[message]
            self._ears.ended(number)


def voices_of(language: str, answer: list[str]) -> tuple[str, ...]:
    """Return the names of a language's voices from lines of name, language and variant.

    espeak-ng has a hundred variants of each voice ("English+Adam"), mostly jests; they are left out where the
    plain voice is there.
    """
    found: list[str] = []
    for line in answer:
        name, *rest = line.split("\t")
        if rest and spoken(rest[0]) == spoken(language):
            found.append(name)
    plain = [name for name in found if name.partition("+")[0] not in found or "+" not in name]
    return tuple(dict.fromkeys(plain))[:MOST_VOICES]
