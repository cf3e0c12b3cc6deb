"""What the person tried in the period: small steps, pacing, and what they expected beside what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Expectation, PacingPlan, PacingWeek, StepTry
from painapp.domain.goals import Tried, expectation_counts, tried_said
from painapp.domain.pacing import level_on, whole_minutes
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.besides import also
from painapp.summary.choices import TRIED
from painapp.summary.lengths import apart, one_by_one

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.summary.besides import Also
    from painapp.summary.selected import Selected


def tried_of(found: Selected, language: Language) -> Also | None:
    """Return each step that was tried, each level that is paced, and how expectations turned out."""
    said = [*_steps(found, language), *_paced(found, language), *_expected(found, language)]
    return also(TRIED, one_by_one(said, found.choices, language), " ".join(said), found.choices, language)


def _steps(found: Selected, language: Language) -> list[str]:
    """Say each step that was tried besides what was agreed, the most often tried first."""
    days: dict[str, dict[date, StepTry]] = {}
    for one in found.entries:
        if isinstance(one, StepTry) and one.step not in found.reading.agreed and one.how and one.words:
            days.setdefault(one.step, {})[one.day] = one
    said: list[tuple[int, str]] = []
    for tries in days.values():
        hows = [one.how for one in tries.values()]
        tried = Tried(hows.count("did"), hows.count("partly"), hows.count("not-today"))
        latest = tries[max(tries)]
        if words := tried_said(tried, language):
            said.append(
                (tried.did + tried.partly, language.text(_STEP, step=apart(latest.words), tried=words))
            )
    return [words for _, words in sorted(said, key=lambda one: (-one[0], one[1]))]


def _paced(found: Selected, language: Language) -> list[str]:
    """Say the level of each plan on the last day of the period."""
    weeks = [one for one in found.entries if isinstance(one, PacingWeek)]
    said: list[str] = []
    for plan in (one for one in found.entries if isinstance(one, PacingPlan)):
        level = level_on(plan, weeks, found.period.last)
        if level is None:
            continue
        minutes = language.number(whole_minutes(level.minutes), 1)
        if level.times:
            said.append(language.text(_PACED_DAYS, count=level.times, what=apart(plan.what), minutes=minutes))
        else:
            said.append(language.text(_PACED, what=apart(plan.what), minutes=minutes))
    return said


def _expected(found: Selected, language: Language) -> list[str]:
    counts = expectation_counts(one for one in found.entries if isinstance(one, Expectation))
    if not counts.noted:
        return []
    harder, same, easier = (language.number(number) for number in counts)
    return [language.text(_EXPECTED, count=counts.noted, harder=harder, same=same, easier=easier)]


_STEP = QT_TRANSLATE_NOOP("Summary", "{step}: {tried}.")
_PACED = QT_TRANSLATE_NOOP("Summary", "Pacing, {what}: {minutes} min each time.")
_PACED_DAYS = QT_TRANSLATE_NOOP("Summary", "Pacing, {what}: {minutes} min each time, %n day(s) a week.")
_EXPECTED = QT_TRANSLATE_NOOP(
    "Summary",
    "What I expected of %n thing(s): harder than expected {harder}, as expected {same}, easier {easier}.",
)
