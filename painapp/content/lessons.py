"""Reads and checks the course from resources/lessons/; `lesson.py` says what a lesson holds.

The overview is read without the texts of the lessons; each lesson is read when it is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.content.lesson import (
    AREAS,
    IDEAS,
    PATHS,
    TOOLS,
    Claim,
    Lesson,
    LessonHeading,
    PathName,
    Prompt,
    Try,
    Work,
)
from painapp.content.lesson_text import LessonText, Section, read_lesson_text, read_title
from painapp.content.marked_text import lines_of
from painapp.content.tables import ContentError, Table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

SOURCE_LANGUAGE = "en"
WEEKS = 6


class Week(NamedTuple):
    """One week of a path: what it is about, and its lessons in order."""

    path: PathName
    number: int
    title: str
    lead: str
    lessons: tuple[LessonHeading, ...]


class CoursePath(NamedTuple):
    """The course or the outdoor path: its name, what it is, and its six weeks."""

    id: PathName
    title: str
    lead: str
    weeks: tuple[Week, ...]


class Named(NamedTuple):
    """Something with an id and its words: a question to answer."""

    id: str
    text: str


class Course(NamedTuple):
    """Everything the overview shows.

    `medicines` is the one fixed sentence that stands wherever medicines are spoken of;
    `opening` are the questions asked at the start and again three months later, for one's own words.
    """

    language: str
    medicines: str
    paths: tuple[CoursePath, ...]
    opening: tuple[Named, ...]


def lesson_ids(folder: Path) -> tuple[str, ...]:
    """The ids of all lessons in `folder` (resources/lessons), in the order of the alphabet."""
    return tuple(sorted(one.parent.name for one in folder.glob("*/lesson.toml")))


def load_course(folder: Path, language: str, *, whole: bool = True) -> Course:
    """Both paths with their weeks and headings, in `language` (a whole locale name is fine), else in English.

    Raises `ContentError` when a file is missing or broken, or two lessons want the same place. Where it need
    not be `whole`, a lesson that is broken is left out instead.
    """
    spoken = spoken_language(folder, "course", language)
    words = Table.read(folder / f"course.{spoken}.toml")
    words.only("medicines", "course", "outdoor", "opening")
    headings = list(_headings(folder, language, whole=whole))
    places = [(one.path, one.week, one.order) for one in headings]
    if len(set(places)) < len(places):
        raise ContentError("two lessons have the same path, week and order")
    return Course(
        language=spoken,
        medicines=words.text("medicines"),
        paths=tuple(_path(one, words.table(one), headings) for one in PATHS),
        opening=_named(words.table("opening")),
    )


def load_works(folder: Path) -> dict[str, Work]:
    """The works that claims name, by id; read only when somebody wants to see where a claim comes from.

    Raises `ContentError`.
    """
    table = Table.read(folder / "sources.toml")
    works: dict[str, Work] = {}
    for id_ in table.names():
        row = table.table(id_)
        row.only("title", "link")
        works[id_] = Work(id_, row.text("title"), row.text("link", default=""))
    return works


def load_lesson(folder: Path, id_: str, language: str) -> Lesson:
    """One lesson with its words in `language` (a whole locale name is fine), else in English.

    Raises `ContentError` when a file is missing or broken, a part is not there, or the things to try are
    not the same in facts and words. That links lead somewhere is proved by the tests, not at each opening.
    """
    known = id_.replace("-", "").isalnum() and id_.isascii()
    if not known or not (folder / id_ / "lesson.toml").is_file():
        raise ContentError(f"no lesson {id_!r}")
    facts = _facts(folder, id_)
    spoken = spoken_language(folder / id_, "text", language)
    text = read_lesson_text(read_words(folder / id_ / f"text.{spoken}.md"), id_)
    return Lesson(
        heading=_heading_from(id_, facts, text.title, text.lead),
        language=spoken,
        ideas=facts.choices("ideas", IDEAS),
        pages=text.pages,
        tries=_tries(facts, text),
        own_words=Prompt(text.own_words.id, text.own_words.title, text.own_words.blocks),
        questions=text.questions,
        exercises=facts.texts("exercises", default=()),
        claims=claims_of(facts),
        reviewed=day(facts, "reviewed"),
    )


def _headings(folder: Path, language: str, *, whole: bool) -> Iterator[LessonHeading]:
    for id_ in lesson_ids(folder):
        try:
            yield _heading(folder, id_, language)
        except ContentError:
            if whole:
                raise


def _heading(folder: Path, id_: str, language: str) -> LessonHeading:
    path = folder / id_ / f"text.{spoken_language(folder / id_, 'text', language)}.md"
    above = read_words(path).partition("\n## ")[0]
    title, lead = read_title(lines_of(above, f"{id_}/{path.name}"))
    return _heading_from(id_, _facts(folder, id_, head=True), title, lead)


def _heading_from(id_: str, facts: Table, title: str, lead: str) -> LessonHeading:
    week = whole(facts, "week")
    if week > WEEKS:
        raise ContentError(f"{facts.place}: there are {WEEKS} weeks, not {week}")
    return LessonHeading(
        id=id_,
        path=facts.choice("path", PATHS),
        week=week,
        order=whole(facts, "order"),
        minutes=whole(facts, "minutes"),
        areas=facts.choices("areas", AREAS),
        title=title,
        lead=lead,
    )


def _path(id_: PathName, words: Table, headings: list[LessonHeading]) -> CoursePath:
    words.only("title", "lead", "weeks")
    weeks = words.tables("weeks")
    if len(weeks) != WEEKS:
        raise ContentError(f"{words.place}: {len(weeks)} weeks, not {WEEKS}")
    made: list[Week] = []
    for number, one in enumerate(weeks, 1):
        one.only("title", "lead")
        here = sorted((h for h in headings if h.path == id_ and h.week == number), key=lambda h: h.order)
        made.append(Week(id_, number, one.text("title"), one.text("lead"), tuple(here)))
    return CoursePath(id_, words.text("title"), words.text("lead"), tuple(made))


def _named(words: Table) -> tuple[Named, ...]:
    return tuple(Named(one, words.text(one)) for one in words.names())


def _facts(folder: Path, id_: str, *, head: bool = False) -> Table:
    facts = Table.read(folder / id_ / "lesson.toml", head=head)
    facts.place = f"{id_}/lesson.toml"  # they are all called the same
    facts.only(
        *("path", "week", "order", "minutes", "areas", "ideas", "exercises", "tries", "sources", "reviewed")
    )
    return facts


def _tries(facts: Table, text: LessonText) -> tuple[Try, ...]:
    """The things to try: the words beside what each of them needs."""
    rows = {one.text("id"): one for one in facts.tables("tries")}
    if list(rows) != [one.id for one in text.tries]:
        raise ContentError(f"{facts.place}: the things to try are not those of the text, in its order")
    return tuple(_try(rows[section.id], section) for section in text.tries)


def _try(facts: Table, section: Section) -> Try:
    facts.only("id", "exercise", "tool")
    tool = facts.choice("tool", TOOLS) if facts.has("tool") else ""
    return Try(section.id, section.title, section.blocks, facts.text("exercise", default=""), tool)


def claims_of(facts: Table) -> tuple[Claim, ...]:
    """The claims that `facts` gives a source for, at least one. Raises `ContentError`."""
    made: list[Claim] = []
    for one in facts.tables("sources"):
        one.only("claim", "work")
        made.append(Claim(one.text("claim"), one.text("work")))
    return tuple(made)


def spoken_language(folder: Path, name: str, language: str) -> str:
    """The language in which `name` has words in `folder`: that of the locale `language`, else English."""
    spoken = language.replace("-", "_").split("_")[0].lower()
    if spoken == SOURCE_LANGUAGE:
        return spoken
    if (
        spoken.isascii()
        and spoken.isalpha()
        and any((folder / f"{name}.{spoken}.{kind}").is_file() for kind in ("md", "toml"))
    ):
        return spoken
    return SOURCE_LANGUAGE


def read_words(path: Path) -> str:
    """The text of the file at `path`. Raises `ContentError` when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(f"{path.parent.name}/{path.name}: cannot be read ({error})") from error


def whole(facts: Table, key: str) -> int:
    """The whole number of 1 or more at `key`; else raises `ContentError`."""
    value = facts.number(key)
    if value != int(value) or value < 1:
        raise ContentError(f"{facts.place}: {key!r} is not a whole number of 1 or more")
    return int(value)


def day(facts: Table, key: str) -> date:
    """The day at `key`, written as 2026-11-22; else raises `ContentError`."""
    from datetime import date  # only for those who open a lesson

    written = facts.text(key)
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise ContentError(f"{facts.place}: {key!r} is {written!r}, not a day such as 2026-11-22") from error
