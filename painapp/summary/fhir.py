"""Writes what was chosen as a FHIR R4 document, for systems that read such.

A Bundle with its Composition first, then the Patient, then each entry. It follows no profile and claims none.
docs/summary-formats.md tells what becomes what.
"""

from __future__ import annotations

import json
from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from painapp.domain.entries import ENTRY_TYPES, Goal, GoalReview, Medicine, PacingPlan, SmallStep
from painapp.domain.errors import ExpectedError
from painapp.domain.moments import local_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.fhir_observations import Observer
from painapp.summary.fhir_parts import LOCAL, LOINC, coded, narrative, reference
from painapp.summary.fhir_plans import care_plan_of, goal_of, medication_of, told
from painapp.summary.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock, Language
    from painapp.summary.build import Summary
    from painapp.summary.fhir_parts import Part
    from painapp.summary.selected import Selected

MIME = "application/fhir+json"
_IDS = UUID(LOCAL.removeprefix("urn:uuid:"))
_PATIENT_NOTE = ("51855-5", "Patient Note")


class NameNeededError(ExpectedError):
    """A record that belongs to nobody, or to initials, could end up with somebody else."""

    happened = QT_TRANSLATE_NOOP("Fhir", "A FHIR file needs your full name, so that it is filed as yours.")
    safe = QT_TRANSLATE_NOOP("Fhir", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Fhir", "Choose your full name under Name, or save another format.")


def fhir_bundle(selected: Selected, summary: Summary, language: Language, clock: Clock) -> bytes:
    """Return the document as JSON in UTF-8. The same bytes for the same entries, language and instant.

    Raises NameNeededError where the name is not given in full.
    """
    if not selected.choices.full_name:
        raise NameNeededError
    now = local_now(clock).replace(microsecond=0).isoformat()
    maker = _Maker(selected, language)
    resources = maker.resources()
    entries = [
        _text({"fullUrl": f"urn:uuid:{one['id']}", "resource": one})
        for one in (maker.composition(summary, now), maker.patient(), *resources)
    ]
    own = uuid5(_IDS, sha256("\n".join(entries).encode()).hexdigest())
    head = {
        "resourceType": "Bundle",
        "language": summary.language,
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{own}"},
        "type": "document",
        "timestamp": now,
    }
    # A resource a line: it can be read and compared, and takes a fifth of the time of indenting it all.
    lines = ",\n".join(entries)
    return f'{_text(head)[:-1]},"entry":[\n{lines}\n]}}\n'.encode()


_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


class _Maker:
    """Makes the resources of one document."""

    def __init__(self, selected: Selected, language: Language) -> None:
        self._selected = selected
        self._language = language
        self._patient = str(uuid5(_IDS, f"patient {selected.person}"))
        self._days = f"{selected.period.first} {selected.period.last}"
        self._plan = str(uuid5(_IDS, f"plan {selected.person} {self._days}"))
        self._made: dict[UUID, list[str]] = {}

    def patient(self) -> Part:
        """Return the person: their name, and nothing else the diary does not know."""
        return {"resourceType": "Patient", "id": self._patient, "name": [{"text": self._selected.person}]}

    def resources(self) -> list[Part]:
        """Return what the entries become, and note which entry became what."""
        entries = self._selected.entries
        goals = [one for one in entries if isinstance(one, Goal)]
        planned = [one for one in entries if isinstance(one, (SmallStep, PacingPlan))]
        reviews = [one for one in entries if isinstance(one, GoalReview)]
        known = {str(one.id) for one in (*goals, *planned)}
        observer = Observer(self._patient, known, self._plan, self._language)
        made: list[Part] = []
        for entry in entries:
            if isinstance(entry, Goal):
                parts = [goal_of(entry, reviews, self._patient, self._language)]
            elif isinstance(entry, Medicine):
                parts = [medication_of(entry, self._patient, self._language)]
            elif isinstance(entry, (SmallStep, PacingPlan)):
                parts = []
            else:
                parts = observer.of(entry)
            self._made[entry.id] = [one["id"] for one in parts] or [self._plan]
            made += parts
        if planned:
            ids = {str(one.id) for one in goals}
            made.append(care_plan_of(planned, (self._plan, self._patient), ids, self._language))
        return made

    def composition(self, summary: Summary, now: str) -> Part:
        """Return what the document is, with a section for each kind of entry. After `resources`."""
        period = self._selected.period
        sections = [self._section(kind, tuple(each)) for kind, each in _by_kind(self._selected.entries)]
        return {
            "resourceType": "Composition",
            "id": str(uuid5(_IDS, f"composition {self._selected.person} {self._days} {now}")),
            "language": summary.language,
            "text": narrative(plain_text(summary).split("\n")),
            "status": "final",
            "type": coded(_PATIENT_NOTE[0], summary.title, LOINC, _PATIENT_NOTE[1]),
            "subject": reference(self._patient),
            "date": now,
            "author": [reference(self._patient)],
            "title": summary.document_title,
            "event": [{"period": {"start": period.first.isoformat(), "end": period.last.isoformat()}}],
            **({"section": sections} if sections else {}),
        }

    def _section(self, kind: type[Entry], entries: Sequence[Entry]) -> Part:
        label = self._language.text(kind.LABEL)
        ids = dict.fromkeys(id_ for entry in entries for id_ in self._made[entry.id])
        return {
            "title": label,
            "code": coded(kind.KIND, label),
            "text": narrative(told(entries, self._language)),
            "entry": [reference(one) for one in ids],
        }


def _by_kind(entries: Iterable[Entry]) -> Iterable[tuple[type[Entry], Iterable[Entry]]]:
    places = {kind: place for place, kind in enumerate(ENTRY_TYPES)}
    return groupby(sorted(entries, key=lambda one: places[type(one)]), type)
