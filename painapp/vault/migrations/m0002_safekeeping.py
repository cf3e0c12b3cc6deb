"""Schema 2: what keeps the diary safe – a count of commits, tombstones, and drafts."""

from __future__ import annotations

SQL: tuple[str, ...] = (
    """
    CREATE TABLE commit_count (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        count INTEGER NOT NULL
    ) STRICT
    """,
    "INSERT INTO commit_count (id, count) VALUES (1, 0)",
    """
    CREATE TABLE tombstone (
        entry_id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        buried_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
        place TEXT NOT NULL PRIMARY KEY,
        snapshot TEXT NOT NULL,
        saved_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)
