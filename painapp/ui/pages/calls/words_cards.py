"""Cards to read: what changed, what went well, what is said first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.calls import period_since
from painapp.domain.entries import WentWell
from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.calls.call_card import CallCard, FieldsCard
from painapp.ui.pages.share.newest import Newest
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.domain.daily import Period
    from painapp.domain.words import Words
    from painapp.summary.since_last import Sentence
    from painapp.ui.pages.calls.desk import CallDesk, Read
    from painapp.ui.tasks import TaskRunner

MOST_WELL = 4
"""How many of the things that went well are shown at once."""


class Said(NamedTuple):
    """Words with what they are about above them, "" for nothing: softly, or (`strong`) as what matters."""

    label: str
    text: str
    strong: bool = False


class WordsCard(CallCard):
    """Shows what `tell` gives; hidden where that is nothing."""

    def __init__(self, desk: CallDesk, title: Words, tell: Callable[[Read], Sequence[Said]]) -> None:
        super().__init__(desk, title)
        self._tell = tell
        self.lines = Lines(desk)
        self.body.addWidget(self.lines)
        self.saved.setParent(self)
        self.saved.hide()  # nothing is written here

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        said = self._tell(read)
        self.lines.show_lines(said)
        self.setVisible(bool(said))

    def forget(self) -> None:
        """See CallCard."""
        self.lines.show_lines(())
        self.hide()


class Lines(QWidget):
    """Texts below each other."""

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._theme = desk.around.theme
        self._shown: tuple[Said, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._theme.changed.connect(self._space)
        self._space()

    def show_lines(self, lines: Sequence[Said]) -> None:
        """Show these instead."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in lines:
            if one.label:
                self._column.addWidget(Label(self._theme, one.label, "strong" if one.strong else "soft"))
            self._column.addWidget(LongText(self._theme, one.text, one.label or one.text))

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


class ChangedCard(FieldsCard):
    """What changed since the last call: first as the diary has it, then in the person's own words."""

    def __init__(self, desk: CallDesk, tasks: TaskRunner) -> None:
        super().__init__(desk, _CHANGED, ["changed"])
        self._period: Period | None = None
        self._newest = Newest(tasks, self._failed)
        self.days = Label(desk.around.theme, kind="soft")
        self.lines = Lines(desk)
        self.own = Label(desk.around.theme, desk.say(_OWN), "strong")
        for place, part in enumerate((self.days, self.lines, self.own)):
            self.body.insertWidget(place, part)
        self._show(None, ())

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        super().show_read(read)
        self.set_title(self.desk.say(_CHANGED if read.last is not None else _LATELY))
        vault, language = self.desk.vault, self.desk.around.language
        period = period_since(read.last, read.today)
        if vault is None or (period == self._period and not self.desk.days_changed):
            return
        self._period = period

        def find(_step: object) -> tuple[Sentence, ...]:
            from painapp.summary.since_last import changes_since, period_before

            with vault.reader() as reader:
                return changes_since(reader, period, period_before(period), language, read.today)

        self._newest.run(find, lambda found: self._show(period, found))

    def forget(self) -> None:
        """See CallCard."""
        super().forget()
        self._newest.forget()
        self._period = None
        self._show(None, ())

    def _show(self, period: Period | None, found: tuple[Sentence, ...]) -> None:
        shown = period is not None and bool(found)
        language = self.desk.around.language
        days = language.period(period.first, period.last) if period is not None and shown else ""
        self.days.setText(self.desk.say(_FROM_DIARY, days=days) if shown else "")
        self.lines.show_lines([Said("", one.text) for one in found])
        for part in (self.days, self.lines, self.own):
            part.setVisible(shown)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self.desk.messages.trouble(error)


class WellCard(WordsCard):
    """What went well since the last call, as it was written; the rest is a press away."""

    def __init__(self, desk: CallDesk) -> None:
        super().__init__(desk, _WELL, self._well)
        self.more = TextButton(desk.around.theme, desk.say(_ALL_WELL))
        self.more.stand_flush()
        self.more.clicked.connect(lambda: desk.go("went-well"))
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def _well(self, read: Read) -> list[Said]:
        diary = self.desk.diary
        if diary is None:
            return []
        period, language = period_since(read.last, read.today), self.desk.around.language
        found = [
            one
            for one in diary.between(period.first, period.last, (WentWell,))
            if isinstance(one, WentWell) and one.text
        ]
        self.more.setVisible(len(found) > MOST_WELL)
        return [Said(language.date_long(one.day), one.text) for one in found[: -MOST_WELL - 1 : -1]]


_CHANGED = QT_TRANSLATE_NOOP("Call", "What changed since the last call")
_LATELY = QT_TRANSLATE_NOOP("Calls", "What changed lately")
_FROM_DIARY = QT_TRANSLATE_NOOP("Calls", "From your diary, {days}:")
_OWN = QT_TRANSLATE_NOOP("Calls", "In my own words")
_WELL = QT_TRANSLATE_NOOP("Calls", "What went well")
_ALL_WELL = QT_TRANSLATE_NOOP("Calls", "Everything that went well")
