"""Finds texts that came as zeros from a damaged page.

Of the last page of a row longer than a page, SQLCipher says nothing when it is damaged: it gives zeros in its
place, and so would a copy made within SQLite. No text of ours holds any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault.errors import DiaryDamaged

if TYPE_CHECKING:
    from painapp.vault.connection import Connection


def raise_for_zeros(connection: Connection, schema: str = "main") -> None:
    """Look through every text of a database, without bringing any here. Raises DiaryDamaged.

    `schema` is the name by which it is attached. Takes some 30 ms for ten years.
    """
    tables = f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"  # noqa: S608 - names of our own
    for (name,) in connection.send(tables):
        texts = f"SELECT name FROM pragma_table_info('{name}', '{schema}') WHERE type = 'TEXT'"  # noqa: S608
        held = " OR ".join(f"instr(CAST({column} AS BLOB), x'00')" for (column,) in connection.send(texts))
        if held and connection.send(f'SELECT 1 FROM {schema}."{name}" WHERE {held} LIMIT 1'):  # noqa: S608
            raise DiaryDamaged(folder=str(connection.folder))
