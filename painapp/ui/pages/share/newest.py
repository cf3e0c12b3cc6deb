"""Work of which only the newest counts: one job at a time, an outdated one stops at its next step."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.ui.tasks import TaskCancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.tasks import Progress, TaskRunner

    Step = Callable[[], None]


class _Wish(NamedTuple):
    job: Callable[[Step], Any]
    done: Callable[[Any], None]
    outdated: Event


class Newest:
    """Runs jobs on `tasks`, never two at a time: charts cannot be drawn on two threads at once.

    A job is given a function to call between its steps, which raises TaskCancelledError when a newer job
    waits. `failed` gets any other exception of the newest job.
    """

    def __init__(self, tasks: TaskRunner, failed: Callable[[Exception], None]) -> None:
        self._tasks = tasks
        self._failed = failed
        self._running: _Wish | None = None
        self._waiting: _Wish | None = None

    @property
    def busy(self) -> bool:
        """Tell whether the outcome of a job is still to come."""
        return self._waiting is not None or (
            self._running is not None and not self._running.outdated.is_set()
        )

    def run(self, job: Callable[[Step], Any], done: Callable[[Any], None]) -> None:
        """Run `job` as soon as none runs any more, and call `done` with its result unless a newer came."""
        self.forget()
        self._waiting = _Wish(job, done, Event())
        self._start()

    def forget(self) -> None:
        """Want nothing any more: no job starts, and the outcome of the one under way is dropped."""
        self._waiting = None
        if self._running is not None:
            self._running.outdated.set()

    def _start(self) -> None:
        if self._running is not None or self._waiting is None:
            return
        wish, self._waiting = self._waiting, None
        self._running = wish

        def work(progress: Progress) -> Any:
            def step() -> None:
                if wish.outdated.is_set() or progress.cancelled:
                    raise TaskCancelledError

            step()
            return wish.job(step)

        self._tasks.run(
            work,
            lambda result: self._ended(wish, wish.done, result),
            lambda error: self._ended(wish, self._fail, error),
        )

    def _ended(self, wish: _Wish, call: Callable[[Any], None], outcome: Any) -> None:
        self._running = None
        if not wish.outdated.is_set():
            call(outcome)
        self._start()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, TaskCancelledError):
            self._failed(error)
