"""Other conditions: what else the person lives with, so that exercises can be set aside. Private."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.conditions import conditions_named, conditions_record, small_efforts_matter
from painapp.domain.entries import Conditions
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.fields import OWN, asked_fields, own_pick, pick_label
from painapp.domain.lists import CONDITIONS
from painapp.domain.moments import local_now, today
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.field_editors import make_editor
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.quiet_help import QuietHelp
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class ConditionsCard(OpenCard):
    """Says how much was named, no more, until it is opened: somebody may be looking on."""

    def __init__(
        self, around: Surroundings, clock: Clock, messages: Messages, undo: Callable[[], None]
    ) -> None:
        theme, say = around.theme, around.language.text
        super().__init__(theme, say(Conditions.LABEL))
        self._around = around
        self._clock = clock
        self._messages = messages
        self._diary: Diary | None = None
        self._writer: EntryWriter | None = None
        self.line = Label(theme)
        self.open_button = QuietButton(theme, say(_OPEN))
        self.open_button.clicked.connect(self.open_form)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(undo)
        self.saved.retry_pressed.connect(self._retry)
        self.done_button = QuietButton(theme, say(_DONE))
        self.done_button.clicked.connect(self._finish)
        self._foot = ButtonRow(theme, self.done_button, self.saved)
        self._questions: _Questions | None = None
        self.body.addWidget(Label(theme, say(_WHY)))
        self.body.addWidget(self.line)
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._foot)
        self._foot.hide()

    @property
    def questions(self) -> _Questions | None:
        """What is asked, while the card is open."""
        return self._questions if self.is_open else None

    @property
    def is_open(self) -> bool:
        """Whether the questions are in sight."""
        return self._questions is not None and not self._questions.isHidden()

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        day = today(self._clock, vault.diary.settings.day_start)
        self._writer = EntryWriter(vault.diary, self._clock, Conditions, day)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.leave()
        self._close()
        self._diary = self._writer = None
        self.line.setText("")
        if self._questions is not None:
            self._questions.show_record(None)

    def refresh(self) -> None:
        """Show what was said, as the diary has it."""
        diary, writer = self._diary, self._writer
        if diary is None or writer is None:
            return
        record, was_there = conditions_record(diary.all_of(Conditions)), writer.entry is not None
        if not writer.unsaved:
            writer.take_up(record)
        say = self._around.language.text
        named = conditions_named(record)
        if named is None:
            self.line.setText(say(_EFFORTS_ONLY if record is not None else _NOTHING_SAID))
        else:
            self.line.setText(say(_NAMED, count=len(record.named)) if record and record.named else say(_NONE))
        if was_there and record is None:
            self.saved.clear()  # undone
        self.saved.offer_undo(diary.last_changed is not None and diary.last_changed == writer.entry_id)
        if self._questions is not None:
            shown = writer.shown
            self._questions.show_record(shown if isinstance(shown, Conditions) else None)

    def open_form(self) -> None:
        """Show the questions."""
        if self._questions is None:
            self._questions = _Questions(self._around, self._put)
            self.body.insertWidget(self.body.indexOf(self._foot), self._questions)
        self._questions.show()
        self.refresh()
        self.open_button.hide()
        self.line.hide()
        self._foot.show()
        self._questions.take_focus()

    def flush(self) -> None:
        """Try again to save what could not be saved."""
        self._retry()

    def leave(self) -> None:
        """See OpenCard."""
        if self.is_open:
            self._finish()

    def step_back(self) -> bool:
        """See OpenCard."""
        if not self.is_open:
            return False
        self._finish()
        return True

    @property
    def unsaved(self) -> bool:
        """Whether something said here could not be saved."""
        return self._writer is not None and self._writer.unsaved

    def draft(self) -> dict[str, Any] | None:
        """Return what is open here as JSON's own types; None where nothing is."""
        if self._questions is None or not self.is_open or self._writer is None:
            return None
        return {"entry": self._writer.draft(), "own": self._questions.own.half_typed}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave, and save what can be."""
        if self._writer is None:
            return
        self._writer.resume(draft["entry"])
        self.open_form()
        if self._questions is not None and draft["own"] is not None:
            self._questions.own.type_again(str(draft["own"]))
        self._retry()

    def _put(self, values: dict[str, Any]) -> None:
        writer = self._writer
        if writer is not None:
            self._written(lambda: writer.put_all(values))

    def _retry(self) -> bool:
        writer = self._writer
        return writer is None or not writer.unsaved or self._written(writer.retry)

    def _written(self, write: Callable[[], Entry | None]) -> bool:
        language = self._around.language
        try:
            entry = write()
        except FieldError as error:
            self.saved.show_problem(language.text(error.happened, **error.values))
            self.refresh()
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            self.saved.show_problem(language.text(_NOT_SAVED), can_retry=True)
            return False
        now = language.clock_time(local_now(self._clock).time())
        self.saved.show_saved(language.text(_SAVED_AT if entry is not None else _REMOVED, time=now))
        return True

    def _finish(self) -> None:
        if not self._retry():
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._close()
        if had_focus:
            self.open_button.setFocus()
        if self._writer is not None:
            self._writer.close()

    def _close(self) -> None:
        self.open_button.show()
        self.line.show()
        if self._questions is not None:
            if self._questions.isAncestorOf(self.window().focusWidget() or self.window()):
                self.open_button.setFocus()
            self._questions.own.forget_typed()
            self._questions.hide()
        self._foot.hide()
        self.saved.clear()


class _Questions(QWidget):
    """The question about small efforts, and the list; `put` is called with each press, by field."""

    def __init__(self, around: Surroundings, put: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self._around = around
        self._put = put
        self._named: tuple[str, ...] = ()
        theme, say = around.theme, around.language.text
        self._specs = {spec.name: spec for spec in asked_fields(Conditions)}
        efforts = self._specs["small_efforts"]
        self._efforts = make_editor(efforts, around, lambda value: put({"small_efforts": value}))
        self.efforts = self._efforts.widget
        self.promise = Label(theme, say(_PROMISE))
        self.none = Toggle(theme, say(self._specs["none_of_these"].label))
        self.none.chosen.connect(self._say_none)
        self.toggles = {one.id: Toggle(theme, say(one.label)) for one in CONDITIONS}
        for pick, toggle in self.toggles.items():
            toggle.chosen.connect(lambda on, pick=pick: self._say(pick, on))
        self.own = ChipGroup(theme, say(_OWN), own_words=clean_line)
        self.own.changed.connect(self._say_own)
        self.own.added.connect(lambda text: self._say(own_pick(text), True))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._list = QVBoxLayout()
        self._list.addWidget(self.none)
        for toggle in self.toggles.values():
            self._list.addWidget(toggle)
        self._column.addWidget(Label(theme, say(efforts.label), kind="strong"))
        self._column.addWidget(self.efforts)
        self._column.addWidget(self.promise)
        self._column.addWidget(Label(theme, say(self._specs["named"].label), kind="strong"))
        self._column.addLayout(self._list)
        self.help = QuietHelp(theme, around.language, around.crisis_help)
        self._column.addWidget(self.help)
        self._column.addWidget(Label(theme, say(_OWN), kind="strong"))
        self._column.addWidget(self.own)
        self.promise.hide()
        self._dress()
        theme.changed.connect(self._dress)

    def show_record(self, record: Conditions | None) -> None:
        """Show what was said; no signal follows."""
        self._efforts.show(record.small_efforts if record is not None else "")
        self._named = record.named if record is not None else ()
        self.none.setChecked(bool(record is not None and record.none_of_these))
        for pick, toggle in self.toggles.items():
            toggle.setChecked(pick in self._named)
        language, spec = self._around.language, self._specs["named"]
        own = [pick for pick in self._named if pick not in self.toggles]
        self.own.set_options([(pick, pick_label(spec, pick, language)) for pick in own])
        self.own.set_chosen(own)
        promised = small_efforts_matter(record)
        if promised and self.promise.isHidden() and self.isVisible():
            announce(self, self.promise.text())
        self.promise.setVisible(promised)

    def take_focus(self) -> None:
        """Put the keyboard on the first answer."""
        first = self._specs["small_efforts"].options[0].id
        if isinstance(self.efforts, ChipGroup):
            self.efforts.chip(first).setFocus()

    def _say(self, pick: str, on: bool) -> None:
        kept = [one for one in self._named if one != pick]
        self._put({"named": (*kept, pick) if on else tuple(kept), "none_of_these": None})

    def _say_own(self, chosen: tuple[str, ...]) -> None:
        kept = [one for one in self._named if not one.startswith(OWN) or one in chosen]
        self._put({"named": tuple(kept), "none_of_these": None})

    def _say_none(self, on: bool) -> None:
        self._put({"named": (), "none_of_these": True} if on else {"none_of_these": None})

    def _dress(self) -> None:
        self._column.setSpacing(self._around.theme.gap(12))
        self._list.setSpacing(self._around.theme.gap(4))


_WHY = QT_TRANSLATE_NOOP(
    "Writing",
    "Some exercises do not suit everyone. What you say here sets aside those that may not suit you. No one "
    "sees it but you: it stays off your summary unless you choose to put it there.",
)
_OPEN = QT_TRANSLATE_NOOP("Writing", "Say what else you live with")
_DONE = QT_TRANSLATE_NOOP("Writing", "Done")
_NOTHING_SAID = QT_TRANSLATE_NOOP("Writing", "You have said nothing here yet. That is fine.")
_EFFORTS_ONLY = QT_TRANSLATE_NOOP("Writing", "You have answered a part of it.")
_NONE = QT_TRANSLATE_NOOP("Writing", "You have said: none of these.")
_NAMED = QT_TRANSLATE_NOOP("Writing", "You have named %n condition(s).")
_PROMISE = QT_TRANSLATE_NOOP(
    "Writing",
    "Then PainApp will never suggest that you do more over time. A specialist team can help with this.",
)
_OWN = QT_TRANSLATE_NOOP("Writing", "Something else")
# It stands there always: nothing that is ticked is looked at to decide it.
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
