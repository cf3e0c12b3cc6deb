"""Pages that remember what the navigator asked of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from painapp.domain.words import Words
from painapp.ui.shell.page import Page
from painapp.ui.shell.rooms import PageSpec

if TYPE_CHECKING:
    from painapp.domain.changes import Changes


class HeardPage(Page):
    """A page with two fields; `heard` holds the names of what was called, in order."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.heard: list[str] = []
        self.is_concerned = True
        self.is_outdated = False
        self.is_unsaved = False
        self.wants: QWidget | None = None
        self.first, self.second = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)

    def title(self) -> str:
        return self.name.title()

    def open_diary(self, vault: Any) -> None:
        self.heard.append("open")

    def close_diary(self) -> None:
        self.heard.append("close")

    def concerned(self, changes: Changes) -> bool:
        return self.is_concerned

    def refresh(self) -> None:
        self.heard.append("refresh")

    def flush(self) -> None:
        self.heard.append("flush")

    def come_back(self) -> None:
        self.heard.append("come back")

    def outdated(self) -> bool:
        return self.is_outdated

    @property
    def unsaved(self) -> bool:
        return self.is_unsaved

    def start_focus(self) -> QWidget | None:
        return self.wants

    def take_heard(self) -> list[str]:
        """Return what was called since the last time, and forget it."""
        heard, self.heard = self.heard, []
        return heard


class Building:
    """Specs of pages, and the pages built so far."""

    def __init__(self, *names: str, without_diary: tuple[str, ...] = ()) -> None:
        self.pages: dict[str, HeardPage] = {}
        self.specs = tuple(
            PageSpec(name, Words("", name), "sun", "", self._maker(name), without_diary=name in without_diary)
            for name in names
        )

    def _maker(self, name: str) -> Any:
        def made() -> HeardPage:
            if name in self.pages:
                raise AssertionError(f"{name} was built twice")
            self.pages[name] = HeardPage(name)
            return self.pages[name]

        return made
