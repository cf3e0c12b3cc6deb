"""A page of a lesson or a story as it is read: paragraphs, lists, words of care, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from painapp.content.marked_text import Aside, Bullets, Paragraph, Picture
from painapp.ui.theme.roles import announce
from painapp.ui.theme.tokens import SIZE_LARGE
from painapp.ui.widgets.icon_label import IconLabel
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.marked_text import MarkedText
from painapp.ui.widgets.well import Well

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent

    from painapp.content.course_companions import Term
    from painapp.content.marked_text import Block, Run
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.text_link import TextLink

TERM = "term:"


class MarkedBlocks(QWidget):
    """Shows `blocks` below each other.

    `picture` makes the widget of a picture, None where there is none: then its words stand for it. `term`
    gives a word of the glossary; a link to one shows its meaning in place, any other is `followed`.
    """

    followed = Signal(str)
    """A link was pressed: where it leads, such as "lesson:pacing"."""

    def __init__(
        self,
        theme: Theme,
        blocks: Iterable[Block],
        picture: Callable[[Picture], QWidget | None],
        term: Callable[[str], Term | None],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._term = term
        self._meaning: Meaning | None = None
        self._asked_from: TextLink | None = None
        self.texts: list[tuple[MarkedText | None, str]] = []
        """What is read aloud, in order, and the words on the page that say it (None: a picture does)."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for one in blocks:
            self._add(one, picture)

    @property
    def meaning(self) -> Meaning | None:
        """The word that is explained in place; None where none is."""
        return self._meaning

    def close_meaning(self) -> bool:
        """Close it and go back to its link; False where none is open."""
        meaning, self._meaning = self._meaning, None
        if meaning is None:
            return False
        if self._asked_from is not None:
            self._asked_from.setFocus()
        self._column.removeWidget(meaning)
        meaning.hide()
        meaning.deleteLater()
        return True

    def _add(self, block: Block, picture: Callable[[Picture], QWidget | None]) -> None:
        if isinstance(block, Paragraph):
            self._column.addWidget(self._words(block.runs))
        elif isinstance(block, Bullets):
            for item in block.items:
                self._column.addWidget(_Item(self._theme, self._words(item)))
        elif isinstance(block, Aside):
            self._set_apart(self._care(block))
        else:
            drawn = picture(block)
            self._set_apart(drawn if drawn is not None else self._told(block))
            if drawn is not None:
                self.texts.append((None, block.description))

    def _words(self, runs: tuple[Run, ...]) -> MarkedText:
        made = MarkedText(self._theme, runs)
        made.followed.connect(lambda link, made=made: self._follow(link, made))
        self.texts.append((made, made.text))
        return made

    def _care(self, aside: Aside) -> QWidget:
        made = Well(self._theme, "attention_tint", "attention")
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(12))
        row.addWidget(IconLabel(self._theme, "info", "attention", 24), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words(aside.runs), 1)
        made.body.addLayout(row)
        return made

    def _told(self, picture: Picture) -> QWidget:
        from painapp.content.marked_text import Run

        made = Well(self._theme, "sunken", "hairline")
        made.body.addWidget(self._words((Run(picture.description),)))
        return made

    def _set_apart(self, widget: QWidget) -> None:
        """Free above and below: what has words has that room already."""
        self._column.addSpacing(self._theme.gap(10))
        self._column.addWidget(widget)
        self._column.addSpacing(self._theme.gap(10))

    def _follow(self, link: str, words: MarkedText) -> None:
        term = self._term(link.removeprefix(TERM)) if link.startswith(TERM) else None
        if term is None:
            self.followed.emit(link)
            return
        again = self._meaning is not None and self._meaning.id == term.id
        pressed = next((one for one in words.links if one.link == link), None)
        self.close_meaning()
        if pressed is not None:
            pressed.setFocus()
        if not again:
            self._asked_from = pressed
            self._meaning = Meaning(self._theme, term)
            self._column.insertWidget(self._below(words), self._meaning)
            self._meaning.show()
            announce(self._meaning, f"{term.term}. {term.meaning}")

    def _below(self, words: QWidget) -> int:
        """The place in the column after the row that `words` are in."""
        row = words
        while (above := row.parentWidget()) is not None and above is not self:
            row = above
        return self._column.indexOf(row) + 1


class Meaning(Well):
    """A word of the glossary and what it means."""

    def __init__(self, theme: Theme, term: Term) -> None:
        super().__init__(theme)
        self.id = term.id
        edge = theme.gap(12)
        self.body.setContentsMargins(theme.gap(16), edge, theme.gap(16), edge)
        self.body.addWidget(Heading(theme, term.term, "card"))
        self.body.addWidget(Label(theme, term.meaning, "large"))


class _Item(QWidget):
    """A dot, and beside it the words of an item."""

    def __init__(self, theme: Theme, words: MarkedText) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(4))
        row.addWidget(_Dot(theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


class _Dot(QWidget):
    """In the middle of the first line of the words beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as a single line of words with what is free around it."""
        return QSize(self._theme.px(SIZE_LARGE), MarkedText.line_height(self._theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.primary))
        radius = self._theme.px(SIZE_LARGE) * 0.15
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), radius, radius)
