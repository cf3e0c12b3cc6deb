"""Goals, small steps, pacing and medicines as taken, as FHIR has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.describing import details, headline
from painapp.domain.entries import PacingPlan, SmallStep
from painapp.domain.fields import fields_of, is_empty, value_text
from painapp.domain.goals import latest_review, level_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.fhir_parts import LOINC, coded, reference, worded

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from painapp.domain.entries import Entry, Goal, GoalReview, Medicine
    from painapp.domain.ports import Language
    from painapp.summary.fhir_parts import Part

_PERSONAL_GOAL = ("87528-6", "Personal health goal")
_ACHIEVEMENT = "http://terminology.hl7.org/CodeSystem/goal-achievement"
_LIFE = {
    "": "active",
    "active": "active",
    "resting": "on-hold",
    "reached": "completed",
    "let-go": "cancelled",
}
_STEPS = {"done": "completed", "partly": "in-progress", "not-yet": "not-started", "no-longer": "cancelled"}
_TOLD_APART = {"words", "by_when", "standing", "standing_since", "matters"}


def goal_of(goal: Goal, reviews: Sequence[GoalReview], patient: str, language: Language) -> Part:
    """Return a goal in the person's own words.

    One that was let go of has no word on how far it came: that is no failure.
    """
    made: Part = {
        "resourceType": "Goal",
        "id": str(goal.id),
        "lifecycleStatus": _LIFE.get(goal.standing, "active"),
        "category": [coded(_PERSONAL_GOAL[0], system=LOINC, display=_PERSONAL_GOAL[1])],
        "description": worded(_named(goal, goal.words, language)),
        "subject": reference(patient),
        "startDate": goal.day.isoformat(),
        "expressedBy": reference(patient),
    }
    if (achieved := _achieved(goal, reviews)) is not None:
        made["achievementStatus"] = coded(achieved, system=_ACHIEVEMENT)
    if goal.by_when is not None:
        made["target"] = [{"dueDate": goal.by_when.isoformat()}]
    if goal.standing_since is not None:
        made["statusDate"] = goal.standing_since.isoformat()
    if notes := list(_said(goal, _TOLD_APART, language)):
        made["note"] = [{"text": one} for one in notes]
    if (latest := latest_review(goal, reviews)) is not None:
        made["outcomeReference"] = [reference(latest.id)]
    return made


def care_plan_of(
    planned: Sequence[SmallStep | PacingPlan], ids: tuple[str, str], goals: Container[str], language: Language
) -> Part:
    """Return the small steps and what is paced as one plan. `ids` are the plan's own and the patient's."""
    own, patient = ids
    named = dict.fromkeys(one.goal for one in planned if one.goal in goals)
    return {
        "resourceType": "CarePlan",
        "id": own,
        "status": "active",
        "intent": "plan",
        "title": language.text(_STEPS_AND_PACING),
        "subject": reference(patient),
        "author": reference(patient),
        **({"goal": [reference(one) for one in named]} if named else {}),
        "activity": [_activity(one, goals, language) for one in planned],
    }


def medication_of(entry: Medicine, patient: str, language: Language) -> Part:
    """Return a medicine as the person says they took it. No dose is read out of the words."""
    made: Part = {
        "resourceType": "MedicationStatement",
        "id": str(entry.id),
        "status": "completed",
        "medicationCodeableConcept": worded(_named(entry, entry.what, language)),
        "subject": reference(patient),
        "effectiveDateTime": entry.day.isoformat(),
        "informationSource": reference(patient),
    }
    made |= {"dosage": [{"text": entry.how_much}]} if entry.how_much else {}
    return made | ({"note": [{"text": entry.note}]} if entry.note else {})


def _achieved(goal: Goal, reviews: Sequence[GoalReview]) -> str | None:
    if goal.standing == "let-go":
        return None
    if goal.standing == "reached":
        return "achieved"
    level = level_of(goal, reviews)
    if level is None:
        return None
    return "achieved" if level >= 0 else "in-progress"


def _activity(planned: SmallStep | PacingPlan, goals: Container[str], language: Language) -> Part:
    linked = {"goal": [reference(planned.goal)]} if planned.goal in goals else {}
    if isinstance(planned, SmallStep):
        detail: Part = {
            "status": _STEPS.get(planned.went, "in-progress"),
            "description": _named(planned, planned.words, language),
        }
        detail |= {"scheduledString": planned.how_often} if planned.how_often else {}
        notes = _said(planned, {"words", "how_often", "on_today"}, language)
    else:
        detail = {
            "status": _LIFE.get(planned.standing, "in-progress"),
            "description": _named(planned, planned.what, language),
        }
        notes = _said(planned, {"what", "standing"}, language)
    said = [{"text": one} for one in notes]
    return {"detail": detail | linked} | ({"progress": said} if said else {})


def _named(entry: Entry, words: str, language: Language) -> str:
    """Return the person's words, or what such a thing is called where there are none."""
    return words or language.text(entry.LABEL)


def _said(entry: Entry, without: Container[str], language: Language) -> Iterator[str]:
    """Yield "Label: value" of each field a form asks."""
    for spec in fields_of(type(entry)):
        value = getattr(entry, spec.name)
        if (spec.asked or spec.name == "taken_along") and spec.name not in without and not is_empty(value):
            yield f"{language.text(spec.label)}: {value_text(spec, value, language)}"


def told(entries: Iterable[Entry], language: Language) -> Iterator[str]:
    """Yield each entry in a line for people: when, what, and whatever else it says."""
    for entry in entries:
        when = [language.date_full(entry.day)] if entry.OF_A_DAY else []
        when += [language.clock_time(entry.at.clock)] if entry.at else []
        more = (f"{label}: {value}" for label, value in details(entry, language))
        said = "\n".join([headline(entry, language), *more])
        yield f"{', '.join(when)}: {said}" if when else said


_STEPS_AND_PACING = QT_TRANSLATE_NOOP("Fhir", "Small steps and pacing")
