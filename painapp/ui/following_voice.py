"""Follows on a page what is read aloud: marks the sentence and keeps it in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.marked_text import MarkedText
    from painapp.ui.widgets.page_frame import PageFrame

ROUND = 96
"""What is kept in sight above and below the sentence, in pixels at 100 %."""


class Stretch(Protocol):
    """From which character to before which a sentence stands in its text."""

    @property
    def start(self) -> int:
        """The first character."""
        ...

    @property
    def end(self) -> int:
        """The one after the last."""
        ...


class SaidLine(Protocol):
    """A sentence that is read, and the words that say it (None: they cannot be marked)."""

    @property
    def sentence(self) -> Stretch:
        """Where it stands in them."""
        ...

    @property
    def shown(self) -> MarkedText | None:
        """The words on the page."""
        ...

    @property
    def place(self) -> QWidget:
        """What has to be in sight meanwhile."""
        ...


class FollowingVoice:
    """Marks on the page in `frame`."""

    def __init__(self, frame: PageFrame, theme: Theme) -> None:
        self._frame = frame
        self._theme = theme
        self.lines: Sequence[SaidLine] = ()
        """What is read, after a title."""

    def follow(self, number: int) -> None:
        """Mark the sentence with this number, counted from the title's 0; nothing for any other."""
        for one in self.lines:
            if one.shown is not None and one.shown.marked:
                one.shown.unmark()
        if not 1 <= number <= len(self.lines):
            return
        said = self.lines[number - 1]
        if said.shown is None:
            self._frame.ensureWidgetVisible(said.place)
            return
        said.shown.mark(said.sentence.start, said.sentence.end)
        content = self._frame.widget() or self._frame
        area = said.shown.marked_area().translated(said.shown.mapTo(content, QPoint(0, 0)))
        margin = self._theme.px(ROUND)
        self._frame.ensureVisible(area.center().x(), area.bottom(), 0, margin)
        self._frame.ensureVisible(area.center().x(), area.top(), 0, margin)
