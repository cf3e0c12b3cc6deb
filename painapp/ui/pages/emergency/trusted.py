"""The person's own trusted contacts on Emergency and crisis help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.people import dial_link
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.phone_line import PhoneLine, ToCall

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from painapp.domain.ports import KeyStore, Language
    from painapp.domain.story import Person
    from painapp.ui.tasks import TaskRunner
    from painapp.ui.theme.theme import Theme
    from painapp.vault.lock_shelf import Shelf


class TrustedAtHand:
    """Looks, on a worker, for those whom the person chose to have at hand beside the diary in `folder`."""

    def __init__(self, folder: Path, key_store: KeyStore, tasks: TaskRunner) -> None:
        self._folder = folder
        self._key_store = key_store
        self._tasks = tasks

    def find(self, found: Callable[[tuple[Person, ...]], None]) -> None:
        """Call `found` with them; nothing is asked where nothing was chosen."""
        from painapp.vault.lock_shelf import has_shelf, read_shelf

        if not has_shelf(self._folder):
            found(())
            return

        def ended(shelf: Shelf | None) -> None:
            found(shelf.people if shelf is not None else ())

        self._tasks.run(
            lambda _progress: read_shelf(self._folder, self._key_store), ended, lambda _error: found(())
        )


class TrustedLines(QWidget):
    """Hidden while there is nobody to show."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._people: tuple[Person, ...] = ()
        self.lines: list[PhoneLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(24))
        self.hide()

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these in place of the ones before."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [PhoneLine(self._theme, self._language, self._to_call(one)) for one in people]
        for line in self.lines:
            self._column.addWidget(line)
        self.setVisible(bool(self.lines))

    def _to_call(self, person: Person) -> ToCall:
        name, note = person.name or person.phone, self._language.text(_CHOSEN)
        return ToCall(name, person.phone, person.phone, note, dial_link(person.phone))


_CHOSEN = QT_TRANSLATE_NOOP("Emergency", "Your trusted contact, as you wrote it in My people.")
