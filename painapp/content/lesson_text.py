"""Reads the words of one lesson, text.<language>.md, into its parts.

The form: a title, a lead, then sections whose heading begins with kind and id in brackets: pages, each
perhaps with a question to think with below it; things to try; in your own words; questions with answers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from painapp.content.lesson import Answer, Page, Prompt, Question
from painapp.content.marked_text import Line, lines_of, read_blocks
from painapp.content.tables import ContentError

if TYPE_CHECKING:
    from painapp.content.marked_text import Block

KINDS = ("page", "think", "try", "own-words", "question")
_HEADING = re.compile(r"## \[(?P<kind>[a-z-]+):(?P<id>[a-z0-9-]+)\] (?P<title>.+)")
_ANSWER = re.compile(r"- \[(?P<mark>[x ])\] (?P<text>.+)")
_EXPLANATION = re.compile(r"  > (?P<text>.+)")
_MARKS = re.compile(r"[*_`\[\]<>|~\\]")


class Section(NamedTuple):
    """One heading and what stands below it; `answers` only below a question."""

    kind: str
    id: str
    title: str
    blocks: tuple[Block, ...]
    answers: tuple[Answer, ...]
    place: str


class LessonText(NamedTuple):
    """The words of a lesson, sorted into its parts."""

    title: str
    lead: str
    pages: tuple[Page, ...]
    tries: tuple[Section, ...]
    own_words: Section
    questions: tuple[Question, ...]


def read_title(lines: tuple[Line, ...]) -> tuple[str, str]:
    """The title ("# …" in the first line) and the lead (the paragraph below). Raises `ContentError`."""
    full = [line for line in lines if line.text][:2]
    if len(full) < 2 or not full[0].text.startswith("# ") or full[1].text.startswith(("#", "-", ">", "!")):
        raise ContentError(f"{lines[0].place}: a text begins with '# title' and one paragraph below it")
    return _plain(full[0].text[2:], full[0].place), _plain(full[1].text, full[1].place)


def below_lead(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines below title and lead."""
    full = [number for number, line in enumerate(lines) if line.text]
    return lines[full[1] + 1 :] if len(full) > 1 else ()


def read_pages(lines: tuple[Line, ...]) -> tuple[Page, ...]:
    """The pages in `lines`, which hold nothing else. Raises `ContentError`."""
    sections = _sections(lines)
    for one in sections:
        if one.kind not in {"page", "think"}:
            raise ContentError(f"{one.place}: only pages stand here")
    if not sections:
        raise ContentError("no page stands here")
    return _pages(sections)


def read_lesson_text(text: str, id_: str) -> LessonText:
    """The parts of a lesson's words; `id_` names it in errors.

    Raises `ContentError` for a mark or a kind of section that is not known, sections out of order, an id
    used twice, fewer than three pages, no question to think with, nothing to try, not exactly one "in your
    own words", not two or three questions, or a question without a fitting and another answer.
    """
    lines = lines_of(text, f"{id_}/text")
    title, lead = read_title(lines)
    sections = _sections(below_lead(lines))
    place = lines[0].place
    order = [KINDS.index("page" if one.kind == "think" else one.kind) for one in sections]
    if order != sorted(order):
        raise ContentError(f"{place}: the order is pages, things to try, own words, questions")
    ids = [one.id for one in sections]
    if len(set(ids)) < len(ids):
        raise ContentError(f"{place}: two sections have the same id")
    of = {kind: [one for one in sections if one.kind == kind] for kind in KINDS}
    if len(of["page"]) < 3 or not of["think"] or not of["try"]:
        raise ContentError(f"{place}: too few pages, no question to think with, or nothing to try")
    if len(of["own-words"]) != 1 or len(of["question"]) not in {2, 3}:
        raise ContentError(f"{place}: one 'own-words' and two or three questions belong to a lesson")
    return LessonText(
        title=title,
        lead=lead,
        pages=_pages(sections),
        tries=tuple(of["try"]),
        own_words=of["own-words"][0],
        questions=tuple(_question(one) for one in of["question"]),
    )


def _sections(lines: tuple[Line, ...]) -> list[Section]:
    starts = [number for number, line in enumerate(lines) if line.text.startswith("## ")]
    ends = [*starts[1:], len(lines)]
    for stray in [line for line in lines[: starts[0] if starts else 0] if line.text]:
        raise ContentError(f"{stray.place}: only a title and a lead stand before the first section")
    return [_section(lines[start:end]) for start, end in zip(starts, ends, strict=True)]


def _section(lines: tuple[Line, ...]) -> Section:
    head, rest = lines[0], lines[1:]
    found = _HEADING.fullmatch(head.text)
    if found is None or found["kind"] not in KINDS:
        raise ContentError(f"{head.place}: a section is headed '## [kind:id] words', with {', '.join(KINDS)}")
    asked = found["kind"] == "question"
    blocks = () if asked else read_blocks(rest)
    if found["kind"] in {"page", "try"} and not blocks:
        raise ContentError(f"{head.place}: nothing stands below this heading")
    return Section(
        kind=found["kind"],
        id=found["id"],
        title=_plain(found["title"], head.place),
        blocks=blocks,
        answers=_answers(rest) if asked else (),
        place=head.place,
    )


def _pages(sections: list[Section]) -> tuple[Page, ...]:
    pages: list[Page] = []
    for one in sections:
        if one.kind == "page":
            pages.append(Page(one.id, one.title, one.blocks, None))
        elif one.kind == "think":
            if not pages or pages[-1].think is not None:
                raise ContentError(f"{one.place}: a question to think with stands below a page, one for each")
            pages[-1] = pages[-1]._replace(think=Prompt(one.id, one.title, one.blocks))
    return tuple(pages)


def _question(section: Section) -> Question:
    fitting = sum(one.fits for one in section.answers)
    if not 0 < fitting < len(section.answers):
        raise ContentError(f"{section.place}: a question needs an answer that fits and one that does not")
    return Question(section.id, section.title, section.answers)


def _answers(lines: tuple[Line, ...]) -> tuple[Answer, ...]:
    full = [line for line in lines if line.text]
    made: list[Answer] = []
    for number in range(0, len(full), 2):
        answer = _ANSWER.fullmatch(full[number].text)
        told = _EXPLANATION.fullmatch(full[number + 1].text) if number + 1 < len(full) else None
        if answer is None or told is None:
            raise ContentError(f"{full[number].place}: an answer is '- [x] words', then '  > why'")
        place = full[number].place
        made.append(Answer(_plain(answer["text"], place), answer["mark"] == "x", _plain(told["text"], place)))
    return tuple(made)


def _plain(text: str, place: str) -> str:
    if _MARKS.search(text):
        raise ContentError(f"{place}: no marks are used here: {text[:40]!r}")
    return text
