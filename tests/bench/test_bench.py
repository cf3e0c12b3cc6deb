"""The parts of the bench: its numbers, its table, its floors; no time is asserted."""

from __future__ import annotations

import subprocess
import sys
from itertools import takewhile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from painapp.ui.pages.share.asking import SaveDialog
from tests.bench.__main__ import FIGURES
from tests.bench.children import ROOT, environment
from tests.bench.machine import machine_facts
from tests.bench.standstill import choose_other_pages, save_pdf
from tests.bench.start_profile import dearest_imports
from tests.bench.table import FINE_MS, MS, Row, limit_row, missing_row, quartiles, ratio_row, spread, table
from tests.stage import USUAL_DIARY, Props, Stage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TIMES = st.lists(st.floats(0.1, 10_000), min_size=1, max_size=40)


@given(TIMES)
def test_quartiles_lie_in_order_within_what_was_measured(values: list[float]) -> None:
    low, middle, high = quartiles(values)
    assert min(values) <= low <= middle <= high <= max(values)


def test_quartiles_are_interpolated() -> None:
    assert quartiles([4, 1, 3, 2]) == (1.75, 2.5, 3.25)
    with pytest.raises(ValueError, match="nothing was measured"):
        quartiles([])


def test_a_sample_is_told_by_its_median_and_quartiles() -> None:
    assert spread([100, 400, 200, 300, 500], MS) == "300 ms (200 to 400)"


def ratio(ours: list[float], other: list[float], bound: float = 1.15) -> Row:
    return ratio_row("ready", ours, other, against="the floor", bound=bound, unit=MS)


def test_a_ratio_is_taken_turn_by_turn() -> None:
    # The computer was three times slower in the second turn: both sides were.
    row = ratio([110, 330, 115], [100, 300, 100])
    assert row.ratio.startswith("1.10 ")
    assert row.met is True


@pytest.mark.parametrize(("bound", "met"), [(1.5, True), (1.49, False)])
def test_a_ratio_at_its_bound_keeps_it(bound: float, met: bool) -> None:
    assert ratio([150, 150], [100, 100], bound).met is met


def test_sides_that_were_not_measured_in_turn_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        ratio([1, 2], [1])


def test_a_limit_is_kept_by_the_median() -> None:
    values = [10.0, 50.0, 60.0]
    assert limit_row("later", values, bound=50, unit=FINE_MS).met is True
    assert limit_row("later", values, bound=49.9, unit=FINE_MS).met is False
    assert limit_row("shown", values, bound=None, unit=FINE_MS).met is None


def test_the_table_is_aligned_and_says_what_was_missed() -> None:
    rows = [ratio([100], [100]), limit_row("a longer name", [70], bound=50, unit=MS), missing_row("x", "no")]
    lines = table(rows).splitlines()
    assert len(lines) == 5
    assert lines[0].split() == ["figure", "ours", "compared", "with", "ratio", "bound", "met"]
    assert [line.split()[-1] for line in lines[2:]] == ["yes", "NO", "–"]
    column = lines[0].index("met")
    assert [line[column:].strip() for line in lines[2:]] == ["yes", "NO", "–"]


def test_the_machine_is_named(tmp_path_factory: pytest.TempPathFactory) -> None:
    facts = machine_facts(tmp_path_factory.getbasetemp())
    assert " cores" in facts
    assert "PySide6 6." in facts
    assert "sqlcipher3" in facts


def test_the_dearest_imports_come_first() -> None:
    text = "import time: self [us] | cumulative | imported package\nnoise\n" + "\n".join(
        f"import time: {own:9} | {own + 500:10} | module{own}" for own in (100, 3000, 20)
    )
    names = [line.split()[-1] for line in dearest_imports(text).splitlines()]
    assert names == ["module3000", "module100", "module20"]


def test_what_is_measured_sees_nothing_of_the_person(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    for name in ("PYTHONDONTWRITEBYTECODE", "QT_SCALE_FACTOR", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, "1")
    seen = environment(tmp_path)
    assert "PYTHONDONTWRITEBYTECODE" not in seen
    assert "QT_SCALE_FACTOR" not in seen
    assert seen["HOME"] == str(tmp_path)
    assert seen["XDG_DATA_HOME"].startswith(str(tmp_path))


def test_share_is_pressed_as_it_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    monkeypatch.setattr(SaveDialog, "__call__", SaveDialog.__call__)  # put back afterwards
    files = tmp_path / "first.pdf", tmp_path / "other.pdf"
    with Props() as props, Stage(props.computer(USUAL_DIARY), ask_where=object.__new__(SaveDialog)) as stage:
        page = stage.go("share")
        save_pdf(page, files[0], qtbot.waitUntil)
        choose_other_pages(page)
        save_pdf(page, files[1], qtbot.waitUntil)
    assert len({len(PdfReader(file).pages) for file in files}) == 2


NAMED = {
    "start": ("first paint", "ready for a press", "Today ready"),
    "saving": ("saving a check-in", "saving a change", "saving in the window"),
    "search": ("first results of a search",),
    "unlocking": ("unlocking by passphrase", "the keyring's key"),
    "locking": ("locking in Diary",),
    "backup": ("backup of 0.2 years",),
    "everything": ("full export of 0.2 years", "bringing it back", "memory of both"),
    "pdf": ("PDF of 28 days, first", "PDF of 28 days, later"),
    "still": ("window still, first PDF", "window still, later PDFs"),
    "memory": ("memory with Today open",),
    "months": ("reading a month", "showing a month"),
}
"""Rows that a figure has in the table, among others."""
DEAR = {"pdf", "still", "memory", "play"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "figures",
    [
        pytest.param(sorted(set(FIGURES) - DEAR), id="quick"),
        pytest.param(sorted(DEAR), id="dear", marks=pytest.mark.long),
    ],
)
def test_every_figure_is_measured_in_one_small_run(tmp_path, figures: list[str]) -> None:
    command = [sys.executable, "-m", "tests.bench", "--runs", "1", "--years", "0.2"]
    command += [f"--only={figure}" for figure in figures]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    for figure in figures:
        assert f"Measuring {figure} …" in done.stderr
    lines = done.stdout.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("figure"))
    body = list(takewhile(bool, lines[start + 2 :]))
    assert len(body) >= len(figures)
    assert {line.split()[-1] for line in body} <= {"yes", "NO", "–"}
    named = " ".join(body)
    for figure in figures:
        assert all(row in named for row in NAMED.get(figure, ()))
