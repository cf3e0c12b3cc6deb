"""Schema 3: the whole diary. More fields for what there was; look-backs, flare-ups, pauses and trackers.

Every entry's table ends in a column that says its kind, behind a character no text of a person's can hold: by
it salvage tells a row of one kind from that of another.
"""

from __future__ import annotations

from painapp.vault.migrations.m0003_search import SQL as SEARCH

_COMMON = """
        id TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        at_clock TEXT,
        at_zone TEXT,
        at_offset INTEGER,
        written_at TEXT NOT NULL,
        written_zone TEXT NOT NULL,
        written_offset INTEGER NOT NULL,
        written_day TEXT NOT NULL,
        version INTEGER NOT NULL,
        opened_at TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        closed INTEGER NOT NULL,
        removed_at TEXT"""

_MORE: dict[str, tuple[str, ...]] = {
    "check_in": ("body TEXT", "words TEXT", "triggers TEXT", "writer TEXT"),
    "sleep": ("naps INTEGER", "nap_minutes INTEGER", "writer TEXT"),
    "activity": ("planned_minutes INTEGER", "place TEXT", "company TEXT", "note TEXT", "writer TEXT"),
    "went_well": ("writer TEXT",),
}
_NEW: dict[str, tuple[str, ...]] = {
    "look_back": (
        "worst INTEGER",
        "least INTEGER",
        "average INTEGER",
        "enjoyment INTEGER",
        "general_activity INTEGER",
        "sleep INTEGER",
        "suited TEXT",
        "different TEXT",
        "note TEXT",
        "writer TEXT",
    ),
    "flare_up": (
        "eased TEXT",
        "worst INTEGER",
        "set_off_by TEXT",
        "helped TEXT",
        "note TEXT",
        "writer TEXT",
    ),
    "pause": ("until TEXT", "reason TEXT", "note TEXT"),
    "medicine": ("what TEXT", "how_much TEXT", "note TEXT", "writer TEXT"),
    "health_contact": ("who TEXT", "why TEXT", "outcome TEXT", "writer TEXT"),
    "tracked": (
        "tracker TEXT",
        "name TEXT",
        "holds TEXT",
        "unit TEXT",
        "amount REAL",
        "chosen TEXT",
        "writer TEXT",
    ),
    "tracker": (
        "ready TEXT",
        "name TEXT",
        "holds TEXT",
        "unit TEXT",
        "choices TEXT",
        "place INTEGER",
        "put_away INTEGER",
    ),
    "conditions": ("named TEXT", "small_efforts TEXT", "none_of_these INTEGER"),
}


def _sign(table: str) -> str:
    """Return the column that says the kind."""
    sign = "\x02" + table.replace("_", "-")
    return f"kind TEXT NOT NULL DEFAULT '{sign}' CHECK (kind = '{sign}')"


def made(table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Return what makes a table of entries."""
    return (
        f"CREATE TABLE {table} ({_COMMON}, {', '.join((*columns, _sign(table)))}) STRICT",
        f"CREATE INDEX {table}_day ON {table} (day) WHERE removed_at IS NULL",
        f"CREATE INDEX {table}_removed ON {table} (removed_at) WHERE removed_at IS NOT NULL",
    )


SQL: tuple[str, ...] = (
    *(
        f"ALTER TABLE {table} ADD COLUMN {column}"
        for table, columns in _MORE.items()
        for column in (*columns, _sign(table))
    ),
    *(sql for table, columns in _NEW.items() for sql in made(table, columns)),
    *(
        f"CREATE INDEX check_in_{field}_said ON check_in (day, written_at)"
        f" WHERE removed_at IS NULL AND {field} IS NOT NULL"
        for field in ("areas", "body", "words", "helped", "triggers")
    ),
    *SEARCH,
)
