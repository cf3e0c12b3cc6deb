"""The FHIR file: valid for others' models, whole in itself, with the codes that others know."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings
from hypothesis import strategies as st

from painapp.domain.daily import Period
from painapp.domain.entries import (
    ENTRY_TYPES,
    Activity,
    CheckIn,
    Entry,
    FlareUp,
    Goal,
    GoalReview,
    Medicine,
    PacingPlan,
    Sleep,
    SmallStep,
    StepTry,
    Tracked,
)
from painapp.domain.sore import Sore
from painapp.summary.build import summary_of
from painapp.summary.choices import Choices
from painapp.summary.fhir import NameNeededError, fhir_bundle
from painapp.summary.selected import Selected
from tests.domain.examples import entries as any_entries
from tests.summary.choosing import ENGLISH, all_of, just
from tests.summary.diary import MONTH, StoppedClock, Writer, fullest_diary, usual_diary

DAY = MONTH.first
LOINC = "http://loinc.org"


def made(chosen: Selected) -> dict[str, Any]:
    """The document, found valid by others' models and whole in itself."""
    summary = summary_of(chosen, ENGLISH, StoppedClock())
    content = fhir_bundle(chosen, summary, ENGLISH, StoppedClock())
    assert content == fhir_bundle(chosen, summary, ENGLISH, StoppedClock())
    found: dict[str, Any] = json.loads(content)
    Bundle.model_validate(found)
    urls = [entry["fullUrl"] for entry in found["entry"]]
    assert len(set(urls)) == len(urls)
    assert set(references(found)) <= set(urls)
    sections = resources(found)[0].get("section", ())
    assert {one["reference"] for section in sections for one in section["entry"]} == set(urls[2:])
    return found


def resources(bundle: dict[str, Any], kind: str = "") -> list[dict[str, Any]]:
    every = [entry["resource"] for entry in bundle["entry"]]
    return [one for one in every if not kind or one["resourceType"] == kind]


def references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("reference"), str):
            yield part["reference"]
        for one in part.values():
            yield from references(one)
    elif isinstance(part, list):
        for one in part:
            yield from references(one)


def coded(bundle: dict[str, Any], code: str) -> list[dict[str, Any]]:
    return [
        one
        for one in resources(bundle, "Observation")
        if any(coding["code"] == code for coding in one["code"].get("coding", ()))
    ]


def of(*written: Entry) -> dict[str, Any]:
    return made(just(written, name="Kari Nordmann"))


def test_a_usual_and_the_fullest_month_are_valid_documents() -> None:
    usual = made(all_of(usual_diary().reader))
    assert [one["resourceType"] for one in resources(usual)[:2]] == ["Composition", "Patient"]
    assert usual["type"] == "document"
    assert resources(usual, "Patient")[0]["name"] == [{"text": "Kari Nordmann"}]
    assert "meta" not in json.dumps(usual)
    assert {one["status"] for one in resources(usual, "Observation")} == {"final"}
    day = Period(MONTH.first, MONTH.first + timedelta(days=1))  # others' models take long over a whole month
    made(all_of(fullest_diary(day).reader, day))


@settings(deadline=None)
@given(st.lists(any_entries(), max_size=1, unique_by=lambda one: one.id))
def test_any_entries_make_a_valid_document(chosen: list[Entry]) -> None:
    made(just(chosen, name="Kari Nordmann"))


def test_every_kind_has_a_place_in_it() -> None:
    writer = Writer()
    for kind in ENTRY_TYPES:
        writer.write(kind, DAY)
    sections = resources(of(*writer.entries))[0]["section"]
    assert [one["code"]["coding"][0]["code"] for one in sections] == [kind.KIND for kind in ENTRY_TYPES]


def test_pain_sleep_activity_and_steps_have_the_codes_others_know() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, at="18:42", pain=4, mood=6)
    writer.write(Sleep, DAY, slept_minutes=400)
    writer.write(Activity, DAY, what="Walk", minutes=12, pain_after=5)
    writer.write(Tracked, DAY, tracker="steps", holds="number", amount=4200)
    found = of(*writer.entries)
    (pain,), (sleep,), (walk,), (steps,) = (
        coded(found, code) for code in ("72514-3", "93832-4", "55411-3", "41950-7")
    )
    assert pain["valueQuantity"] == {
        "value": 4,
        "unit": "{score}",
        "system": "http://unitsofmeasure.org",
        "code": "{score}",
    }
    assert pain["effectiveDateTime"] == "2026-10-29T18:42:00+01:00"
    assert pain["code"]["coding"][0]["system"] == LOINC
    assert (sleep["valueQuantity"]["value"], sleep["valueQuantity"]["code"]) == (6.67, "h")
    assert sleep["effectiveDateTime"] == "2026-10-29"
    assert (walk["valueQuantity"]["value"], walk["code"]["text"]) == (12, "Walk")
    assert walk["category"][0]["coding"][0]["code"] == "activity"
    assert pain["category"][0]["coding"][0]["code"] == "survey"
    assert steps["valueQuantity"]["value"] == 4200
    (whole,) = coded(found, "check-in")
    assert whole["hasMember"] == [{"reference": f"urn:uuid:{pain['id']}"}]
    assert whole["component"][0]["code"]["coding"][0]["code"] == "check-in.mood"


