"""What Robin writes about the course: invented throughout, and one person's words.

Ids and titles are those of the lessons in resources/lessons; a test compares them.
"""

from __future__ import annotations

from datetime import time
from typing import Any, NamedTuple


class Read(NamedTuple):
    """A lesson as Robin read it: how many days after the beginning, and the page open last.

    `to_the_end` is None for one that was put down in the middle.
    """

    after: int
    lesson: str
    title: str
    page: str
    to_the_end: bool | None = True


class Answered(NamedTuple):
    """An answer to a question of a lesson, on the day it was read; `taken` is what Robin takes along."""

    lesson: str
    prompt: str
    question: str
    text: str
    taken: bool | None = None


class Tried(NamedTuple):
    """Something to try: when it was put on Today, and how it was so many days after that."""

    after: int
    lesson: str
    thing: str
    words: str
    said: tuple[tuple[int, str, str], ...] = ()


END = "end"
"""The last page of every lesson."""
BEGUN_AGO = 31
"""How many days before the last day Robin began."""

READ = (
    Read(0, "what-pain-is-for", "What pain is for", END),
    Read(1, "real-pain", "Your pain is real", END),
    Read(3, "over-protective-alarm", "The over-protective alarm", END),
    Read(4, "outdoors-first-time", "The first time out", END),
    Read(5, "up-and-down", "What turns it up and down", END),
    # Nine days put down here, in the hard week and the one after.
    Read(15, "making-room", "Making room", END),
    Read(17, "what-matters", "What matters to you", END),
    Read(19, "pacing", "Sharing out your day", "pacing", None),
    Read(20, "pacing", "Sharing out your day", END),
    Read(22, "finding-a-baseline", "Finding your starting place", END),
    Read(24, "moving-small", "Moving, in small ways", END),
    Read(25, "expected-and-happened", "What I expected, what happened", END),
    Read(27, "pacing", "Sharing out your day", "waves", None),
    Read(28, "out-and-together", "Outdoors and with others", END),
    Read(30, "sleep", "Sleep", "habits", None),
)

OPENING = (
    Answered("", "hope", "What would you like to be a little different in three months?", (
        "That we walk to the lock without me planning it for a week."
    )),
    Answered("", "hard", "What is hardest just now?", "Nights. And saying no at the library."),
    Answered("", "already", "What do you do already that is good for you, even a little?", (
        "Choir. Biscuit. The pool on Fridays, when I go."
    )),
    Answered("", "understood", "What would you like the people around you to understand?", (
        "That a good day is not a promise."
    )),
)  # fmt: skip
"""The questions at the start."""

READY = (("sleep", "ready"), ("outdoors", "doing"), ("people", "thinking"), ("food", "not-now"))
AREAS = ("sleep", "outdoors", "people")

ANSWERS = (
    Answered(
        "what-pain-is-for",
        "noticed-later",
        "Have you ever found a bruise or a cut and not known how you got it?",
        "Shins, every summer, from the garden. Never felt a thing.",
    ),
    Answered(
        "real-pain",
        "who",
        "Who has believed you? What did they say or do?",
        "Sam, on the back stairs. Sat down next to me and asked what I needed, and that was all.",
        taken=True,
    ),
    Answered(
        "over-protective-alarm",
        "alarm",
        "In your own words: how can an alarm be real, loud and wrong about the fire?",
        "Ours goes off for toast. You still have to get up and wave the tea towel.",
        taken=True,
    ),
    Answered(
        "up-and-down",
        "sliders",
        "Which two sliders matter most for you, and how can you tell?",
        "Short nights up, singing down. Choir weeks look different in the diary.",
    ),
    Answered(
        "making-room",
        "rope",
        "What do you spend on the fight? Time, money, strength, plans?",
        "Sundays, mostly. I put the course down for nine days over it, and it was still here.",
    ),
    Answered(
        "pacing",
        "your-waves",
        "Do you know these ups and downs? What do they look like in your week?",
        "Windows on Saturday, sofa on Sunday. Sam calls it the tide table.",
    ),
    Answered(
        "pacing",
        "share",
        "How would you explain pacing to someone who shares your home?",
        "I stop while I still like it. Then there is some left for us.",
        taken=True,
    ),
    Answered(
        "moving-small",
        "liked",
        "What kind of moving did you like, as a child or later?",
        "Rowing. Badly, with my sister, in circles.",
    ),
)

TRIED = (
    Tried(0, "what-pain-is-for", "your-pain-today", "Thank the guard, just once", (
        (0, "did", "Felt silly. Said it to the kettle."),
    )),
    Tried(3, "over-protective-alarm", "safe-moment", "Look for one sign of safety", (
        (0, "partly", ""),
        (1, "did", "The landing light and Sam's radio."),
    )),
    Tried(4, "outdoors-first-time", "first-minutes", "Two minutes", ((1, "did", "With tea, on the step."),)),
    Tried(15, "making-room", "one-minute-room", "One minute of room", (
        (1, "not-for-me", "Sitting still with it is not my thing."),
    )),
    Tried(20, "pacing", "pause-before", "A pause before you need it", (
        (1, "partly", "Once at the desk, forgot at the sink."),
        (3, "did", ""),
    )),
    Tried(27, "making-room", "and-sentence", 'A sentence with "and"', ((0, "later", ""),)),
    Tried(28, "out-and-together", "ask-one", "Ask one person"),
)  # fmt: skip
"""Two of them stand on Today in the end: one that is back after "Later", one not spoken of yet."""

