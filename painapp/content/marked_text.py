"""A tiny, strict Markdown for lessons and stories: paragraphs, lists, asides, pictures in words, links.

What it does not know it refuses, with file and line, so that a slip never reaches a page unseen.
"""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

from painapp.content.tables import ContentError

LINK_KINDS = ("exercise", "lesson", "story", "tool", "room", "term", "alongside", "help")
"""What a link may lead to; the part after the colon is the id there."""

_INLINE = re.compile(r"\*(?P<strong>[^*\[\]]+)\*|\[(?P<words>[^\[\]]+)\]\((?P<link>[a-z]+:[a-z0-9-]+)\)")
_LEFT_OVER = re.compile(r"[*_`\[\]<>|~\\]")
_ASIDE = re.compile(r"> \[(?P<about>[a-z-]+)\] (?P<text>.+)")
_PICTURE = re.compile(r"!\[(?P<description>[^\[\]]+)\]\((?P<id>[a-z0-9-]+)\)")
_SENTENCE_END = re.compile(r"""(?:(?<=[.?:])|(?<=[.?]["”’]))\s+(?=["“‘A-Z0-9])""")
EVERYONE = "everyone"


class Run(NamedTuple):
    """Words in one manner: plain, `strong`, or leading somewhere (`link`, such as "exercise:grounding")."""

    text: str
    strong: bool = False
    link: str = ""


class Paragraph(NamedTuple):
    """A few sentences."""

    runs: tuple[Run, ...]


class Bullets(NamedTuple):
    """A short list; each item is a row of runs."""

    items: tuple[tuple[Run, ...], ...]


class Aside(NamedTuple):
    """Words of care that stand apart.

    `about` is "everyone", or an id of `painapp.domain.lists.CONDITIONS`, or its `EFFORT`. It is always
    shown, since it says itself whom it is for; a page may put first what a person has named.
    """

    about: str
    runs: tuple[Run, ...]


class Picture(NamedTuple):
    """A drawing by its id, and what it shows in words. Until it is drawn, the words stand for it."""

    id: str
    description: str


Block: TypeAlias = Paragraph | Bullets | Aside | Picture


class Line(NamedTuple):
    """One line of a file, and where it stands, such as "pacing, text.en.md, line 12"."""

    text: str
    place: str


def lines_of(text: str, name: str) -> tuple[Line, ...]:
    """The lines of a file called `name`, spaces at their ends left off."""
    rows = enumerate(text.split("\n"), start=1)
    return tuple(Line(one.rstrip(), f"{name}, line {number}") for number, one in rows)


def read_blocks(lines: tuple[Line, ...]) -> tuple[Block, ...]:
    """The blocks in `lines`; an empty line ends a paragraph or a list. Raises `ContentError`."""
    blocks: list[Block] = []
    group: list[Line] = []
    for line in (*lines, Line("", "")):
        if line.text:
            group.append(line)
        elif group:
            blocks.append(_block(group))
            group = []
    return tuple(blocks)


def read_runs(line: Line) -> tuple[Run, ...]:
    """The runs in one line of words. Raises `ContentError` for a mark that is not known or not closed."""
    runs: list[Run] = []
    at = 0
    for found in _INLINE.finditer(line.text):
        _add_plain(runs, line.text[at : found.start()], line)
        if found["strong"]:
            runs.append(Run(found["strong"], strong=True))
        else:
            if found["link"].partition(":")[0] not in LINK_KINDS:
                raise ContentError(f"{line.place}: no such kind of link: {found['link']!r}")
            runs.append(Run(found["words"], link=found["link"]))
        at = found.end()
    _add_plain(runs, line.text[at:], line)
    return tuple(runs)


def words_of(runs: tuple[Run, ...]) -> str:
    """The words of `runs` without any marks, as they are read aloud or searched."""
    return "".join(run.text for run in runs)


def texts_of(block: Block) -> tuple[str, ...]:
    """The plain texts of a block in the order of reading: one, or one for each item of a list."""
    if isinstance(block, Bullets):
        return tuple(words_of(item) for item in block.items)
    if isinstance(block, Picture):
        return (block.description,)
    return (words_of(block.runs),)


def links_of(block: Block) -> tuple[str, ...]:
    """Where a block leads to, such as "lesson:pacing", in its order."""
    if isinstance(block, Picture):
        return ()
    rows = block.items if isinstance(block, Bullets) else (block.runs,)
    return tuple(run.link for row in rows for run in row if run.link)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a plain text, for a voice that reads one after the other."""
    return tuple(one for one in _SENTENCE_END.split(text) if one)


def _block(group: list[Line]) -> Block:
    first = group[0]
    if first.text.startswith("- "):
        return Bullets(tuple(_item(line) for line in group))
    if len(group) > 1:
        raise ContentError(f"{group[1].place}: a paragraph is one line; an empty line goes between two")
    if first.text.startswith(">"):
        found = _ASIDE.fullmatch(first.text)
        if found is None:
            raise ContentError(f"{first.place}: an aside is written '> [about] words'")
        return Aside(found["about"], read_runs(Line(found["text"], first.place)))
    if first.text.startswith("!"):
        found = _PICTURE.fullmatch(first.text)
        if found is None:
            raise ContentError(f"{first.place}: a picture is written '![what it shows](id)'")
        return Picture(found["id"], found["description"])
    if first.text[0] in "#+=|" or first.text[0].isspace():
        raise ContentError(f"{first.place}: a line may not begin like this: {first.text[:20]!r}")
    return Paragraph(read_runs(first))


def _item(line: Line) -> tuple[Run, ...]:
    if not line.text.startswith("- "):
        raise ContentError(f"{line.place}: every line of a list begins with '- '")
    return read_runs(Line(line.text[2:], line.place))


def _add_plain(runs: list[Run], text: str, line: Line) -> None:
    stray = _LEFT_OVER.search(text)
    if stray is not None:
        raise ContentError(f"{line.place}: {stray.group()!r} is not used here, or not closed")
    if text:
        runs.append(Run(text))
