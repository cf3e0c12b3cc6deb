"""`dev.py test`: every step runs, a failed one is told and counts, the tests come last."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import steps
from steps import Outcome, Step


def say(text: str, code: int = 0) -> list[str]:
    return [sys.executable, "-c", f"print({text!r}, flush=True); raise SystemExit({code})"]


def run(monkeypatch: pytest.MonkeyPatch, folder: Path, checks: list[Step], last: list[str]) -> int:
    monkeypatch.setattr(steps, "checks", lambda _python: checks)
    monkeypatch.setattr(steps, "tests", lambda _python, _arguments: Step("pytest", last))
    return steps.run_all(sys.executable, folder, os.environ, [])


def test_a_failed_check_does_not_keep_the_others_from_running(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    checks = [Step("one", say("1", code=3)), Step("two", say("2"))]
    code = run(monkeypatch, tmp_path, checks, say("3 passed"))
    told = capfd.readouterr().out
    assert code == 1
    assert told.index("one: FAILED (exit code 3)") < told.index("two: passed") < told.index("3 passed")
    assert told.rstrip().endswith("3 passed")


def test_all_is_well_only_when_all_is_well(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    checks = [Step("one", say("1"))]
    assert run(monkeypatch, tmp_path, checks, say("passed")) == 0
    assert run(monkeypatch, tmp_path, checks, say("no tests ran", code=5)) == 1


def test_the_tests_are_told_how_the_checks_went(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    told = [sys.executable, "-c", "import os; print(os.environ['PAINAPP_EARLIER_STEPS'])"]
    run(monkeypatch, tmp_path, [Step("one", say("1", code=1)), Step("two", say("2"))], told)
    last = capfd.readouterr().out.splitlines()[-2:]
    assert [line.partition(",")[0] for line in last] == ["one: FAILED (exit code 1)", "two: passed"]


def test_steps_run_in_the_checkout(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    where = Step("where", [sys.executable, "-c", "import os; print(os.getcwd())"])
    steps.carry_out(where, tmp_path, os.environ)
    assert str(tmp_path.resolve()) in capfd.readouterr().out


def test_an_outcome_reads_as_a_sentence() -> None:
    assert Outcome("pyright", 0, 12.34).sentence == "pyright: passed, 12.3 s"


def test_a_failure_names_the_command_that_repeats_it(tmp_path: Path) -> None:
    python = tmp_path / "my env" / "python"
    python.parent.mkdir()
    python.symlink_to(sys.executable)
    outcome = steps.carry_out(Step("one", [str(python), "-c", "raise SystemExit(2)"]), tmp_path, os.environ)
    assert outcome.sentence.startswith("one: FAILED (exit code 2), ")
    assert outcome.sentence.endswith("; again: 'my env/python' -c 'raise SystemExit(2)'")


def test_every_tool_of_the_checks_is_installed() -> None:
    import importlib.util

    modules = [step.command[2] for step in steps.checks("python") if step.command[1] == "-m"]
    assert modules == ["ruff", "ruff", "pyright"]
    assert all(
        importlib.util.find_spec(module) for module in [*modules, "importlinter.cli", "pytest_cov", "xdist"]
    )
