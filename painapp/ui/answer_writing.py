"""A field for one's own words to a question of the course, saved as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import LessonAnswer
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.quiet_help import QuietHelp
from painapp.ui.widgets.saved_line import SavedLine
from painapp.ui.widgets.text_fields import NoteField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary

    Picked = Callable[[Sequence[LessonAnswer]], LessonAnswer | None]


class Asked(NamedTuple):
    """A question of the course: that lesson's id and title ("" at the start), its own id, and its words."""

    lesson: str
    title: str
    prompt: str
    question: str


def newest(answers: Sequence[LessonAnswer]) -> LessonAnswer | None:
    """Return the answer written last; None where there is none."""
    return max(answers, key=lambda one: (one.written.at, one.id), default=None)


def answers_to(answers: Iterable[LessonAnswer], lesson: str, prompt: str) -> tuple[LessonAnswer, ...]:
    """Return the answers to one question of a lesson ("" for the questions at the start), as they come."""
    return tuple(one for one in answers if (one.lesson, one.prompt) == (lesson, prompt))


class AnswerField(QWidget):
    """Writes a `LessonAnswer` to the question `asked`, which is kept with it.

    The field is called `name`, else as the question. `pick` says which of earlier answers goes on here; one
    that always gives None begins anew. With `takes` it also asks whether the answer is taken along. Emptied,
    the answer is out of the diary again.
    """

    def __init__(
        self,
        desk: Desk,
        asked: Asked,
        *,
        name: str = "",
        pick: Picked = newest,
        takes: bool = False,
    ) -> None:
        super().__init__()
        theme, language = desk.around.theme, desk.around.language
        self._language = language
        self._asked = asked
        self._pick = pick
        self._diary: Diary | None = None
        self._refused = False
        self.field = NoteField(theme, name or asked.question, fewest_lines=2)
        self.field.settled.connect(self._put)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(LessonAnswer, desk.clock, language, desk.messages, self.saved)
        self.take = Chip(theme, language.text(_TAKE))
        self.take.clicked.connect(lambda: self._say(taken=self.take.isChecked() or None))
        self._takes = takes
        self.help = QuietHelp(theme, language, desk.around.crisis_help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.field, ButtonRow(theme, self.take, self.saved), self.help):
            column.addWidget(part)
        self.take.hide()

    @property
    def entry(self) -> LessonAnswer | None:
        """What is written, with what could not be saved yet in it; None where there is nothing."""
        entry = self.writing.entry
        return entry if isinstance(entry, LessonAnswer) else None

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text

    @property
    def unsaved(self) -> bool:
        """Whether something said here could not be saved."""
        return self.writing.unsaved or self._refused

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary, and show what is there."""
        self._diary = diary
        self.writing.open_diary(diary)
        self.writing.begin(self._found(diary))
        self._show()

    def close_diary(self) -> None:
        """Save what is typed, and let go of every word."""
        self.flush()
        self.writing.close_diary()
        self._diary = None
        self._refused = False
        self.field.set_text("")
        self._show()

    def follow(self) -> None:
        """Show the answer as the diary has it now: an undo or another page may have changed it."""
        diary = self._diary
        if diary is None or self._refused:
            return
        self.writing.follow()
        if self.writing.entry is None and not self.saved.words.text():
            found = self._found(diary)
            if found is not None:
                self.writing.begin(found)
        self._show()

    def flush(self) -> None:
        """Save what is typed."""
        self.field.flush()
        self.writing.retry()

    def leave(self) -> None:
        """Save what is typed; what is changed later is kept as a change of it."""
        self.flush()
        self.writing.close()

    def draft(self) -> dict[str, Any] | None:
        """Return what could not be saved, as JSON's own types; None where all is saved."""
        if not self.unsaved:
            return None
        return {"unsaved": self.writing.draft(), "typed": self.field.typed() if self._refused else None}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Go on from what `draft` gave, and save what can be."""
        self.writing.take_up(draft["unsaved"])
        self._show()
        if draft["typed"] is not None:
            self.field.type_again(draft["typed"])

    def _found(self, diary: Diary) -> LessonAnswer | None:
        return self._pick(answers_to(diary.all_of(LessonAnswer), self._asked.lesson, self._asked.prompt))

    def _put(self, text: str) -> None:
        if text:
            self._say(text=text, **self._asked._asdict())
        else:
            self._say(text="", taken=None, **dict.fromkeys(Asked._fields, ""))

    def _say(self, **values: Any) -> None:
        kept = self.writing.put(values)
        self._refused = not kept and not self.writing.unsaved and self._diary is not None
        if not self._refused:
            self._show()

    def _show(self) -> None:
        entry = self.entry
        self.field.set_text(entry.text if entry is not None else "")
        self.take.setVisible(self._takes and entry is not None)
        self.take.setChecked(entry is not None and entry.taken is True)


_TAKE = QT_TRANSLATE_NOOP("LessonAnswer", "I take this with me")
