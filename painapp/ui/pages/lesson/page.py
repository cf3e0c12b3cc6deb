"""One lesson, read page by page: the page that is in front, and what turns to the next. A part of Learn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.call import Question
from painapp.domain.course import reading_of
from painapp.domain.entries import Conditions, LessonAnswer, LessonRead, ThingToTry, ThingTried
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.following_voice import FollowingVoice
from painapp.ui.pages.back import LEARN, BackTo
from painapp.ui.pages.lesson.making import sheet_of
from painapp.ui.pages.lesson.place_keeper import PlaceKeeper
from painapp.ui.pages.lesson.sheet import Held, Said
from painapp.ui.pages.lesson.state import END, place_of, sentences_of, steps_of
from painapp.ui.pages.lesson.turning import Turning
from painapp.ui.reading_aloud import ReadingAloud
from painapp.ui.reading_buttons import ReadingButtons
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.ask_next import Asking, AskNext
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_foot import PageFoot
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from painapp.content.lesson import Lesson
    from painapp.domain.changes import Changes
    from painapp.ui.pages.lesson.sheet import Sheet, Shelves, Ways
    from painapp.ui.pages.lesson.state import Step
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.player.equipment import Equipment
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

_KINDS = frozenset({LessonAnswer.KIND, ThingToTry.KIND, ThingTried.KIND, Conditions.KIND, Question.KIND})
WIDEST = 720
"""Of the column to read, in pixels at 100 %: as wide as its lines."""


class LessonPage(Page):
    """`open` says which lesson. Pages near the one in front are made before they are turned to."""

    renamed = Signal()
    """Another lesson is shown, while the page stays in front."""

    def __init__(self, desk: Desk, shelves: Shelves, ways: Ways, equipment: Callable[[], Equipment]) -> None:
        super().__init__()
        theme, language = desk.around.theme, desk.around.language
        self._desk = desk
        self._shelves = shelves
        self._ways = ways
        self._say = language.text
        self._vault: Vault | None = None
        self._held: Held | None = None
        self._steps: tuple[Step, ...] = ()
        self._sheets: dict[int, Sheet] = {}
        self.place = 0
        """The page in front, counted from 0."""
        self.keeper = PlaceKeeper(desk.clock, self)
        self.frame = PageFrame(theme, widest=WIDEST)
        self.foot = PageFoot(theme, self.frame)
        self.lesson_line = Label(theme, "", "lead")
        self.asking = Asking(theme, language, desk.clock, desk.messages, desk.undo, self._diary)
        self.ask = AskNext(self.asking, self.title)
        self.reading = ReadingAloud(equipment, language.code, self)
        self._following = FollowingVoice(self.frame, theme)
        self.reading.at.connect(self._following.follow)
        self.aloud = ReadingButtons(theme, language, self.reading, self.read_aloud)
        self.turning = Turning(theme, language, self)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._make_ahead)
        self._lay_out()

    # What the window asks

    def title(self) -> str:
        """See Page."""
        return self.lesson.heading.title if self.lesson is not None else self._say(rooms.LESSON)

    def start_focus(self) -> QWidget | None:
        """The page to read, so that it is heard."""
        return self.sheet

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        self.keeper.open_diary(vault.diary, writes=not vault.read_only)

    def close_diary(self) -> None:
        """See Page."""
        self.reading.stop()
        self.asking.finish()
        for sheet in self._sheets.values():
            sheet.close_diary()
        self.keeper.close_diary()
        self._take_away(self._let_go())
        self._vault = None
        for words in (self.frame.set_title, self.frame.set_sub_line, self.lesson_line.setText):
            words("")

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or bool(changes.kinds & _KINDS)

    def refresh(self) -> None:
        """Show what the diary tells now; where nothing is open yet, the lesson read last."""
        if self._vault is None:
            return
        if self._held is None:
            known = self._shelves.course.headings
            opened = [one for one in reading_of(self._vault.diary.all_of(LessonRead)).opened if one in known]
            self.open(opened[-1] if opened else next(iter(known)))
        self.asking.follow()
        named = self._named(self._vault.diary)
        if self._held is not None and self._held.named != named and not self.unsaved:
            self._show_lesson(self._held.lesson, self.place)
        for sheet in self._sheets.values():
            sheet.refresh()
        self.aloud.find_out()

    def flush(self) -> None:
        """See Page."""
        for sheet in self._sheets.values():
            sheet.flush()
        self.asking.flush()
        self.keeper.flush()

    def leave(self) -> None:
        """See Page."""
        self.reading.stop()
        self.flush()

    def step_back(self) -> bool:
        """Close what is open; read no more."""
        sheet = self.sheet
        if self.asking.step_back() or (sheet is not None and sheet.step_back()):
            return True
        return self.aloud.step_back()

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return any(sheet.unsaved for sheet in self._sheets.values())

    def draft(self) -> dict[str, Any] | None:
        """Which page is open, and what could not be saved on any."""
        if self._held is None:
            return None
        on = sorted(self._sheets.items())
        answers = {self._steps[at].id: drafts for at, sheet in on if (drafts := sheet.drafts())}
        return {
            "lesson": self._held.lesson.heading.id,
            "page": self._steps[self.place].id,
            "answers": answers,
        }

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        lesson = self._shelves.course.lesson(draft["lesson"])
        if lesson is None or self._vault is None:
            return
        on = [step.id for step in steps_of(lesson)]
        self._show_lesson(lesson, on.index(draft["page"]) if draft["page"] in on else 0)
        for step, drafts in draft["answers"].items():
            if step in on:
                sheet = self._sheet(on.index(step))
                sheet.take_up(drafts)

    # What a person does

    @property
    def lesson(self) -> Lesson | None:
        """The one shown."""
        return self._held.lesson if self._held is not None else None

    @property
    def sheet(self) -> Sheet | None:
        """The page in front."""
        return self._sheets.get(self.place) if self._held is not None else None

    @property
    def count(self) -> int:
        """How many pages the lesson has."""
        return len(self._steps)

    def open(self, id_: str, page: str = "", /) -> None:
        """Show a lesson, at what has the id `page` ("": where it was left; the beginning after its end).

        While words written in the one that is open cannot be saved, it stays open, at these words.
        """
        lesson = self._shelves.course.lesson(id_)
        if lesson is None or self._vault is None:
            return
        self.reading.stop()
        shown = self.lesson
        if not page and shown is not None and shown.heading.id == id_ and self.place < self.count - 1:
            return  # it waits where it is
        if shown is not None and self._keeps_hold():
            return
        page = page or reading_of(self._vault.diary.all_of(LessonRead)).where.get(id_, "")
        self._show_lesson(lesson, place_of(lesson, steps_of(lesson), page))

    def _keeps_hold(self) -> bool:
        self.flush()
        place = next((place for place, sheet in self._sheets.items() if sheet.unsaved), None)
        if place is not None:
            self._show(place)
        return place is not None

    def turn(self, by: int) -> bool:
        """Turn so many pages further (back where negative); False where there is none."""
        place = self.place + by
        if self._held is None or not 0 <= place < self.count:
            return False
        self._turn_to(place)
        return True

    def go_further(self) -> None:
        """Turn to the next page; from the last one back to Learn."""
        if not self.turn(1):
            self._ways.go(LEARN.page_id)

    def read_aloud(self) -> None:
        """Read the page in front, from its title on."""
        held, sheet = self._held, self.sheet
        if held is not None and sheet is not None:
            heading, first = held.lesson.heading, self.place == 0
            before = (heading.lead, sheet.title) if first else ()
            spoken = [Said(one, None, self.frame.heading) for text in before for one in sentences_of(text)]
            self._following.lines = (*spoken, *sheet.said)
            texts = [one.sentence.text for one in self._following.lines]
            self.reading.read([heading.title if first else sheet.title, *texts], held.lesson.language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Down and Page Up, wherever the keyboard is on the page."""
        if not self._turns(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As `keyPressEvent`, before what scrolls has the key."""
        if event.type() == QEvent.Type.KeyPress and watched is self.frame:
            return self._turns(event)  # pyright: ignore[reportArgumentType]
        return super().eventFilter(watched, event)

    def _turns(self, event: QKeyEvent) -> bool:
        return self.turning.pressed(event, self.frame.verticalScrollBar())

    # What is shown

    def _diary(self) -> Diary | None:
        return self._vault.diary if self._vault is not None else None

    @staticmethod
    def _named(diary: Diary) -> frozenset[str]:
        from painapp.domain.conditions import conditions_record, minded

        return minded(conditions_record(diary.all_of(Conditions))) or frozenset()

    def _show_lesson(self, lesson: Lesson, place: int) -> None:
        if self._vault is None:
            return
        diary = self._vault.diary
        self.reading.stop()
        self.asking.finish()
        before = self._let_go()
        self._held = Held(self._desk, self._shelves, self._ways, diary, lesson, self._named(diary))
        self._steps = steps_of(lesson)
        self._show(place)
        focus = self.window().focusWidget()
        if self.sheet is not None and any(focus in {one, *one.findChildren(QWidget)} for one in before):
            self.sheet.setFocus()  # first, since Qt would look all over the page for who is next
        self._take_away(before)
        self.renamed.emit()

    def _turn_to(self, place: int) -> None:
        self.reading.stop()
        self.asking.finish()
        before = self.sheet
        if before is not None:
            before.leave()
        focus = self.window().focusWidget()
        in_page = before is not None and focus is not None and (focus is before or before.isAncestorOf(focus))
        self._show(place)
        sheet = self.sheet
        if sheet is None or self._held is None:
            return
        if in_page or focus is None or not focus.isEnabled():
            sheet.setFocus()
        else:
            announce(sheet, f"{self.turning.dots.words.text()}. {sheet.title}. {sheet.text()}")
        self.keeper.note(
            self._held.lesson.heading, self._steps[place].id, to_the_end=self._steps[place].id == END
        )

    def _show(self, place: int) -> None:
        if self._held is None:
            return
        before, sheet = self.sheet, self._sheet(place)
        self.place = place
        heading = self._held.lesson.heading
        first = place == 0
        self.frame.set_title(heading.title if first else sheet.title)
        self.frame.set_sub_line(self._lead() if first else sheet.sub_line)
        self.lesson_line.setText("" if first else heading.title)
        self.lesson_line.setVisible(not first)
        sheet.show()
        if before is not None and before is not sheet:
            self._leave_behind(before, sheet)
        self.turning.show_place(place, self.count)
        self.frame.verticalScrollBar().setValue(0)
        self._ahead.start(0)

    def _leave_behind(self, before: Sheet, sheet: Sheet) -> None:
        """Hide a page; the keyboard is taken over first, since Qt would give it to whatever comes next."""
        focus = self.window().focusWidget()
        if focus is not None and (focus is before or before.isAncestorOf(focus)):
            sheet.setFocus()
        before.hide()

    def _lead(self) -> str:
        """Below the title of the lesson: what it is about, and how long it takes."""
        if self._held is None:
            return ""
        heading, language = self._held.lesson.heading, self._desk.around.language
        return f"{heading.lead} {language.text(_ABOUT, count=heading.minutes)}"

    def _sheet(self, place: int) -> Sheet:
        """A page of the lesson, made when it is first wanted."""
        made = self._sheets.get(place)
        if made is None:
            made = self._sheets[place] = self._made(place)
            made.hide()
            self.frame.body.insertWidget(self.frame.body.indexOf(self.ask), made)
        return made

    def _made(self, place: int) -> Sheet:
        if self._held is None:
            raise RuntimeError("no lesson is open")
        return sheet_of(self._held, self._steps[place], first=place == 0)

    def _make_ahead(self) -> None:
        """Make the next page, then the one before, one at a time."""
        for place in (self.place + 1, self.place - 1):
            if 0 <= place < self.count and place not in self._sheets:
                self._set_up(self._sheet(place))
                self._ahead.start(0)
                return

    def _set_up(self, sheet: Sheet) -> None:
        """Lay out and paint a page that is not shown yet, so that turning to it has little to do."""
        width, layout = self.frame.body.geometry().width(), sheet.layout()
        if layout is not None and width > 0:
            sheet.resize(width, layout.totalHeightForWidth(width))
            sheet.grab()

    def _let_go(self) -> list[Sheet]:
        """Know nothing of the lesson any more; return its pages, which are still to be taken away."""
        sheets, self._sheets = list(self._sheets.values()), {}
        self._held, self._steps, self._following.lines, self.place = None, (), (), 0
        self._ahead.stop()
        return sheets

    def _take_away(self, sheets: list[Sheet]) -> None:
        for sheet in sheets:
            sheet.leave()
            self.frame.body.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()

    def _lay_out(self) -> None:
        theme, language = self._desk.around.theme, self._desk.around.language
        self.frame.add_above(self.lesson_line)
        self.frame.add_above(ButtonRow(theme, BackTo(theme, language, self._ways.go, LEARN), self.aloud.read))
        self.frame.add(self.ask)
        self.frame.installEventFilter(self)
        self.foot.add(self.aloud.row)
        self.foot.add(self.turning)
        self.turning.turned.connect(lambda by: self.go_further() if by > 0 else self.turn(by))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.frame, 1)
        whole.addWidget(self.foot)


_ABOUT = QT_TRANSLATE_NOOP("LessonPage", "About %n minute(s).")
