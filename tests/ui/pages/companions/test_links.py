"""Links of the texts lead to the very thing they name. That each thing is there, tests/content proves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.content.lesson import TOOLS
from painapp.content.marked_text import links_of
from painapp.learn_pages import TOOL_PAGES
from painapp.system.paths import shipped_resources
from painapp.ui.course_shelf import CourseShelf
from tests.stage import EMPTY, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from painapp.content.marked_text import Block


MOST = 2
"""So many of the things that share a page are opened there."""
SHARED = ("lesson", "exercise", "story", "alongside", "term")


def test_links_lead_where_they_say(props: Props) -> None:
    links: list[str] = []
    for link in dict.fromkeys(all_links(CourseShelf(shipped_resources(), "en"))):
        kind = link.partition(":")[0]
        if link == "help:now":
            continue
        if kind not in SHARED or sum(one.startswith(f"{kind}:") for one in links) < MOST:
            links.append(link)
    assert {link.partition(":")[0] for link in links} >= {*SHARED, "tool", "help"} - {"story", "alongside"}
    with Stage(props.computer(EMPTY)) as stage:
        stage.go("learn")
        follow = stage.painapp.pages.learning.follow
        for link in [*links, *(f"tool:{one}" for one in TOOLS)]:
            follow(link)
            assert where(stage, link.partition(":")[0]) == expected(link), link


def all_links(shelf: CourseShelf) -> Iterator[str]:
    """Every link in the lessons, the stories and the pages on other conditions."""
    lessons = [lesson for id_ in shelf.headings if (lesson := shelf.lesson(id_)) is not None]
    assert len(lessons) == len(shelf.headings)
    yield from (link for lesson in lessons for link in lesson.links)
    yield from (link for story in shelf.stories for link in links_in(story.blocks))
    yield from (link for one in shelf.alongside for page in one.pages for link in links_in(page.blocks))


def links_in(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield from links_of(block)


def where(stage: Stage, kind: str) -> tuple[str, str]:
    """The page in front, and what is open on it."""
    page: Any = stage.page
    if kind == "lesson":
        return stage.room, page.lesson.heading.id
    if kind == "exercise":
        return stage.room, page.exercise.id
    return stage.room, page.one.id if kind in {"story", "alongside", "term"} else ""


def expected(link: str) -> tuple[str, str]:
    kind, _colon, id_ = link.partition(":")
    pages = {"lesson": "lesson", "exercise": "exercise", "story": "stories"}
    pages |= {"alongside": "alongside", "term": "glossary"}
    if kind in pages:
        return pages[kind], id_
    return TOOL_PAGES[id_] if kind == "tool" else id_, ""
