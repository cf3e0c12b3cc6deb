"""The table tells every fault, what was lost, and what could not be tried."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.faults.rows import ROWS
from tests.faults.table import Line, table

WHOLE = Line(1, 100, 40, 40, "whole", passed=True)


def row_of(number: int, *lines: Line) -> list[str]:
    drawn = next(line for line in table(lines).splitlines() if line.strip().startswith(f"{number} "))
    return [cell.strip() for cell in drawn.split("  ") if cell.strip()]


def test_tests_of_one_fault_are_one_row() -> None:
    assert row_of(1, WHOLE, WHOLE) == ["1", "killed during save", "200", "80", "80", "whole"]


def test_a_lost_entry_shows() -> None:
    cells = row_of(1, WHOLE, Line(1, 1, 10, 9, "whole", passed=False))
    assert cells == ["1", "killed during save", "101", "50", "49", "FAILED (1 of 2 tests)"]


def test_what_could_not_be_tried_says_why() -> None:
    cells = row_of(2, Line(2, 0, 0, 0, "", None, "needs root on Linux, to mount disks"))
    assert cells[-1] == "not tried: needs root on Linux, to mount disks"
    assert row_of(3)[-1] == "not tried: not run"


def test_a_fault_without_entries_has_no_counts() -> None:
    assert row_of(15, Line(15, 4, 0, 0, "", passed=True))[2:] == ["4", "–", "–", "as it must be"]


def test_the_end_sums_up() -> None:
    assert table([WHOLE, WHOLE]).endswith("200 faults injected; 80 entries acknowledged, 80 of them found.")


def test_every_row_of_the_table_has_a_test() -> None:
    """Read from the files, since a run may have been asked for some tests only."""
    marked: set[object] = set()
    for path in Path(__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"pytest.mark.row", "Operation"}:
                marked |= {one.value for one in node.args if isinstance(one, ast.Constant)}
    assert set(ROWS) - marked == set()
