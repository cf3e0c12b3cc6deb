"""The list of people, and the form for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.entries import Person
from painapp.domain.fields import asked_fields, fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.people.state import person_lines
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.long_text import LongText
from painapp.ui.widgets.phone_line import PhoneLine, ToCall

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.people.state import PersonLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary


class PeopleCard(ListedCard):
    """Each with the number in large digits; whom one trusts is said by two switches in the form."""

    def __init__(self, desk: Desk) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        specs = [spec for spec in asked_fields(Person) if spec.name != "trusted"]
        form = WrittenForm(Person, desk, specs)
        super().__init__(desk, "", form, say(_ADD))
        self._language = desk.around.language
        labels = {spec.name: say(spec.label) for spec in fields_of(Person)}
        self.setAccessibleName(say(Person.LABEL))
        self.nobody = Label(theme, say(_NOBODY))
        self.body.insertWidget(0, self.nobody)
        self.trusted = Toggle(theme, labels["trusted"], say(_TRUSTED_WHERE))
        self.trusted.chosen.connect(self._trust)
        self.locked = Toggle(theme, labels["on_lock_screen"], say(_LOCKED_WHO))
        self.locked.chosen.connect(lambda on: form.put({"on_lock_screen": on or None}))
        form.more.addWidget(self.trusted)
        form.more.addWidget(self.locked)
        form.wrote.connect(self._show_trust)

    def refresh(self) -> None:
        """See OpenCard."""
        super().refresh()
        self._show_trust()

    def read(self, diary: Diary) -> Sequence[PersonLine]:
        """See ListedCard."""
        lines = person_lines(diary.all_of(Person), self._language)
        self.nobody.setVisible(not lines and not self.form.is_open)
        return lines

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = PersonRow(self._theme, self._language, line)
        row.change_pressed.connect(lambda: self.open_form(line.person))
        return row

    def open_form(self, entry: Any, given: dict[str, Any] | None = None, row: str = "") -> None:
        """See ListedCard."""
        super().open_form(entry, given, row)
        self.nobody.hide()
        self._show_trust()

    def _trust(self, on: bool) -> None:
        self.form.put({"trusted": on or None, "on_lock_screen": None})

    def _show_trust(self) -> None:
        person = self.form.entry
        trusted = isinstance(person, Person) and bool(person.trusted)
        self.trusted.setChecked(trusted)
        self.locked.setChecked(trusted and isinstance(person, Person) and bool(person.on_lock_screen))
        if self.locked.hasFocus() and not trusted:
            self.trusted.setFocus()
        self.locked.setVisible(trusted)


class PersonRow(ListRow):
    """Somebody: the name, the number, when and where, and Change."""

    change_pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: PersonLine) -> None:
        super().__init__()
        person = line.person
        self.setAccessibleName(line.name)
        note = "\n".join(text for text in (line.who, person.when_where) if text)
        self.phone = PhoneLine(
            theme, language, ToCall(line.name, person.phone, person.phone, note, line.link)
        )
        self.change = TextButton(theme, language.text(_CHANGE))
        self.change.setAccessibleDescription(line.name)
        self.change.clicked.connect(self.change_pressed)
        self.first = self.change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(self.phone)
        if person.note:
            column.addWidget(LongText(theme, person.note, line.name))
        self.change.stand_flush()
        column.addWidget(ButtonRow(theme, self.change))


_ADD = QT_TRANSLATE_NOOP("People", "Add somebody, or a group")
_NOBODY = QT_TRANSLATE_NOOP(
    "People",
    "A friend who listens, a neighbour, a Pain Café, an outdoor group: who they are, how to reach them, when "
    "and where they meet.",
)
_TRUSTED_WHERE = QT_TRANSLATE_NOOP(
    "People", "Stands on Emergency and crisis help, among those to call, while your diary is open."
)
_LOCKED_WHO = QT_TRANSLATE_NOOP(
    "People",
    "Then anybody who sits at this computer can read this name and number there, without opening the diary.",
)
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")
