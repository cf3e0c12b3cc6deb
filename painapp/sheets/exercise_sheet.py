"""An exercise on paper: its words in order, with drawings, as long and with the parts a person chose."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from painapp.content.exercises import poses
from painapp.content.figure_svg import figure_svg
from painapp.content.poses import load_poses
from painapp.domain.lists import CONDITIONS
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.typesetting.template import Template, language_and_region

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from painapp.content.exercise import Exercise
    from painapp.content.exercise_timeline import Step
    from painapp.content.poses import Pose
    from painapp.domain.ports import Language
    from painapp.typesetting.template import Data, Sheets

_ASKED_FIRST = {"set-aside", "ask-first"}
_BREATH = "breath"


class ExerciseSheet(NamedTuple):
    """What stands on the sheet: `steps` are the exercise's timeline at the length of `minutes`.

    `made_on` is the day it is printed; the file carries it. Nothing of the diary is on it.
    """

    exercise: Exercise
    minutes: int
    steps: tuple[Step, ...]
    made_on: date


@dataclass
class _Row:
    """What is said of one thing to do, each sentence once, and what it looks like."""

    title: str
    texts: list[str] = field(default_factory=list[str])
    easier: str = ""
    names: tuple[str, ...] = ()
    reach: float = 1.0


def set_exercise_sheet(sheet: ExerciseSheet, language: Language, resources: Path) -> Sheets:
    """Return the sheet as PDF/UA-1, A4, and as pictures of its pages. Nothing is written anywhere."""
    template = Template(resources, "exercise.typ")
    folder = resources / "exercises"
    rows = _rows(sheet.steps)
    drawings = _drawings(sheet, rows, load_poses(folder))
    described = {one.id: one.description for one in poses(folder, sheet.exercise.language)}

    def compiled(data: Data) -> Sheets:
        whole = data | {"drawings": drawings}  # no text of the page: not made printable
        return template.pages(whole).sheets(whole, sheet.made_on)

    return template.set(_values(sheet, rows, described, language), compiled)


def exercise_file_name(exercise: Exercise, language: Language) -> str:
    """Return a name for the file: "Slow breathing (exercise sheet).pdf". It says nothing of pain."""
    name = language.text(_FILE_NAME, title=exercise.title)
    # Neither a title nor a translation must turn into a folder.
    return f"{name.replace('/', '-').replace(os.sep, '-')}.pdf"


def _rows(steps: tuple[Step, ...]) -> list[_Row]:
    """What there is to do, in order: what belongs to a part stands together, and rests go without saying."""
    rows: dict[str, _Row] = {}
    for step in steps:
        row = rows.setdefault(step.part or step.step, _Row(step.title))
        if step.doing != "rest" and step.text and step.text not in row.texts:
            row.texts.append(step.text)
        row.easier = row.easier or step.easier
        if len(step.poses) > len(row.names):
            row.names, row.reach = step.poses, step.reach
    return [row for row in rows.values() if row.texts]


def _drawings(sheet: ExerciseSheet, rows: list[_Row], drawn: Mapping[str, Pose]) -> Data:
    """SVG for the head of the sheet and for each row, from the first pose to the last."""
    first = sheet.exercise.picture
    head = "" if first == _BREATH or any(row.names for row in rows) else figure_svg(drawn, first)

    def of(row: _Row) -> list[str]:
        shares = (0.0, 1.0) if len(row.names) > 1 else (0.0,)
        return [figure_svg(drawn, row.names, reach=row.reach, share=share) for share in shares if row.names]

    return {"head": head, "rows": [of(row) for row in rows]}


def _values(sheet: ExerciseSheet, rows: list[_Row], described: dict[str, str], language: Language) -> Data:
    say, exercise = language.text, sheet.exercise
    return {
        **language_and_region(language.code),
        "right_to_left": language.right_to_left,
        "made_on": [sheet.made_on.year, sheet.made_on.month, sheet.made_on.day],
        "title": exercise.title,
        "purpose": exercise.purpose,
        "facts": [language.duration(sheet.minutes), *_breath(sheet.steps, language)],
        "prepare": exercise.prepare,
        "notes_title": say(_NOTES),
        "notes": list(exercise.notes),
        "ask_title": say(_ASK),
        "ask": _ask_first(exercise, language),
        "steps_title": say(_STEPS),
        "rows": [
            {
                "title": row.title,
                "text": " ".join(row.texts),
                "easier": say(_EASIER, text=row.easier) if row.easier else "",
                "alts": [described[name] for name in _ends(row.names)],
            }
            for row in rows
        ],
        "foot": say(_FOOT),
    }


def _ends(names: tuple[str, ...]) -> tuple[str, ...]:
    return (names[0], names[-1]) if len(names) > 1 else names


def _breath(steps: tuple[Step, ...], language: Language) -> list[str]:
    """The pattern of the breath in seconds, where there is one throughout; nothing of a hold of 0."""
    patterns = {step.breath for step in steps if step.breath is not None}
    if len(patterns) != 1:
        return []
    (pattern,) = patterns
    words = (_IN, _HOLD, _OUT, _HOLD)
    parts = [
        language.text(said, seconds=language.number(part / 1000, 0 if part % 1000 == 0 else 1))
        for said, part in zip(words, pattern, strict=True)
        if part
    ]
    return [", ".join(parts)]


def _ask_first(exercise: Exercise, language: Language) -> list[str]:
    """For whom it is not without asking: of everybody, since paper is passed on, not of this person."""
    named = {one.condition for one in exercise.cautions if one.effect in _ASKED_FIRST}
    return [language.text(option.label) for option in CONDITIONS if option.id in named]


_FILE_NAME = QT_TRANSLATE_NOOP("Exercise sheet", "{title} (exercise sheet)")
_NOTES = QT_TRANSLATE_NOOP("Exercise sheet", "Good to know")
_ASK = QT_TRANSLATE_NOOP(
    "Exercise sheet", "First ask somebody who knows you, if one of these is true for you"
)
_STEPS = QT_TRANSLATE_NOOP("Exercise sheet", "How it goes")
_EASIER = QT_TRANSLATE_NOOP("Exercise sheet", "Easier: {text}")
_IN = QT_TRANSLATE_NOOP("Exercise sheet", "in for {seconds} s")
_HOLD = QT_TRANSLATE_NOOP("Exercise sheet", "wait {seconds} s")
_OUT = QT_TRANSLATE_NOOP("Exercise sheet", "out for {seconds} s")
_FOOT = QT_TRANSLATE_NOOP(
    "Exercise sheet",
    "Everything here can be smaller, slower or left out. Stop whenever you like. What is new or different "
    "from your usual pain is for a doctor.",
)
