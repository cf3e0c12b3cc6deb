"""The steps of `dev.py test`: each is timed, all are run, and the tests come last.

A step that takes one processor for long runs beside all the others, and is told when the tests are through.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future

EARLIER = "PAINAPP_EARLIER_STEPS"
"""Names the file in which the tests find how the other steps went, as soon as all of them are through."""
LONGEST_WAIT = 900
"""Seconds that the tests, being through, wait for the other steps."""


@dataclass(frozen=True)
class Step:
    """One command and the name it is reported by; one `beside` the others keeps its output till the end."""

    name: str
    command: Sequence[str]
    beside: bool = False


@dataclass(frozen=True)
class Outcome:
    """How a step went: its exit code and how long it took, in seconds. `command` is what repeats it."""

    name: str
    code: int
    seconds: float
    command: str = ""

    @property
    def sentence(self) -> str:
        """For example "pyright: passed, 12.3 s"; for a failure also the command that repeats the step."""
        if self.code == 0:
            return f"{self.name}: passed, {self.seconds:.1f} s"
        return f"{self.name}: FAILED (exit code {self.code}), {self.seconds:.1f} s; again: {self.command}"


def checks(python: str) -> list[Step]:
    """Everything that is looked at before the tests run."""
    lint_imports = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return [
        Step("ruff check", [python, "-m", "ruff", "check", "--output-format=concise"]),
        Step("ruff format", [python, "-m", "ruff", "format", "--check"]),
        Step("pyright", [python, "-m", "pyright", "--pythonpath", python], beside=True),
        Step("import-linter", [python, "-c", lint_imports, "--no-logo"]),
    ]


def tests(python: str, arguments: Sequence[str]) -> Step:
    """The tests on all processors (at most four); `arguments` go to pytest.

    `-n0` among the arguments runs them one after the other, in the order they are written in. `--cov=painapp`
    shows what they reach, and takes about a third longer.
    """
    at_once = ["-n", "auto", "--maxprocesses=4", "--dist=worksteal"]
    return Step("pytest", [python, "-m", "pytest", *at_once, *arguments])


def carry_out(step: Step, folder: Path, environment: Mapping[str, str]) -> Outcome:
    """Runs one step in `folder`, its output going straight to the screen."""
    print(f"── {step.name}", flush=True)
    start = time.perf_counter()
    done = subprocess.run(step.command, cwd=folder, env=environment, check=False, stdin=subprocess.DEVNULL)
    return Outcome(step.name, done.returncode, time.perf_counter() - start, _as_typed(step.command, folder))


def _as_typed(command: Sequence[str], folder: Path) -> str:
    """A command as a person standing in `folder` would type it."""
    inside = str(folder) + os.sep
    return shlex.join(part.removeprefix(inside) for part in command)


def run_all(python: str, folder: Path, environment: Mapping[str, str], arguments: Sequence[str]) -> int:
    """Runs every check, then the tests; gives 0 when all passed, otherwise 1.

    The tests' last line stays the last of the output; how the checks went stands just above it
    (tests/conftest.py prints it, and waits for those that run beside the tests).
    """
    with ThreadPoolExecutor() as pool, tempfile.TemporaryDirectory() as place:
        answer = Path(place) / "checks.txt"
        steps = checks(python)
        beside = [pool.submit(_in_silence, step, folder, environment) for step in steps if step.beside]
        earlier: list[Outcome] = []
        for step in steps:
            if not step.beside:
                earlier.append(carry_out(step, folder, environment))
                print(f"   {earlier[-1].sentence}\n", flush=True)
        in_order = [step.name for step in steps]
        all_checks = pool.submit(_tell, answer, in_order, earlier, beside)
        last = carry_out(tests(python, arguments), folder, {**environment, EARLIER: str(answer)})
        outcomes = [*all_checks.result(), last]
        if answer.exists():  # the tests did not get as far as telling it
            print(answer.read_text(encoding="utf-8"), flush=True)
    return int(any(outcome.code for outcome in outcomes))


def how_checks_went(environment: Mapping[str, str]) -> str:
    """What the tests tell of the other steps, once those are through; "" where there are none."""
    named = environment.get(EARLIER)
    if not named:
        return ""
    answer, until = Path(named), time.monotonic() + LONGEST_WAIT
    while not answer.exists():
        if time.monotonic() > until or not answer.parent.exists():
            return "the other steps have not said how they went"
        time.sleep(0.1)  # noqa: TID251 - another process writes it, at its own time
    told = answer.read_text(encoding="utf-8")
    answer.unlink()
    return told


def _in_silence(step: Step, folder: Path, environment: Mapping[str, str]) -> tuple[Outcome, str]:
    start = time.perf_counter()
    done = subprocess.run(
        step.command,
        cwd=folder,
        env=environment,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    outcome = Outcome(
        step.name, done.returncode, time.perf_counter() - start, _as_typed(step.command, folder)
    )
    return outcome, done.stdout.decode("utf-8", "replace").rstrip()


def _tell(
    answer: Path, in_order: list[str], earlier: list[Outcome], beside: list[Future[tuple[Outcome, str]]]
) -> list[Outcome]:
    """Waits for the steps beside the others, and writes down how all went, in the order they are named in."""
    later = [future.result() for future in beside]
    said = [f"── {outcome.name}\n{output}\n" for outcome, output in later if output]
    every = [*earlier, *(outcome for outcome, _output in later)]
    outcomes = sorted(every, key=lambda outcome: in_order.index(outcome.name))
    unfinished = answer.with_suffix(".part")
    unfinished.write_text("\n".join([*said, *(one.sentence for one in outcomes)]), encoding="utf-8")
    unfinished.replace(answer)
    return outcomes
