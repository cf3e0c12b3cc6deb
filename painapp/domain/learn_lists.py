"""The bundled choices of the course and of the tools that stay after it. An id, once given, stays."""

from __future__ import annotations

from painapp.domain.fields import Option
from painapp.domain.words import QT_TRANSLATE_NOOP

PATHS: tuple[Option, ...] = (
    Option("course", QT_TRANSLATE_NOOP("CoursePaths", "The six-week course")),
    Option("outdoor", QT_TRANSLATE_NOOP("CoursePaths", "The outdoor path")),
)
"""The two paths through the lessons; equals, and both may run side by side."""

LEARN_AREAS: tuple[Option, ...] = (
    Option("understanding", QT_TRANSLATE_NOOP("LearnAreas", "Understanding my pain")),
    Option("doing", QT_TRANSLATE_NOOP("LearnAreas", "Getting through the day without crashing")),
    Option("moving", QT_TRANSLATE_NOOP("LearnAreas", "Moving more easily")),
    Option("outdoors", QT_TRANSLATE_NOOP("LearnAreas", "Getting out")),
    Option("calm", QT_TRANSLATE_NOOP("LearnAreas", "Finding some calm")),
    Option("sleep", QT_TRANSLATE_NOOP("LearnAreas", "Sleeping")),
    Option("mood", QT_TRANSLATE_NOOP("LearnAreas", "My mood")),
    Option("worry", QT_TRANSLATE_NOOP("LearnAreas", "Worry and stress")),
    Option("food", QT_TRANSLATE_NOOP("LearnAreas", "Eating and drinking")),
    Option("people", QT_TRANSLATE_NOOP("LearnAreas", "People around me")),
    Option("care", QT_TRANSLATE_NOOP("LearnAreas", "Talking with my doctor or coach")),
    Option("flare-ups", QT_TRANSLATE_NOOP("LearnAreas", "Getting through flare-ups")),
)
"""What might help most now: by these a lesson is put first."""

READINESS: tuple[Option, ...] = (
    Option("not-now", QT_TRANSLATE_NOOP("Readiness", "Not now")),
    Option("thinking", QT_TRANSLATE_NOOP("Readiness", "I think about it")),
    Option("ready", QT_TRANSLATE_NOOP("Readiness", "I would like to try something")),
    Option("doing", QT_TRANSLATE_NOOP("Readiness", "I am doing something already")),
)
"""How ready for a change an area feels; none is better."""

THING_TRIED: tuple[Option, ...] = (
    Option("did", QT_TRANSLATE_NOOP("ThingTried", "I did it")),
    Option("partly", QT_TRANSLATE_NOOP("ThingTried", "Partly")),
    Option("not-for-me", QT_TRANSLATE_NOOP("ThingTried", "Not for me")),
    Option("later", QT_TRANSLATE_NOOP("ThingTried", "Later")),
)
"""How something to try went; all are equal."""

UP_OR_DOWN: tuple[Option, ...] = (
    Option("up", QT_TRANSLATE_NOOP("UpOrDown", "Turns it up")),
    Option("down", QT_TRANSLATE_NOOP("UpOrDown", "Turns it down")),
)
"""The two columns of the map of what turns pain up and down."""

PARTS_OF_IT: tuple[Option, ...] = (
    Option("body", QT_TRANSLATE_NOOP("PartsOfIt", "Body")),
    Option("thoughts", QT_TRANSLATE_NOOP("PartsOfIt", "Thoughts")),
    Option("mood", QT_TRANSLATE_NOOP("PartsOfIt", "Mood")),
    Option("sleep", QT_TRANSLATE_NOOP("PartsOfIt", "Sleep")),
    Option("people", QT_TRANSLATE_NOOP("PartsOfIt", "People")),
    Option("work", QT_TRANSLATE_NOOP("PartsOfIt", "Work and chores")),
    Option("stress", QT_TRANSLATE_NOOP("PartsOfIt", "Stress")),
    Option("surroundings", QT_TRANSLATE_NOOP("PartsOfIt", "Surroundings")),
)
"""Where in life it comes from."""

WORRY_KINDS: tuple[Option, ...] = (
    Option("can-do", QT_TRANSLATE_NOOP("WorryKinds", "There is something I can do")),
    Option("let-be", QT_TRANSLATE_NOOP("WorryKinds", "Nothing to do about it now")),
    Option("gone", QT_TRANSLATE_NOOP("WorryKinds", "It has become smaller by itself")),
)
"""What a worry turns out to be when it is looked at."""

PLEASANT_WENT: tuple[Option, ...] = (
    Option("did", QT_TRANSLATE_NOOP("PleasantWent", "I did it")),
    Option("partly", QT_TRANSLATE_NOOP("PleasantWent", "Partly")),
    Option("not-this-time", QT_TRANSLATE_NOOP("PleasantWent", "Not this time")),
)
"""How something pleasant went; all are equal."""

