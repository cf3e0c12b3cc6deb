"""Work that takes longer than a frame: one runner for the whole app, on threads or, in tests, inline."""

from __future__ import annotations

import logging
import sys
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    Job = Callable[["Progress"], Any]
    Done = Callable[[Any], None]
    Failed = Callable[[Exception], None]

_log = logging.getLogger(__name__)

SWITCH_SECONDS = 0.0005
"""How long a job in plain Python may keep the interpreter from the window; Python's own 5 ms add up to
stalls, since painting asks for the interpreter again and again."""


class TaskCancelledError(Exception):
    """Raised inside a job at its next step after it was cancelled."""


class Progress:
    """What a job is given: a way to say how far it is and to notice that it is no longer wanted."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        self._tell = tell
        self._cancelled = Event()

    def step(self, share: float) -> None:
        """Say that `share` (0 to 1) is done. Raises TaskCancelledError when the job was cancelled."""
        if self._cancelled.is_set():
            raise TaskCancelledError
        self._tell(share)

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether the job was cancelled."""
        return self._cancelled.is_set()


class Task:
    """A job under way; `cancel` makes its outcome be ignored and the job stop at its next step."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def cancel(self) -> None:
        """Stop caring about the job."""
        self._progress.cancel()


class TaskRunner(Protocol):
    """Runs jobs beside the window."""

    def run(
        self, job: Job, done: Done, failed: Failed, progress: Callable[[float], None] | None = None
    ) -> Task:
        """Run `job`; then call `done` with its result or `failed` with its exception, on the UI thread."""
        ...

    def finish(self) -> None:
        """Cancel what is under way and wait until no job runs any more."""
        ...


class _Outcome(QObject):
    """Carries a job's end over to the UI thread; owned by the runner, so no job owns a signal."""

    ended = Signal(object, object, object, object)
    told = Signal(object, object, float)


class _Run(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Do the work on the pool's thread."""
        self._work()


class ThreadRunner:
    """Runs jobs on Qt's thread pool."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._outcome = _Outcome(parent)
        self._outcome.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._outcome.told.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._pool = QThreadPool(parent)
        self._running: set[Progress] = set()
        sys.setswitchinterval(SWITCH_SECONDS)

    def run(
        self, job: Job, done: Done, failed: Failed, progress: Callable[[float], None] | None = None
    ) -> Task:
        """See TaskRunner."""
        outcome = self._outcome
        told = Progress(lambda share: outcome.told.emit(token, progress, share))
        token = told

        def work() -> None:
            try:
                result = job(told)
            except Exception as error:  # noqa: BLE001 - whatever went wrong is handed to `failed`
                outcome.ended.emit(told, failed, error, None)
            else:
                outcome.ended.emit(told, done, result, None)

        self._running.add(told)
        self._pool.start(_Run(work))
        return Task(told)

    def finish(self) -> None:
        """See TaskRunner."""
        for progress in self._running:
            progress.cancel()
        self._pool.waitForDone()

    def _end(self, progress: Progress, call: Callable[[Any], None], value: object, _unused: object) -> None:
        self._running.discard(progress)
        if not progress.cancelled:
            call(value)

    def _report(self, progress: Progress, call: Callable[[float], None] | None, share: float) -> None:
        if call is not None and not progress.cancelled:
            call(share)


class InlineRunner:
    """Runs each job at once, on the caller's thread: for tests and scripts."""

    def run(
        self, job: Job, done: Done, failed: Failed, progress: Callable[[float], None] | None = None
    ) -> Task:
        """See TaskRunner."""
        told = Progress(progress or (lambda _share: None))
        try:
            result = job(told)
        except Exception as error:  # noqa: BLE001 - whatever went wrong is handed to `failed`
            failed(error)
        else:
            done(result)
        return Task(told)

    def finish(self) -> None:
        """Nothing runs on."""
