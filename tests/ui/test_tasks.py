"""Work beside the window: its outcome comes back to the UI thread, and not after it was cancelled."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from painapp.ui.tasks import InlineRunner, Progress, TaskCancelledError, ThreadRunner

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def threads(qapp: QApplication) -> Generator[ThreadRunner]:
    holder = QObject()
    made = ThreadRunner(holder)
    yield made
    made.finish()
    QApplication.processEvents()


class Outcome:
    """What came of a job, and on which thread it was told."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.errors: list[Exception] = []
        self.shares: list[float] = []
        self.threads: set[int] = set()

    def done(self, result: Any) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())

    def told(self, share: float) -> None:
        self.shares.append(share)
        self.threads.add(threading.get_ident())


def test_a_job_runs_elsewhere_and_its_result_comes_home(threads: ThreadRunner, qtbot: QtBot) -> None:
    outcome, here = Outcome(), threading.get_ident()
    threads.run(lambda _progress: threading.get_ident(), outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert outcome.results[0] != here
    assert outcome.threads == {here}


def test_what_goes_wrong_comes_home_too(threads: ThreadRunner, qtbot: QtBot) -> None:
    outcome = Outcome()

    def broken(_progress: Progress) -> None:
        raise ValueError("no")

    threads.run(broken, outcome.done, outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.errors))
    assert isinstance(outcome.errors[0], ValueError)
    assert outcome.results == []


def test_progress_is_told_in_order(threads: ThreadRunner, qtbot: QtBot) -> None:
    outcome = Outcome()

    def job(progress: Progress) -> str:
        for share in (0.25, 0.5, 1.0):
            progress.step(share)
        return "done"

    threads.run(job, outcome.done, outcome.failed, outcome.told)
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert outcome.shares == [0.25, 0.5, 1.0]
    assert outcome.threads == {threading.get_ident()}


def test_a_cancelled_job_stops_at_its_next_step_and_is_heard_of_no_more(
    threads: ThreadRunner, qtbot: QtBot
) -> None:
    outcome, begun, go_on, stopped = Outcome(), threading.Event(), threading.Event(), threading.Event()

    def job(progress: Progress) -> None:
        begun.set()
        go_on.wait(10)
        try:
            progress.step(0.5)
        except TaskCancelledError:
            stopped.set()
            raise

    task = threads.run(job, outcome.done, outcome.failed, outcome.told)
    assert begun.wait(10)
    task.cancel()
    go_on.set()
    threads.finish()
    assert stopped.is_set()
    after = Outcome()
    threads.run(lambda _progress: "next", after.done, after.failed)
    qtbot.waitUntil(lambda: after.results == ["next"])
    assert (outcome.results, outcome.errors, outcome.shares) == ([], [], [])


def test_a_result_that_is_on_its_way_when_it_is_cancelled_is_not_told(
    threads: ThreadRunner, qtbot: QtBot
) -> None:
    outcome = Outcome()
    ended = threading.Event()

    def job(_progress: Progress) -> str:
        ended.set()
        return "too late"

    task = threads.run(job, outcome.done, outcome.failed)
    assert ended.wait(10)
    task.cancel()
    after = Outcome()
    threads.run(lambda _progress: "next", after.done, after.failed)
    qtbot.waitUntil(lambda: after.results == ["next"])
    assert outcome.results == []


def test_finishing_waits_for_what_runs(threads: ThreadRunner) -> None:
    begun, left = threading.Event(), threading.Event()

    def job(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled:
            pass
        left.set()

    threads.run(job, lambda _result: None, lambda _error: None)
    assert begun.wait(10)
    threads.finish()
    assert left.is_set()


def test_inline_all_happens_before_run_returns() -> None:
    outcome = Outcome()

    def job(progress: Progress) -> str:
        progress.step(0.5)
        return "done"

    InlineRunner().run(job, outcome.done, outcome.failed, outcome.told)
    assert (outcome.results, outcome.shares) == (["done"], [0.5])

    def broken(_progress: Progress) -> None:
        raise ValueError

    InlineRunner().run(broken, outcome.done, outcome.failed)
    assert len(outcome.errors) == 1
