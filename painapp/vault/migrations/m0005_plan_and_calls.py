"""Schema 5: what matters, goals and small steps, pacing, people, and the calls from which coaching lives.

Found are the three kinds that tell of a day. Their links to other entries (`step`, `goal`) are no words, and
what a step or goal was called is copied into them: whether there are words of their own, the rest tells.
"""

from __future__ import annotations

from painapp.vault.migrations.m0003_search import Findable, triggers, views
from painapp.vault.migrations.m0003_whole_diary import made
from painapp.vault.migrations.m0004_practice import noted_only

_NEW: dict[str, tuple[str, ...]] = {
    "step_try": (
        "step TEXT",
        "words TEXT",
        "how TEXT",
        "note TEXT",
        "writer TEXT",
    ),
    "expectation": (
        "what TEXT",
        "expects TEXT",
        "expected INTEGER",
        "happened TEXT",
        "turned_out INTEGER",
        "learned TEXT",
        "step TEXT",
        "writer TEXT",
    ),
    "goal_review": (
        "goal TEXT",
        "words TEXT",
        "attained TEXT",
        "importance INTEGER",
        "confidence INTEGER",
        "makes_it TEXT",
        "note TEXT",
        "writer TEXT",
    ),
    "my_story": (
        "began TEXT",
        "told TEXT",
        "helped TEXT",
        "tired_of TEXT",
    ),
    "belief": ("text TEXT",),
    "what_matters": (
        "area TEXT",
        "words TEXT",
        "closeness INTEGER",
        "tiny_action TEXT",
        "in_the_way TEXT",
        "willingness INTEGER",
        "thread TEXT",
    ),
    "goal": (
        "words TEXT",
        "why TEXT",
        "with_whom TEXT",
        "by_when TEXT",
        "much_less TEXT",
        "less TEXT",
        "hoped TEXT",
        "more TEXT",
        "much_more TEXT",
        "importance INTEGER",
        "confidence INTEGER",
        "makes_it TEXT",
        "matters TEXT",
        "standing TEXT",
        "standing_since TEXT",
        "taken_along TEXT",
    ),
    "small_step": (
        "words TEXT",
        "how_often TEXT",
        "confidence INTEGER",
        "by_coach INTEGER",
        "on_today INTEGER",
        "went TEXT",
        "went_words TEXT",
        "went_on TEXT",
        "goal TEXT",
        "call TEXT",
        "rank INTEGER",
    ),
    "pacing_plan": (
        "what TEXT",
        "trial_1 INTEGER",
        "trial_1_on TEXT",
        "trial_2 INTEGER",
        "trial_2_on TEXT",
        "trial_3 INTEGER",
        "trial_3_on TEXT",
        "share REAL",
        "step_percent INTEGER",
        "days_a_week INTEGER",
        "rest_after INTEGER",
        "rest_for INTEGER",
        "goal TEXT",
        "standing TEXT",
        "standing_since TEXT",
    ),
    "pacing_week": (
        "plan TEXT",
        "week TEXT",
        "minutes REAL",
        "times INTEGER",
        "change TEXT",
    ),
    "person": (
        "name TEXT",
        "who TEXT",
        "phone TEXT",
        "when_where TEXT",
        "note TEXT",
        "trusted INTEGER",
        "on_lock_screen INTEGER",
    ),
    "after_calls": (
        "began TEXT",
        "keeps_going TEXT",
        "when_worse TEXT",
        "look_back_on TEXT",
        "looked_back TEXT",
    ),
    "call": (
        "call_day TEXT",
        "clock TEXT",
        "who TEXT",
        "role TEXT",
        "way TEXT",
        "place TEXT",
        "number INTEGER",
        "of_calls INTEGER",
        "changed TEXT",
        "need TEXT",
        "jotted TEXT",
        "read_back INTEGER",
        "remember TEXT",
        "standing TEXT",
    ),
    "question": (
        "words TEXT",
        "role TEXT",
        "answer TEXT",
        "asked INTEGER",
        "about TEXT",
        "place INTEGER",
        "call TEXT",
    ),
    "shared": (
        "preset TEXT",
        "forms TEXT",
        "first TEXT",
        "last TEXT",
        "sections TEXT",
        "named TEXT",
        "file TEXT",
    ),
}
_FINDABLE = (
    Findable("step_try", ("words", "note"), (), ("how", "writer")),
    Findable("expectation", ("what", "expects", "happened", "learned"), (), ("writer",)),
    Findable("goal_review", ("words", "makes_it", "note"), (), ("attained", "writer")),
)
_OTHERWISE = {
    "step_try": (("iif(said = ''", "iif(note IS NULL"),),
    "goal_review": (
        ("iif(said = ''", "iif(coalesce(makes_it, note) IS NULL"),
        ("replace(attained, '-', '')", "replace(attained, '-', 'minus')"),  # or −2 would be found as 2
    ),
}


def _views(kind: Findable) -> tuple[str, ...]:
    found = views(kind)
    for usual, otherwise in _OTHERWISE.get(kind.table, ()):
        found = tuple(view.replace(usual, otherwise) for view in found)
    return found


SQL: tuple[str, ...] = (
    *(sql for table, columns in _NEW.items() for sql in made(table, columns)),
    *(sql for kind in _FINDABLE for sql in (*_views(kind), *triggers(kind), *noted_only(kind))),
)
