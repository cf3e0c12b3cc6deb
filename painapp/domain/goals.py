"""Goals and small steps as they are read: how a goal stands, its ladder, how tries went; rules over entries.

Nothing here counts what was left undone, and nothing is raised by itself.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.plan_lists import ATTAINED
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from painapp.domain.goal import Expectation, Goal, GoalReview, SmallStep, StepTry
    from painapp.domain.ports import Language

LEVELS = (-2, -1, 0, 1, 2)
LEVEL_FIELDS: dict[int, str] = {-2: "much_less", -1: "less", 0: "hoped", 1: "more", 2: "much_more"}
"""The field of a goal that says each of its five levels in the person's words."""
WRITING_ORDER = (0, 1, -1, 2, -2)
"""The order in which levels are easiest to write: what is hoped for first, then outwards."""
SUGGESTED_ACTIVE = range(2, 5)
"""How many goals at a time are suggested; nothing holds anybody to it."""
SURE_ENOUGH = 7
"""A confidence below this is a reason to offer a smaller step (facts: a convention of goal setting)."""

DID, PARTLY, NOT_TODAY = "did", "partly", "not-today"
"""How a step went on a day: the ids of `plan_lists.TRIED`, all equal."""
ACTIVE, RESTING, REACHED, LET_GO = "active", "resting", "reached", "let-go"
"""How a goal stands: the ids of `plan_lists.STANDINGS`, none of them better."""
APART, FIRST, HIGHEST = 16, 480, 999
"""How far from each other rungs are set, the first of all, and the highest there is."""
CLOSED = frozenset({"done", "no-longer"})
"""How an agreed step went where nothing of it is left to do."""


class Tried(NamedTuple):
    """On how many days a step was done, done partly, and left for another day."""

    did: int = 0
    partly: int = 0
    not_today: int = 0


class Counts(NamedTuple):
    """How often something turned out harder than expected, as expected, and easier."""

    harder: int = 0
    as_expected: int = 0
    easier: int = 0

    @property
    def noted(self) -> int:
        """How often both numbers were written down."""
        return self.harder + self.as_expected + self.easier


def gas_t(levels: Sequence[int], weights: Sequence[float] | None = None) -> float | None:
    """Return the T score of goal attainment scaling for the levels reached, −2 to 2, one for each goal.

    T = 50 + 10·Σwx / √(0.7·Σw² + 0.3·(Σw)²) (Kiresuk and Sherman, 1968), every weight 1 unless given. None
    where there is nothing to weigh. Raises ValueError for a level outside, or weights that do not fit.
    """
    heavy = [1.0] * len(levels) if weights is None else list(weights)
    if len(heavy) != len(levels) or any(weight < 0 for weight in heavy):
        raise ValueError("each level needs a weight of 0 or more")
    if any(level not in LEVELS for level in levels):
        raise ValueError("a level lies from -2 to 2")
    below = sqrt(0.7 * sum(weight * weight for weight in heavy) + 0.3 * sum(heavy) ** 2)
    if not below:
        return None
    return 50 + 10 * sum(weight * level for weight, level in zip(heavy, levels, strict=True)) / below


def is_active(goal: Goal) -> bool:
    """Tell whether the person is at it now: neither resting nor reached nor let go."""
    return goal.standing in {"", ACTIVE}


def active(goals: Iterable[Goal]) -> tuple[Goal, ...]:
    """Return the goals the person is at now, the first made first."""
    found = (one for one in goals if is_active(one))
    return tuple(sorted(found, key=lambda one: (one.written.at, one.id)))


def reviews_of(goal: Goal, reviews: Iterable[GoalReview]) -> tuple[GoalReview, ...]:
    """Return the looks at a goal, the latest first."""
    of_it = (one for one in reviews if one.goal == str(goal.id))
    return tuple(sorted(of_it, key=_when, reverse=True))


def latest_review(goal: Goal, reviews: Iterable[GoalReview]) -> GoalReview | None:
    """Return the latest look at a goal; None where there was none."""
    return next(iter(reviews_of(goal, reviews)), None)


def level_of(goal: Goal, reviews: Iterable[GoalReview]) -> int | None:
    """Return the level that was said last, −2 to 2; None where none was said yet."""
    found = (_level(one) for one in reviews_of(goal, reviews))
    return next((level for level in found if level is not None), None)


def importance_of(goal: Goal, reviews: Iterable[GoalReview]) -> int | None:
    """Return how important the goal is, 0 to 10, as said last; None where it was not said."""
    found = (one.importance for one in (*reviews_of(goal, reviews), goal))
    return next((number for number in found if number is not None), None)


def confidence_of(goal: Goal, reviews: Iterable[GoalReview]) -> int | None:
    """Return how sure the person is of the goal, 0 to 10, as said last; None where it was not said."""
    found = (one.confidence for one in (*reviews_of(goal, reviews), goal))
    return next((number for number in found if number is not None), None)


def attainment(goals: Iterable[Goal], reviews: Iterable[GoalReview]) -> float | None:
    """Return the T score over those goals whose level was said, each weighing the same; None for none."""
    looks = list(reviews)
    levels = [level for one in goals if (level := level_of(one, looks)) is not None]
    return gas_t(levels)


def level_said(goal: Goal, level: int, language: Language) -> str:
    """Say a level in the person's words, where they wrote it, else as it is called for everyone."""
    own: str = getattr(goal, LEVEL_FIELDS[level])
    called = {int(option.id): option.label for option in ATTAINED}
    return own or language.text(called[level])


def wants_smaller(confidence: int | None) -> bool:
    """Tell whether a smaller step is to be offered: somebody said how sure they are, and it is below 7."""
    return confidence is not None and confidence < SURE_ENOUGH


