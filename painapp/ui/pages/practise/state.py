"""What the room Practise shows, worked out without Qt: rows to press, and the lines in them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from painapp.content.suitability import standing
from painapp.domain.practising import FAVOURITE, HELPED, RECENT, by_exercise, helped, helped_said, offers
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from painapp.content.exercise import Exercise
    from painapp.domain.ports import Language
    from painapp.domain.practice import Practice
    from painapp.domain.practising import Helped, Offer, Wanted
    from painapp.ui.knowing import Knowing

LATELY = timedelta(weeks=4)
FEW = 6
"""How many others are shown before the rest is asked for."""

ICONS = {
    "breathing": "wind",
    "muscles": "feather",
    "body-scan": "person-standing",
    "mindfulness": "leaf",
    "grounding": "anchor",
    "imagery": "mountain",
    "kindness": "heart",
    "pause": "coffee",
    "movement": "footprints",
}
"""The icon of each kind; the words beside it say more."""


class Row(NamedTuple):
    """An exercise in a list: `facts` are its length and position, `more` why it is there or set aside."""

    id: str
    icon: str
    title: str
    purpose: str
    facts: str
    more: str
    favourite: bool
    minutes: int

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        said = (self.title, self.purpose, self.facts, self.more)
        return " ".join(one if one.endswith(".") else f"{one}." for one in said if one)


class PractiseState(NamedTuple):
    """The person's own, others, those set aside; whether conditions are unanswered, and what was asked."""

    own: tuple[Row, ...]
    others: tuple[Row, ...]
    aside: tuple[Row, ...]
    answered: bool
    asked: bool

    @property
    def empty(self) -> bool:
        """Whether nothing fits what was asked."""
        return not (self.own or self.others)


def practise_state(
    exercises: Sequence[Exercise], wanted: Wanted, knows: Knowing, language: Language
) -> PractiseState:
    """Work out what to show."""
    found = offers(exercises, wanted, knows.known)
    counts = by_exercise(knows.known.practices)
    make = _Rows({one.id: one for one in exercises}, wanted, knows, counts, language)
    return PractiseState(
        own=tuple(make.own(one) for one in found.own),
        others=tuple(make.row(one) for one in found.others),
        aside=tuple(make.aside(one) for one in found.aside),
        answered=knows.known.answered,
        asked=wanted.minutes is not None or bool(wanted.moment),
    )


def length_said(minutes: Sequence[int], language: Language) -> str:
    """Say "5 min", or "3 to 10 min" where there is a choice."""
    longest = language.duration(minutes[-1])
    if len(minutes) == 1:
        return longest
    return language.text(_FROM_TO, first=language.number(minutes[0]), last=longest)


def positions_said(exercise: Exercise, language: Language) -> str:
    """Say "sitting, lying or standing"."""
    names = [language.text(POSITIONS[one]) for one in exercise.positions]
    if len(names) < 2:
        return names[0]
    return language.text(_OR, first=", ".join(names[:-1]), last=names[-1])


def did_it_help(done: Sequence[Practice], today: date, language: Language) -> tuple[str, ...]:
    """Say in lines what an exercise did for the person, lower and higher told alike.

    What the last four weeks say comes last, where there is more than that.
    """
    if not done:
        return ()
    say, number, counted = language.text, language.number, helped(done)
    lines = [say(_DONE, count=counted.times, length=language.duration(counted.minutes))]
    for words, one in ((_TENSION, counted.tension), (_PAIN, counted.pain)):
        if one.rated:
            numbers = {"lower": number(one.lower), "same": number(one.same), "higher": number(one.higher)}
            lines.append(say(words, count=one.rated, **numbers))
    if not counted.rated:
        lines.append(say(_NOT_RATED))
    lately = helped(one for one in done if one.day > today - LATELY)
    if counted.rated and 0 < lately.times < counted.times:
        lines.append(say(_LATELY, said=helped_said(lately, language)))
    return tuple(lines)


class _Rows:
    """Makes rows of offers."""

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        wanted: Wanted,
        knows: Knowing,
        counts: Mapping[str, Helped],
        language: Language,
    ) -> None:
        self._exercises = exercises
        self._wanted = wanted
        self._knows = knows
        self._counts = counts
        self._language = language

    def row(self, offer: Offer, more: str = "") -> Row:
        exercise = self._exercises[offer.id]
        lengths = (offer.minutes,) if self._wanted.minutes is not None else exercise.lengths
        facts = (length_said(lengths, self._language), positions_said(exercise, self._language))
        return Row(
            id=offer.id,
            icon=ICONS[exercise.kind],
            title=exercise.title,
            purpose=exercise.purpose,
            facts=" · ".join(facts),
            more=more,
            favourite=offer.id in self._knows.known.favourites,
            minutes=offer.minutes,
        )

    def own(self, offer: Offer) -> Row:
        said = [self._language.text(_WHY[offer.why])]
        if offer.id in self._counts:
            said.append(helped_said(self._counts[offer.id], self._language))
        return self.row(offer, " · ".join(said))

    def aside(self, offer: Offer) -> Row:
        met = standing(self._exercises[offer.id], self._knows.named).cautions
        return self.row(offer, " ".join(dict.fromkeys(one.reason for one in met if one.effect != "mind")))


POSITIONS: dict[str, Words] = {
    "sitting": QT_TRANSLATE_NOOP("Practise", "sitting"),
    "lying": QT_TRANSLATE_NOOP("Practise", "lying"),
    "standing": QT_TRANSLATE_NOOP("Practise", "standing"),
    "walking": QT_TRANSLATE_NOOP("Practise", "walking"),
}
_WHY = {
    FAVOURITE: QT_TRANSLATE_NOOP("Practise", "Favourite"),
    HELPED: QT_TRANSLATE_NOOP("Practise", "Helped before"),
    RECENT: QT_TRANSLATE_NOOP("Practise", "Done lately"),
}
_FROM_TO = QT_TRANSLATE_NOOP("Practise", "{first} to {last}")
_OR = QT_TRANSLATE_NOOP("Practise", "{first} or {last}")
_DONE = QT_TRANSLATE_NOOP("Practise", "Done %n time(s), {length} in all.")
_TENSION = QT_TRANSLATE_NOOP(
    "Practise", "Tension, rated %n time(s): lower after in {lower}, the same in {same}, higher in {higher}."
)
_PAIN = QT_TRANSLATE_NOOP(
    "Practise", "Pain, rated %n time(s): lower after in {lower}, the same in {same}, higher in {higher}."
)
_LATELY = QT_TRANSLATE_NOOP("Practise", "In the last four weeks: {said}.")
_NOT_RATED = QT_TRANSLATE_NOOP(
    "Practise", "Rate tension or pain before and after, and the answer grows here."
)
