"""Write the vault's statements out as SQL: `update` writes painapp/vault/written.py, `check` compares.

For maintainers, after a change of painapp/vault/core.py or of a field of an entry. Run it with the
project's own Python, in the project's folder.
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from pprint import pformat
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import fields_of
from painapp.vault import core, queries

TARGET = Path(__file__).resolve().parent.parent / "painapp" / "vault" / "written.py"
HEAD = '''"""The vault's statements as SQL, written by packaging/written_statements.py; not to be edited."""

from __future__ import annotations

from typing import Any

# fmt: off
# ruff: noqa: ISC004, Q000
WRITTEN: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = \\
'''


def statements() -> dict[str, tuple[str, tuple[str, ...], dict[str, Any]]]:
    """Compose every statement that `queries` offers, for every kind and field it takes."""
    found: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = {}
    for name, function in vars(queries).items():
        if not inspect.isfunction(function) or function.__module__ != queries.__name__:
            continue
        compose = getattr(core, name)
        asked = tuple(inspect.signature(function).parameters)
        if not asked:
            found[name] = core.write_out(compose())
            continue
        for kind in ENTRY_TYPES:
            if asked == ("kind",):
                found[f"{name}:{kind.KIND}"] = core.write_out(compose(kind))
            else:
                for spec in fields_of(kind):
                    found[f"{name}:{kind.KIND}:{spec.name}"] = core.write_out(compose(kind, spec.name))
    return found


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
