"""Texts of the course that the person keeps as favourites, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.state import HubRow

if TYPE_CHECKING:
    from painapp.ui.course_shelf import CourseShelf
    from painapp.vault.reader import DiaryReader


def kept_ids(reader: DiaryReader, kind: str) -> frozenset[str]:
    """Return the ids of those of a kind ("lesson", "story")."""
    pairs = (one.partition(":") for one in reader.settings.kept_readings)
    return frozenset(id_ for of, _colon, id_ in pairs if of == kind)


def kept_rows(reader: DiaryReader, shelf: CourseShelf) -> tuple[HubRow, ...]:
    """Return a row for each favourite, lessons first; each opens by its link."""
    lessons, stories = kept_ids(reader, "lesson"), kept_ids(reader, "story")
    made = [
        HubRow(f"lesson:{id_}", one.title, "star", one.lead)
        for id_, one in shelf.headings.items()
        if id_ in lessons
    ]
    there = shelf.stories if stories else ()
    made += [HubRow(f"story:{one.id}", one.title, "star", one.lead) for one in there if one.id in stories]
    return tuple(made)


FAVOURITES = QT_TRANSLATE_NOOP("Stories", "Favourites")
