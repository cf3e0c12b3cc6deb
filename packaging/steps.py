"""The steps of `dev.py test`: each is timed, all are run, and the tests come last."""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Step:
    """One command and the name it is reported by."""

    name: str
    command: Sequence[str]


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
        Step("pyright", [python, "-m", "pyright", "--pythonpath", python]),
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
    (tests/conftest.py prints it).
    """
    earlier: list[Outcome] = []
    for step in checks(python):
        earlier.append(carry_out(step, folder, environment))
        print(f"   {earlier[-1].sentence}\n", flush=True)
    told = "\n".join(outcome.sentence for outcome in earlier)
    last = carry_out(tests(python, arguments), folder, {**environment, "PAINAPP_EARLIER_STEPS": told})
    return int(any(outcome.code for outcome in [*earlier, last]))
