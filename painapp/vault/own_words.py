"""The words of the person's own, by the list they belong to, the last used first.

Apart from `finding`, since a start asks for them and never searches.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from painapp.vault.statements import Prepared

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.vault.connection import Connection

_LISTS = {
    ("check-in", "areas"): "areas",
    ("check-in", "words"): "words",
    ("check-in", "body"): "words",
    ("check-in", "helped"): "helped",
    ("check-in", "triggers"): "triggers",
    ("flare-up", "helped"): "helped",
    ("flare-up", "set_off_by"): "triggers",
    ("activity", "what"): "activity",
    ("medicine", "what"): "medicine",
    ("medicine", "how_much"): "dose",
    ("health-contact", "who"): "contact",
    ("pause", "reason"): "pause",
}
"""The list in which the own words of a field are kept; fields with the same choices share theirs."""
_LATELY = 200
_INDEXED = "place NOT IN (SELECT place FROM search_due WHERE place < 0)"
"""What the index holds of an entry that has changed since does not count."""
_LATELY_USED = Prepared(
    f"SELECT place, word FROM own_word WHERE list = ? AND {_INDEXED} ORDER BY place LIMIT ?",  # noqa: S608
    ("list", "most"),
    {},
)
# From each word straight to the next one: no slower for being used ten thousand times.
_EVER_USED = Prepared(
    "WITH RECURSIVE used (word) AS ("  # noqa: S608 - a condition of our own
    " SELECT min(word) FROM own_word WHERE list = ?1 UNION ALL"
    " SELECT (SELECT min(word) FROM own_word WHERE list = ?1 AND word > used.word) FROM used"
    " WHERE used.word IS NOT NULL)"
    f" SELECT (SELECT min(place) FROM own_word WHERE list = ?1 AND word = used.word AND {_INDEXED}) AS last,"
    " word FROM used WHERE last < 0 ORDER BY last LIMIT ?2",
    ("list", "most"),
    {},
)


def own_words(connection: Connection, kind: type[Entry], field: str, limit: int) -> tuple[str, ...] | None:
    """Return up to `limit` own words of a field, the last used first, however long ago; None elsewhere.

    What was used lately nearly always tells; where it does not, every word ever used is looked at.
    """
    name = _LISTS.get((kind.KIND, field))
    if name is None:
        return None
    used = connection.rows(_LATELY_USED, list=name, most=_LATELY)
    if len(used) == _LATELY and len({word for _, word in used}) < limit:
        used = connection.rows(_EVER_USED, list=name, most=limit)
    used = sorted([*used, *_changed_words(connection, name)])
    return tuple(dict.fromkeys(word for _, word in used))[:limit]


def _changed_words(connection: Connection, name: str) -> list[tuple[Any, ...]]:
    """Return place and word of every use in entries whose change the index does not hold yet."""
    kinds = {kind for (kind, _), one in _LISTS.items() if one == name}
    return [
        row
        for kind in kinds
        for row in connection.rows(_changed(kind.replace("-", "_")), list=name, kind=kind)
    ]


@cache
def _changed(table: str) -> Prepared:
    return Prepared(
        f"SELECT f.base, o.word FROM search_due AS d JOIN {table}_own AS o ON o.id = d.entry_id"  # noqa: S608
        f" JOIN {table}_found AS f ON f.id = d.entry_id WHERE o.list = ? AND d.kind = ?",
        ("list", "kind"),
        {},
    )
