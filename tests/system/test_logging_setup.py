"""The log: useful for finding bugs, and empty of what a person wrote, whoever logs it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painapp.domain.errors import FieldError
from painapp.domain.words import Words
from painapp.system.logging_setup import FILE, set_up_logging

CANARY = "canary-in-the-diary"
Logged = Callable[[], str]


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Logged]:
    """The log set up in a folder; gives its text so far. Everything is put back afterwards."""
    root, ours = logging.getLogger(), logging.getLogger("painapp")
    levels, raising = (root.level, ours.level), logging.raiseExceptions
    handler = set_up_logging(tmp_path)
    yield lambda: (tmp_path / FILE).read_text(encoding="utf-8")
    root.removeHandler(handler)
    handler.close()
    root.setLevel(levels[0])
    ours.setLevel(levels[1])
    logging.raiseExceptions = raising


OURS = logging.getLogger("painapp.vault.diary")
THEIRS = logging.getLogger("somelibrary.engine")


def test_a_line_says_when_how_grave_who_and_what(logged: Logged) -> None:
    OURS.info("diary opened, %d entries in %.1f ms", 36525, 12.34)
    line = logged().splitlines()[0]
    assert line.endswith(" INFO painapp.vault.diary: diary opened, 36525 entries in 12.3 ms")
    assert line[:4].isdigit()


@pytest.mark.parametrize(
    ("template", "values", "line"),
    [
        ("saved %s", (CANARY,), "saved <str>"),
        ("saved %r in %s", (CANARY, Path(CANARY)), None),
        ("saved %(note)s", ({"note": CANARY},), "saved <str>"),
        ("%d of %s", (4, [CANARY]), "4 of <list>"),
        ("too few: %s %s", (CANARY,), "too few: %s %s"),
        ("a number? %d", (CANARY,), "a number? %d"),
    ],
)
def test_a_value_is_written_as_its_kind(
    logged: Logged, template: str, values: tuple[Any, ...], line: str | None
) -> None:
    OURS.warning(template, *values)
    assert CANARY not in logged()
    if line:
        assert logged().splitlines()[0].endswith(": " + line)


def test_a_librarys_values_are_not_written_at_all(logged: Logged) -> None:
    THEIRS.warning("row %s of %d", CANARY, 7)
    assert logged().splitlines()[0].endswith("WARNING somelibrary.engine: row %s of %d")


def test_an_object_instead_of_a_text_is_written_as_its_kind(logged: Logged) -> None:
    OURS.error(FieldError("note", Words("Errors", "x"), name=CANARY))
    OURS.error([CANARY])
    assert [line.rpartition(": ")[2] for line in logged().splitlines()] == ["<FieldError>", "<list>"]


def test_an_error_is_written_by_kind_and_place(logged: Logged) -> None:
    try:
        int(CANARY)
    except ValueError:
        OURS.exception("could not save %s", CANARY, stack_info=True)
    lines = logged().splitlines()
    assert lines[0].endswith("ERROR painapp.vault.diary: could not save <str>")
    assert lines[1] == "ValueError"
    assert lines[2].startswith("  tests/system/test_logging_setup.py:")
    assert len(lines) == 3
    assert CANARY not in logged()


@given(
    note=st.text(st.characters(categories=["Lo"]), min_size=3, max_size=30),
    template=st.sampled_from(["%s", "%r", "%-40s", "{} %s", "100 %% %s", "%(x)s"]),
    logger=st.sampled_from([OURS, THEIRS]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_note_comes_into_the_log(logged: Logged, note: str, template: str, logger: logging.Logger) -> None:
    logger.error(template, {"x": note} if "(x)" in template else note)
    assert note not in logged()


def test_libraries_are_kept_from_warnings_on_and_we_from_information_on(logged: Logged) -> None:
    THEIRS.info("chatter")
    OURS.debug("chatter")
    OURS.info("kept")
    assert len(logged().splitlines()) == 1


def test_other_handlers_see_the_record_as_it_was(logged: Logged, caplog: pytest.LogCaptureFixture) -> None:
    OURS.warning("saved %s", "a note")
    assert caplog.messages == ["saved a note"]


def test_it_is_never_more_than_four_files_of_a_quarter_megabyte(logged: Logged, tmp_path: Path) -> None:
    for number in range(9000):
        OURS.info("a line of some length, so that the files fill up soon enough: number %d", number)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == [FILE, f"{FILE}.1", f"{FILE}.2", f"{FILE}.3"]
    assert all(path.stat().st_size <= 256 * 1024 for path in tmp_path.iterdir())
    assert "number 8999" in logged()


def test_a_folder_that_cannot_be_written_to_is_no_trouble(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where a folder should be", encoding="utf-8")
    root, ours = logging.getLogger(), logging.getLogger("painapp")
    levels, raising = (root.level, ours.level), logging.raiseExceptions
    handler = set_up_logging(taken)
    try:
        OURS.error("goes nowhere")
        assert isinstance(handler, logging.NullHandler)
    finally:
        root.removeHandler(handler)
        root.setLevel(levels[0])
        ours.setLevel(levels[1])
        logging.raiseExceptions = raising
