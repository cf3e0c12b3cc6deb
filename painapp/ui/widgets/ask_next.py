"""Ask at the next call: a press keeps a question beside the thing it came up at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from painapp.domain.call import Question
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.saved_line import SavedLine
from painapp.ui.widgets.text_fields import NoteField

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary


class Asking:
    """What a page needs to let people ask about things on it. One question is open at a time.

    `diary` gives the open diary, None while there is none; `undo` takes back the latest change.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        diary: Callable[[], Diary | None],
    ) -> None:
        self.theme = theme
        self.language = language
        self.clock = clock
        self.messages = messages
        self.undo = undo
        self.diary = diary
        self._open: AskNext | None = None

    def begin(self, opened: AskNext) -> None:
        """Close the question that was open; `opened` is now."""
        before = self.open
        if before is not None and before is not opened:
            before.finish()
        self._open = opened

    @property
    def open(self) -> AskNext | None:
        """The question that is open; None where none is."""
        if self._open is not None and not isValid(self._open):
            self._open = None
        return self._open

    def flush(self) -> None:
        """Save what is typed."""
        if self.open is not None and self.open.field is not None:
            self.open.field.flush()

    def follow(self) -> None:
        """Offer Undo only while it takes back the question."""
        if self.open is not None:
            self.open.follow()

    def finish(self) -> None:
        """Save what is typed, and close it."""
        if self.open is not None:
            self.open.finish()
        self._open = None

    def step_back(self) -> bool:
        """Esc: close the question the keyboard is in and go back to its button; False where it is in none."""
        opened = self.open
        focus = opened.window().focusWidget() if opened is not None else None
        if opened is None or focus is None or not opened.isAncestorOf(focus):
            return False
        opened.button.setFocus()
        self.finish()
        return True


class AskNext(QWidget):
    """A button, and once it is pressed room for the question; `about` says what it is asked from."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, asking: Asking, about: Callable[[], str], button: TextButton | None = None) -> None:
        super().__init__()
        self._asking = asking
        self._about = about
        self._writer: EntryWriter | None = None
        self.field: NoteField | None = None
        self.saved: SavedLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(asking.language.text(ASK))
        if button is None:
            button = TextButton(asking.theme, asking.language.text(ASK), "message-circle")
            button.stand_flush()
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self.hide()  # until it is asked for: its button is elsewhere
        self.button = button
        button.clicked.connect(self.ask)
        asking.theme.changed.connect(self._space)
        self._space()

    def ask(self) -> None:
        """Open it, with the keyboard in it; a press on an open one closes it."""
        if self.field is not None and not self.field.isHidden():
            self.finish()
            self.button.setFocus()
            return
        if self._asking.diary() is None:
            return
        self._asking.begin(self)
        if self.field is None:
            self._build()
        if self.field is not None and self.saved is not None:
            self._writer = None
            self.field.set_text("")
            self.saved.clear()
            self.show()
            self.field.show()
            self.saved.show()
            self.field.box.setFocus()

    def finish(self) -> None:
        """Save what is typed, and close it."""
        if self.field is None or self.saved is None:
            return
        self.field.flush()
        self.field.hide()
        self.saved.hide()
        if self._writer is not None:
            self._writer.close()

    def follow(self) -> None:
        """Offer Undo only while it takes back the question."""
        diary, writer, saved = self._asking.diary(), self._writer, self.saved
        if diary is not None and writer is not None and saved is not None:
            here = writer.entry_id
            if here is not None and not writer.unsaved:
                writer.take_up(diary.entry(here))
            if writer.entry is None:
                saved.clear()
            saved.offer_undo(here is not None and diary.last_changed == here)

    def _build(self) -> None:
        asking, say = self._asking, self._asking.language.text
        self.field = NoteField(asking.theme, say(_WORDS), fewest_lines=2)
        self.field.settled.connect(self._put)
        self.saved = SavedLine(asking.theme)
        self.saved.undo_pressed.connect(asking.undo)
        self.saved.retry_pressed.connect(lambda: self._put(self.field.text if self.field is not None else ""))
        self._column.addWidget(self.field)
        self._column.addWidget(self.saved)

    def _put(self, words: str) -> None:
        asking, saved = self._asking, self.saved
        diary = asking.diary()
        if diary is None or saved is None:
            return
        if self._writer is None:
            now = today(asking.clock, diary.settings.day_start)
            self._writer = EntryWriter(diary, asking.clock, Question, now)
        # Without words there is nothing to ask about.
        values = {"words": words, "about": self._about() if words else ""}
        try:
            self._writer.put_all(values)
        except FieldError as error:
            saved.show_problem(asking.language.text(error.happened, **error.values))
        except ExpectedError as error:
            asking.messages.trouble(error)
            saved.show_problem(asking.language.text(_NOT_SAVED), can_retry=True)
        else:
            saved.show_saved(asking.language.text(_KEPT if words else _REMOVED))

    def _space(self) -> None:
        self._column.setSpacing(self._asking.theme.gap(8))


ASK = QT_TRANSLATE_NOOP("AskNext", "Ask at the next call")
_WORDS = QT_TRANSLATE_NOOP("Question", "What I want to ask")
_KEPT = QT_TRANSLATE_NOOP("AskNext", "Kept for the next call")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
