"""The list of rooms: one PageSpec each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.shell.page import Page


class PageSpec(NamedTuple):
    """A page of the window: its id, its name, its icon, its key and how it is built.

    `pinned` pages stand at the foot of the rail. `without_diary` pages also work while locked. A page that is
    `part_of` another has no button on the rail: it is reached from that page, which stays marked, and Esc
    leads back.
    """

    id: str
    label: Words
    icon: str
    key: str
    build: Callable[[], Page]
    pinned: bool = False
    without_diary: bool = False
    part_of: str = ""


HELP_ME_NOW = QT_TRANSLATE_NOOP("Rooms", "Help me now")
"""Not a room: it lies over all of them."""
HELP_KEY = "F8"
WELCOME = QT_TRANSLATE_NOOP("Rooms", "Welcome")
LOCKED = QT_TRANSLATE_NOOP("Rooms", "Locked diary")
TROUBLE = QT_TRANSLATE_NOOP("Rooms", "Your diary")
TODAY = QT_TRANSLATE_NOOP("Rooms", "Today")
DIARY = QT_TRANSLATE_NOOP("Rooms", "Diary")
PLAN = QT_TRANSLATE_NOOP("Rooms", "Plan")
PRACTISE = QT_TRANSLATE_NOOP("Rooms", "Practise")
EXERCISE = QT_TRANSLATE_NOOP("Rooms", "Exercise")
SHARE = QT_TRANSLATE_NOOP("Rooms", "Share")
EMERGENCY = QT_TRANSLATE_NOOP("Rooms", "Emergency and crisis help")
BACKUPS = QT_TRANSLATE_NOOP("Rooms", "Backups")
RECOVERY = QT_TRANSLATE_NOOP("Rooms", "Recovery sheet")
PAPER = QT_TRANSLATE_NOOP("Rooms", "Paper week")
WRITING = QT_TRANSLATE_NOOP("Rooms", "What you write down")
SAFETY = QT_TRANSLATE_NOOP("Rooms", "Keeping your diary safe")
EVERYTHING = QT_TRANSLATE_NOOP("Rooms", "Everything, to take along")
STORY = QT_TRANSLATE_NOOP("Rooms", "My story")
MATTERS = QT_TRANSLATE_NOOP("Rooms", "What matters")
GOALS = QT_TRANSLATE_NOOP("Rooms", "Goals")
GOAL = QT_TRANSLATE_NOOP("Rooms", "Goal")
PACING = QT_TRANSLATE_NOOP("Rooms", "Pacing")
EXPECTED = QT_TRANSLATE_NOOP("Rooms", "What I expected, what happened")
WENT_WELL = QT_TRANSLATE_NOOP("Rooms", "What went well")
FLARE_UP_PLAN = QT_TRANSLATE_NOOP("Rooms", "My flare-up plan")
PEOPLE = QT_TRANSLATE_NOOP("Rooms", "My people")
AFTER_CALLS = QT_TRANSLATE_NOOP("Rooms", "When calls stop")
LEARN = QT_TRANSLATE_NOOP("Rooms", "Learn")
COURSE_START = QT_TRANSLATE_NOOP("Rooms", "Where to begin")
COURSE_LOOK_BACK = QT_TRANSLATE_NOOP("Rooms", "Looking back at the course")
LESSON = QT_TRANSLATE_NOOP("Rooms", "Lesson")
STORIES = QT_TRANSLATE_NOOP("Rooms", "Stories")
TALKING = QT_TRANSLATE_NOOP("Rooms", "Talking together")
ALONGSIDE = QT_TRANSLATE_NOOP("Rooms", "Other conditions alongside")
GLOSSARY = QT_TRANSLATE_NOOP("Rooms", "Words")
LEARN_SEARCH = QT_TRANSLATE_NOOP("Rooms", "Search in Learn")
ANSWERS = QT_TRANSLATE_NOOP("Rooms", "My answers")
TAKING_ALONG = QT_TRANSLATE_NOOP("Rooms", "What I take with me")
THOUGHTS = QT_TRANSLATE_NOOP("Rooms", "Another way to see it")
UPS_AND_DOWNS = QT_TRANSLATE_NOOP("Rooms", "What turns it up and down")
WORRY_TIME = QT_TRANSLATE_NOOP("Rooms", "Worry time")
PLEASANT_THINGS = QT_TRANSLATE_NOOP("Rooms", "Pleasant things")
SLEEP_PLAN = QT_TRANSLATE_NOOP("Rooms", "My nights")
EATING_STEP = QT_TRANSLATE_NOOP("Rooms", "Eating and drinking")
CONVERSATIONS = QT_TRANSLATE_NOOP("Rooms", "Talking with others")
HARD_DAY = QT_TRANSLATE_NOOP("Rooms", "My plan for a hard day")
SETBACK = QT_TRANSLATE_NOOP("Rooms", "My plan for setbacks")
CALLS = QT_TRANSLATE_NOOP("Rooms", "Calls")
PREPARE = QT_TRANSLATE_NOOP("Rooms", "Prepare")
CALL = QT_TRANSLATE_NOOP("Rooms", "The call")
AFTER = QT_TRANSLATE_NOOP("Rooms", "After the call")
OTHER_KEYS: tuple[tuple[str, Words], ...] = (
    (HELP_KEY, HELP_ME_NOW),
    ("F9", QT_TRANSLATE_NOOP("Rooms", "Hide PainApp and lock the diary, at once")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Rooms", "Undo, in any room")),
    ("Esc", QT_TRANSLATE_NOOP("Rooms", "Go back to the page before")),
    ("0 to 9", QT_TRANSLATE_NOOP("Rooms", "Set the pain score on Today")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("Rooms", "Search, in Diary; / does the same")),
    ("T", QT_TRANSLATE_NOOP("Rooms", "Go to today, in Diary")),
    ("Space", QT_TRANSLATE_NOOP("Rooms", "Pause an exercise, or go on")),
    ("Page Down", QT_TRANSLATE_NOOP("Rooms", "Go on in a lesson; Page Up goes back")),
    ("Alt+Right", QT_TRANSLATE_NOOP("Rooms", "Next page of a lesson; Alt+Left the one before")),
)
"""Keys that open no page."""

SETTINGS = QT_TRANSLATE_NOOP("Rooms", "Settings")
