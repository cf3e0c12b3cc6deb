"""What left the diary is kept in it: when, for whom, in which form, with which sections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from painapp.domain.entries import Shared
from painapp.domain.fields import LONGEST_LINE
from painapp.domain.moments import local_time_now, today, written_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import NOTES, SECTIONS
from painapp.ui.pages.share.choosing import preset_called

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.share.drawing import Read
    from painapp.vault.diary import Diary


@dataclass(frozen=True, slots=True)
class SharedRow:
    """One thing shared, in words: when, for whom and as what, which days, which sections, which file."""

    id: UUID
    when: str
    what: str
    more: str


def note_shared(diary: Diary, clock: Clock, read: Read, forms: tuple[str, ...], file: str = "") -> None:
    """Write down that what was read was shared just now. Undo passes it over: it cannot be unshared."""
    start = diary.settings.day_start
    choices = read.choices
    present = (
        section.id
        for section in (*SECTIONS, *read.trackers)
        if choices.wants(section) and (section is not NOTES or choices.notes_included)
    )
    diary.record_all(
        [
            Shared(
                id=uuid4(),
                day=today(clock, start),
                at=local_time_now(clock),
                written=written_now(clock, start),
                preset=choices.preset,
                forms=forms,
                first=read.period.first,
                last=read.period.last,
                sections=tuple(one for one in present if one in read.summary.sections_with_data),
                named=choices.name_as if choices.person else "none",
                file=file[:LONGEST_LINE],
            )
        ]
    )


def shared_rows(shared: Iterable[Shared], language: Language, names: dict[str, str]) -> tuple[SharedRow, ...]:
    """Return what was shared, the latest first. `names` are those of trackers, by their section's id."""
    labels = {section.id: language.text(section.label) for section in SECTIONS} | names
    latest_first = sorted(shared, key=lambda one: one.written.at, reverse=True)
    return tuple(_row(one, language, labels) for one in latest_first)


def _row(one: Shared, language: Language, labels: dict[str, str]) -> SharedRow:
    day = language.date_full(one.day)
    when = (
        language.text(_WHEN, day=day, time=language.clock_time(one.at.clock)) if one.at is not None else day
    )
    forms = language.list_of([language.text(FORMS[form]) if form in FORMS else form for form in one.forms])
    preset = language.text(preset_called(one.preset).label)
    days = language.period(one.first, one.last) if one.first and one.last else ""
    with_what = language.list_of([labels[section] for section in one.sections if section in labels])
    named = language.text(_NAMED.get(one.named, _NAMELESS))
    more = (days, named, language.text(_WITH, sections=with_what) if with_what else "", one.file)
    return SharedRow(
        one.id, when, language.text(_WHAT, preset=preset, forms=forms), "\n".join(filter(None, more))
    )


PDF, TEXT, CSV, JSON, FHIR, PRINTED, DATA_INSIDE, LOCKED = (
    "pdf",
    "text",
    "csv",
    "json",
    "fhir",
    "printed",
    "data-inside",
    "locked",
)
FORMS = {
    PDF: QT_TRANSLATE_NOOP("Share", "PDF"),
    TEXT: QT_TRANSLATE_NOOP("Share", "copied as text"),
    CSV: QT_TRANSLATE_NOOP("Share", "CSV"),
    JSON: QT_TRANSLATE_NOOP("Share", "JSON"),
    FHIR: QT_TRANSLATE_NOOP("Share", "FHIR"),
    PRINTED: QT_TRANSLATE_NOOP("Share", "printed"),
    DATA_INSIDE: QT_TRANSLATE_NOOP("Share", "with FHIR data inside"),
    LOCKED: QT_TRANSLATE_NOOP("Share", "with a code"),
}
"""Forms of sharing, as they are kept, and what they are called."""
_WHEN = QT_TRANSLATE_NOOP("Share", "{day}, {time}")
_WHAT = QT_TRANSLATE_NOOP("Share", "{preset}: {forms}")
_NAMED = {
    "full": QT_TRANSLATE_NOOP("Share", "With the name in full"),
    "initials": QT_TRANSLATE_NOOP("Share", "With initials"),
}
_NAMELESS = QT_TRANSLATE_NOOP("Share", "Without a name")
_WITH = QT_TRANSLATE_NOOP("Share", "With: {sections}")
