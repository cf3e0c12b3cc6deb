"""The date of the next call, written down after one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.call import Call
from painapp.domain.calls import call_number, next_call
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.calls.call_card import CallCard, specs_of
from painapp.ui.widgets.entry_form import EntryForm

if TYPE_CHECKING:
    from uuid import UUID

    from painapp.ui.editing import EntryWriter
    from painapp.ui.pages.calls.desk import CallDesk, Read

CARRIED_ON = ("who", "role", "way", "place", "of_calls")
"""What the next call most likely shares with this one."""


class NextCard(CallCard):
    """Makes the next call with what this one has in common with it, or changes its day and time."""

    def __init__(self, desk: CallDesk) -> None:
        super().__init__(desk, _TITLE)
        self.form = EntryForm(Call, desk.around, specs=specs_of(Call, "call_day", "clock"))
        self.form.edited.connect(self._put)
        self.body.addWidget(self.form)
        self.say_saved_above()
        self._writer: EntryWriter | None = None
        self._read: Read | None = None
        self._made_here: UUID | None = None
        """The call whose day is being written here, also where that day lies behind."""

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        self._read = read
        if self._writer is not None and self._writer.unsaved:
            return
        others = [one for one in read.calls if read.call is None or one.id != read.call.id]
        made = next((one for one in others if one.id == self._made_here), None)
        coming = made or next_call(others, read.today)
        if coming is not None:
            self._writer = self.desk.writer_of(coming)
        else:
            self._writer = self.desk.writer(Call)
        self.form.show_entry(coming)

    def flush(self) -> None:
        """See CallCard."""
        self.form.flush()

    def leave(self) -> None:
        """See CallCard."""
        super().leave()
        self._made_here = None

    def forget(self) -> None:
        """See CallCard."""
        self._made_here = None
        self._writer = self._read = None
        self.form.start_with(None)

    @property
    def unsaved(self) -> bool:
        """See CallCard."""
        return self.form.refused or (self._writer is not None and self._writer.unsaved)

    def draft(self) -> Any:
        """See CallCard."""
        return self.form.draft() if self.form.half_typed else None

    def take_up(self, draft: Any) -> None:
        """See CallCard."""
        self.form.take_up(draft)

    def _put(self, field: str, value: Any) -> None:
        writer = self._writer
        if writer is None:
            return
        first = writer.entry is None and not writer.unsaved
        values = {**(self._carried_on() if first else {}), field: value}
        if self.desk.write(writer, lambda: writer.put_all(values), self.saved, self.form.refuse):
            self.form.show_problem(field, "")
            self._made_here = writer.entry_id

    def _carried_on(self) -> dict[str, Any]:
        read = self._read
        if read is None or read.call is None:
            return {}
        values: dict[str, Any] = {name: getattr(read.call, name) for name in CARRIED_ON}
        number = call_number(read.call, read.calls)
        return {**values, "number": number + 1} if number is not None and number < _MOST else values


_MOST = 99
_TITLE = QT_TRANSLATE_NOOP("Calls", "The next call")
