"""Schema 1: the first diary. Check-ins, sleep, activities, things that went well; versions and settings."""

from __future__ import annotations

SQL: tuple[str, ...] = (
    """
    CREATE TABLE check_in (
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
        removed_at TEXT,
        pain INTEGER,
        areas TEXT,
        mood INTEGER,
        energy INTEGER,
        stress INTEGER,
        helped TEXT,
        note TEXT
    ) STRICT
    """,
    "CREATE INDEX check_in_day ON check_in (day) WHERE removed_at IS NULL",
    "CREATE INDEX check_in_removed ON check_in (removed_at) WHERE removed_at IS NOT NULL",
    """
    CREATE TABLE sleep (
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
        removed_at TEXT,
        slept_minutes INTEGER,
        quality INTEGER,
        into_bed TEXT,
        tried_to_sleep TEXT,
        falling_asleep_minutes INTEGER,
        awakenings INTEGER,
        awake_minutes INTEGER,
        final_waking TEXT,
        out_of_bed TEXT,
        note TEXT
    ) STRICT
    """,
    "CREATE INDEX sleep_day ON sleep (day) WHERE removed_at IS NULL",
    "CREATE INDEX sleep_removed ON sleep (removed_at) WHERE removed_at IS NOT NULL",
    """
    CREATE TABLE activity (
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
        removed_at TEXT,
        what TEXT,
        minutes INTEGER,
        effort INTEGER,
        pain_before INTEGER,
        pain_after INTEGER
    ) STRICT
    """,
    "CREATE INDEX activity_day ON activity (day) WHERE removed_at IS NULL",
    "CREATE INDEX activity_removed ON activity (removed_at) WHERE removed_at IS NOT NULL",
    """
    CREATE TABLE went_well (
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
        removed_at TEXT,
        text TEXT
    ) STRICT
    """,
    "CREATE INDEX went_well_day ON went_well (day) WHERE removed_at IS NULL",
    "CREATE INDEX went_well_removed ON went_well (removed_at) WHERE removed_at IS NOT NULL",
    """
    CREATE TABLE entry_version (
        entry_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        schema INTEGER NOT NULL,
        snapshot TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (entry_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)
