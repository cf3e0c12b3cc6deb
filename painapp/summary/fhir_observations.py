"""Each entry as FHIR Observations: what has a code that others know by itself, the rest as parts of one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from painapp.domain.body_regions import REGIONS
from painapp.domain.describing import WRITER, writer_words
from painapp.domain.entries import (
    Activity,
    CheckIn,
    FlareUp,
    GoalReview,
    PacingWeek,
    Pause,
    Practice,
    Sleep,
    StepTry,
    Tracked,
)
from painapp.domain.fields import Kind, fields_of, is_empty, pick_label
from painapp.domain.sleep import minutes_slept
from painapp.domain.trackers import tracked_text, tracker_name, value_spec
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import NOTE_FIELDS
from painapp.summary.fhir_parts import (
    HOURS,
    LOINC,
    MINUTES,
    SCORE,
    coded,
    counted,
    moment,
    part_id,
    quantity,
    reference,
    values_of,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.domain.sore import Sore
    from painapp.summary.fhir_parts import Part

_CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category"
_OF_ACTIVITY = (Activity, Practice, StepTry, PacingWeek)
_PAIN = ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
_SLEEP = ("93832-4", "Sleep duration")
_EXERCISE = ("55411-3", "Exercise duration")
_STEPS = ("41950-7", "Number of steps in 24 hour Measured")


class Observer:
    """Makes Observations about one person.

    `known` holds the ids of the goals and steps in the same file; `plan` is the CarePlan the steps stand in.
    """

    def __init__(self, patient: str, known: Container[str], plan: str, language: Language) -> None:
        self._patient = patient
        self._known = known
        self._plan = plan
        self._language = language
        self._codes: dict[tuple[type[Entry], str], Part] = {}

    def of(self, entry: Entry) -> list[Part]:
        """Return what an entry says. The first tells of all of it, where there is more than one."""
        if isinstance(entry, Tracked):
            return [self._tracked(entry)]
        alone, done = self._coded(entry)
        whole = self._base(entry, str(entry.id), self._kind(entry))
        components = list(self._components(entry, done))
        whole |= {"component": components} if components else {}
        whole |= self._links(entry)
        says_more = components or "note" in whole or not alone
        if alone and says_more:
            whole["hasMember"] = [reference(one["id"]) for one in alone if "derivedFrom" not in one]
        return [whole, *alone] if says_more else alone

    # ---- what stands by itself -------------------------------------------------------------------------

    def _coded(self, entry: Entry) -> tuple[list[Part], set[str]]:
        """Return the Observations with a code that others know or a place of their own, and their fields."""
        if isinstance(entry, CheckIn):
            found = list(self._places(entry))
            if entry.pain is not None:
                found.insert(0, self._number(entry, "pain", _PAIN, quantity(entry.pain, SCORE)))
            return found, {"pain", "areas", "body"}
        if isinstance(entry, Sleep):
            return self._sleep(entry), {"slept_minutes"}
        if isinstance(entry, Activity) and entry.minutes is not None:
            made = self._number(entry, "minutes", _EXERCISE, quantity(entry.minutes, MINUTES))
            if entry.what:
                made["code"] = made["code"] | {"text": entry.what}
            return [made], {"minutes"}
        return [], set()

    def _number(self, entry: Entry, name: str, code: tuple[str, str], value: Part) -> Part:
        concept = self._codes.get((type(entry), code[0]))
        if concept is None:
            said = self._language.text(_spec(entry, name).label)
            concept = self._codes[type(entry), code[0]] = coded(code[0], said, LOINC, code[1])
        made = self._base(entry, str(part_id(entry.id, name)), concept, notes=False)
        return made | {"valueQuantity": value}

    def _sleep(self, entry: Sleep) -> list[Part]:
        minutes = minutes_slept(entry)
        if minutes is None:
            return []
        made = self._number(entry, "slept_minutes", _SLEEP, quantity(round(minutes / 60, 2), HOURS))
        if entry.slept_minutes is None:  # worked out from the times of the night
            made["derivedFrom"] = [reference(entry.id)]
        return [made]

    def _places(self, entry: CheckIn) -> Iterator[Part]:
        areas = _spec(entry, "areas")
        for area in entry.areas:
            yield self._place(entry, "areas", area, pick_label(areas, area, self._language)) | {
                "valueBoolean": True
            }
        for sore in entry.body:
            yield self._region(entry, sore)

    def _region(self, entry: CheckIn, sore: Sore) -> Part:
        region = REGIONS.get(sore.region)
        name = self._language.text(region.label) if region else sore.region
        made = self._place(entry, "body", sore.region, name)
        scored = sore.score is not None
        made |= {"valueQuantity": quantity(sore.score or 0, SCORE)} if scored else {"valueBoolean": True}
        words = _spec(entry, "words")
        components = [
            {
                "code": self._code(CheckIn, words),
                "valueString": pick_label(words, one, self._language),
            }
            for one in sore.words
        ]
        return made | ({"component": components} if components else {})

    def _place(self, entry: CheckIn, field: str, place: str, name: str) -> Part:
        code = self._code(type(entry), _spec(entry, field))
        made = self._base(entry, str(part_id(entry.id, f"{field}:{place}")), code, notes=False)
        return made | {"bodySite": coded(place, name)}

    def _tracked(self, entry: Tracked) -> Part:
        name = tracker_name(entry, self._language)
        steps = entry.tracker == "steps" and entry.amount is not None
        code = coded(_STEPS[0], name, LOINC, _STEPS[1]) if steps else coded(entry.KIND, name)
        made = self._base(entry, str(entry.id), code)
        if steps:
            made["category"] = _category("activity")
        return made | self._tracked_value(entry)

    def _tracked_value(self, entry: Tracked) -> Part:
        if entry.amount is None or entry.holds == "yes-no":
            said = tracked_text(entry, self._language)
            return {"valueString": said} if said else {}
        if entry.tracker == "steps":
            return {"valueQuantity": quantity(entry.amount, ("{steps}", "{steps}"))}
        if entry.holds == "length":
            return {"valueQuantity": quantity(entry.amount, MINUTES)}
        if entry.holds == "scale":
            return {"valueQuantity": quantity(entry.amount, SCORE)}
        unit = value_spec(entry).unit
        return {"valueQuantity": counted(entry.amount, self._language.text(unit) if unit else "")}

    # ---- what all have in common -----------------------------------------------------------------------

    def _base(self, entry: Entry, id_: str, code: Part, *, notes: bool = True) -> Part:
        made: Part = {
            "resourceType": "Observation",
            "id": id_,
            "status": "final",
            "category": _category("activity" if isinstance(entry, _OF_ACTIVITY) else "survey"),
            "code": code,
            "subject": reference(self._patient),
            **_when(entry),
            "performer": [reference(self._patient)],
        }
        said = list(self._notes(entry)) if notes else []
        return made | ({"note": [{"text": one} for one in said]} if said else {})

    def _kind(self, entry: Entry) -> Part:
        return coded(entry.KIND, self._language.text(entry.LABEL))

    def _code(self, kind: type[Entry], spec: FieldSpec) -> Part:
        """Return our own code of a field; put into words once, however many entries there are."""
        found = self._codes.get((kind, spec.name))
        if found is None:
            label = self._language.text(spec.label)
            found = self._codes[kind, spec.name] = coded(f"{kind.KIND}.{spec.name}", label)
        return found

    def _notes(self, entry: Entry) -> Iterator[str]:
        for name in sorted(NOTE_FIELDS):
            if said := getattr(entry, name, ""):
                yield said
        if entry.OF_A_DAY and entry.written_later:
            yield self._language.text(_LATER, day=self._language.date_full(entry.written.day))
        if said := writer_words(entry, self._language):
            yield said

    def _components(self, entry: Entry, done: set[str]) -> Iterator[Part]:
        for spec in fields_of(type(entry)):
            if spec.name in done or not _is_told(spec) or is_empty(getattr(entry, spec.name)):
                continue
            code = self._code(type(entry), spec)
            for value in values_of(entry, spec, self._language):
                yield {"code": code} | value

    def _links(self, entry: Entry) -> Part:
        if isinstance(entry, GoalReview) and entry.goal in self._known:
            return {"focus": [reference(entry.goal)]}
        if isinstance(entry, StepTry) and entry.step in self._known:
            return {"basedOn": [reference(self._plan)]}
        return {}


def _is_told(spec: FieldSpec) -> bool:
    """Tell whether a field is a part of its own: not a note, a link, or what the app itself notes."""
    if spec.name in NOTE_FIELDS or spec.name == WRITER or spec.kind in {Kind.SOUND, Kind.BODY}:
        return False
    return spec.asked or spec.name in {"words", "title"}


def _when(entry: Entry) -> Part:
    if isinstance(entry, (FlareUp, Pause)):
        end = {"end": entry.last_day.isoformat()} if entry.last_day else {}
        return {"effectivePeriod": {"start": entry.day.isoformat()} | end}
    return {"effectiveDateTime": moment(entry.day, entry.at)}


@cache
def _category(code: str) -> list[Part]:
    return [coded(code, system=_CATEGORIES)]


def _spec(entry: Entry, name: str) -> FieldSpec:
    return _specs(type(entry))[name]


@cache
def _specs(kind: type[Entry]) -> dict[str, FieldSpec]:
    return {spec.name: spec for spec in fields_of(kind)}


_LATER = QT_TRANSLATE_NOOP("Fhir", "Written later, on {day}.")
