"""Robin half way through the course: three weeks of it read, put down once, and the tools in use.

It hangs on the last day alone, as the plan does.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from painapp.demo import course_phrases as phrases
from painapp.demo.course import Course
from painapp.demo.story_writer import StoryWriter
from painapp.domain.entries import (
    Conversation,
    HardDay,
    HowReady,
    LessonAnswer,
    LessonRead,
    MyCourse,
    PleasantThing,
    SleepPlan,
    ThingToTry,
    ThingTried,
    ThoughtRecord,
    UpOrDown,
    Worry,
    WorryTime,
)

if TYPE_CHECKING:
    from datetime import date

    from painapp.demo.course_phrases import Answered
    from painapp.domain.entries import Entry

_EVENING, _LATER = 19.6, 20.6
_LOOK_BACK_AFTER = timedelta(days=42 + 91)


def in_the_course(last_day: date, seed: int = 7, zone: str = "Europe/London") -> tuple[Entry, ...]:
    """Return what Robin read, tried and kept of the course in the weeks up to `last_day`, as it was written.

    The same seed, zone and day give the same entries, ids too. Nothing in it was written after `last_day`.
    """
    return _InTheCourse(StoryWriter(Course(seed), last_day, zone, "learning"), last_day).entries()


class _InTheCourse:
    def __init__(self, write: StoryWriter, last: date) -> None:
        self._write = write
        self._last = last
        self._begun = write.lately(phrases.BEGUN_AGO)

    def entries(self) -> tuple[Entry, ...]:
        """Tell all of it."""
        self._start()
        self._lessons()
        self._things()
        self._thoughts_and_worries()
        self._days_and_talks()
        return self._write.in_order()

    def _start(self) -> None:
        self._write.add(
            MyCourse,
            self._begun,
            18.4,
            paths=("course", "outdoor"),
            areas=phrases.AREAS,
            begun=self._begun,
            look_back_on=self._begun + _LOOK_BACK_AFTER,
        )
        for area, how in phrases.READY:
            self._write.add(HowReady, self._begun, 18.4, area=area, how=how)
        for one in phrases.OPENING:
            self._answer(one, self._begun, "")

    def _answer(self, one: Answered, day: date, title: str) -> None:
        said = {"lesson": one.lesson, "prompt": one.prompt, "question": one.question, "text": one.text}
        self._write.add(LessonAnswer, day, _EVENING, title=title, taken=one.taken, **said)

    def _lessons(self) -> None:
        ended: dict[str, tuple[date, str]] = {}
        for one in phrases.READ:
            day = self._begun + timedelta(days=one.after)
            said = {"title": one.title, "page": one.page, "to_the_end": one.to_the_end}
            self._write.add(LessonRead, day, _EVENING, lesson=one.lesson, **said)
            if one.to_the_end:
                ended[one.lesson] = (day, one.title)
        for one in phrases.ANSWERS:
            self._answer(one, *ended[one.lesson])

    def _things(self) -> None:
        for one in phrases.TRIED:
            day = self._begun + timedelta(days=one.after)
            thing = self._write.add(
                ThingToTry, day, _EVENING, words=one.words, lesson=one.lesson, thing=one.thing
            )
            for after, how, note in one.said:
                when, said = day + timedelta(days=after), {"thing": str(thing.id), "words": one.words}
                self._write.add(ThingTried, when, _LATER, how=how, note=note, **said)

    def _thoughts_and_worries(self) -> None:
        for after, said in phrases.THOUGHTS:
            self._write.add(ThoughtRecord, self._begun + timedelta(days=after), _LATER, **said)
        for words, way, part in phrases.UPS_AND_DOWNS:
            day = self._begun + timedelta(days=5)
            self._write.add(UpOrDown, day, _LATER, words=words, way=way, part=part)
        self._write.add(WorryTime, self._begun + timedelta(days=20), _LATER, **phrases.WORRY_TIME)
        for after, said in phrases.WORRIES:
            day = self._begun + timedelta(days=after)
            looked_at = day + timedelta(days=2) if "turned_out" in said else None
            self._write.add(Worry, day, 8.2, looked_at=looked_at, **said)

    def _days_and_talks(self) -> None:
        for ahead, said in phrases.PLEASANT:
            made = self._write.lately(max(1, 2 - ahead))
            planned_for = self._last + timedelta(days=ahead)
            self._write.add(PleasantThing, made, _LATER, planned_for=planned_for, **said)
        self._write.add(SleepPlan, self._write.lately(1), _LATER, **phrases.SLEEP_PLAN)
        met = self._write.lately(6)
        self._write.add(Conversation, met - timedelta(days=2), _LATER, planned_for=met, **phrases.WENT)
        ahead = self._last + timedelta(days=9)
        self._write.add(Conversation, self._write.lately(2), _LATER, planned_for=ahead, **phrases.GP)
        self._write.add(HardDay, self._write.lately(7), _LATER, **phrases.HARD_DAY)