def is_open(step: SmallStep) -> bool:
    """Tell whether there is still something of a step to do."""
    return step.went not in CLOSED


def plain(words: str) -> str:
    """Return words without capital letters and needless spaces: said alike, they are the same step."""
    return " ".join(words.casefold().split())


def open_words(steps: Iterable[SmallStep]) -> frozenset[str]:
    """Return the words of the steps that are open, made `plain`."""
    return frozenset(plain(one.words) for one in steps if is_open(one))


def ladder(goal: Goal, steps: Iterable[SmallStep]) -> tuple[SmallStep, ...]:
    """Return the steps of a goal, the lowest rung first."""
    return tuple(sorted((one for one in steps if one.goal == str(goal.id)), key=_rung))


def placed(rungs: Sequence[SmallStep], step: SmallStep, at: int) -> tuple[tuple[SmallStep, int], ...]:
    """Return which steps get which rung so that `step` stands at place `at` among `rungs`, from 0.

    Rungs are left free between them, so that mostly it is one step that changes, which one undo takes back.
    `step` may be new, or one of `rungs`.
    """
    others = [one for one in rungs if one.id != step.id]
    at = min(max(at, 0), len(others))
    rung = _between([one.rank for one in others], at)
    if rung is not None:
        return ((step, rung),)
    whole = [*others[:at], step, *others[at:]]
    apart = max(1, min(APART, HIGHEST // len(whole)))
    return tuple((one, place * apart) for place, one in enumerate(whole) if one.rank != place * apart)


def on_today(steps: Iterable[SmallStep], goals: Iterable[Goal]) -> tuple[SmallStep, ...]:
    """Return what Today offers: open steps the person chose for it, their own, of goals they are at now.

    What was agreed in a call comes first, then the ladders of the goals in their order. A step of a goal that
    rests, or that is not there any more, is not offered.
    """
    order = {str(one.id): place for place, one in enumerate(active(goals), start=1)}
    offered = [
        one
        for one in steps
        if one.on_today and not one.by_coach and is_open(one) and (not one.goal or one.goal in order)
    ]
    return tuple(sorted(offered, key=lambda one: (not one.call, order.get(one.goal, 0), *_rung(one))))


def tries_by_day(step: SmallStep, tries: Iterable[StepTry]) -> dict[date, StepTry]:
    """Return the tries of a step, one a day, the earliest day first; of two on a day the later counts."""
    of_it = (one for one in tries if one.step == str(step.id) and one.how)
    return {one.day: one for one in sorted(of_it, key=_when)}


def tries_of(step: SmallStep, tries: Iterable[StepTry]) -> Tried:
    """Count the days of a step by how it went."""
    answers = [one.how for one in tries_by_day(step, tries).values()]
    return Tried(answers.count(DID), answers.count(PARTLY), answers.count(NOT_TODAY))


def tried_said(tried: Tried, language: Language) -> str:
    """Say what was tried in one line: "Done on 9 days, partly on 2 days"; "" where there is nothing to say.

    Days left for another are not spoken of: a count of them helps nobody.
    """
    did = language.text(_DID, count=tried.did) if tried.did else ""
    if not tried.partly:
        return did
    if not did:
        return language.text(_PARTLY, count=tried.partly)
    return language.text(_AND_PARTLY, count=tried.partly, did=did)


def expectation_counts(expectations: Iterable[Expectation]) -> Counts:
    """Count how things turned out beside what was expected, where both numbers were written down."""
    differences = [
        one.turned_out - one.expected
        for one in expectations
        if one.turned_out is not None and one.expected is not None
    ]
    harder = sum(difference > 0 for difference in differences)
    easier = sum(difference < 0 for difference in differences)
    return Counts(harder, len(differences) - harder - easier, easier)


def counts_said(counts: Counts, language: Language) -> str:
    """Say the counts in one sentence, each of the three as plainly as the others; "" where none was noted."""
    if not counts.noted:
        return ""
    harder, same, easier = (language.number(number) for number in counts)
    return language.text(_COUNTS, count=counts.noted, harder=harder, same=same, easier=easier)


def has_happened(expectation: Expectation) -> bool:
    """Tell whether anything was written about what happened."""
    return expectation.turned_out is not None or bool(expectation.happened)


def _when(entry: GoalReview | StepTry) -> tuple[object, ...]:
    return (entry.day, entry.written.at, entry.id)


def _rung(step: SmallStep) -> tuple[object, ...]:
    """Sort by rung; those without one, from a call, stand behind in the order they were written."""
    return (step.rank is None, step.rank or 0, step.written.at, step.id)


def _between(ranks: Sequence[int | None], at: int) -> int | None:
    """Return a free rung for place `at` among these; None where there is none, or they are in no order."""
    known = [rank for rank in ranks if rank is not None]
    if len(known) < len(ranks) or sorted(set(known)) != known:
        return None
    before = known[at - 1] if at else -1
    if at == len(known):
        rung = before + APART if known else FIRST
        return rung if rung <= HIGHEST else None
    rung = (before + known[at]) // 2
    return rung if before < rung < known[at] else None


def _level(review: GoalReview) -> int | None:
    return next((level for level in LEVELS if str(level) == review.attained), None)


_DID = QT_TRANSLATE_NOOP("Goals", "Done on %n day(s)")
_PARTLY = QT_TRANSLATE_NOOP("Goals", "Partly on %n day(s)")
_AND_PARTLY = QT_TRANSLATE_NOOP("Goals", "{did}, partly on %n day(s)")
_COUNTS = QT_TRANSLATE_NOOP(
    "Goals", "Noted %n time(s): harder than expected {harder}, as expected {same}, easier {easier}."
)
