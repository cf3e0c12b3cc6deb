"""SQL text and the names of its values: what runs on the driver.

Executing a statement through SQLAlchemy costs about 0.1 ms each time, as much as half a saved entry, and
loading SQLAlchemy some 200 ms of a start. Every column here is TEXT, INTEGER or REAL, so nothing is lost by
handing the driver the text that SQLAlchemy made. What is asked of every kind alike is written once: some
nine hundred statements for thirty kinds would otherwise be read at each start.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from painapp.vault.rows import columns_of
from painapp.vault.written import WRITTEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.domain.entries import Entry


class Prepared:
    """One statement as SQL text and the names of its values in order; `own` are values it brings itself."""

    __slots__ = ("_names", "_own", "sql")

    def __init__(self, sql: str, names: tuple[str, ...], own: Mapping[str, Any]) -> None:
        """Keep what `core.write_out` gave."""
        self.sql = sql
        self._names = names
        self._own = own

    def values(self, given: Mapping[str, Any]) -> tuple[Any, ...]:
        """Put named values in the statement's order. Raises KeyError when one is missing."""
        known = {**given, **self._own} if self._own else given
        return tuple([known[name] for name in self._names])


ALL, CHANGED = "*", "* but id and removed_at"
"""What stands among the names of a written statement for a kind's columns, and for those an edit writes."""


@cache
def statement(name: str, kind: type[Entry] | None = None, field: str = "") -> Prepared:
    """Return the statement that `name` of `core` composes, as it stands in `written` or else made now.

    Raises KeyError for a field that the kind does not have.
    """
    if field and (kind is None or field not in columns_of(kind)):
        raise KeyError(field)
    written = WRITTEN.get(f"{name}:{kind.KIND}" if kind else name) or WRITTEN.get(name)
    if written is not None:
        return Prepared(*(_of_kind(*written, kind, field) if kind else written))
    from painapp.vault import core

    given = [one for one in (kind, field) if one]
    return Prepared(*core.write_out(getattr(core, name)(*given)))


def changed_columns(kind: type[Entry]) -> tuple[str, ...]:
    """Return the columns of a kind that an edit writes."""
    return tuple(name for name in columns_of(kind) if name not in {"id", "removed_at"})


def _of_kind(
    sql: str, names: tuple[str, ...], own: dict[str, Any], kind: type[Entry], field: str
) -> tuple[str, tuple[str, ...], dict[str, Any]]:
    """Put a kind's table and columns in the places that a written statement has for them."""
    table, columns, changed = kind.KIND.replace("-", "_"), columns_of(kind), changed_columns(kind)
    filled = sql.format(
        table=table,
        field=field,
        columns=", ".join([f"{table}.{one}" for one in columns]),
        named=", ".join(columns),
        marks=", ".join("?" * len(columns)),
        changed=", ".join([f"{one}=?" for one in changed]),
    )
    first = {ALL: columns, CHANGED: changed}.get(names[0], names[:1]) if names else ()
    return filled, (*first, *names[1:]), own
