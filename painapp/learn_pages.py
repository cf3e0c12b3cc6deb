"""Learn and its parts, and how each is built on its first visit; for `pages`.

A new part is a line in `specs`, its builder, and, where the room has a row for it, a line in `_parts`.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Protocol, cast

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell import rooms
from painapp.ui.shell.rooms import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.content.course_search import GroupName
    from painapp.content.lesson import Try
    from painapp.domain.words import Words
    from painapp.guided_pages import Around, GuidedPages
    from painapp.plan_pages import PlanPages
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.companions.listed_page import ListedPage
    from painapp.ui.pages.companions.reading_page import ReadingDesk
    from painapp.ui.pages.companions.take_away import PageMaker
    from painapp.ui.pages.learn_search.index import CourseIndex
    from painapp.ui.pages.lesson.page import LessonPage
    from painapp.ui.pages.plan.state import Part
    from painapp.ui.shell.page import Page

TOOL_PAGES = {
    "values": "matters",
    "pacing-baseline": "pacing",
    "expected-and-happened": "expected",
    "flare-up-plan": "flare-up-plan",
    "thought-record": "thoughts",
    "ups-and-downs": "ups-and-downs",
    "worry-time": "worry-time",
    "pleasant-things": "pleasant-things",
    "wind-down": "sleep-plan",
    "eating-step": "eating-step",
    "conversation-plan": "conversations",
    "care-plan": "conversations",
    "hard-day-plan": "hard-day",
    "setback-plan": "setback",
    "taking-along": "taking-along",
}
"""The page of each tool that stays after the course."""

LISTS = ("stories", "talking", "alongside", "glossary")
"""Pages that show a list, or one thing of it."""


class _Opens(Protocol):
    """A page that is about one thing of several."""

    def open(self, id_: str, page: str = "", /) -> None: ...


class LearnPages:
    """Builds each of them on its first visit. `guided` and `plan` have pages that lessons lead to."""

    def __init__(self, around: Around, guided: GuidedPages, plan: PlanPages) -> None:
        self._around = around
        self._guided = guided
        self._plan = plan

    def specs(self) -> tuple[PageSpec, ...]:
        """Return the parts; the room itself has its key and its place among the rooms."""
        return (
            _spec("course-start", rooms.COURSE_START, "graduation-cap", self.course_start),
            _spec("course-look-back", rooms.COURSE_LOOK_BACK, "undo-2", self.course_look_back),
            _spec("lesson", rooms.LESSON, "book", self.lesson),
            _spec("stories", rooms.STORIES, "book", self.stories),
            _spec("alongside", rooms.ALONGSIDE, "heart", self.alongside),
            _spec("talking", rooms.TALKING, "message-circle", self.talking),
            _spec("glossary", rooms.GLOSSARY, "book", self.glossary),
            _spec("answers", rooms.ANSWERS, "pencil", self.answers),
            _spec("taking-along", rooms.TAKING_ALONG, "anchor", self.taking_along),
            _spec("learn-search", rooms.LEARN_SEARCH, "search", self.search),
            _spec("thoughts", rooms.THOUGHTS, "lightbulb", self.thoughts),
            _spec("ups-and-downs", rooms.UPS_AND_DOWNS, "activity", self.ups_and_downs),
            _spec("worry-time", rooms.WORRY_TIME, "clock", self.worry_time),
            _spec("pleasant-things", rooms.PLEASANT_THINGS, "sun", self.pleasant_things),
            _spec("sleep-plan", rooms.SLEEP_PLAN, "moon", self.sleep_plan),
            _spec("eating-step", rooms.EATING_STEP, "coffee", self.eating_step),
            _spec("conversations", rooms.CONVERSATIONS, "message-circle", self.conversations),
            _spec("hard-day", rooms.HARD_DAY, "feather", self.hard_day),
            _spec("setback", rooms.SETBACK, "mountain", self.setback),
        )

    @cached_property
    def shelf(self) -> CourseShelf:
        """The course; read when first asked."""
        from painapp.ui.course_shelf import CourseShelf

        return CourseShelf(self._around.resources, self._around.language.code)

    def room(self) -> Page:
        """The room: what comes next, the two paths, and what goes with them."""
        from painapp.ui.pages.learn.page import LearnPage

        page = LearnPage(self._plan.desk(), self.shelf, self._parts, self.follow, self.open_part)
        page.prepare = partial(self._around.window.navigator.page, "lesson")
        return page

    def lesson(self) -> Page:
        """The page of one lesson, whichever is opened."""
        from painapp.ui.pages.lesson.page import LessonPage
        from painapp.ui.pages.lesson.sheet import Shelves, Ways

        around, window = self._around, self._around.window
        shelves = Shelves(self.shelf, around.exercises)
        ways = Ways(self.follow, window.show_room)
        return self._named(LessonPage(self._plan.desk(), shelves, ways, around.equipment))

    def _parts(self) -> tuple[Part, ...]:
        """Return the rows in their order, each with what tells in few words what stands there."""
        from painapp.ui.pages.alongside.state import alongside_said
        from painapp.ui.pages.answers.state import answers_said, taken_said
        from painapp.ui.pages.conversations.state import conversations_said
        from painapp.ui.pages.hard_day.page import hard_day_said
        from painapp.ui.pages.learn.looking_back import look_back_said
        from painapp.ui.pages.learn.state import BESIDE, FINDS, IDEAS, MINE, TOOLS, WORDS_MEAN, always
        from painapp.ui.pages.plan.state import Part
        from painapp.ui.pages.pleasant_things.state import pleasant_said
        from painapp.ui.pages.setback.page import setback_said
        from painapp.ui.pages.sleep_plan.page import sleep_plan_said
        from painapp.ui.pages.stories.state import stories_said
        from painapp.ui.pages.talking.state import talking_said
        from painapp.ui.pages.thoughts.state import thoughts_said
        from painapp.ui.pages.ups_and_downs.state import ups_and_downs_said
        from painapp.ui.pages.worry_time.state import worry_time_said

        return (
            Part("thoughts", rooms.THOUGHTS, "lightbulb", TOOLS, thoughts_said),
            Part("ups-and-downs", rooms.UPS_AND_DOWNS, "activity", TOOLS, ups_and_downs_said),
            Part("worry-time", rooms.WORRY_TIME, "clock", TOOLS, worry_time_said),
            Part("pleasant-things", rooms.PLEASANT_THINGS, "sun", TOOLS, pleasant_said),
            Part("sleep-plan", rooms.SLEEP_PLAN, "moon", TOOLS, sleep_plan_said),
            Part("eating-step", rooms.EATING_STEP, "coffee", TOOLS, always(IDEAS)),
            Part("conversations", rooms.CONVERSATIONS, "message-circle", TOOLS, conversations_said),
            Part("hard-day", rooms.HARD_DAY, "feather", TOOLS, hard_day_said),
            Part("setback", rooms.SETBACK, "mountain", TOOLS, setback_said),
            Part("stories", rooms.STORIES, "person-standing", BESIDE, stories_said),
            Part("talking", rooms.TALKING, "message-circle", BESIDE, talking_said),
            Part("alongside", rooms.ALONGSIDE, "info", BESIDE, alongside_said),
            Part("glossary", rooms.GLOSSARY, "book", BESIDE, always(WORDS_MEAN)),
            Part("learn-search", rooms.LEARN_SEARCH, "search", BESIDE, always(FINDS)),
            Part("answers", rooms.ANSWERS, "pencil", MINE, answers_said),
            Part("taking-along", rooms.TAKING_ALONG, "anchor", MINE, taken_said),
            Part("course-look-back", rooms.COURSE_LOOK_BACK, "undo-2", MINE, look_back_said),
        )

    def course_start(self) -> Page:
        """The questions about where to begin."""
        from painapp.ui.pages.learn.start_page import CourseStartPage

        go = self._around.window.show_room
        return CourseStartPage(self._plan.desk(), self.shelf.course.opening, go)

    def stories(self) -> Page:
        """Invented lives."""
        from painapp.ui.pages.stories.page import StoriesPage

        return self._named(StoriesPage(self._reading_desk()))

    def alongside(self) -> Page:
        """Other conditions."""
        from painapp.ui.pages.alongside.page import AlongsidePage

        return self._named(AlongsidePage(self._reading_desk()))

    def course_look_back(self) -> Page:
        """The questions of the start again, some months later."""
        from painapp.ui.pages.learn.look_back_page import CourseLookBackPage

        go = self._around.window.show_room
        return CourseLookBackPage(self._plan.desk(), self.shelf.course.opening, go)

    def talking(self) -> Page:
        """Cards for talking together."""
        from painapp.ui.pages.talking.page import TalkingPage

        page = TalkingPage(self._plan.desk(), self.shelf, self._page_maker(), self._around.window.show_room)
        return self._named(page)

    def glossary(self) -> Page:
        """The words of the course."""
        from painapp.ui.pages.glossary.page import GlossaryPage

        go = self._around.window.show_room
        page = GlossaryPage(self._plan.desk(), self.shelf, self._index, go, self.open_lesson)
        return self._named(page)

    def answers(self) -> Page:
        """My answers."""
        from painapp.ui.pages.answers.page import AnswersPage

        go = self._around.window.show_room
        return AnswersPage(self._plan.desk(), self.shelf, go, self.follow)

    def taking_along(self) -> Page:
        """What I take with me."""
        from painapp.ui.pages.taking_along.page import TakingAlongPage

        go = self._around.window.show_room
        return TakingAlongPage(self._plan.desk(), self.shelf, self._page_maker(), go, self.follow)

    def search(self) -> Page:
        """Search over all of Learn."""
        from painapp.ui.pages.learn_search.page import LearnSearchPage

        go = self._around.window.show_room
        return LearnSearchPage(self._plan.desk(), self._index, go, self.open_found)

    @cached_property
    def _index(self) -> CourseIndex:
        """All that the course says, to be searched."""
        from painapp.ui.pages.learn_search.index import CourseIndex

        return CourseIndex(self.shelf, self._around.tasks)

    def open_found(self, group: GroupName, id_: str, page: str) -> None:
        """Open what a search found, at the page of it."""
        pages = {"lesson": "lesson", "term": "glossary", "story": "stories", "answer": "answers"}
        self._open(pages.get(group, group), id_, page)

    def _reading_desk(self) -> ReadingDesk:
        """What stories and other texts are read with."""
        from painapp.ui.pages.companions.reading_page import ReadingDesk

        around = self._around
        go = around.window.show_room
        return ReadingDesk(self._plan.desk(), self.shelf, around.equipment, go, self.follow)

    def _page_maker(self) -> PageMaker:
        """What has a page of words saved."""
        from painapp.ui.pages.companions.take_away import PageMaker
        from painapp.ui.shell.sheet_saver import SheetSaver

        around = self._around
        saver = SheetSaver(around.tasks, around.where_to_save())
        return PageMaker(around.language, around.resources, saver)

    def _named(self, page: ListedPage | LessonPage) -> Page:
        """Let the window say what is opened on a page."""
        window = self._around.window

        def say_where() -> None:
            if window.navigator.in_front is page:
                window.say_where(page.title())

        page.renamed.connect(say_where)
        return page

    def thoughts(self) -> Page:
        """Another way to see it."""
        from painapp.ui.pages.thoughts.page import ThoughtsPage

        return ThoughtsPage(self._plan.desk(), self._around.window.show_room, self.follow)

    def ups_and_downs(self) -> Page:
        """What turns it up and down."""
        from painapp.ui.pages.ups_and_downs.page import UpsAndDownsPage

        return UpsAndDownsPage(self._plan.desk(), self._around.window.show_room, self.follow)

    def worry_time(self) -> Page:
        """Worry time."""
        from painapp.ui.pages.worry_time.page import WorryTimePage

        return WorryTimePage(self._plan.desk(), self._around.window.show_room, self.follow)

    def pleasant_things(self) -> Page:
        """Pleasant things, planned."""
        from painapp.ui.pages.pleasant_things.page import PleasantThingsPage

        return PleasantThingsPage(self._plan.desk(), self._around.window.show_room, self.follow)

    def sleep_plan(self) -> Page:
        """My nights."""
        from painapp.ui.pages.sleep_plan.page import SleepPlanPage

        titles = self._around.exercises.titles
        return SleepPlanPage(self._plan.desk(), self._around.window.show_room, self.follow, titles)

    def eating_step(self) -> Page:
        """One small step in eating or drinking."""
        from painapp.ui.pages.eating_step.page import EatingStepPage

        return EatingStepPage(self._plan.desk(), self._around.window.show_room, self.follow)

    def conversations(self) -> Page:
        """Conversations, planned."""
        from painapp.ui.pages.conversations.page import ConversationsPage

        return ConversationsPage(self._plan.desk(), self._around.window.show_room, self.follow)

    def hard_day(self) -> Page:
        """My plan for a hard day."""
        from painapp.ui.pages.hard_day.page import HardDayPage

        return HardDayPage(self._plan.desk(), self._around.window.show_room, self.follow)

    def setback(self) -> Page:
        """My plan for setbacks."""
        from painapp.ui.pages.setback.page import SetbackPage

        return SetbackPage(self._plan.desk(), self._around.window.show_room, self.follow)

    def follow(self, link: str) -> None:
        """Go where a link of the course leads: "tool:worry-time", "lesson:pacing", or its page "…/wave"."""
        kind, _colon, id_ = link.partition(":")
        show = self._around.window.show_room
        ways: dict[str, Callable[[], None]] = {
            "lesson": lambda: self.open_lesson(*id_.split("/", 1)),
            "story": lambda: self.open_story(id_),
            "alongside": lambda: self.open_alongside(id_),
            "term": lambda: self.open_term(id_),
            "exercise": lambda: self._guided.open_exercise(id_),
            "tool": lambda: self.open_tool(id_),
            "room": lambda: show(id_),
            "help": self._around.window.help_wanted.emit if id_ == "now" else lambda: show(id_),
        }
        ways[kind]()

    def open_part(self, page_id: str) -> None:
        """Show a page as the room opens it: one that lists things shows its list."""
        if page_id in LISTS:
            self._open(page_id, "")
        else:
            self._around.window.show_room(page_id)

    def open_lesson(self, id_: str, page: str = "") -> None:
        """Open a lesson, at a page of it ("": where its reader left it).

        One that is broken, or that this version does not have, is told of in Learn.
        """
        if self.shelf.lesson(id_) is None:
            self._around.window.show_room("learn")
            self._plan.desk().messages.trouble(ExpectedError(_NO_LESSON, safe=_KEPT, next_step=_OTHERS))
        else:
            self._open("lesson", id_, page)

    def read_try(self, lesson: str, thing: str) -> Try | None:
        """Return what a lesson says of something to try; None for what this version does not have."""
        found = self.shelf.lesson(lesson)
        return next((one for one in found.tries if one.id == thing), None) if found is not None else None

    def open_story(self, id_: str) -> None:
        """Open one of the stories."""
        self._open("stories", id_)

    def open_alongside(self, id_: str) -> None:
        """Open what changes with one other condition."""
        self._open("alongside", id_)

    def open_term(self, id_: str) -> None:
        """Open the glossary at a word."""
        self._open("glossary", id_)

    def open_tool(self, tool: str) -> None:
        """Open a tool of the course by its id."""
        page_id = TOOL_PAGES[tool]
        if tool == "care-plan":
            conversations: Any = self._around.window.navigator.page(page_id)
            conversations.begin(with_care=True)
        self._around.window.show_room(page_id)

    def _open(self, page_id: str, *what: str) -> None:
        """Have a page open `what`, by its own `open`, and show it."""
        cast("_Opens", self._around.window.navigator.page(page_id)).open(*what)
        self._around.window.show_room(page_id)


def _spec(id_: str, label: Words, icon: str, build: Callable[[], Page]) -> PageSpec:
    """Return a part: it has neither a key nor a button on the rail."""
    return PageSpec(id_, label, icon, "", build, part_of="learn")


_NO_LESSON = QT_TRANSLATE_NOOP("Learn", "This lesson cannot be opened here.")
_KEPT = QT_TRANSLATE_NOOP("Learn", "What you wrote in it is kept under My answers.")
_OTHERS = QT_TRANSLATE_NOOP("Learn", "All the other lessons are below.")
