"""Schema 6: the course, what was read, thought of and tried in it, and the tools that stay after it.

Found are the three kinds that tell of a day; their links (`lesson`, `page`, `thing`) are no words.
"""

from __future__ import annotations

from painapp.vault.migrations.m0003_search import Findable, triggers, views
from painapp.vault.migrations.m0003_whole_diary import made
from painapp.vault.migrations.m0004_practice import noted_only

_NEW: dict[str, tuple[str, ...]] = {
    "lesson_read": (
        "lesson TEXT",
        "title TEXT",
        "page TEXT",
        "to_the_end INTEGER",
    ),
    "thing_tried": (
        "thing TEXT",
        "words TEXT",
        "how TEXT",
        "note TEXT",
        "writer TEXT",
    ),
    "thought_record": (
        "situation TEXT",
        "feeling TEXT",
        "strength_before INTEGER",
        "thought TEXT",
        "speaks_for TEXT",
        "speaks_against TEXT",
        "another_way TEXT",
        "strength_after INTEGER",
        "writer TEXT",
    ),
    "my_course": (
        "paths TEXT",
        "areas TEXT",
        "begun TEXT",
        "paused_since TEXT",
        "look_back_on TEXT",
        "looked_back TEXT",
    ),
    "how_ready": (
        "area TEXT",
        "how TEXT",
    ),
    "lesson_answer": (
        "lesson TEXT",
        "title TEXT",
        "prompt TEXT",
        "question TEXT",
        "text TEXT",
        "taken INTEGER",
    ),
    "thing_to_try": (
        "words TEXT",
        "lesson TEXT",
        "thing TEXT",
    ),
    "taken_along": (
        "learned TEXT",
        "keeps TEXT",
        "people TEXT",
        "sentence TEXT",
    ),
    "up_or_down": (
        "words TEXT",
        "way TEXT",
        "part TEXT",
    ),
    "worry_time": (
        "begins TEXT",
        "minutes INTEGER",
        "place TEXT",
        "afterwards TEXT",
    ),
    "worry": (
        "words TEXT",
        "turned_out TEXT",
        "step TEXT",
        "looked_at TEXT",
    ),
    "pleasant_thing": (
        "what TEXT",
        "planned_for TEXT",
        "about_when TEXT",
        "with_whom TEXT",
        "how TEXT",
        "good INTEGER",
        "note TEXT",
    ),
    "sleep_plan": (
        "habits TEXT",
        "begins TEXT",
        "wind_down TEXT",
        "gets_up TEXT",
        "awake TEXT",
    ),
    "conversation": (
        "with_whom TEXT",
        "with_care INTEGER",
        "planned_for TEXT",
        "changed TEXT",
        "want_known TEXT",
        "asks TEXT",
        "first_words TEXT",
        "if_hard TEXT",
        "went TEXT",
    ),
    "hard_day": (
        "signs TEXT",
        "least TEXT",
        "can_wait TEXT",
        "soothes TEXT",
        "people TEXT",
        "sentence TEXT",
    ),
    "setback_plan": (
        "signs TEXT",
        "does_first TEXT",
        "smaller TEXT",
        "people TEXT",
        "sentence TEXT",
    ),
}
_FINDABLE = (
    Findable("lesson_read", ("title",)),
    Findable("thing_tried", ("words", "note"), (), ("how", "writer")),
    Findable(
        "thought_record",
        ("situation", "feeling", "thought", "speaks_for", "speaks_against", "another_way"),
        (),
        ("writer",),
    ),
)
_OTHERWISE = {
    "lesson_read": ("iif(said = ''", "iif(1"),
    "thing_tried": ("iif(said = ''", "iif(note IS NULL"),
}
"""A title and what is to be tried are the lesson's words: of one's own is only the note."""


def _views(kind: Findable) -> tuple[str, ...]:
    found = views(kind)
    if kind.table in _OTHERWISE:
        found = tuple(view.replace(*_OTHERWISE[kind.table]) for view in found)
    return found


SQL: tuple[str, ...] = (
    *(sql for table, columns in _NEW.items() for sql in made(table, columns)),
    *(sql for kind in _FINDABLE for sql in (*_views(kind), *triggers(kind), *noted_only(kind))),
)
