"""SQLAlchemy statements, written out as SQL once and then run on the driver.

Executing a statement through SQLAlchemy costs about 0.1 ms each time, as much as half a saved entry;
every column here is TEXT or INTEGER, so nothing is lost by handing the driver the text and the values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.sql.elements import CompilerElement

_DIALECT = sqlite.dialect()


class Prepared:
    """One statement as SQL text and the names of its values in order."""

    __slots__ = ("_fixed", "_names", "sql")

    def __init__(self, statement: CompilerElement) -> None:
        """Write the statement out for SQLite."""
        compiled: Any = statement.compile(dialect=_DIALECT)
        self.sql = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup or ())
        # What the statement itself compares with or sets, such as the 0 of `closed == 0`.
        self._fixed: dict[str, Any] = {
            name: compiled.binds[name].effective_value
            for name in self._names
            if not compiled.binds[name].required
        }

    def values(self, given: Mapping[str, Any]) -> tuple[Any, ...]:
        """Put named values in the statement's order. Raises KeyError when one is missing."""
        known = {**given, **self._fixed} if self._fixed else given
        return tuple([known[name] for name in self._names])
