"""Words on one page to print: a card for talking together, or what somebody takes along from the course."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from painapp.typesetting.template import Template, language_and_region

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.typesetting.template import Data, Sheets


class WordsPart(NamedTuple):
    """Lines below a heading, which may be ""; with `listed` each of them stands behind a sign."""

    title: str
    lines: tuple[str, ...]
    listed: bool = False


class WordsPage(NamedTuple):
    """What stands on the page, in the person's language. `made_on` is the day it is printed.

    `lead` and `foot` may be ""; with `large` it can be read across a table.
    """

    title: str
    lead: str
    parts: tuple[WordsPart, ...]
    foot: str
    made_on: date
    large: bool = False


def set_words_page(page: WordsPage, language: Language, resources: Path) -> Sheets:
    """Return it as PDF/UA-1 and as pictures: one A4 page, more where there are many words.

    Nothing is written anywhere.
    """
    template = Template(resources, "words_page.typ")
    return template.set(_values(page, language), lambda data: template.pages(data).sheets(data, page.made_on))


def words_file_name(title: str) -> str:
    """Return a name for the file: "Week 1.pdf"."""
    kept = "".join("-" if one in f'/\\:*?"<>|{os.sep}' else one for one in title)
    return f"{kept.strip(' .') or 'Page'}.pdf"


def _values(page: WordsPage, language: Language) -> Data:
    return {
        **language_and_region(language.code),
        "right_to_left": language.right_to_left,
        "made_on": [page.made_on.year, page.made_on.month, page.made_on.day],
        "title": page.title,
        "lead": page.lead,
        "parts": [
            {"title": part.title, "lines": [line.split("\n") for line in part.lines], "listed": part.listed}
            for part in page.parts
            if part.lines
        ],
        "foot": page.foot,
        "large": page.large,
    }
