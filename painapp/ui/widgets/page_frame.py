"""The frame of every page: a title, and below it a column that scrolls and never runs sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.label import Heading, Label

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

    from painapp.ui.theme.theme import Theme

WIDEST_COLUMN = 916
"""Of the cards, in pixels at 100 %; text in them keeps to its own line length."""

NARROW = 700
"""Below this width, in pixels, the margins at the sides shrink."""

ROUND_FOCUS = 56
"""What is kept in sight above and below the control that has the keyboard, in pixels at 100 %."""

_TRAPS = ("QComboBox", "QAbstractSpinBox", "QAbstractSlider")
# By name: loading the classes costs every start 4 ms, and no page may ever use them.


class PageFrame(QScrollArea):
    """A page called `title`; what it shows goes into `body`, in a column in the middle.

    The column is at most `widest` pixels at 100 %.
    """

    accessible_role = QAccessible.Role.Pane

    def __init__(
        self, theme: Theme, title: str = "", parent: QWidget | None = None, *, widest: int = WIDEST_COLUMN
    ) -> None:
        super().__init__(parent)
        # Made here: to hand out its own one, PySide6 loads all of QtWidgets, some 20 ms of each start.
        self._seen = QWidget()
        self._seen.setAutoFillBackground(True)
        self.setViewport(self._seen)
        self.theme = theme
        self._widest = widest
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = Heading(theme, title, "title")
        self.sub_line = Label(theme, "", "lead")
        self.sub_line.hide()
        self._build()
        self.set_title(title)
        theme.changed.connect(self._dress)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def set_title(self, title: str) -> None:
        """Change the title; it is the page's name to assistive technology too."""
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_sub_line(self, text: str) -> None:
        """Change the quiet line below the title; an empty one is not shown."""
        self.sub_line.setText(text)
        self.sub_line.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Add `widget` at the end of the page."""
        self.body.addWidget(widget)

    def add_above(self, widget: QWidget) -> None:
        """Put `widget` above the title: the way back from a part of a page."""
        self._column.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignLeft)

    def stand_in_the_middle(self) -> None:
        """Keep as much free above as below what is shown, where that leaves room."""
        self._column.insertStretch(0, 1)

    def columns(self, *widgets: QWidget) -> Columns:
        """A row in which `widgets` stand side by side where there is room; add it like any other."""
        return Columns(self.theme, *widgets)

    def _build(self) -> None:
        self._content = _Content()
        self._content.installEventFilter(self)
        self._column = QVBoxLayout(self._content)
        self.body = QVBoxLayout()
        self._column.addWidget(self.heading)
        self._column.addWidget(self.sub_line)
        self._column.addLayout(self.body)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._dress()

    def _dress(self) -> None:
        self._column.setSpacing(self.theme.gap(16))
        self.body.setSpacing(self.theme.gap(18))
        self.verticalScrollBar().setSingleStep(self.theme.px(24))
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        self._set_margins()
        super().resizeEvent(event)

    @property
    def sides(self) -> tuple[int, int]:
        """What is kept free left and right of the column, in pixels."""
        width = self.viewport().width()
        least = self.theme.gap(36) if width >= NARROW else 16
        spare = max(2 * least, width - self.theme.px(self._widest))
        return spare // 2, spare - spare // 2

    def _set_margins(self) -> None:
        left, right = self.sides
        self._column.setContentsMargins(left, self.theme.gap(28), right, self.theme.gap(28))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, whatever control it is over."""
        kind = event.type()
        # A scroll area watches its own scroll bars too, and those shall have the wheel.
        if kind == QEvent.Type.Wheel and _is_trap(watched):
            event.ignore()
            return True
        if kind == QEvent.Type.LayoutRequest and watched is self._content:
            self._free_the_wheel()
        return super().eventFilter(watched, event)

    def _free_the_wheel(self) -> None:
        for control in self._content.findChildren(QWidget):
            if _is_trap(control):
                control.installEventFilter(self)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        # What a pointer is on is in sight; moved away from under it, it would never hear the press end.
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if getattr(now, "rests_focus", False):
            return  # it is no control: a whole part of the page, perhaps higher than what is seen of it
        if now is not None and self.isVisible() and self._content.isAncestorOf(now):
            self.show_in_sight(now)

    def show_in_sight(self, widget: QWidget) -> None:
        """Scroll as little as shows `widget` with its name above and what is said below it.

        On the way up, the page goes to its very top where `widget` can be seen from there.
        """
        bar, around = self.verticalScrollBar(), self.theme.gap(ROUND_FOCUS)
        before = bar.value()
        self.ensureWidgetVisible(widget, 0, around)
        bottom = widget.mapTo(self._content, QPoint(0, widget.height())).y()
        if bar.value() < before and bottom + around <= self.viewport().height():
            bar.setValue(0)


class _Content(QWidget):
    """What scrolls: as high as it needs at its width, however high it would be where it is narrowest."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width: the scroll area would add room for text wrapped more closely."""
        return QSize(super().minimumSizeHint().width(), 0)


def _is_trap(thing: QObject) -> bool:
    made = type(thing)
    if made is QWidget:  # what Qt made by itself may be seen as one
        return _inherits_trap(thing)
    if made not in _KNOWN:
        _KNOWN[made] = _inherits_trap(thing)
    return _KNOWN[made]


def _inherits_trap(thing: QObject) -> bool:
    return any(thing.inherits(name) for name in _TRAPS) and not thing.inherits("QScrollBar")


_KNOWN: dict[type, bool] = {}
"""Which classes are traps: a page is looked through each time it is laid out anew."""
