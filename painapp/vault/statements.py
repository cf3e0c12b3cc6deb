"""SQL text and the names of its values: what runs on the driver.

Executing a statement through SQLAlchemy costs about 0.1 ms each time, as much as half a saved entry, and
loading SQLAlchemy some 200 ms of a start. Every column here is TEXT or INTEGER, so nothing is lost by
handing the driver the text that SQLAlchemy made.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

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


@cache
def statement(name: str, kind: type[Entry] | None = None, field: str = "") -> Prepared:
    """Return the statement that `name` of `core` composes, as it stands in `written` or else made now."""
    key = ":".join(part for part in (name, kind.KIND if kind else "", field) if part)
    if key in WRITTEN:
        return Prepared(*WRITTEN[key])
    from painapp.vault import core

    given = [one for one in (kind, field) if one]
    return Prepared(*core.write_out(getattr(core, name)(*given)))