def test_a_sleep_worked_out_from_its_times_says_so_and_an_early_hour_is_on_the_next_date() -> None:
    writer = Writer()
    night: dict[str, Any] = dict.fromkeys(("into_bed", "tried_to_sleep"), time(23))
    night |= dict.fromkeys(("final_waking", "out_of_bed"), time(6))
    writer.write(Sleep, DAY, **night, falling_asleep_minutes=30, awake_minutes=0)
    writer.write(CheckIn, DAY, at="01:30", pain=3)
    found = of(*writer.entries)
    (sleep,), (whole,) = coded(found, "93832-4"), coded(found, "sleep")
    assert sleep["valueQuantity"]["value"] == 6.5
    assert sleep["derivedFrom"] == [{"reference": f"urn:uuid:{whole['id']}"}]
    assert coded(found, "72514-3")[0]["effectiveDateTime"].startswith("2026-10-30T01:30")


def test_each_sore_place_says_where_it_is() -> None:
    writer = Writer()
    sore = (Sore("front-left-knee", 7, ("aching",)), Sore("back-right-knee"))
    writer.write(CheckIn, DAY, areas=("neck",), body=sore)
    found = of(*writer.entries)
    sites = {one["bodySite"]["coding"][0]["code"]: one for one in coded(found, "check-in.body")}
    assert sites["front-left-knee"]["valueQuantity"]["value"] == 7
    assert sites["back-right-knee"]["valueBoolean"]
    (neck,) = coded(found, "check-in.areas")
    assert (neck["bodySite"]["text"], neck["valueBoolean"]) == ("Neck", True)


def test_goals_steps_and_medicines_become_what_fhir_has_for_them() -> None:
    writer = Writer()
    goal = writer.write(Goal, DAY, words="To the shop", by_when=DAY + timedelta(days=40), why="Bread")
    writer.write(Goal, DAY, words="Something else", standing="let-go")
    writer.write(GoalReview, DAY, goal=str(goal.id), words="To the shop", attained="1")
    step = writer.write(
        SmallStep, DAY, words="To the gate", how_often="Twice a week", went="partly", goal=str(goal.id)
    )
    writer.write(StepTry, DAY, step=str(step.id), words="To the gate", how="not-today")
    writer.write(PacingPlan, DAY, what="Walking", trial_1=10)
    writer.write(Medicine, DAY, what="Paracetamol", how_much="two in the evening")
    found = of(*writer.entries)
    shop, other = resources(found, "Goal")
    assert shop["achievementStatus"]["coding"][0]["code"] == "achieved"
    assert shop["category"][0]["coding"][0]["code"] == "87528-6"
    assert shop["target"] == [{"dueDate": "2026-12-08"}]
    assert other["lifecycleStatus"] == "cancelled"
    assert "achievementStatus" not in other
    (plan,) = resources(found, "CarePlan")
    assert [one["detail"]["description"] for one in plan["activity"]] == ["To the gate", "Walking"]
    assert plan["activity"][0]["detail"]["status"] == "in-progress"
    assert plan["goal"] == [{"reference": f"urn:uuid:{goal.id}"}]
    (tried,) = coded(found, "step-try")
    assert tried["basedOn"] == [{"reference": f"urn:uuid:{plan['id']}"}]
    (taken,) = resources(found, "MedicationStatement")
    assert (taken["medicationCodeableConcept"]["text"], taken["dosage"]) == (
        "Paracetamol",
        [{"text": "two in the evening"}],
    )


def test_a_flare_up_is_a_period_and_what_was_written_later_says_so() -> None:
    writer = Writer()
    writer.write(FlareUp, DAY, eased=DAY + timedelta(days=3), set_off_by=("own:boxes <b>",), late_days=2)
    found = of(*writer.entries)
    (flare_up,) = coded(found, "flare-up")
    assert flare_up["effectivePeriod"] == {"start": "2026-10-29", "end": "2026-11-01"}
    assert flare_up["note"] == [{"text": "Written later, on 31 October 2026."}]
    assert "boxes &lt;b&gt;" in resources(found)[0]["section"][0]["text"]["div"]


@pytest.mark.parametrize("name_as", ["initials", "none", "full"])
def test_without_a_full_name_there_is_no_file(name_as: str) -> None:
    choices = Choices(name="" if name_as == "full" else "Kari Nordmann", name_as=name_as)
    chosen = replace(just(()), choices=choices, person=choices.person)
    assert not choices.full_name
    with pytest.raises(NameNeededError):
        fhir_bundle(chosen, summary_of(chosen, ENGLISH, StoppedClock()), ENGLISH, StoppedClock())
