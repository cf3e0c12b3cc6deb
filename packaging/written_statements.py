"""Write the vault's statements out as SQL: `update` writes painapp/vault/written.py, `check` compares.

For maintainers, after a change of painapp/vault/core.py or of the tables besides the entries'. Run it with
the project's own Python, in the project's folder.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from pprint import pformat
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import fields_of
from painapp.vault import core, queries
from painapp.vault.rows import columns_of
from painapp.vault.statements import ALL, CHANGED, changed_columns

if TYPE_CHECKING:
    from painapp.domain.entries import Entry

    Written = tuple[str, tuple[str, ...], dict[str, Any]]

TARGET = Path(__file__).resolve().parent.parent / "painapp" / "vault" / "written.py"
HEAD = '''"""The vault's statements as SQL, written by packaging/written_statements.py; not to be edited.

Those about one kind of entry stand here once for all kinds; `statements` puts in its table and columns.
It is one long table, since it is written by a program and read by one: nobody looks for anything in it.
"""

from __future__ import annotations

from typing import Any

# fmt: off
# ruff: noqa: ISC004, Q000
WRITTEN: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = \\
'''
PERIODS = "periods_touching"
"""The one that differs from kind to kind: it stands here for each kind that is a period."""


def composed() -> dict[tuple[str, type[Entry] | None, str], Written]:
    """Compose every statement that `queries` offers, for every kind and field it takes."""
    found: dict[tuple[str, type[Entry] | None, str], Written] = {}
    for name, function in vars(queries).items():
        if not inspect.isfunction(function) or function.__module__ != queries.__name__:
            continue
        compose = getattr(core, name)
        asked = tuple(inspect.signature(function).parameters)
        if not asked:
            found[name, None, ""] = core.write_out(compose())
            continue
        for kind in ENTRY_TYPES:
            if name == PERIODS and not kind.A_PERIOD:
                continue
            for field in [spec.name for spec in fields_of(kind)] if "field" in asked else [""]:
                found[name, kind, field] = bare(core.write_out(compose(kind, *filter(None, [field]))))
    return found


def bare(written: Written) -> Written:
    """Take SQLAlchemy's quotes off: it quotes names of columns that SQLite takes as they are."""
    return written[0].replace('"', ""), *written[1:]


def statements() -> dict[str, Written]:
    """Return what the file holds: each statement once, with places for a kind's table and columns."""
    found: dict[str, Written] = {}
    for (name, kind, field), written in composed().items():
        if kind is None:
            found[name] = written
        elif name == PERIODS:
            found[f"{name}:{kind.KIND}"] = pattern(written, kind, field)
        else:
            found.setdefault(name, pattern(written, kind, field))
    return found


def pattern(written: Written, kind: type[Entry], field: str) -> Written:
    """Return the statement with places for all that differs from kind to kind."""
    sql, names, own = written
    table, columns, changed = kind.KIND.replace("-", "_"), columns_of(kind), changed_columns(kind)
    for said, place in (
        (", ".join(f"{table}.{one}" for one in columns), "{columns}"),
        (f"({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", "({named}) VALUES ({marks})"),
        (", ".join(f"{one}=?" for one in changed), "{changed}"),
        (f"{table}.{field} ", "{table}.{field} "),
    ):
        sql = sql.replace(said, place)
    sql = re.sub(rf"\b{table}\b", "{table}", sql)
    if names[: len(columns)] == columns:
        names = (ALL, *names[len(columns) :])
    elif names[: len(changed)] == changed:
        names = (CHANGED, *names[len(changed) :])
    return sql, names, own


def text() -> str:
    """Return the whole file."""
    return f"{HEAD}{pformat(statements(), width=100)}\n"


def main(verb: str) -> int:
    """Write the file, or tell whether it is what would be written; return the exit status."""
    if verb == "update":
        TARGET.write_text(text(), encoding="utf-8")
        return 0
    fresh = TARGET.read_text(encoding="utf-8") == text()
    print("fresh" if fresh else "stale: run packaging/written_statements.py update")
    return 0 if fresh else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))
