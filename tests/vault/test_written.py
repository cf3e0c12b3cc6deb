"""The written SQL is what SQLAlchemy composes today, and it is all that a running app needs."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from painapp.domain.entries import CheckIn
from painapp.vault.statements import statement
from painapp.vault.written import WRITTEN

ROOT = Path(__file__).resolve().parents[2]


def writer() -> Any:
    """Load packaging/written_statements.py, which is no package."""
    spec = spec_from_file_location("written_statements", ROOT / "packaging" / "written_statements.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_written_statements_are_fresh() -> None:
    assert writer().statements() == WRITTEN, "run packaging/written_statements.py update"


def test_every_statement_of_every_kind_is_what_is_composed() -> None:
    made = writer()
    for asked, (sql, names, own) in made.composed().items():
        found = statement(*asked)
        assert (found.sql.replace('"', ""), found._names, found._own) == (sql.replace('"', ""), names, own)  # pyright: ignore[reportPrivateUsage] - the whole statement
    assert {"update_entry", "last_said", "periods_touching:pause"} < WRITTEN.keys()


def test_a_statement_that_is_not_written_is_composed() -> None:
    kept = WRITTEN.pop("entry_by_id")
    statement.cache_clear()
    try:
        composed = statement("entry_by_id", CheckIn)
    finally:
        WRITTEN["entry_by_id"] = kept
        statement.cache_clear()
    assert composed.sql == statement("entry_by_id", CheckIn).sql
    assert composed.values({"for_id": "a"}) == ("a",)


def test_opening_reading_and_saving_load_no_sqlalchemy(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from tests.clocks import FixedClock
from painapp.domain.settings import Settings
from painapp.demo.diary import open_demo
with open_demo(Path({str(tmp_path)!r}), FixedClock(), 20) as vault:
    entry = vault.diary.between(vault.diary.first_day(), vault.diary.first_day())[0]
    vault.diary.remove(entry.id)
    vault.diary.undo()
    vault.diary.save_settings(Settings())
assert "sqlalchemy" not in sys.modules
print("done")
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.stdout == "done\n", done.stderr
