"""Share: what is chosen here, and nothing else, is on the pages in sight and in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import NOTES, Choices
from painapp.ui.pages.share.contents_card import ContentsCard
from painapp.ui.pages.share.days_card import DaysCard
from painapp.ui.pages.share.desk import Desk
from painapp.ui.pages.share.drawing import PageDrawing
from painapp.ui.pages.share.notes_card import NotesCard
from painapp.ui.pages.share.save_card import SaveCard
from painapp.ui.pages.share.state import goes_in_if_asked, left_out_with, share_state, taken_in_with
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.picture_pages import PicturePages
from painapp.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.domain.settings import Settings
    from painapp.ui.pages.share.drawing import Drawn, Read
    from painapp.ui.shell.messages import Messages
    from painapp.ui.tasks import TaskRunner
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

PATIENCE_MS = 250
"""How long the pages of before stay without a word while newer ones are drawn."""

SETTLED_MS = 200
"""How long a size stays the same before the pages are drawn as sharp as it allows."""


_FROM_ELSEWHERE = frozenset({"flare-up", "pause", "conditions"})
"""Kinds of entry that concern the page although their own day is another."""


class SharePage(Page):
    """Choices, the pages they make, and saving them.

    `ask_where` is given a file's name and returns where it is to go, None when the person left it.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        tasks: TaskRunner,
        messages: Messages,
        resources: Path,
        ask_where: Callable[[str], Path | None],
    ) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._tasks = tasks
        self._messages = messages
        self._ask_where = ask_where
        self._vault: Vault | None = None
        self._notes: set[UUID] = set()
        self._settings_used: Settings | None = None
        self._save_when_drawn = self._said_drawing = False
        self._first_page = ""
        self.days = DaysCard(theme, language)
        self.contents = ContentsCard(theme, language)
        self.notes = NotesCard(theme, language)
        self.save = SaveCard(theme, language)
        self.pages = PicturePages(theme, language.text(_PAGES))
        self.drawing = PageDrawing(tasks, language, clock, resources, lambda: self.pages.sharp_width)
        self._patience, self._settling = QTimer(self), QTimer(self)
        self._lay_out(theme)
        self._listen()

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def start_focus(self) -> QWidget | None:
        """Which days."""
        return self.days.choice

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """See Page."""
        self.leave()
        self._vault = None
        self._notes.clear()
        self._settings_used = None
        self._save_when_drawn = False
        self._first_page = ""
        self.drawing.forget()
        self._patience.stop()
        self._settling.stop()
        self.pages.show_pages(())
        self.pages.show_state("")
        self.days.start_anew()
        self.contents.show_name("")
        self.contents.show_rows(())
        self.notes.start_anew()
        self.save.forget_saved()

    def concerned(self, changes: Changes) -> bool:
        """Only entries of the days on the page, and settings it uses, concern it."""
        if self._vault is None:
            return True
        if changes.kinds & _FROM_ELSEWHERE:
            return True
        period = self.days.period
        if changes.settings and self._used(self._vault.diary.settings) != self._settings_used:
            return True
        return period is None or changes.touches(period.first, period.last)

    def refresh(self) -> None:
        """Read and draw what is chosen."""
        if self._vault is None:
            return
        settings = self._vault.diary.settings
        self.days.show_today(today(self._clock, settings.day_start))
        self.contents.show_name(settings.summary_name)
        self._draw()

    def leave(self) -> None:
        """Take what is being typed."""
        self.days.flush()
        self.contents.flush()

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        days, name = self.days.draft(), self.contents.name.text
        kept = self._vault.diary.settings.summary_name if self._vault is not None else name
        if days is None and not self._notes and name == kept:
            return None
        return {"days": days, "notes": sorted(map(str, self._notes)), "name": name if name != kept else None}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        self._notes = {UUID(one) for one in draft["notes"]}
        if draft["days"] is not None:
            self.days.take_up(draft["days"])
        if draft["name"] is not None:
            self.contents.name.type_again(draft["name"])
        self._choose()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order, however the page is laid out."""
        tab_in_reading_order(self)
        return super().focusNextPrevChild(next)

    # Drawing

    def _draw(self) -> None:
        period = self.days.period
        if self._vault is None or period is None:
            return
        settings = self._vault.diary.settings
        self._settings_used = self._used(settings)
        choices = Choices(
            name=settings.summary_name,
            left_out=frozenset(settings.summary_left_out) - {NOTES.id},
            notes_included=frozenset(self._notes),
            taken_in=frozenset(settings.summary_taken_in),
            body_build=settings.body_build,
        )
        if self.pages.pages:
            self._patience.start()
        else:
            self._say_drawing()
        self.drawing.draw(self._vault, period, choices)

    def _choose(self) -> None:
        """Draw what was just chosen; what was saved before is something else."""
        self.save.forget_saved()
        self._draw()

    def _read(self, read: Read) -> None:
        state = share_state(
            read.summary,
            read.noted,
            read.period,
            read.choices,
            self._language,
            read.trackers,
        )
        self._first_page = state.first_page
        self.days.show_days(state.days)
        self.contents.show_rows(state.sections)
        self.notes.show_rows(state.notes)
        self.save.show_nothing(state.nothing)

    def _drawn(self, drawn: Drawn) -> None:
        self._patience.stop()
        self.pages.show_pages(drawn.pictures, (self._first_page,))
        words = self._language.text(_HOW_MANY, count=len(drawn.pictures))
        self.pages.show_state(words)
        if self._said_drawing:
            self._said_drawing = False
            self._messages.announce(words)
        self._settling.start()
        if self._save_when_drawn:
            self._save_when_drawn = False
            self._save()

    def _say_drawing(self) -> None:
        self._said_drawing = True
        self.pages.show_state(self._language.text(_DRAWING))

    def _not_drawn(self, error: Exception) -> None:
        self._patience.stop()
        self._save_when_drawn = False
        self.pages.show_state(self._language.text(_NOT_DRAWN))
        self._tell(error)

    # Choosing

    def _choose_section(self, section_id: str, wanted: bool) -> None:
        if self._vault is None:
            return
        settings = self._vault.diary.settings
        if goes_in_if_asked(section_id):
            taken_in = taken_in_with(settings.summary_taken_in, section_id, wanted=wanted)
            self._keep(summary_taken_in=taken_in)
        else:
            left_out = left_out_with(settings.summary_left_out, section_id, wanted=wanted)
            self._keep(summary_left_out=left_out)

    def _choose_note(self, note_id: UUID, wanted: bool) -> None:
        if wanted:
            self._notes.add(note_id)
        else:
            self._notes.discard(note_id)
        self._choose()

    def _keep(self, **changed: Any) -> None:
        """Remember a choice for the next time, and draw it."""
        if self._vault is None:
            return
        diary = self._vault.diary
        try:
            # What it will be is what is drawn: the diary's own announcement then has nothing new to say.
            self._settings_used = self._used(replace(diary.settings, **changed))
            diary.save_settings(replace(diary.settings, **changed))
        except ExpectedError as error:
            self._messages.trouble(error)
        self._choose()

    # Saving

    def _save(self) -> None:
        """Ask where, and write the very pages in sight; wait for them where they are being drawn."""
        if not self.days.complete():
            return
        self.contents.flush()
        if self.drawing.busy:
            self._save_when_drawn = True
            return
        drawn = self.drawing.drawn
        if drawn is None or drawn.read.summary.empty:
            return
        from painapp.summary.export import file_name, write_whole

        vault = self._vault
        where = self._ask_where(file_name(drawn.read.period, self._language))
        if where is None or self._vault is not vault:  # it may have been locked meanwhile
            return
        pdf = drawn.sheets.pdf
        self._tasks.run(
            lambda _progress: write_whole(pdf, where), lambda _done: self._saved(where), self._tell
        )

    def _saved(self, where: Path) -> None:
        if self._vault is not None:
            self.save.show_saved(where)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self._messages.trouble(error)

    def _used(self, settings: Settings) -> Settings:
        """Return the settings as far as the page uses them."""
        return replace(settings, single_keys=True)

    # Making

    def _lay_out(self, theme: Theme) -> None:
        frame = PageFrame(theme, self.title())
        frame.set_sub_line(self._language.text(_SUB_LINE))
        self.frame = frame
        self.desk = Desk(theme, frame, self.pages, self.save, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.desk)
        for card in (self.days, self.contents, self.notes):
            frame.add(card)

    def _listen(self) -> None:
        for timer, milliseconds, call in (
            (self._patience, PATIENCE_MS, self._say_drawing),
            (self._settling, SETTLED_MS, self.drawing.sharpen),
        ):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(call)
        self.drawing.was_read.connect(self._read)
        self.drawing.was_drawn.connect(self._drawn)
        self.drawing.failed.connect(self._not_drawn)
        self.pages.width_changed.connect(self._settling.start)
        self.days.changed.connect(self._choose)
        # Once it has been laid out.
        self.days.opened.connect(lambda field: QTimer.singleShot(0, lambda: self.desk.bring_into_view(field)))
        self.contents.name_given.connect(lambda name: self._keep(summary_name=name))
        self.contents.section_chosen.connect(self._choose_section)
        self.notes.note_chosen.connect(self._choose_note)
        self.save.save_pressed.connect(self._save)


_TITLE = QT_TRANSLATE_NOOP("Share", "Share")
_SUB_LINE = QT_TRANSLATE_NOOP(
    "Share", "A page for your call. It stays on this computer until you give the file to someone."
)
_PAGES = QT_TRANSLATE_NOOP("Share", "The pages of the file")
_DRAWING = QT_TRANSLATE_NOOP("Share", "Drawing the page…")
_NOT_DRAWN = QT_TRANSLATE_NOOP("Share", "The page could not be drawn.")
_HOW_MANY = QT_TRANSLATE_NOOP("Share", "%n page(s)")
