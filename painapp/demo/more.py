"""What Robin says beyond the plain entries: body map, flare-ups, pauses, looking back, trackers, care.

It has a chance of its own, so that the plain entries stay what they are.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from statistics import mean
from typing import TYPE_CHECKING, Any
from uuid import UUID

from painapp.demo import phrases
from painapp.demo.pen import Pen
from painapp.domain.entries import (
    Activity,
    CheckIn,
    Conditions,
    Entry,
    FlareUp,
    FlareUpPlan,
    HealthContact,
    LookBack,
    Medicine,
    Pause,
    Practice,
    Sleep,
    Tracked,
    Tracker,
)
from painapp.domain.moments import Written
from painapp.domain.sore import Sore
from painapp.domain.trackers import STEP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from painapp.demo.course import Course

LONGEST_FLARE = 7
TEA = UUID("7ea00000-0000-4000-8000-000000000000")
_IDS = {
    "fatigue": UUID("fa719000-0000-4000-8000-000000000000"),
    "conditions": UUID(int=0xC0, version=4),
    "plan": UUID(int=0xF1, version=4),
}


def about_robin(course: Course, first: date, zone: str) -> tuple[Entry, ...]:
    """Return what is about Robin and not of a day, made on `first`: two trackers, conditions, the plan."""
    now = replace(course.condition(first), recorded=True, late_by=0, away=False)
    written = Pen(now, zone, course.chance("about")).untimed(7.2, 7.3).written
    of_day: dict[str, Any] = {"day": first, "written": written}
    conditions = Conditions(id=_IDS["conditions"], named=("hypermobility",), small_efforts="no", **of_day)
    plan = FlareUpPlan(
        id=_IDS["plan"],
        exercises=phrases.PLAN_EXERCISES,
        medicines_written=first,
        **phrases.PLAN,
        **of_day,
    )
    return (*(replace(one, **of_day) for one in _trackers()), conditions, plan)


@cache
def _trackers() -> tuple[Tracker, ...]:
    """Return what Robin follows, not yet of any day."""
    blank: dict[str, Any] = {
        "day": date.min,
        "written": Written(datetime.min.replace(tzinfo=UTC), "UTC", 0, date.min),
    }
    return (
        Tracker(id=_IDS["fatigue"], ready="fatigue", holds="scale", place=STEP, **blank),
        Tracker(id=TEA, name=phrases.TEA, holds="number", unit=phrases.CUPS, place=2 * STEP, **blank),
    )


class MoreWriter:
    """Adds to one day's plain entries. `last` is the last day anything is known of."""

    def __init__(self, course: Course, day: date, last: date, zone: str) -> None:
        now = course.condition(day)
        self._now = replace(now, recorded=True, late_by=0) if day == last else now
        self._course = course
        self._last = last
        self._zone = zone
        self._chance = course.chance("more", day.toordinal())
        self._pen = Pen(self._now, zone, self._chance)

    def entries(self, plain: Sequence[Entry]) -> list[Entry]:
        """Return the day's entries, richer, with those that come besides, in the order they were written."""
        made = [self._richer(entry) for entry in plain]
        if self._now.recorded:
            made += [*self._flare_up(), *self._look_back(plain), *self._tracked(), *self._care()]
            made += self._practices()
        else:
            made += self._pause()
        return sorted(made, key=lambda entry: entry.written.at)

    # More about the plain entries

    def _richer(self, entry: Entry) -> Entry:
        chance = self._chance
        helper = "with-someone" if self._now.flare_day > 1 and chance.random() < 0.12 else ""
        if isinstance(entry, CheckIn):
            return replace(entry, **self._check_in(entry), writer=helper)
        if isinstance(entry, Sleep) and chance.random() < 0.12 + (0.25 if self._now.flare_day else 0):
            naps = 1 if chance.random() < 0.8 else 2
            return replace(entry, naps=naps, nap_minutes=naps * chance.choice((20, 25, 30, 40, 45)))
        if isinstance(entry, Activity) and entry.minutes is not None:
            return replace(entry, **self._activity(entry, entry.minutes))
        return entry

    def _check_in(self, entry: CheckIn) -> dict[str, Any]:
        chance = self._chance
        said: dict[str, Any] = {}
        marks = [area for area in entry.areas if area in phrases.REGIONS]
        if marks and chance.random() < 0.45:
            said["body"] = tuple(self._sore(area, entry.pain or 0) for area in marks)
        if entry.areas and chance.random() < 0.5:
            said["words"] = self._some(phrases.FEELINGS)
        if (entry.pain or 0) >= 5 and chance.random() < 0.3:
            said["triggers"] = self._some(phrases.SET_OFF)
        return said

    def _sore(self, area: str, pain: int) -> Sore:
        chance = self._chance
        score = min(max(pain + chance.choice((-1, 0, 0, 1)), 1), 10)
        words = (chance.choice(phrases.FEELINGS)[0],) if chance.random() < 0.4 else ()
        return Sore(chance.choice(phrases.REGIONS[area]), score, words)

    def _activity(self, entry: Activity, minutes: int) -> dict[str, Any]:
        chance = self._chance
        said: dict[str, Any] = {}
        if chance.random() < 0.25:
            said["planned_minutes"] = 5 * max(1, round(minutes * chance.uniform(0.8, 1.3) / 5))
        if chance.random() < 0.3:
            outdoors = any(word in entry.what for word in phrases.OUTDOORS)
            said["place"] = "outdoors" if outdoors else "indoors"
            others = any(word in entry.what for word in phrases.WITH_OTHERS)
            said["company"] = "with-others" if others else "alone"
        return said

    # What comes besides

    def _flare_up(self) -> list[Entry]:
        """The flare-up that begins today, as far as it is known: it may linger for a day or two."""
        if self._now.flare_day != 1:
            return []
        day, worst = self._now.day, self._now.pain
        while self._course.condition(day + timedelta(days=1)).flare_day > (day - self._now.day).days + 1:
            day += timedelta(days=1)
            worst = max(worst, self._course.condition(day).pain)
        lingers = self._course.chance("goes on", self._now.day.toordinal()).choice((0, 1, 2))
        eased = min(day + timedelta(days=lingers), self._now.day + timedelta(days=LONGEST_FLARE - 1))
        said: dict[str, Any] = {"set_off_by": self._some(phrases.SET_OFF)}
        if eased <= self._last:
            said |= {"eased": eased, "worst": min(10, round(worst + 1)), "helped": self._some(phrases.HELPED)}
        return [self._pen.make(FlareUp, self._pen.untimed(18.0, 20.0), **said)]

    def _pause(self) -> list[Entry]:
        """A stretch of days without entries may be a pause: written on its first morning."""
        day = self._now.day
        if not self._course.condition(day - timedelta(days=1)).recorded:
            return []
        last = day
        while not self._course.condition(last + timedelta(days=1)).recorded:
            last += timedelta(days=1)
        length = (last - day).days + 1
        likely = 0.9 if length >= 5 else 0.6 if length >= 3 else 0.3
        if self._course.chance("off", day.toordinal()).random() > likely:
            return []
        reason = "away" if length >= 5 else self._chance.choice(("ill", "ill", "a-break"))
        now = replace(self._now, late_by=0)
        pen = Pen(now, self._zone, self._chance)
        return [pen.make(Pause, pen.untimed(8.0, 9.5), until=last, reason=reason)]

    def _look_back(self, plain: Sequence[Entry]) -> list[Entry]:
        chance, now = self._chance, self._now
        said = [one.pain for one in plain if isinstance(one, CheckIn) and one.pain is not None]
        if not said or now.late_by or chance.random() > 0.45:
            return []
        worst = min(10, max(said) + (chance.random() < 0.3))
        values: dict[str, Any] = {"worst": worst, "average": round(mean(said)), "least": min(said)}
        if chance.random() < 0.7:
            names = ("enjoyment", "general_activity", "sleep")
            values |= {name: min(10, max(0, round(now.pain + chance.gauss(-0.6, 1.2)))) for name in names}
        if chance.random() < 0.8:
            values["suited"] = chance.choice(
                ("less", "less", "right") if now.flare_day else ("more", "right", "right", "right", "less")
            )
        if worst <= 3 and chance.random() < 0.5:
            values["different"] = chance.choice(phrases.DIFFERENT)
        return [self._pen.make(LookBack, self._pen.untimed(20.8, 22.9), **values)]

    def _tracked(self) -> list[Entry]:
        chance, now = self._chance, self._now
        made: list[Entry] = []
        for tracker in _trackers():
            if chance.random() > 0.72:
                continue
            tired = min(
                max(round(4.5 - 0.6 * now.lift + 0.35 * (now.pain - 4) + chance.gauss(0, 1.2)), 0), 10
            )
            amount = float(tired) if tracker.ready else float(chance.choice((2, 3, 3, 4, 4, 5, 6)))
            made.append(
                self._pen.make(
                    Tracked,
                    self._pen.untimed(20.0, 22.0),
                    tracker=tracker.key,
                    name=tracker.name,
                    holds=tracker.holds,
                    unit=tracker.unit,
                    amount=amount,
                )
            )
        return made

    def _practices(self) -> list[Entry]:
        """What was practised, with a chance of its own: all the rest stays what it was."""
        now = self._now
        if now.late_by:
            return []
        chance = self._course.chance("practised", now.day.toordinal())
        pen = Pen(now, self._zone, chance)
        made: list[Entry] = []
        for one in phrases.PRACTICES:
            likely = one.in_flare if now.flare_day else one.likely
            if now.day.weekday() in one.weekdays and chance.random() < likely:
                made.append(self._practice(one, pen, chance))
        return made

    def _practice(self, one: phrases.Practising, pen: Pen, chance: Random) -> Entry:
        now, minutes = self._now, chance.choice(one.minutes)
        to_the_end = chance.random() < 0.85
        said: dict[str, Any] = {
            "minutes": minutes if to_the_end else max(1, minutes // 2),
            "to_the_end": to_the_end,
            "in_help": bool(now.flare_day) and chance.random() < 0.5,
        }
        tense = 4.5 - 0.6 * now.lift + 0.35 * (now.pain - 4)
        for name, level, likely, less in (("tension", tense, 0.75, 1.3), ("pain", now.pain, 0.4, 0.3)):
            before = min(max(round(level + chance.gauss(0, 1.2)), 0), 10)
            after = min(max(round(before - chance.gauss(less, 1.1)), 0), 10)
            if chance.random() < likely:
                said[f"{name}_before"] = before
                if to_the_end or chance.random() < 0.5:
                    said[f"{name}_after"] = after
        if chance.random() < 0.08:
            said["note"] = chance.choice(phrases.PRACTICE_NOTES)
        moment = pen.timed(one.hour + chance.uniform(-0.5, 0.6), after=minutes + chance.uniform(0.5, 2))
        return pen.make(Practice, moment, exercise=one.exercise, title=one.title, **said)

    def _care(self) -> list[Entry]:
        chance, now = self._chance, self._now
        made: list[Entry] = []
        if not now.late_by and chance.random() < (0.5 if now.flare_day else 0.04):
            what, how_much = phrases.MEDICINE
            moment = self._pen.timed(chance.uniform(9.0, 20.0))
            made.append(self._pen.make(Medicine, moment, what=what, how_much=how_much))
        if chance.random() < (0.06 if now.day.weekday() < 5 else 0) and not now.away:
            who, why, outcome = phrases.CONTACTS[now.day.toordinal() % len(phrases.CONTACTS)]
            moment = self._pen.untimed(16.0, 18.0)
            made.append(self._pen.make(HealthContact, moment, who=who, why=why, outcome=outcome))
        return made

    def _some(self, choices: Sequence[tuple[str, float]]) -> tuple[str, ...]:
        found = tuple(name for name, likely in choices if self._chance.random() < likely)
        return found or (choices[0][0],)
