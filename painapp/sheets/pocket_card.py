"""The pocket card: the flare-up plan on one A4 page that folds to the size of a wallet."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.fields import fields_of
from painapp.domain.flare_up_plan import EXERCISES, FIRST_HOUR, MESSAGE, ORDERED, SEEK_HELP, lines_of
from painapp.domain.practice import FlareUpPlan
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.typesetting.template import Template, language_and_region

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.typesetting.template import Data, Sheets

LONGEST_PIECE = 130
"""A longer line is set in pieces, each of which fits on a panel with room to spare."""
LONGEST_RUN = 30
"""Letters without a space that fit beside each other; a longer run is broken."""
GROUPS: tuple[tuple[str, ...], ...] = (
    (FIRST_HOUR,),
    ("people", SEEK_HELP),
    (MESSAGE, EXERCISES),
    ("keep_doing",),
    ("way_back",),
    ("early_signs", "sets_off"),
)
"""What stands together on a panel where there is room: the front of the folded card, its back, the inside."""


class PocketCard(NamedTuple):
    """What stands on the card. `made_on` is the day it is printed.

    `exercises` are lines that can be read without the app: "Slow breathing: in 4, out 6 seconds".
    `help_lines` are names and numbers, as "Emergency: 999". Medicines only with `with_medicines`.
    """

    plan: FlareUpPlan
    made_on: date
    exercises: tuple[str, ...] = ()
    help_lines: tuple[str, ...] = ()
    with_medicines: bool = False


def set_pocket_card(card: PocketCard, language: Language, resources: Path) -> Sheets:
    """Return the card as PDF/UA-1 and as pictures: one A4 page, more where the plan is long.

    Nothing is written anywhere.
    """
    template = Template(resources, "pocket_card.typ")
    return template.set(_values(card, language), lambda data: template.pages(data).sheets(data, card.made_on))


def card_file_name(card: PocketCard, language: Language) -> str:
    """Return a name for the file: "Pocket card 2026-11-22.pdf". It says nothing of pain."""
    name = language.text(_FILE_NAME, date=card.made_on.isoformat())
    # A translation must not turn into a folder.
    return f"{name.replace('/', '-').replace(os.sep, '-')}.pdf"


def breathing_line(title: str, inward: float, outward: float, language: Language) -> str:
    """Return a breathing exercise so that it can be done without the app; the parts are seconds."""
    seconds = (language.number(inward), language.number(outward))
    return language.text(_BREATHING, title=title, inward=seconds[0], outward=seconds[1])


def _values(card: PocketCard, language: Language) -> Data:
    say = language.text
    labels = {spec.name: say(spec.label) for spec in fields_of(FlareUpPlan)}
    groups = [[_part(card, part, labels[part]) for part in group] for group in GROUPS]
    groups[1].append(_section(say(_HELP), card.help_lines))
    if card.with_medicines:
        groups.append([_medicines(card, labels["medicines"], language)])
    return {
        **language_and_region(language.code),
        "right_to_left": language.right_to_left,
        "made_on": [card.made_on.year, card.made_on.month, card.made_on.day],
        "document_title": say(_TITLE),
        "groups": [kept for group in groups if (kept := [part for part in group if part["lines"]])],
        "how": say(_HOW_MIRRORED if language.right_to_left else _HOW),
        "made": say(_MADE, date=language.date_full(card.made_on)),
    }


def _part(card: PocketCard, part: str, label: str) -> Data:
    lines = card.exercises if part == EXERCISES else lines_of(getattr(card.plan, part))
    return _section(label, lines, numbered=part in ORDERED)


def _medicines(card: PocketCard, label: str, language: Language) -> Data:
    made = _section(label, lines_of(card.plan.medicines))
    written = card.plan.medicines_written
    if made["lines"]:
        when = language.text(_WRITTEN, date=language.date_full(written)) if written is not None else ""
        made["note"] = f"{when} {language.text(_OUT_OF_DATE)}".strip()
    return made


def _section(title: str, lines: tuple[str, ...], *, numbered: bool = False) -> Data:
    return {
        "title": title,
        "lines": [{"sign": sign, "text": text} for sign, text in _pieces(lines, numbered=numbered)],
        "note": "",
    }


def _pieces(lines: tuple[str, ...], *, numbered: bool) -> list[tuple[str, str]]:
    """Lines in pieces that fit on a panel, each with its number at the first one."""
    found: list[tuple[str, str]] = []
    for number, line in enumerate(lines, start=1):
        words = [part for word in line.split() for part in _broken(word)]
        sign = f"{number}." if numbered else ""
        piece = ""
        for word in words:
            if piece and len(piece) + len(word) > LONGEST_PIECE:
                found.append((sign, piece))
                sign, piece = " " if numbered else "", ""  # it goes on below the words, not the number
            piece = f"{piece} {word}".strip()
        found.append((sign, piece))
    return found


def _broken(word: str) -> list[str]:
    return [word[at : at + LONGEST_RUN] for at in range(0, len(word), LONGEST_RUN)]


_TITLE = QT_TRANSLATE_NOOP("Pocket card", "Pocket card")
_FILE_NAME = QT_TRANSLATE_NOOP("Pocket card", "Pocket card {date}")
_BREATHING = QT_TRANSLATE_NOOP("Pocket card", "{title}: in for {inward}, out for {outward} seconds")
_HELP = QT_TRANSLATE_NOOP("Pocket card", "In an emergency, or if I might hurt myself")
_WRITTEN = QT_TRANSLATE_NOOP("Pocket card", "Written on {date}.")
_OUT_OF_DATE = QT_TRANSLATE_NOOP("Pocket card", "It may be out of date. Follow the label.")
_HOW = QT_TRANSLATE_NOOP(
    "Pocket card",
    "Fold along the lines, the print outside: the lower half back, once more the lower half back, then the "
    "right half back. Folded once more, it fits where a bank card goes.",
)
_HOW_MIRRORED = QT_TRANSLATE_NOOP(
    "Pocket card",
    "Fold along the lines, the print outside: the lower half back, once more the lower half back, then the "
    "left half back. Folded once more, it fits where a bank card goes.",
)
_MADE = QT_TRANSLATE_NOOP("Pocket card", "Printed on {date}.")
