"""Share: what is chosen here, and nothing else, is on the pages in sight and in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.calls import last_held, period_since
from painapp.domain.entries import DAY_TYPES, Call, Shared
from painapp.domain.errors import ExpectedError
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.calls_card import CallsCard
from painapp.ui.pages.share.choosing import choices_of, preset_called, ticked
from painapp.ui.pages.share.contents_card import ContentsCard
from painapp.ui.pages.share.days_card import DaysCard
from painapp.ui.pages.share.desk import Desk
from painapp.ui.pages.share.drawing import PageDrawing
from painapp.ui.pages.share.more_card import ITEMS, MoreCard
from painapp.ui.pages.share.notes_card import NotesCard
from painapp.ui.pages.share.outgoing import Outgoing
from painapp.ui.pages.share.preparation import Preparation
from painapp.ui.pages.share.preset_card import PresetCard
from painapp.ui.pages.share.record import shared_rows
from painapp.ui.pages.share.save_card import SaveCard
from painapp.ui.pages.share.sending import Sending
from painapp.ui.pages.share.state import item_groups, share_state
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.picture_pages import PicturePages
from painapp.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.domain.settings import Settings
    from painapp.summary.choices import Choices
    from painapp.ui.pages.share.around import Around
    from painapp.ui.pages.share.drawing import Drawn, Read
    from painapp.ui.pages.share.state import ItemGroup
    from painapp.ui.shell.messages import Messages
    from painapp.ui.tasks import TaskRunner
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

PATIENCE_MS = 250
"""How long the pages of before stay without a word while newer ones are drawn."""

SETTLED_MS = 200
"""How long a size stays the same before the pages are drawn as sharp as it allows."""

_OF_A_DAY = frozenset(kind.KIND for kind in DAY_TYPES)
_FROM_ELSEWHERE = frozenset({"flare-up", "pause"})
"""Kinds of entry that concern the page although their own day is another, as all that are not of a day do."""


class SharePage(Page):
    """Choices, the pages they make, and saving, copying and printing them."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        tasks: TaskRunner,
        messages: Messages,
        resources: Path,
        around: Around,
    ) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._tasks = tasks
        self._messages = messages
        self._around = around
        self._vault: Vault | None = None
        self.preparation = Preparation()
        self._settings_used: Settings | None = None
        self._said_drawing = False
        self._first_page = ""
        self._newest_read: Read | None = None
        self.calls = CallsCard(theme, language, clock, around.show_room, around.write_call)
        self.preset = PresetCard(theme, language)
        self.days = DaysCard(theme, language)
        self.contents = ContentsCard(theme, language)
        self.notes = NotesCard(theme, language)
        self.more = MoreCard(theme, language)
        self.save = SaveCard(theme, language)
        self.pages = PicturePages(theme, language.text(_PAGES))
        self.drawing = PageDrawing(tasks, language, clock, resources, lambda: self.pages.sharp_width)
        outgoing = Outgoing(tasks, around.ask_where, around.synced)
        self.sending = Sending(self, tasks, language, clock, outgoing, messages)
        self._patience, self._settling = QTimer(self), QTimer(self)
        self._lay_out(theme)
        self._listen()

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def start_focus(self) -> QWidget | None:
        """What to do for the next call, else to write one down: both are at the top."""
        return next((one for one in self.calls.buttons.values() if not one.isHidden()), self.calls.all)

    @property
    def vault(self) -> Vault | None:
        """The open diary."""
        return self._vault

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        self.calls.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        self.leave()
        self._vault = None
        self.preparation.clear()
        self._settings_used = None
        self.sending.forget()
        self._first_page = ""
        self._newest_read = None
        self.drawing.forget()
        self._patience.stop()
        self._settling.stop()
        self.pages.show_pages(())
        self.pages.show_state("")
        self.calls.close_diary()
        self.days.start_anew()
        self.contents.show_name("")
        self.contents.show_rows(())
        self.notes.start_anew()
        self.more.clear()
        self.save.forget_saved()

    def concerned(self, changes: Changes) -> bool:
        """Only entries of the days on the page, those about the person, and settings it uses concern it."""
        if self._vault is None:
            return True
        if changes.kinds & _FROM_ELSEWHERE or changes.kinds - _OF_A_DAY - {Shared.KIND}:
            return True
        if Shared.KIND in changes.kinds:
            self.show_shared()
        period = self.days.period
        if changes.settings and self._used(self._vault.diary.settings) != self._settings_used:
            return True
        touched = bool(changes.kinds - {Shared.KIND}) or not changes.kinds
        return period is None or (touched and changes.touches(period.first, period.last))

    def refresh(self) -> None:
        """Read and draw what is chosen."""
        if self._vault is None:
            return
        diary = self._vault.diary
        now = today(self._clock, diary.settings.day_start)
        self.calls.refresh()
        self.days.show_today(now)
        self._show_settings(diary.settings, now)
        self.show_shared()
        self._draw()

    def leave(self) -> None:
        """Take what is being typed."""
        self.days.flush()
        self.contents.flush()
        self.more.items.flush()

    def step_back(self) -> bool:
        """Close the fold that the keyboard is in."""
        return self.more.step_back()

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        days, name = self.days.draft(), self.contents.name.text
        kept = self._vault.diary.settings.summary_name if self._vault is not None else name
        if days is None and not self.preparation and name == kept:
            return None
        return {"days": days, "name": name if name != kept else None, **self.preparation.draft()}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        self.preparation.take_up(draft)
        if draft["days"] is not None:
            self.days.take_up(draft["days"])
        if draft["name"] is not None:
            self.contents.name.type_again(draft["name"])
        self._choose()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order, however the page is laid out."""
        tab_in_reading_order(self)
        return super().focusNextPrevChild(next)

    # Showing

    def _show_settings(self, settings: Settings, now: date) -> None:
        preset = preset_called(settings.share_preset)
        choices = self._choices(settings)
        self.preset.show_preset(preset.id)
        self.contents.show_name(settings.summary_name, settings.share_name_as)
        self.more.paper.show_choice(choices.paper, large=choices.large_print)
        calls = self._vault.diary.all_of(Call) if self._vault is not None else ()
        last = last_held([one for one in calls if preset.is_with(one.role)], now)
        self.days.show_since_call(period_since(last, now) if last is not None else None)

    def show_shared(self) -> None:
        """List what was shared."""
        if self._vault is not None:
            drawn = self.drawing.drawn
            trackers = drawn.read.trackers if drawn is not None else ()
            names = {one.id: self._language.text(one.label) for one in trackers}
            self.more.show_shared(shared_rows(self._vault.diary.all_of(Shared), self._language, names))

    # Drawing

    def _choices(self, settings: Settings) -> Choices:
        return choices_of(settings, self.preparation, self._language.code)

    def _draw(self) -> None:
        period = self.days.period
        if self._vault is None or period is None:
            return
        settings = self._vault.diary.settings
        self._settings_used = self._used(settings)
        if self.pages.pages:
            self._patience.start()
        else:
            self._say_drawing()
        self.drawing.draw(self._vault, period, self._choices(settings))

    def _choose(self) -> None:
        """Draw what was just chosen; what was saved before is something else."""
        self.save.forget_saved()
        self.more.formats.forget_made()
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
        self.more.show_read(read)
        self._show_items(read)

    def _show_items(self, read: Read) -> None:
        """Put the items into words, on a worker, while somebody looks at them: a year has ten thousand."""
        self._newest_read = read
        if self.more.in_sight != ITEMS:
            return

        def show(groups: tuple[ItemGroup, ...]) -> None:
            if self._vault is not None and self._newest_read is read:
                self.more.items.show_groups(groups)

        self._tasks.run(
            lambda _progress: item_groups(read.summary.items, read.choices, self._language, read.trackers),
            show,
            self.sending.tell,
        )

    def _drawn(self, drawn: Drawn) -> None:
        self._patience.stop()
        self.pages.show_pages(drawn.pictures, (self._first_page,))
        words = self._language.text(_HOW_MANY, count=len(drawn.pictures))
        self.pages.show_state(words)
        if self._said_drawing:
            self._said_drawing = False
            self._messages.announce(words)
        self._settling.start()
        self.sending.go_on()

    def _say_drawing(self) -> None:
        self._said_drawing = True
        self.pages.show_state(self._language.text(_DRAWING))

    def _not_drawn(self, error: Exception) -> None:
        self._patience.stop()
        self.sending.forget()
        self.pages.show_state(self._language.text(_NOT_DRAWN))
        self.sending.tell(error)

    # Choosing

    def _choose_section(self, section_id: str, wanted: bool) -> None:
        if self._vault is not None:
            self._keep(**ticked(self._vault.diary.settings, section_id, wanted=wanted))

    def _choose_preset(self, preset_id: str) -> None:
        """Show what goes in for somebody else; their last call is another too."""
        self._keep(draw=False, share_preset=preset_id)
        self.refresh()
        self._choose()

    def _choose_note(self, note_id: UUID, wanted: bool) -> None:
        self.preparation.choose_note(note_id, wanted=wanted)
        self._choose()

    def _choose_item(self, key: str, wanted: bool) -> None:
        self.preparation.choose_item(key, wanted=wanted)
        self._choose()

    def _reword(self, key: str, words: str) -> None:
        self.preparation.reword(key, words)
        self._choose()

    def _open_fold(self, fold: str) -> None:
        if fold == ITEMS and self._newest_read is not None:
            self._show_items(self._newest_read)

    def _keep(self, *, draw: bool = True, **changed: Any) -> None:
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
        self.contents.show_name(diary.settings.summary_name, diary.settings.share_name_as)
        if draw:
            self._choose()

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
        for card in (self.calls, self.preset, self.days, self.contents, self.notes, self.more):
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
        self.preset.preset_chosen.connect(self._choose_preset)
        self.days.changed.connect(self._choose)
        # Once it has been laid out.
        self.days.opened.connect(lambda field: QTimer.singleShot(0, lambda: self.desk.bring_into_view(field)))
        self.contents.name_given.connect(lambda name: self._keep(summary_name=name))
        self.contents.name_shown_as.connect(lambda how: self._keep(share_name_as=how))
        self.contents.section_chosen.connect(self._choose_section)
        self.notes.note_chosen.connect(self._choose_note)
        more = self.more
        more.opened.connect(self._open_fold)
        more.items.item_chosen.connect(self._choose_item)
        more.items.reworded.connect(self._reword)
        more.paper.paper_chosen.connect(lambda paper: self._keep(share_paper=paper))
        more.paper.large_chosen.connect(lambda large: self._keep(share_large=large))
        more.formats.everything_asked.connect(lambda: self._around.show_room("everything"))
        more.shared.undo_pressed.connect(more.shared.fall_silent)
        more.shared.undo_pressed.connect(self._around.undo)
        self.sending.listen(self._around.ask_printer)


_TITLE = QT_TRANSLATE_NOOP("Share", "Share")
_SUB_LINE = QT_TRANSLATE_NOOP(
    "Share", "A page for your call. It stays on this computer until you give the file to someone."
)
_PAGES = QT_TRANSLATE_NOOP("Share", "The pages of the file")
_DRAWING = QT_TRANSLATE_NOOP("Share", "Drawing the page…")
_NOT_DRAWN = QT_TRANSLATE_NOOP("Share", "The page could not be drawn.")
_HOW_MANY = QT_TRANSLATE_NOOP("Share", "%n page(s)")
