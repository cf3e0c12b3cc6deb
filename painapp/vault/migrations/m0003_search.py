"""Schema 3: what makes the diary findable, filled by triggers, so that every way of writing a row fills it.

`search` is an FTS5 index of what people wrote (`said`) and of marks (kind, picks, written later), without the
text itself. `search_place` leads from a place in it to the entry; the lower a place, the later its day and
time, so that the index finds what is newest first. `own_word` has every use of the person's own words.

An index that only marks what is deleted would keep the words of what was removed for good. So the old text
is handed back to it, and 'secure-delete' makes it rewrite its pages; that takes up to 20 ms for an entry, and
longer for a long note. A change therefore only notes in `search_due` what the index holds of the entry:
deleting that row brings the index up to date. Adding an entry, or removing one for good, does so at once.
"""

from __future__ import annotations

# ruff: noqa: S608, ISC004 - SQL put together of names of our own tables
from typing import NamedTuple

MINUTE_BITS, NUMBER_BITS = 11, 16
"""Of a place: behind the ordinal of the day, the minute since 04:00 plus one, and a number within that."""
_FIRST_ORDINAL = 1721424.5
"""The Julian day of the ordinal 0 of Python's dates."""
_DAY_STARTS = 4 * 60


class Findable(NamedTuple):
    """What is findable of a table: texts; picks; single choices; and the lists its own words belong to."""

    table: str
    texts: tuple[str, ...] = ()
    picks: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    body: bool = False
    lists: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The name of the kind."""
        return self.table.replace("_", "-")

    @property
    def columns(self) -> tuple[str, ...]:
        """Everything of a row that tells what is findable."""
        return (*self.texts, *self.picks, *self.choices, *(("body",) if self.body else ()))


KINDS: tuple[Findable, ...] = (
    Findable(
        "check_in",
        ("note",),
        ("areas", "words", "helped", "triggers"),
        ("writer",),
        body=True,
        lists=(
            ("areas", "areas"),
            ("words", "words"),
            ("body", "words"),
            ("helped", "helped"),
            ("triggers", "triggers"),
        ),
    ),
    Findable("sleep", ("note",), (), ("writer",)),
    Findable("activity", ("what", "note"), (), ("place", "company", "writer"), lists=(("what", "activity"),)),
    Findable("went_well", ("text",), (), ("writer",)),
    Findable("look_back", ("different", "note"), (), ("suited", "writer")),
    Findable(
        "flare_up",
        ("note",),
        ("set_off_by", "helped"),
        ("writer",),
        lists=(("set_off_by", "triggers"), ("helped", "helped")),
    ),
    Findable("pause", ("note",), (), ("reason",), lists=(("reason", "pause"),)),
    Findable(
        "medicine",
        ("what", "how_much", "note"),
        (),
        ("writer",),
        lists=(("what", "medicine"), ("how_much", "dose")),
    ),
    Findable("health_contact", ("why", "outcome"), (), ("who", "writer"), lists=(("who", "contact"),)),
    Findable("tracked", ("name",), (), ("tracker", "chosen", "writer")),
)


def _items(column: str) -> str:
    """Return the picks of a column as a table; what is no JSON has none."""
    return f"json_each(iif(json_valid({column}), {column}, '[]'))"


def _body(column: str) -> str:
    """Return everything within a body map as a table."""
    return f"json_tree(iif(json_valid({column}), {column}, '[]'))"


def _in_body(part: str) -> str:
    """Return what tells the regions, or the words, of a body map."""
    return "type = 'text' AND " + ("key = 'region'" if part == "region" else "path GLOB '*.words'")


def _is_own(value: str) -> str:
    return f"substr({value}, 1, 4) = 'own:'"


def _said(kind: Findable) -> str:
    """Return everything in a row that people wrote themselves, as one text."""
    parts = [*kind.texts]
    tables = [(_items(one), "1") for one in kind.picks]
    tables += [(_body("body"), _in_body("words"))] if kind.body else []
    parts += [
        f"(SELECT group_concat(substr(value, 5), char(10)) FROM {one} WHERE {that} AND {_is_own('value')})"
        for one, that in tables
    ]
    parts += [f"iif({_is_own(one)}, substr({one}, 5), NULL)" for one in kind.choices if one != "tracker"]
    return f"concat_ws(char(10), {', '.join(parts)})"


def _mark(field: str, value: str) -> str:
    """Return the one word by which a pick of a field is found."""
    name = field.replace("_", "")
    return f"'{name}' || iif({_is_own(value)}, 'own' || hex({value}), replace({value}, '-', ''))"


def _marks(kind: Findable) -> str:
    """Return the words by which a row is found that nobody wrote."""
    parts = [
        f"'kind{kind.table.replace('_', '')}'",
        "iif(written_day > day, 'later', 'intime')",
        "iif(said = '', 'wordless', 'withwords')",
        *(_mark(one, one) for one in kind.choices),
    ]
    tables = [(one, _items(one), "1") for one in kind.picks]
    if kind.body:
        tables += [(part, _body("body"), _in_body(part)) for part in ("region", "words")]
    parts += [
        f"(SELECT group_concat({_mark(field, 'value')}, ' ') FROM {one} WHERE {that})"
        for field, one, that in tables
    ]
    return f"concat_ws(' ', {', '.join(parts)})"


def _base() -> str:
    """Return the first place of a row's day and minute, NULL where its day is none."""
    clock = "substr(at_clock, 1, 2) * 60 + substr(at_clock, 4, 2)"
    minute = f"iif(at_clock IS NULL, 0, ({clock} + {24 * 60 - _DAY_STARTS}) % {24 * 60} + 1)"
    ordinal = f"CAST(julianday(day) - {_FIRST_ORDINAL} AS INTEGER)"
    return f"-(({ordinal} << {MINUTE_BITS + NUMBER_BITS}) + (({minute}) << {NUMBER_BITS}))"


