"""Schema 4: what is practised, the flare-up plan and kind voices; what is added is put in the index later.

A row that is added only notes in `search_due` that the index is to take it in, as one that changes does: the
next search, or closing the diary, has that work instead of whoever saves.
"""

from __future__ import annotations

from painapp.vault.migrations.m0003_search import KINDS, Findable, trigger, triggers, views
from painapp.vault.migrations.m0003_whole_diary import made

_NEW: dict[str, tuple[str, ...]] = {
    "practice": (
        "exercise TEXT",
        "title TEXT",
        "minutes INTEGER",
        "tension_before INTEGER",
        "tension_after INTEGER",
        "pain_before INTEGER",
        "pain_after INTEGER",
        "to_the_end INTEGER",
        "in_help INTEGER",
        "note TEXT",
        "writer TEXT",
    ),
    "flare_up_plan": (
        "early_signs TEXT",
        "sets_off TEXT",
        "first_hour TEXT",
        "exercises TEXT",
        "keep_doing TEXT",
        "people TEXT",
        "seek_help TEXT",
        "way_back TEXT",
        "message TEXT",
        "medicines TEXT",
        "medicines_written TEXT",
        "on_lock_screen INTEGER",
    ),
    "kind_voice": (
        "name TEXT",
        "seconds INTEGER",
        "sound TEXT",
        "on_lock_screen INTEGER",
    ),
}
_PRACTICE = Findable("practice", ("title", "note"), (), ("exercise", "writer"))
_BY_ITS_NOTE = ("iif(said = ''", "iif(note IS NULL")
"""A practice is found by its title, but words of the person's own are in the note alone."""


def noted_only(kind: Findable) -> tuple[str, ...]:
    """Return what lets a row that is added be taken in later, instead of at once.

    A row that changes again before that is noted already: what is findable of it need not be worked out.
    """
    name = f"{kind.table}_added"
    note = f"INSERT OR IGNORE INTO search_due (entry_id, kind) VALUES (NEW.id, '{kind.name}')"  # noqa: S608
    event = f"AFTER INSERT ON {kind.table}"
    is_noted = f"EXISTS (SELECT 1 FROM search_due WHERE entry_id = OLD.id AND kind = '{kind.name}')"  # noqa: S608
    changing = next(one for one in triggers(kind) if one.startswith(f"CREATE TRIGGER {kind.table}_changing "))
    return (
        f"DROP TRIGGER {name}",
        trigger(name, event, "NEW.removed_at IS NULL", (note,)),
        f"DROP TRIGGER {kind.table}_changing",
        changing.replace(" WHEN (", f" WHEN NOT {is_noted} AND (", 1),
    )


SQL: tuple[str, ...] = (
    *(sql for table, columns in _NEW.items() for sql in made(table, columns)),
    *(view.replace(*_BY_ITS_NOTE) for view in views(_PRACTICE)),
    *triggers(_PRACTICE),
    *(sql for kind in (*KINDS, _PRACTICE) for sql in noted_only(kind)),
)
