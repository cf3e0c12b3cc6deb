"""The bundled choices of goals, steps, pacing, people and calls. An id, once given, stays."""

from __future__ import annotations

from painapp.domain.fields import Option
from painapp.domain.lists import CONTACTS
from painapp.domain.words import QT_TRANSLATE_NOOP

LIFE_AREAS: tuple[Option, ...] = (
    Option("family", QT_TRANSLATE_NOOP("LifeAreas", "Family")),
    Option("partner", QT_TRANSLATE_NOOP("LifeAreas", "My partner")),
    Option("friends", QT_TRANSLATE_NOOP("LifeAreas", "Friends")),
    Option("work", QT_TRANSLATE_NOOP("LifeAreas", "Work")),
    Option("learning", QT_TRANSLATE_NOOP("LifeAreas", "Learning")),
    Option("nature", QT_TRANSLATE_NOOP("LifeAreas", "Nature")),
    Option("play", QT_TRANSLATE_NOOP("LifeAreas", "Things I enjoy")),
    Option("home", QT_TRANSLATE_NOOP("LifeAreas", "Home")),
    Option("body", QT_TRANSLATE_NOOP("LifeAreas", "Looking after myself")),
    Option("community", QT_TRANSLATE_NOOP("LifeAreas", "My community")),
    Option("spirit", QT_TRANSLATE_NOOP("LifeAreas", "Faith, or what gives meaning")),
)
"""Areas of life in which something may matter."""

STANDINGS: tuple[Option, ...] = (
    Option("active", QT_TRANSLATE_NOOP("Standing", "Active")),
    Option("resting", QT_TRANSLATE_NOOP("Standing", "Resting for now")),
    Option("reached", QT_TRANSLATE_NOOP("Standing", "Reached")),
    Option("let-go", QT_TRANSLATE_NOOP("Standing", "Let go")),
)
"""How a goal or a pacing plan stands; none is better."""

ATTAINED: tuple[Option, ...] = (
    Option("-2", QT_TRANSLATE_NOOP("Attained", "Much less than I hoped for")),
    Option("-1", QT_TRANSLATE_NOOP("Attained", "A bit less than I hoped for")),
    Option("0", QT_TRANSLATE_NOOP("Attained", "What I hoped for")),
    Option("1", QT_TRANSLATE_NOOP("Attained", "A bit more than I hoped for")),
    Option("2", QT_TRANSLATE_NOOP("Attained", "Much more than I hoped for")),
)
"""The five levels of goal attainment scaling; the id is the level's number."""

TRIED: tuple[Option, ...] = (
    Option("did", QT_TRANSLATE_NOOP("Tried", "I did it")),
    Option("partly", QT_TRANSLATE_NOOP("Tried", "Partly")),
    Option("not-today", QT_TRANSLATE_NOOP("Tried", "Not today")),
)
"""How a small step went on a day; all are equal."""

WENT: tuple[Option, ...] = (
    Option("done", QT_TRANSLATE_NOOP("Went", "Done")),
    Option("partly", QT_TRANSLATE_NOOP("Went", "Partly")),
    Option("not-yet", QT_TRANSLATE_NOOP("Went", "Not yet")),
    Option("no-longer", QT_TRANSLATE_NOOP("Went", "No longer")),
)
"""How what was agreed went."""

PACED: tuple[Option, ...] = (
    Option("begin", QT_TRANSLATE_NOOP("Paced", "The baseline")),
    Option("stay", QT_TRANSLATE_NOOP("Paced", "Stay at this level")),
    Option("up", QT_TRANSLATE_NOOP("Paced", "A little more")),
    Option("back", QT_TRANSLATE_NOOP("Paced", "A step back")),
)
"""How a week's level came from the one before."""

PEOPLE: tuple[Option, ...] = (
    Option("family", QT_TRANSLATE_NOOP("People", "Family")),
    Option("friend", QT_TRANSLATE_NOOP("People", "Friend")),
    Option("neighbour", QT_TRANSLATE_NOOP("People", "Neighbour")),
    Option("group", QT_TRANSLATE_NOOP("People", "Group")),
    Option("pain-cafe", QT_TRANSLATE_NOOP("People", "Pain Café")),
    Option("outdoor-group", QT_TRANSLATE_NOOP("People", "Outdoor group")),
    Option("colleague", QT_TRANSLATE_NOOP("People", "Somebody at work")),
    Option("professional", QT_TRANSLATE_NOOP("People", "Health professional")),
)

CALL_CONTACTS: tuple[Option, ...] = tuple(sorted(CONTACTS, key=lambda one: one.id != "coach"))
"""Whom a call is with: a coach first, for that is what most calls are."""

CALL_WAYS: tuple[Option, ...] = (
    Option("phone", QT_TRANSLATE_NOOP("CallWays", "By phone")),
    Option("video", QT_TRANSLATE_NOOP("CallWays", "By video")),
    Option("in-person", QT_TRANSLATE_NOOP("CallWays", "In person")),
)

CALL_NEEDS: tuple[Option, ...] = (
    Option("listen", QT_TRANSLATE_NOOP("CallNeeds", "Someone to listen")),
    Option("ideas", QT_TRANSLATE_NOOP("CallNeeds", "Ideas")),
    Option("plan", QT_TRANSLATE_NOOP("CallNeeds", "A plan")),
)

CALL_STANDINGS: tuple[Option, ...] = (
    Option("planned", QT_TRANSLATE_NOOP("CallStanding", "Planned")),
    Option("held", QT_TRANSLATE_NOOP("CallStanding", "Held")),
    Option("not-held", QT_TRANSLATE_NOOP("CallStanding", "Did not happen")),
)
