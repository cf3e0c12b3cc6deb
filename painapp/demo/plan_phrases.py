"""What Robin writes about the plan and the calls: invented throughout, and one person's words."""

from __future__ import annotations

from typing import Any, NamedTuple

WALK = "Walk with Biscuit, round the block"
"""What is paced: an activity Robin also writes down on many days."""
COACH = "Kim Example"

STORY: dict[str, str] = {
    "began": (
        "A box of atlases, six years ago, on the library's back stairs. I carried it to the top and sat down "
        "there for an hour."
    ),
    "told": (
        "Wear and tear, said one. Nothing to see, said the next. The third drew me a picture of nerves, and "
        "that one helped."
    ),
    "helped": "Water. Short walks, often. Being asked what I can do today rather than what I can't.",
    "tired_of": "Why I can sing for an hour and not hoover for ten minutes.",
}
BELIEFS = (
    "Something in there is worn out, and each bad day wears it a bit more.",
    "It is real, and it is not a measure of how worn I am. Short nights turn it up more than stairs do.",
)
MATTERS: dict[str, dict[str, Any]] = {
    "nature": {
        "words": "Being by the water with Sam and Biscuit, whatever the weather, and not counting steps.",
        "tiny_action": "Boots by the door",
        "in_the_way": "Grey mornings. Thinking it has to be the whole round.",
        "closeness": 3,
        "willingness": 7,
    },
    "family": {
        "words": "Jo and the children at our table, and me in the kitchen instead of on the sofa.",
        "tiny_action": "Ask Jo which Sunday suits",
        "in_the_way": "Standing at the worktop.",
        "closeness": 4,
        "willingness": 8,
    },
}
CLOSER = {"closeness": 5, "words": "Still the water. We went twice without a plan, which is the whole point."}
"""What the second look at nature says, where it says something else."""

TO_THE_LOCK: dict[str, Any] = {
    "words": "Walk to the lock and back with Sam",
    "why": "It was our walk. I want it to be again.",
    "with_whom": "Sam, and Biscuit",
    "much_less": "Round the block",
    "less": "To the bench by the canal",
    "hoped": "To the lock and back, once a week",
    "more": "To the lock and back, twice a week",
    "much_more": "Past the lock to the café",
    "importance": 9,
    "confidence": 6,
    "makes_it": "I did the bench in summer. And Sam never hurries me.",
}
SUNDAY: dict[str, Any] = {
    "words": "Cook a Sunday lunch for Jo's lot",
    "why": "They always have us. I miss being the one who cooks.",
    "with_whom": "Sam peels",
    "much_less": "Everybody brings something",
    "less": "Soup and bread for four",
    "hoped": "One Sunday lunch, with breaks",
    "more": "A Sunday lunch and a pudding",
    "much_more": "A Sunday lunch each month",
    "importance": 8,
    "confidence": 5,
    "makes_it": "Soup went fine. It is the standing.",
}


class Step(NamedTuple):
    """A small step: its goal ("" for none), whether it was agreed in the call, and on which weekdays.

    `weekdays` are those on which Robin says how it was, 0 Monday to 6 Sunday. `went` as `plan_lists.WENT`.
    """

    words: str
    goal: str = ""
    agreed: bool = False
    weekdays: tuple[int, ...] = ()
    went: str = ""
    went_words: str = ""
    how_often: str = ""
    confidence: int | None = None
    by_coach: bool = False


FIRST_AGREED = (
    Step("Write down three mornings", went="done", went_words="Four, in the end"),
    Step("Breathing before getting up", went="no-longer", went_words="Evenings suit me better"),
)
"""What was agreed in the first call."""
STEPS = (
    Step("To the corner and back without stopping", "lock", went="done", confidence=9),
    Step(
        "To the bench by the canal, and sit",
        "lock",
        agreed=True,
        weekdays=(1, 5),
        went="partly",
        went_words="Most weeks. Not in the bad one.",
        how_often="Tuesdays and Saturdays",
        confidence=7,
    ),
    Step("To the lock, and Sam fetches us", "lock", confidence=5),
    Step("To the lock and back", "lock", confidence=4),
    Step("Ask Jo which Sunday suits", "sunday", went="done", confidence=9),
    Step("Soup for four, on a Thursday", "sunday", weekdays=(3,), how_often="Once a week", confidence=8),
    Step("The whole lunch, with a chair at the worktop", "sunday", confidence=5),
    Step(
        "Up from the desk every half hour",
        agreed=True,
        weekdays=(1, 3, 4),
        went="done",
        went_words="The timer does it",
        how_often="Library days",
        confidence=8,
    ),
    Step("Ring the Pain Café and ask when it meets", agreed=True, went="not-yet", confidence=6),
    Step("Send the page about nights", agreed=True, went="done", by_coach=True),
)


