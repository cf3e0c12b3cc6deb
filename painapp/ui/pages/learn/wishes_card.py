"""What would help most now, and how ready each of it feels: by this the course says what comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.course import readiness_of
from painapp.domain.entries import HowReady, MyCourse, only_one
from painapp.domain.learn_lists import LEARN_AREAS, PATHS
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.learn.ready_rows import ReadyRows
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

MOST = 3
"""How many areas are wished for at once: more would put nothing first."""


class ReadyWriting:
    """Writes how ready an area feels: over what was said that day, else anew, so that earlier ones stay."""

    def __init__(self, desk: Desk, line: SavedLine) -> None:
        around = desk.around
        self.writing = EntryWriting(HowReady, desk.clock, around.language, desk.messages, line)
        self._diary: Diary | None = None

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary."""
        self._diary = diary
        self.writing.open_diary(diary)

    def close_diary(self) -> None:
        """Let go of it."""
        self.writing.close_diary()
        self._diary = None

    def say(self, area: str, how: str) -> None:
        """Save one answer."""
        if self._diary is None:
            return
        here = self.writing.entry
        if not (isinstance(here, HowReady) and here.area == area and here.written.day == self.writing.today):
            said = (one for one in self._diary.all_of(HowReady) if one.area == area)
            today = self.writing.today
            if not self.writing.retry():
                return  # what was said of another area still waits
            self.writing.begin(None)
            self.writing.begin(next((one for one in said if one.written.day == today), None))
        self.writing.put({"area": area, "how": how})


class WishesCard(KeptCard):
    """Saves each press. `MyCourse.begun` is the day of the first."""

    def __init__(self, desk: Desk) -> None:
        around = desk.around
        theme, say = around.theme, around.language.text
        super().__init__(theme, say(_TITLE))
        self._language = around.language
        self._diary: Diary | None = None
        self.areas = ChipGroup(theme, say(_TITLE))
        self.areas.set_options((one.id, say(one.label)) for one in LEARN_AREAS)
        self.areas.changed.connect(self._choose)
        self.enough = Label(theme, kind="soft")
        self.enough.hide()
        self.how_ready = Label(theme, say(_HOW_READY))
        self.ready = ReadyRows(theme, around.language)
        self.ready.said.connect(self._say_ready)
        self.which = Label(theme, say(_WHICH), "strong")
        self.paths = ChipGroup(theme, say(_WHICH))
        self.paths.set_options((one.id, say(one.label)) for one in PATHS)
        self.paths.changed.connect(lambda ids: self._put(paths=tuple(ids)))
        self.which.setBuddy(self.paths)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(MyCourse, desk.clock, around.language, desk.messages, self.saved)
        self.ready_writing = ReadyWriting(desk, self.saved)
        for part in (
            *(Label(theme, say(_UP_TO_THREE)), self.areas, self.enough, self.how_ready, self.ready),
            *(self.which, self.paths, self.saved),
        ):
            self.body.addWidget(part)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.writing.open_diary(vault.diary)
        self.ready_writing.open_diary(vault.diary)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.writing.close_diary()
        self.ready_writing.close_diary()
        self._diary = None
        self._show((), (), {})

    def refresh(self) -> None:
        """See OpenCard."""
        diary = self._diary
        if diary is None:
            return
        if not self.writing.unsaved:
            self.writing.begin(only_one(diary.all_of(MyCourse), MyCourse))
        self.writing.follow()
        self.ready_writing.writing.follow()
        plan = self.writing.entry
        if isinstance(plan, MyCourse):
            self._show(plan.areas, plan.paths, readiness_of(diary.all_of(HowReady)))
        else:
            self._show((), (), {})
        self.saved.offer_undo(self.writing.changed_last or self.ready_writing.writing.changed_last)

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.writing.unsaved or self.ready_writing.writing.unsaved

    def flush(self) -> None:
        """See KeptCard."""
        self.writing.retry()
        self.ready_writing.writing.retry()

    def leave(self) -> None:
        """See OpenCard."""
        self.writing.close()
        self.ready_writing.writing.close()
        self._say_enough("")

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        plan, ready = self.writing.draft(), self.ready_writing.writing.draft()
        return {"plan": plan, "ready": ready} if plan is not None or ready is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.writing.take_up(draft["plan"])
        self.ready_writing.writing.take_up(draft["ready"])
        self.refresh()

    def _choose(self, ids: tuple[str, ...]) -> None:
        plan = self.writing.entry
        before = plan.areas if isinstance(plan, MyCourse) else ()
        if len(ids) > max(MOST, len(before) - 1):  # fewer is always fine, however many came with a merge
            self.areas.set_chosen(before)
            self._say_enough(self._language.text(_ENOUGH))
            return
        self._say_enough("")
        # In the order they were chosen in: that is the order they are met in.
        stays = (one for one in before if one in ids or one not in _AREAS)
        self._put(areas=(*stays, *(one for one in ids if one not in before)))

    def _say_ready(self, area: str, how: str) -> None:
        self.ready_writing.say(area, how)

    def _put(self, **values: Any) -> None:
        plan = self.writing.entry
        if not isinstance(plan, MyCourse) or plan.begun is None:
            values["begun"] = self.writing.today
        self.writing.put(values)
        self.refresh()

    def _show(self, areas: tuple[str, ...], paths: tuple[str, ...], ready: dict[str, str]) -> None:
        self.areas.set_chosen(areas)
        self.paths.set_chosen(paths)
        self.ready.show_areas(areas, ready)
        self.how_ready.setVisible(bool(areas))

    def _say_enough(self, words: str) -> None:
        self.enough.setText(words)
        self.enough.setVisible(bool(words))
        announce(self.enough, words)


_AREAS = frozenset(one.id for one in LEARN_AREAS)
"""Those there is a chip for; a newer version may know others, which stay."""
_TITLE = QT_TRANSLATE_NOOP("CourseStart", "What would help most now?")
_UP_TO_THREE = QT_TRANSLATE_NOOP(
    "CourseStart", "Up to three. It decides what is put first. Everything else stays open too."
)
_ENOUGH = QT_TRANSLATE_NOOP(
    "CourseStart", "Three are chosen already. Take one of them away first to choose another."
)
_HOW_READY = QT_TRANSLATE_NOOP(
    "CourseStart", "How ready do you feel to change something there? No answer is better than another."
)
_WHICH = QT_TRANSLATE_NOOP("CourseStart", "Which path? One, or both")
