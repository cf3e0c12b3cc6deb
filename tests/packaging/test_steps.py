"""`dev.py test`: every step runs, a failed one is told and counts, the tests come last."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import steps
from steps import Outcome, Step

PACKAGING = Path(steps.__file__).parent


def say(text: str, code: int = 0) -> list[str]:
    return [sys.executable, "-c", f"print({text!r}, flush=True); raise SystemExit({code})"]


def ask(last: str = "3 passed") -> list[str]:
    """What the tests do at their end (tests/conftest.py)."""
    told = f"import sys; sys.path.insert(0, {str(PACKAGING)!r}); import os, steps; "
    return [sys.executable, "-c", told + f"print(steps.how_checks_went(os.environ)); print({last!r})"]


def run(monkeypatch: pytest.MonkeyPatch, folder: Path, checks: list[Step], last: list[str]) -> int:
    monkeypatch.setattr(steps, "checks", lambda _python: checks)
    monkeypatch.setattr(steps, "tests", lambda _python, _arguments: Step("pytest", last))
    return steps.run_all(sys.executable, folder, os.environ, [])


def test_a_failed_check_does_not_keep_the_others_from_running(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    checks = [Step("one", say("1", code=3)), Step("two", say("2"))]
    code = run(monkeypatch, tmp_path, checks, ask("3 passed"))
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
    run(monkeypatch, tmp_path, [Step("one", say("1", code=1)), Step("two", say("2"))], ask())
    last = capfd.readouterr().out.splitlines()[-3:-1]
    assert [line.partition(",")[0] for line in last] == ["one: FAILED (exit code 1)", "two: passed"]


def test_a_check_beside_the_others_counts_and_is_told_at_its_place_with_what_it_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    go_on = tmp_path / "go-on"
    script = tmp_path / "one.py"
    script.write_text(
        "import pathlib\n"
        f"while not pathlib.Path({str(go_on)!r}).exists(): pass\n"
        "print('what it found'); raise SystemExit(4)"
    )
    beside = Step("one", [sys.executable, str(script)], beside=True)
    # The first can only end once the second has run, and is still told before it.
    second = [sys.executable, "-c", f"import pathlib; pathlib.Path({str(go_on)!r}).touch()"]
    assert run(monkeypatch, tmp_path, [beside, Step("two", second)], ask()) == 1
    last = capfd.readouterr().out.splitlines()[-6:-1]
    assert last[:3] == ["── one", "what it found", ""]
    assert [line.partition(",")[0] for line in last[3:]] == ["one: FAILED (exit code 4)", "two: passed"]


def test_checks_are_told_even_where_the_tests_do_not_get_as_far(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    beside = Step("one", say("what it found", code=3), beside=True)
    assert run(monkeypatch, tmp_path, [beside], say("not understood", code=4)) == 1
    told = capfd.readouterr().out
    assert told.index("not understood") < told.index("what it found") < told.index("one: FAILED")


def test_without_other_steps_nothing_is_told() -> None:
    assert steps.how_checks_went({}) == ""


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