THOUGHTS: tuple[tuple[int, dict[str, Any]], ...] = (
    (12, {
        "situation": "Had to sit down in the queue at the post office.",
        "feeling": "Ashamed",
        "strength_before": 70,
        "thought": "Everybody thinks I'm putting it on.",
        "speaks_for": "One man looked.",
        "speaks_against": "The woman behind me moved the leaflets so I could sit.",
        "another_way": "One looked and one made room. I got my parcel.",
        "strength_after": 35,
    }),
    (26, {
        "situation": "The bench was taken, so we turned round.",
        "feeling": "Low",
        "strength_before": 60,
        "thought": "I'll never get to the lock.",
        "speaks_against": "We got to the bench on Tuesday.",
        "another_way": "Not today, and we saw the heron.",
        "strength_after": 40,
    }),
)  # fmt: skip

UPS_AND_DOWNS = (
    ("A short night", "up", "sleep"),
    ("Sitting through a meeting", "up", "work"),
    ("Saying yes when I mean no", "up", "people"),
    ("Cold feet", "up", "body"),
    ("Thinking what it will be like at seventy", "up", "thoughts"),
    ("Choir", "down", "people"),
    ("Warm water", "down", "body"),
    ("Biscuit on my feet", "down", "mood"),
    ("Getting up before I have to", "down", "work"),
    ("A plan for Saturday that isn't a list", "down", "stress"),
)

WORRY_TIME: dict[str, Any] = {
    "begins": time(17, 30),
    "minutes": 15,
    "place": "The blue chair",
    "afterwards": "Feed Biscuit",
}
WORRIES: tuple[tuple[int, dict[str, Any]], ...] = (
    (21, {
        "words": "Whether they will cut my hours at the library.",
        "turned_out": "can-do",
        "step": "Ask Ines before she goes on leave",
    }),
    (23, {"words": "The noise the car makes.", "turned_out": "gone"}),
    (27, {"words": "Jo is going to ask us for Christmas and I don't know yet."}),
    (29, {"words": "What if the winter is like the last one."}),
)  # fmt: skip
"""Two were looked at two days later, two wait for their time."""

PLEASANT: tuple[tuple[int, dict[str, Any]], ...] = (
    (-8, {"what": "Chips by the canal", "with_whom": "Sam", "how": "did", "good": 8, "note": "Two forks."}),
    (-5, {"what": "The new records at the library, one hour, for me", "how": "partly", "good": 6}),
    (-3, {"what": "A bath with the window open", "about_when": "Evening", "how": "not-this-time"}),
    (0, {"what": "Toast and the crossword", "about_when": "After supper"}),
    (2, {"what": "Ring Tove in Tromsø", "with_whom": "Tove", "about_when": "After tea"}),
    (5, {"what": "Jo's piano, the silly duets", "with_whom": "Jo"}),
)  # fmt: skip
"""By how many days after the last day they are planned for."""

SLEEP_PLAN: dict[str, Any] = {
    "habits": ("screens-away", "pillows"),
    "begins": time(21, 45),
    "wind_down": "Tea without the news\nHot water bottle\nSlow breathing\nA page of the heron book",
    "gets_up": time(7, 15),
    "awake": "Downstairs, the blue chair, Biscuit. Back up when I yawn.",
}

WENT: dict[str, Any] = {
    "with_whom": "Ines, at the library",
    "want_known": "I can do the whole shift if I don't stand for it.",
    "asks": "The high stool at the desk, and shelving in two halves.",
    "first_words": "Have you got ten minutes on Thursday? It is about the desk.",
    "if_hard": "I'd like to think about that and come back tomorrow.",
    "went": "She had the stool in the store room all along.",
}
GP: dict[str, Any] = {
    "with_whom": "Dr Example",
    "with_care": True,
    "changed": "Nights are shorter since September. Walks are longer.",
    "want_known": "I am not after a new tablet. I want to sleep.",
    "asks": "A word about nights, and whether the shoulder can go to physio again.",
    "first_words": "I have written three things down. May I begin with nights?",
}

HARD_DAY: dict[str, str] = {
    "signs": "I put the cup down and can't pick it up again.",
    "least": "Biscuit round the block, or Sam does\nSomething to eat\nMy tablets, as on the label",
    "can_wait": "The floor\nEmails\nAnything with a ladder",
    "soothes": "Hot water bottle\nThe cricket on the radio\nBiscuit on my feet",
    "people": "Sam. Jo by text.",
    "sentence": "It has passed before. I wrote that down so I could read it.",
}
KEPT = ("lesson:pacing", "story:denise")
"""What Robin keeps at hand."""