def views(kind: Findable) -> tuple[str, ...]:
    """Return what makes the views of a kind: what is findable of each row, and its own words."""
    found = (
        f"CREATE VIEW {kind.table}_found AS SELECT id, {_base()} AS base, said, {_marks(kind)} AS marks"
        f" FROM (SELECT *, {_said(kind)} AS said FROM {kind.table} WHERE removed_at IS NULL)"
    )
    if not kind.lists:
        return (found,)
    own = " UNION ALL ".join(_own_of(kind, column, name) for column, name in kind.lists)
    return found, f"CREATE VIEW {kind.table}_own (id, list, word) AS {own}"


def _own_of(kind: Findable, column: str, name: str) -> str:
    table, there = kind.table, "removed_at IS NULL"
    if column in kind.texts:
        return f"SELECT id, '{name}', {column} FROM {table} WHERE {there} AND {column} IS NOT NULL"
    if column in kind.choices:
        return f"SELECT id, '{name}', {column} FROM {table} WHERE {there} AND {_is_own(column)}"
    items, that = (_body(column), _in_body("words")) if column == "body" else (_items(column), "1")
    that = f"{there} AND {that} AND {_is_own('value')}"
    return f"SELECT {table}.id, '{name}', value FROM {table}, {items} WHERE {that}"