SLEEP_HABITS: tuple[Option, ...] = (
    Option("get-up-same-time", QT_TRANSLATE_NOOP("SleepHabits", "Get up at about the same time")),
    Option("light-in-the-morning", QT_TRANSLATE_NOOP("SleepHabits", "Daylight in the morning")),
    Option("short-rest", QT_TRANSLATE_NOOP("SleepHabits", "Keep rests in the day short and early")),
    Option("coffee-early", QT_TRANSLATE_NOOP("SleepHabits", "Coffee and tea only until early afternoon")),
    Option("screens-away", QT_TRANSLATE_NOOP("SleepHabits", "Put screens away before bed")),
    Option("dim-light", QT_TRANSLATE_NOOP("SleepHabits", "Dim the lights in the evening")),
    Option("cool-and-dark", QT_TRANSLATE_NOOP("SleepHabits", "A cool, dark and quiet room")),
    Option("pillows", QT_TRANSLATE_NOOP("SleepHabits", "Pillows where they ease things")),
    Option("bed-when-sleepy", QT_TRANSLATE_NOOP("SleepHabits", "Go to bed when I am sleepy")),
    Option("get-up-when-awake", QT_TRANSLATE_NOOP("SleepHabits", "Get up for a while when I lie awake")),
    Option("no-clock", QT_TRANSLATE_NOOP("SleepHabits", "Turn the clock round")),
)
"""Habits that go with an easier night for many; a person picks one or two."""

EATING_IDEAS: tuple[Option, ...] = (
    Option("frozen", QT_TRANSLATE_NOOP("EatingIdeas", "Keep frozen or tinned vegetables in the house")),
    Option("same-breakfast", QT_TRANSLATE_NOOP("EatingIdeas", "The same easy breakfast on three days")),
    Option("double", QT_TRANSLATE_NOOP("EatingIdeas", "Cook double once and freeze half")),
    Option("stool", QT_TRANSLATE_NOOP("EatingIdeas", "Sit down to peel and cut")),
    Option("snack", QT_TRANSLATE_NOOP("EatingIdeas", "Something to eat within reach for the afternoon")),
    Option("fruit", QT_TRANSLATE_NOOP("EatingIdeas", "Add one fruit or vegetable that I like")),
    Option("water", QT_TRANSLATE_NOOP("EatingIdeas", "A glass or bottle within reach, where I sit most")),
    Option("with-medicine", QT_TRANSLATE_NOOP("EatingIdeas", "Have a drink when I take my medicines")),
    Option("regular", QT_TRANSLATE_NOOP("EatingIdeas", "Eat something at midday, even a little")),
    Option("together", QT_TRANSLATE_NOOP("EatingIdeas", "Eat with somebody once this week")),
    Option("help", QT_TRANSLATE_NOOP("EatingIdeas", "Ask somebody to carry the heavy shopping")),
    Option("table", QT_TRANSLATE_NOOP("EatingIdeas", "Eat one meal at a table, away from a screen")),
)
"""Small steps in eating and drinking, to take over or to change; none forbids anything."""

PLEASANT_IDEAS: dict[str, tuple[Option, ...]] = {
    "pleasant": (
        Option("song", QT_TRANSLATE_NOOP("PleasantIdeas", "Listen to one song from start to end")),
        Option("sun", QT_TRANSLATE_NOOP("PleasantIdeas", "Sit where the light falls in")),
        Option("warm", QT_TRANSLATE_NOOP("PleasantIdeas", "A warm drink from the good cup")),
        Option("bath", QT_TRANSLATE_NOOP("PleasantIdeas", "A bath, or warm water for the hands")),
        Option("photos", QT_TRANSLATE_NOOP("PleasantIdeas", "Look at photos I like")),
        Option("smell", QT_TRANSLATE_NOOP("PleasantIdeas", "Smell something good: herbs, soap, coffee")),
    ),
    "done": (
        Option("drawer", QT_TRANSLATE_NOOP("PleasantIdeas", "Tidy one drawer")),
        Option("plant", QT_TRANSLATE_NOOP("PleasantIdeas", "Water a plant")),
        Option("letter", QT_TRANSLATE_NOOP("PleasantIdeas", "Open one letter")),
        Option("hands", QT_TRANSLATE_NOOP("PleasantIdeas", "Make something small with my hands")),
    ),
    "together": (
        Option("message", QT_TRANSLATE_NOOP("PleasantIdeas", "Send somebody a message")),
        Option("call", QT_TRANSLATE_NOOP("PleasantIdeas", "Ring somebody for five minutes")),
        Option("bench", QT_TRANSLATE_NOOP("PleasantIdeas", "Sit on a bench where people pass")),
        Option("animal", QT_TRANSLATE_NOOP("PleasantIdeas", "Be with an animal")),
        Option("game", QT_TRANSLATE_NOOP("PleasantIdeas", "Play a game with somebody, also online")),
    ),
}
"""Small things of the three kinds of the lesson; all free or nearly so, most possible from bed."""
