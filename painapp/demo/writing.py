"""Robin's entries of one day, made from how the day goes."""

from __future__ import annotations

from datetime import time
from math import gcd
from typing import TYPE_CHECKING, Any

from painapp.demo import phrases
from painapp.demo.pen import Pen
from painapp.domain.entries import Activity, CheckIn, Entry, Sleep, WentWell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from painapp.demo.course import Condition, Course
    from painapp.demo.phrases import Doing


class DayWriter:
    """Writes down one day: `entries` returns what Robin recorded of it.

    `yesterday` is how the day before went, since a night follows from it. `zone` is where Robin lives.
    """

    def __init__(self, course: Course, now: Condition, yesterday: Condition, zone: str) -> None:
        self._now = now
        self._yesterday = yesterday
        self._chance: Random = course.chance("written", now.day.toordinal())
        self._pen = Pen(now, zone, self._chance)
        # Enough to see more than one thing in, on most days.
        self._brief = self._chance.random() < 0.07
        self._said: set[str] = set()
        self._slept = self._night()

    def entries(self) -> list[Entry]:
        """Return the day's entries in the order they were written."""
        if not self._now.recorded:
            return []
        made = [*self._sleeps(), *self._check_ins(), *self._activities(), *self._went_well()]
        return sorted(made, key=lambda entry: entry.written.at)

    # What the day brings

    def _night(self) -> int:
        """Minutes slept, in steps of five: shorter after a sore day, longer at weekends; mostly chance."""
        minutes = 405 - 9 * (self._yesterday.pain - 4) + 8 * self._now.lift
        minutes += 25 if self._now.day.weekday() >= 5 else 0
        minutes -= 45 if self._now.flare_day else 0
        return 5 * round(min(max(self._chance.gauss(minutes, 42), 130), 600) / 5)

    def _sleeps(self) -> list[Entry]:
        chance = self._chance
        if chance.random() > (0.6 if self._brief else 0.94):
            return []
        quality = round(3.1 + (self._slept - 395) / 55 + 0.2 * self._now.lift + chance.gauss(0, 0.8))
        said: dict[str, Any] = {"quality": min(max(quality, 1), 5)}
        form = chance.random()
        if form < 0.6 or self._now.late_by:
            said["slept_minutes"] = 15 * round(self._slept / 15)
            if chance.random() < 0.06:
                del said["quality"]
        else:
            said |= self._long_form()
            if form > 0.92:  # somebody half awake fills it in
                del said[chance.choice(("falling_asleep_minutes", "awake_minutes", "final_waking"))]
        made: list[Entry] = [self._pen.make(Sleep, self._pen.untimed(7.3, 9.6), **said)]
        if self._now.flare_day > 1 and chance.random() < 0.12:
            made.append(
                self._pen.make(
                    Sleep, self._pen.untimed(15.5, 17.5), slept_minutes=chance.choice((30, 45, 60))
                )
            )
        return made

    def _long_form(self) -> dict[str, Any]:
        chance = self._chance
        weekend = self._now.day.weekday() >= 5
        into = _five(chance.gauss(22 * 60 + 40 + (25 if weekend else 0), 28))
        tried = into + _five(chance.uniform(5, 45))
        falling = _five(chance.uniform(10, 35) + 4 * max(0, self._yesterday.pain - 4))
        awakenings = min(max(round(chance.gauss(1.6 + 0.25 * (self._now.pain - 4), 1.0)), 0), 6)
        awake = sum(_five(chance.uniform(5, 25)) for _ in range(awakenings))
        woke = tried + falling + awake + self._slept
        said: dict[str, Any] = {
            "into_bed": _clock(into),
            "tried_to_sleep": _clock(tried),
            "falling_asleep_minutes": falling,
            "awakenings": awakenings,
            "awake_minutes": awake,
            "final_waking": _clock(woke),
            "out_of_bed": _clock(woke + _five(chance.uniform(5, 35))),
        }
        if chance.random() < 0.14:
            said["note"] = self._words(phrases.SLEEP_NOTES)
        return said

    def _check_ins(self) -> list[Entry]:
        chance = self._chance
        if self._now.late_by:
            hours = [(12.0, 12.0, 0.0)]
        else:
            likely = (0.95, 0.84, 0.78, 0.92, 0.62, 0.05)
            spans = ((7.4, 9.4), (11.6, 13.6), (15.4, 17.4), (20.6, 22.6), (18.0, 19.8), (24.1, 24.8))
            stiff = (0.5, -0.2, 0.0, 0.4, 0.2, 0.9)
            share = 0.4 if self._brief else 1.0
            hours = [
                (*span, more)
                for span, more, how in zip(spans, stiff, likely, strict=True)
                if chance.random() < how * share
            ] or [(20.0, 22.0, 0.4)]
        return [self._check_in(first, last, more) for first, last, more in hours]

    def _check_in(self, first: float, last: float, more: float) -> Entry:
        chance, now = self._chance, self._now
        felt = now.pain + more - 0.12 * (self._slept - 400) / 60 + chance.gauss(0, 0.6)
        pain = min(max(round(felt), 0), 10)
        said: dict[str, Any] = {"pain": pain}
        brief = self._brief or chance.random() < 0.28
        if not brief:
            said |= self._inner(pain)
            said["areas"] = self._picks(phrases.AREAS, 0.5, 1 + 0.12 * (pain - 4))
            said["helped"] = self._helped(pain)
        if chance.random() < (0.45 if now.flare_day == 1 else 0.17):
            said["note"] = self._note(pain, night=first >= 24)
        moment = self._pen.untimed(0, 0) if now.late_by else self._pen.timed(chance.uniform(first, last))
        return self._pen.make(CheckIn, moment, **said)

    def _inner(self, pain: int) -> dict[str, Any]:
        chance, lift = self._chance, self._now.lift
        workday = self._now.day.weekday() in {1, 3, 4} and not self._now.away
        rested = (self._slept - 400) / 60
        values = {
            "mood": 5.9 + lift - 0.22 * (pain - 4) + chance.gauss(0, 1.1),
            "energy": 5.0 + 0.6 * lift + 0.35 * rested - 0.2 * (pain - 4) + chance.gauss(0, 1.3),
            "stress": 3.2 - 0.5 * lift + (0.8 if workday else 0) + chance.gauss(0, 1.4),
        }
        likely = {"mood": 0.75, "energy": 0.55, "stress": 0.4}
        return {
            name: min(max(round(value), 0), 10)
            for name, value in values.items()
            if chance.random() < likely[name]
        }

    def _helped(self, pain: int) -> tuple[str, ...]:
        if pain < 3:
            return ()
        if self._now.flare_day == 1 and self._chance.random() < 0.3:
            return ("nothing-yet",)
        return self._picks(phrases.HELPED, 0.42, 1.0)

    def _note(self, pain: int, *, night: bool) -> str:
        now = self._now
        if night:
            return self._words(phrases.NIGHT)
        if now.away:
            return self._words(phrases.AWAY)
        if now.flare_day:
            begins = now.flare_day == 1 and not self._said & set(phrases.FLARE_START)
            return self._words(phrases.FLARE_START if begins else phrases.FLARE)
        if pain >= 6 or pain <= 2:
            return self._words(phrases.WORSE if pain >= 6 else phrases.BETTER)
        of_weekday = phrases.NOTES_ON.get(now.day.weekday(), ())
        if of_weekday and self._chance.random() < 0.4:
            return self._words(of_weekday, weekly=True)
        return self._words(phrases.ORDINARY)

    def _activities(self) -> list[Entry]:
        now, chance = self._now, self._chance
        doings = phrases.AWAY_DOINGS if now.away else phrases.DOINGS
        made: list[Entry] = []
        for doing in doings:
            on = now.day.weekday() in doing.weekdays and now.day.month in doing.months
            likely = doing.likely * (0.4 if self._brief or now.late_by else 1.0)
            if now.flare_day:
                likely *= 0.55 if doing.in_flare else 0.0
            if on and chance.random() < likely:
                made.append(self._activity(doing))
        return made

    def _activity(self, doing: Doing) -> Entry:
        chance, now = self._chance, self._now
        length = chance.uniform(*doing.minutes) * now.activity
        minutes = max(2, round(length) if length < 15 else _five(length))
        said: dict[str, Any] = {"what": doing.what, "minutes": minutes}
        if chance.random() < 0.6:
            said["effort"] = min(chance.randint(*doing.effort) + (2 if now.flare_day else 0), 10)
        if chance.random() < 0.35:
            before = min(max(round(now.pain + chance.gauss(0, 0.7)), 0), 10)
            change = round(chance.gauss(0.1, 0.9))
            said |= {"pain_before": before, "pain_after": min(max(before + change, 0), 10)}
        hour = doing.hour + chance.uniform(-0.8, 0.9)
        moment = (
            self._pen.untimed(0, 0)
            if now.late_by
            else self._pen.timed(hour, after=minutes + chance.uniform(2, 90))
        )
        return self._pen.make(Activity, moment, **said)

    def _went_well(self) -> list[Entry]:
        now = self._now
        if self._chance.random() > (0.3 if self._brief or now.late_by else 0.8):
            return []
        return [self._pen.make(WentWell, self._pen.untimed(20.5, 22.9), text=self._good())]

    def _good(self) -> str:
        now, chance = self._now, self._chance.random()
        if now.away:
            return self._words(phrases.WENT_WELL_AWAY)
        if now.flare_day:
            return self._words(phrases.WENT_WELL_IN_FLARE)
        if chance < 0.3 and now.day.weekday() in phrases.WENT_WELL_ON:
            return self._words(phrases.WENT_WELL_ON[now.day.weekday()], weekly=True)
        if chance > 0.9:
            return self._words(phrases.WENT_WELL_IN_SEASON[now.day.month % 12 // 3], weekly=True)
        return self._words(phrases.WENT_WELL)

    # Choosing

    def _picks(
        self, choices: tuple[tuple[str, float], ...], any_at_all: float, more: float
    ) -> tuple[str, ...]:
        if self._chance.random() > any_at_all:
            return ()
        return tuple(name for name, likely in choices if self._chance.random() < likely * more)

    def _words(self, words: Sequence[str], *, weekly: bool = False) -> str:
        """Choose words by the day (or week) in turn, so that none comes again soon; "" when all were said.

        More on the same day come from the other end of the list: the words of tomorrow stay unused.
        """
        turn, count = self._now.day.toordinal() // (7 if weekly else 1), len(words)
        apart = next(step for step in range(count // 2, count + 1) if gcd(step, count) == 1)
        order = (words[(turn + further * apart) % count] for further in range(count))
        found = next((one for one in order if one not in self._said), "")
        self._said.add(found)
        return found


def _five(minutes: float) -> int:
    return 5 * round(minutes / 5)


def _clock(minutes: int) -> time:
    hour, minute = divmod(minutes % (24 * 60), 60)
    return time(hour, minute)
