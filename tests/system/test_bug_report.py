"""What is told of a bug: kind and place, never what somebody wrote."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.errors import ExpectedError
from painapp.domain.words import Words
from painapp.system.bug_report import bug_report, watch_for_bugs

ROOT = Path(__file__).parents[2]
CANARY = "canary-in-the-diary"


def caught(note: str, *, chained: bool = True) -> BaseException:
    """An error whose message, locals and cause hold what a person wrote."""

    def save(text: str) -> None:
        try:
            {}[text]
        except KeyError as error:
            if chained:
                raise ValueError(f"cannot save {text!r}") from error
            raise ValueError(f"cannot save {text!r}") from None

    try:
        save(note)
    except ValueError as error:
        return error
    raise AssertionError


@given(st.text(st.characters(categories=["Lo"]), min_size=3, max_size=40))
def test_no_report_holds_what_a_person_wrote(note: str) -> None:
    assert note not in bug_report(caught(note))


def test_it_names_kind_and_place_of_the_error_and_of_its_cause() -> None:
    lines = bug_report(caught(CANARY)).splitlines()
    here = "  tests/system/test_bug_report.py:"
    assert lines[0] == "ValueError"
    assert lines[1].startswith(here)
    assert lines[1].endswith(" in caught")
    assert lines[2].endswith(" in caught.<locals>.save")
    assert lines[3:5] == ["from:", "KeyError"]
    assert lines[5].startswith(here)
    assert len(lines) == 6


def test_a_cause_put_aside_is_not_told() -> None:
    assert "KeyError" not in bug_report(caught(CANARY, chained=False))


def test_an_error_of_our_own_is_told_by_its_full_name_and_without_its_words() -> None:
    report = bug_report(ExpectedError(Words("Errors", "No {what}."), what=CANARY))
    assert report == "painapp.domain.errors.ExpectedError"


def test_errors_that_cause_each_other_end() -> None:
    one, other = ValueError(CANARY), KeyError(CANARY)
    one.__cause__, other.__cause__ = other, one
    assert bug_report(one) == "ValueError\nfrom:\nKeyError"


def test_no_folder_of_the_person_is_told() -> None:
    import json

    with pytest.raises(ValueError, match="property name") as raised:
        json.loads("{")
    report = bug_report(raised.value)
    assert str(ROOT) not in report
    assert sys.prefix not in report
    assert "  json/decoder.py:" in report


def test_a_file_from_elsewhere_is_told_by_its_name_alone(tmp_path: Path) -> None:
    path = tmp_path / "of-kari" / "script.py"
    scope: dict[str, object] = {}
    with pytest.raises(ZeroDivisionError) as raised:
        exec(compile("def f():\n    1 / 0\nf()", str(path), "exec"), scope)
    report = bug_report(raised.value)
    assert report.splitlines()[-1] == "  script.py:2 in f"
    assert "kari" not in report


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Everything reported, with the hooks put back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    found: list[tuple[str, str]] = []
    watch_for_bugs(lambda error, report: found.append((type(error).__name__, report)))
    return found


def test_an_error_nobody_caught_is_told_on_the_console_without_its_message(
    told: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    error = caught(CANARY)
    sys.excepthook(type(error), error, error.__traceback__)
    assert told == [("ValueError", bug_report(error))]
    assert capsys.readouterr().err == bug_report(error) + "\n"


def test_an_error_in_a_thread_and_one_in_a_destructor_are_told(told: list[tuple[str, str]]) -> None:
    def work() -> None:
        raise caught(CANARY)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    class Falls:
        def __del__(self) -> None:
            raise caught(CANARY)

    Falls()
    gc.collect()
    assert [kind for kind, _ in told] == ["ValueError", "ValueError"]
    assert CANARY not in str(told)


def test_a_thread_that_ends_itself_is_no_bug(told: list[tuple[str, str]]) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert told == []


def test_without_a_console_it_is_told_all_the_same(
    told: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    error = caught(CANARY)
    sys.excepthook(type(error), error, error.__traceback__)
    assert len(told) == 1


@pytest.mark.parametrize(
    ("statement", "said"), [("raise ValueError('canary')", "ValueError\n"), ("raise KeyboardInterrupt", "")]
)
def test_a_whole_process_that_fails(statement: str, said: str) -> None:
    code = (
        f"from painapp.system.bug_report import watch_for_bugs\nwatch_for_bugs(lambda *_: None)\n{statement}"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "canary" not in done.stderr
    assert done.stderr.startswith(said)
    assert ("KeyboardInterrupt" in done.stderr) is (not said)