class Review(NamedTuple):
    """A look at a goal: its level, importance and confidence, and what makes it so."""

    goal: str
    attained: str
    importance: int
    confidence: int
    makes_it: str


REVIEWS = (
    Review("lock", "-2", 9, 6, "The bench is not far. It is the way back."),
    Review("sunday", "-2", 8, 4, "Jo said any Sunday is fine."),
    Review("lock", "-1", 9, 7, "Sitting down halfway makes it a six that turned into a seven."),
    Review("sunday", "-1", 8, 5, "Soup for four, twice, and nobody went hungry."),
)
"""Two before the last call, two lately."""
TRY_NOTES = {
    "did": ("Sat and watched the geese.", "Easier than the week before.", ""),
    "partly": ("Turned round at the bridge.", "Half of it, and that was fine.", ""),
    "not-today": ("Rain and a short night.", "Saved it for the weekend.", ""),
}


class Expected(NamedTuple):
    """What Robin expected of something, so many days after the call; `turned_out` None where it is ahead."""

    after: int
    what: str
    expects: str
    expected: int
    happened: str = ""
    turned_out: int | None = None
    learned: str = ""


EXPECTED = (
    Expected(
        3,
        "To the bench by the canal, and sit",
        "I'll need to lie down all afternoon.",
        7,
        "Tired for an hour. Then made the tea.",
        4,
        "The sitting is what makes it work.",
    ),
    Expected(
        8,
        "Soup for four, on a Thursday",
        "A bit of an ache, nothing much.",
        4,
        "Stood too long at the chopping. Sam took over.",
        6,
        "Sit for the chopping.",
    ),
    Expected(12, "The whole of choir", "Stiff by the second half.", 5, "Stiff by the second half.", 5),
    Expected(20, "To the lock, and Sam fetches us", "Fine there. Not sure about the wind.", 6),
)
TRIALS = (14, 10, 12)
"""Minutes of the three trials of the walk."""

PEOPLE: tuple[dict[str, Any], ...] = (
    {
        "name": "Sam",
        "who": "family",
        "phone": "07700 900461",
        "when_where": "Any time",
        "trusted": True,
        "on_lock_screen": False,
    },
    {"name": "Jo", "who": "friend", "phone": "07700 900288", "when_where": "After six"},
    {
        "name": "Canal walkers",
        "who": "outdoor-group",
        "when_where": "Saturdays at two, by the bridge",
        "note": "They wait at every bench.",
    },
    {"name": "Pain Café", "who": "pain-cafe", "phone": "01632 960147", "when_where": "At the library"},
    {"name": COACH, "who": "professional", "phone": "01632 960555", "when_where": "Wednesdays"},
)
AFTER_CALLS = {
    "began": "In bed by eight, and the walk was to the gate.",
    "keeps_going": "Choir on Mondays. Sam at the door with the lead. Reading this.",
    "when_worse": "The flare-up plan, from the top. Half of everything. Ring Jo before I cancel on her.",
}


class Asked(NamedTuple):
    """A question for a call: its `place` among the three that matter, and what was answered."""

    words: str
    about: str = ""
    place: int | None = None
    answer: str = ""
    role: str = ""


ASKED = (
    Asked("Is it all right that it aches the day after?", answer="Yes, if it settles in a day or two."),
    Asked("How do I tell Dev I can't do the atlases?", answer="Say what I can do first. We practised it."),
)
"""Talked about in the last call."""
TO_ASK = (
    Asked("How do I come back after a bad week without starting again?", "Small step", place=1),
    Asked("Can we look at the nights?", "Sleep", place=2),
    Asked("Could our calls be further apart?", place=3),
    Asked("What do I say when people ask why I sit down?"),
    Asked("The heat pads: is every evening too much?", role="gp"),
)
HELD: dict[str, Any] = {
    "changed": "Shorter walks but more of them. The nights are still short.",
    "need": ("ideas", "plan"),
    "jotted": "Bench twice a week. Timer. Chair at the worktop. Half, not nothing.",
    "read_back": True,
    "remember": "Half is not nothing.",
}
AHEAD: dict[str, Any] = {
    "changed": "One bad week, and I kept the small walk going.",
    "need": ("listen", "ideas"),
}
