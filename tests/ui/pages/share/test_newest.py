"""Of several wishes only the newest comes true, and no two jobs run at a time."""

from __future__ import annotations

from collections import deque
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

import pytest

from painapp.ui.pages.share.newest import Newest
from painapp.ui.tasks import Progress, Task, ThreadRunner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class ByHand:
    """A runner whose jobs are started and ended by the test."""

    def __init__(self) -> None:
        self.waiting: deque[tuple[Any, Any, Any]] = deque()

    def run(self, job: Any, done: Any, failed: Any, progress: Any = None) -> Task:
        self.waiting.append((job, done, failed))
        return Task(Progress(progress or (lambda _share: None)))

    def finish(self) -> None:
        self.waiting.clear()

    def work(self) -> None:
        job, done, failed = self.waiting.popleft()
        try:
            result = job(Progress(lambda _share: None))
        except Exception as error:  # noqa: BLE001 - as a runner does
            failed(error)
        else:
            done(result)


class Heard:
    def __init__(self) -> None:
        self.results: list[Any] = []
        self.errors: list[Exception] = []


@pytest.fixture
def runner() -> ByHand:
    return ByHand()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def newest(runner: ByHand, heard: Heard) -> Newest:
    return Newest(runner, heard.errors.append)


def test_a_wish_comes_true(newest: Newest, runner: ByHand, heard: Heard) -> None:
    newest.run(lambda _step: "a", heard.results.append)
    assert newest.busy
    runner.work()
    assert (heard.results, newest.busy) == (["a"], False)


def test_a_newer_wish_waits_for_the_job_under_way_and_drops_its_outcome(
    newest: Newest, runner: ByHand, heard: Heard
) -> None:
    newest.run(lambda _step: "a", heard.results.append)
    newest.run(lambda _step: "b", heard.results.append)
    newest.run(lambda _step: "c", heard.results.append)
    assert len(runner.waiting) == 1
    runner.work()
    assert (heard.results, newest.busy) == ([], True)
    runner.work()
    assert (heard.results, newest.busy) == (["c"], False)
    assert not runner.waiting


def test_an_outdated_job_stops_at_its_next_step(newest: Newest, runner: ByHand, heard: Heard) -> None:
    reached: list[str] = []

    def job(step: Any) -> str:
        reached.append("start")
        newest.run(lambda _step: "newer", heard.results.append)
        step()
        reached.append("end")
        return "older"

    newest.run(job, heard.results.append)
    runner.work()
    runner.work()
    assert (reached, heard.results, heard.errors) == (["start"], ["newer"], [])


def test_what_is_forgotten_neither_starts_nor_comes_true(
    newest: Newest, runner: ByHand, heard: Heard
) -> None:
    newest.run(lambda _step: "a", heard.results.append)
    newest.run(lambda _step: "b", heard.results.append)
    newest.forget()
    assert not newest.busy
    runner.work()
    assert (heard.results, len(runner.waiting)) == ([], 0)
    newest.run(lambda _step: "c", heard.results.append)
    runner.work()
    assert heard.results == ["c"]


def test_only_the_newest_jobs_error_is_told(newest: Newest, runner: ByHand, heard: Heard) -> None:
    def fails(with_words: str) -> Any:
        def job(_step: Any) -> None:
            newest_came.append(with_words)
            if with_words == "older":
                newest.run(fails("newer"), heard.results.append)
            raise ValueError(with_words)

        return job

    newest_came: list[str] = []
    newest.run(fails("older"), heard.results.append)
    runner.work()
    runner.work()
    assert newest_came == ["older", "newer"]
    assert [str(error) for error in heard.errors] == ["newer"]
    assert not newest.busy


def test_an_outcome_may_bring_the_next_wish(newest: Newest, runner: ByHand, heard: Heard) -> None:
    newest.run(lambda _step: 1, lambda one: newest.run(lambda _step: one + 1, heard.results.append))
    runner.work()
    runner.work()
    assert heard.results == [2]


def test_on_threads_too_only_one_runs_and_the_newest_wins(qtbot: QtBot) -> None:
    runner, heard = ThreadRunner(), Heard()
    newest = Newest(runner, heard.errors.append)
    begun, alone, running = Event(), Lock(), []

    def job(number: int) -> Any:
        def work(step: Any) -> int:
            assert alone.acquire(blocking=False), "two jobs at a time"
            try:
                running.append(number)
                begun.set()
                while number == 0:
                    step()  # goes on until a newer wish comes
                return number
            finally:
                alone.release()

        return work

    newest.run(job(0), heard.results.append)
    assert begun.wait(20)
    for number in (1, 2, 3):
        newest.run(job(number), heard.results.append)
    qtbot.waitUntil(lambda: not newest.busy, timeout=20_000)
    runner.finish()
    assert (running, heard.results, heard.errors) == ([0, 3], [3], [])


def test_closing_the_window_stops_a_job(qtbot: QtBot) -> None:
    runner, heard, begun = ThreadRunner(), Heard(), Event()

    def endless(step: Any) -> None:
        while True:
            begun.set()
            step()

    Newest(runner, heard.errors.append).run(endless, heard.results.append)
    assert begun.wait(20)
    runner.finish()
    assert (heard.results, heard.errors) == ([], [])