def triggers(kind: Findable) -> tuple[str, ...]:
    """Return what makes the triggers of a kind: to note what is due, to do so at once, and to put it in."""
    table, name = kind.table, kind.name
    told_by = ("removed_at", "id", "day", "at_clock", "written_day", *kind.columns)
    older, newer = (", ".join(f"{row}.{one}" for one in told_by) for row in ("OLD", "NEW"))
    note = (
        "INSERT OR IGNORE INTO search_due (entry_id, kind, place, said, marks)"
        f" SELECT OLD.id, '{name}', p.place, f.said, f.marks FROM (SELECT 1) LEFT JOIN {table}_found AS f"
        f" ON f.id = OLD.id LEFT JOIN search_place AS p ON p.entry_id = f.id AND p.kind = '{name}'"
    )
    done = f"DELETE FROM search_due WHERE entry_id = {{}}.id AND kind = '{name}'"
    within = f"place BETWEEN base - {2**NUMBER_BITS - 1} AND base"
    place = f"ifnull((SELECT min(place) - 1 FROM search_place WHERE {within}), base)"
    at_place = f"JOIN search_place AS p ON p.entry_id = f.id WHERE f.id = OLD.entry_id AND p.kind = '{name}'"
    put_in = (
        f"INSERT OR IGNORE INTO search_place SELECT {place}, '{name}', id FROM {table}_found"
        " WHERE id = OLD.entry_id AND base IS NOT NULL",
        "INSERT INTO search (rowid, said, marks)"
        f" SELECT place, said, marks FROM {table}_found AS f {at_place}",
        f"INSERT OR IGNORE INTO own_word SELECT list, word, place FROM {table}_own AS f {at_place}",
    )
    add = (f"INSERT OR IGNORE INTO search_due (entry_id, kind) VALUES (NEW.id, '{name}')", done.format("NEW"))
    return (
        trigger(f"{table}_added", f"AFTER INSERT ON {table}", "NEW.removed_at IS NULL", add),
        trigger(
            f"{table}_changing",
            f"BEFORE UPDATE OF {', '.join(told_by)} ON {table}",
            f"({older}) IS NOT ({newer})",
            (note,),
        ),
        # What is deleted is noted while it is still there, and taken out once it is gone.
        trigger(f"{table}_deleting", f"BEFORE DELETE ON {table}", "1", (note,)),
        trigger(f"{table}_deleted", f"AFTER DELETE ON {table}", "1", (done.format("OLD"),)),
        trigger(
            f"{table}_due",
            "AFTER DELETE ON search_due",
            f"OLD.kind = '{name}'",
            put_in if kind.lists else put_in[:2],
        ),
    )


def trigger(name: str, event: str, when: str, steps: tuple[str, ...]) -> str:
    """Return what makes a trigger."""
    return f"CREATE TRIGGER {name} {event} WHEN {when} BEGIN {'; '.join(steps)}; END"


_OUT = trigger(
    "search_due_out",
    "BEFORE DELETE ON search_due",
    "OLD.place IS NOT NULL",
    (
        "INSERT INTO search (search, rowid, said, marks) VALUES ('delete', OLD.place, OLD.said, OLD.marks)",
        "DELETE FROM own_word WHERE place = OLD.place",
        "DELETE FROM search_place WHERE place = OLD.place",
    ),
)


def _filled() -> tuple[str, ...]:
    """Return what puts in the entries that are there already."""
    old = [one for one in KINDS if one.table in {"check_in", "sleep", "activity", "went_well"}]
    every = " UNION ALL ".join(
        f"SELECT base, '{one.name}' AS kind, e.id AS id, written_at"
        f" FROM {one.table} AS e JOIN {one.table}_found AS f ON f.id = e.id"
        for one in old
    )
    steps = [
        "INSERT OR IGNORE INTO search_place"
        " SELECT base + 1 - row_number() OVER (PARTITION BY base ORDER BY written_at), kind, id"
        f" FROM ({every}) WHERE base IS NOT NULL ORDER BY 1"
    ]
    for one in old:
        joined = f"AS f JOIN search_place AS p ON p.entry_id = f.id AND p.kind = '{one.name}'"
        steps.append(
            "INSERT INTO search (rowid, said, marks)"
            f" SELECT place, said, marks FROM {one.table}_found {joined} ORDER BY place"
        )
        if one.lists:
            own = f"SELECT list, word, place FROM {one.table}_own {joined}"
            steps.append(f"INSERT OR IGNORE INTO own_word {own}")
    return tuple(steps)


SQL: tuple[str, ...] = (
    """
    CREATE TABLE search_place (
        place INTEGER NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        entry_id TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX search_place_entry ON search_place (entry_id, kind)",
    """
    CREATE TABLE own_word (
        list TEXT NOT NULL,
        word TEXT NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (list, word, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX own_word_newest ON own_word (list, place)",
    "CREATE INDEX own_word_place ON own_word (place)",
    """
    CREATE TABLE search_due (
        entry_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        place INTEGER,
        said TEXT,
        marks TEXT,
        PRIMARY KEY (entry_id, kind)
    ) STRICT
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        said, marks, content = '', columnsize = 0, prefix = '2',
        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So'"
    )
    """,
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    # A leaf with its row then fits on one page of the file, of whose 4096 bytes SQLCipher takes some.
    "INSERT INTO search (search, rank) VALUES ('pgsz', 3900)",
    *(view for kind in KINDS for view in views(kind)),
    *_filled(),
    _OUT,
    *(trigger for kind in KINDS for trigger in triggers(kind)),
)
