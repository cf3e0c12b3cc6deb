"""Processes that do one job until they end, are killed, or the power goes.

They are forked from a server that has everything loaded, so that a thousand of them take seconds. What a job
says comes through a pipe, one message in one write: it is there whole, or was never said.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest

from painapp.domain.errors import ExpectedError
from tests.deadline import wait_for
from tests.faults.steps import stand_still_before_steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

needs_kill = pytest.mark.skipif(sys.platform != "linux", reason="kill -9 and fork servers are tried on Linux")

END = "end of the job"
"""The last thing a job says that came to its end."""
_WATCHED = b"go, watched"
REFUSED = "refused"
"""What a job says that ended by trouble a person is told of, with the trouble's kind."""


class Victim:
    """One process and what it has said. A context manager: it never outlives its block."""

    def __init__(self, job: Callable[..., None], *arguments: Any) -> None:
        """Start a process that waits for `go` and then runs `job(say, *arguments)`."""
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.faults.ready"])
        self._heard, saying = context.Pipe(duplex=False)
        waiting, self._start = context.Pipe(duplex=False)
        self._process: BaseProcess = context.Process(
            target=_live, args=(saying, waiting, (os.getpid(), tempfile.gettempdir()), job, arguments)
        )
        self._process.start()
        saying.close()
        waiting.close()
        self.told: list[str] = []

    @property
    def pid(self) -> int:
        """The number of the process."""
        assert self._process.pid is not None
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """As `multiprocessing` has it: -9 for a killed process, None while it lives."""
        return self._process.exitcode

    def ready(self) -> None:
        """Wait until everything is loaded and only `go` is missing."""
        assert self.hear() == ""

    def go(self, *, watched: bool = False) -> Self:
        """Let it begin; `watched` where somebody traces its steps (`steps`)."""
        self._start.send_bytes(_WATCHED if watched else b"go")
        return self

    def hear(self) -> str | None:
        """Wait for the next thing it says; None when it is gone and nothing is left."""
        try:
            said = self._heard.recv_bytes().decode()
        except (EOFError, ConnectionResetError):
            return None
        if said:
            self.told.append(said)
        return said

    def rest(self) -> list[str]:
        """Wait for its end, and return everything it ever said."""
        while self.hear() is not None:
            pass
        self._process.join()
        return self.told

    def hold(self) -> None:
        """Stop it wherever it is, so that it says nothing more, and wait until it stands still."""
        os.kill(self.pid, signal.SIGSTOP)
        stat = Path(f"/proc/{self.pid}/stat")
        wait_for(
            lambda: stat.read_text().rpartition(")")[2].split()[0] in "TtZ", "it stands still", rest=0.001
        )

    def kill(self) -> list[str]:
        """Kill it as `kill -9` does, wait for its end, and return everything it ever said."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        return self.rest()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._heard.close()
        self._start.close()
        self._process.close()


def _live(
    saying: Connection,
    waiting: Connection,
    owner: tuple[int, str],
    job: Callable[..., None],
    arguments: tuple[Any, ...],
) -> None:
    """What runs in the process itself. `owner` is who may trace it, and where temporary files go there."""
    _let_trace(owner[0])
    tempfile.tempdir = owner[1]
    saying.send_bytes(b"")
    if waiting.recv_bytes() == _WATCHED:
        stand_still_before_steps()

    def say(words: str) -> None:
        saying.send_bytes(words.encode())

    try:
        job(say, *arguments)
    except ExpectedError as trouble:  # told to the person, and here to the test
        say(f"{REFUSED} {type(trouble).__name__} at {_place_of(trouble)}")
    else:
        say(END)


def _place_of(trouble: BaseException) -> str:
    """Where it was raised, and by what."""
    frames = traceback.extract_tb(trouble.__traceback__)
    cause = f", from {type(trouble.__cause__).__name__}" if trouble.__cause__ else ""
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}{cause}"


def _let_trace(owner: int) -> None:
    """Allow `owner` to trace this process, where only parents may (PR_SET_PTRACER)."""
    import ctypes

    ctypes.CDLL(None).prctl(0x59616D61, owner, 0, 0, 0)
