"""What is wrong with a shown window for somebody who hears it, types it, or needs it large.

Pure looks at widgets: each function returns sentences, none where all is well.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from contextlib import contextmanager
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTableWidget,
    QWidget,
)

from painapp.ui.theme.focus_ring import FocusRing
from painapp.ui.theme.tokens import TARGET, contrast
from painapp.ui.widgets.body_spot import RegionSpot
from painapp.ui.widgets.day_cell import DayCell
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.painted_button import PaintedButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QImage

SMALLEST_DAY = 24
READABLE = 4.5
MOST_STOPS = 400
OVERLAP = 4
"""By how many pixels two rows may reach into each other and still be two."""


@contextmanager
def unpainted(window: QWidget) -> Iterator[None]:
    """Paint nothing until all has been done of which only the end is looked at: that takes half the time."""
    window.setUpdatesEnabled(False)
    try:
        yield
    finally:
        window.setUpdatesEnabled(True)


# What there is


def shown(window: QWidget) -> Iterator[QWidget]:
    """Every widget in the window that is shown, whether scrolled into sight or not."""
    return (each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window)


def controls(window: QWidget) -> list[QWidget]:
    """Return what can be pressed or written in: whatever takes the focus by Tab or by a press."""
    return [each for each in shown(window) if _takes_focus(each) and each.isEnabled()]


def stops(window: QWidget) -> list[QWidget]:
    """Return the controls at which Tab has to stop: of a group of choices only one."""
    return [each for each in controls(window) if each.focusPolicy() != Qt.FocusPolicy.ClickFocus]


def _takes_focus(widget: QWidget) -> bool:
    return (
        widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        # Words that can be marked with the mouse are no control.
        and not isinstance(widget, QScrollBar | QLabel)
    )


# Names


def nameless(window: QWidget) -> list[str]:
    """Find controls a screen reader has no name for."""
    return [f"{told(each)} has no name" for each in controls(window) if not _spoken_name(each).strip()]


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


# Targets


def small(window: QWidget) -> list[str]:
    """Find controls that are hard to hit: less than 44 px either way.

    A day of a month and a region of the drawn body may be 24: buttons and a list offer the same at 44.
    """
    found: list[str] = []
    for each in controls(window):
        least = SMALLEST_DAY if isinstance(each, DayCell | RegionSpot) else TARGET
        if min(each.width(), each.height()) < least:
            found.append(f"{told(each)} is {each.width()} × {each.height()}, less than {least}")
    return found


def overlapping(window: QWidget) -> list[str]:
    """Find controls that lie over one another, so that a press may mean the other one."""
    found: list[str] = []
    placed = [(each, _place(each, window)) for each in controls(window)]
    for (one, where), (other, there) in combinations(placed, 2):
        if not where.intersects(there):
            continue
        within = one.isAncestorOf(other) or other.isAncestorOf(one)
        # Regions of the drawn body are pressed by their shapes, which do not overlap; their boxes do.
        within = within or (isinstance(one, RegionSpot) and isinstance(other, RegionSpot))
        # What is scrolled out of one area may lie where another area shows something else.
        if not within and _area_of(one) is _area_of(other):
            found.append(f"{told(one)} and {told(other)} overlap")
    return found


def _area_of(widget: QWidget) -> QWidget | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


# Tab


class Walk(NamedTuple):
    """What Tab stopped at, from the first control on; whether it came back; where no ring was to be seen."""

    visited: list[QWidget]
    came_back: bool
    unmarked: list[QWidget]


def walk(window: QWidget, first: QWidget) -> Walk:
    """Press Tab from `first` on until it comes back there, or no further."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    visited, unmarked = [first], [] if focus_is_marked(window) else [first]
    while len(visited) < MOST_STOPS:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is first:
            return Walk(visited, came_back=True, unmarked=unmarked)
        if now is None or now is visited[-1]:
            break
        visited.append(now)
        if not focus_is_marked(window):
            unmarked.append(now)
    return Walk(visited, came_back=False, unmarked=unmarked)


def focus_is_marked(window: QWidget) -> bool:
    """Tell whether a ring lies round what has the keyboard: it is drawn on something that holds that."""
    focus = window.focusWidget()
    host = focus.parentWidget() if focus is not None else None
    while focus is not None and host is not None:
        for ring in host.findChildren(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if ring.isVisible() and _place(ring, window).contains(_place(focus, window)):
                return True
        host = host.parentWidget()
    return False


def wrong_walk(window: QWidget) -> list[str]:
    """Find where Tab does not stop once at each control and come back, or goes otherwise than one reads."""
    first = next(iter(in_reading_order(window, stops(window))), None)
    if first is None:
        return ["there is nothing to stop at"]
    # A line that is only there while one types in it is gone as soon as the focus is elsewhere.
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()
    wanted = stops(window)
    with unpainted(window):
        visited, came_back, unmarked = walk(window, first)
    found = [] if came_back else [f"Tab does not get back from {told(visited[-1])} to {told(first)}"]
    found += [f"Tab passes {told(each)} by" for each in wanted if each not in visited]
    found += [f"Tab stops twice at {told(each)}" for each in _twice(visited)]
    found += [f"Tab stops at {told(each)}, which is no control" for each in visited if each not in wanted]
    found += [f"nothing marks that {told(each)} has the keyboard" for each in unmarked]
    return found or _out_of_order(window, visited)


def _twice(visited: list[QWidget]) -> list[QWidget]:
    return [each for place, each in enumerate(visited) if each in visited[:place]]


def _out_of_order(window: QWidget, visited: list[QWidget]) -> list[str]:
    expected = in_reading_order(window, visited)
    for before, (one, other) in zip([None, *expected], zip(visited, expected, strict=True), strict=False):
        if one is not other:
            after = f"after {told(before)} " if before is not None else "first "
            return [f"{after}Tab goes to {told(one)}, but one reads {told(other)}"]
    return []


def in_reading_order(container: QWidget, wanted: Iterable[QWidget]) -> list[QWidget]:
    """Sort controls as one reads: row by row, from the leading side; what stands in a box comes together."""
    boxes: dict[QWidget, list[QWidget]] = {}
    for each in wanted:
        boxes.setdefault(_child_towards(container, each), []).append(each)
    found: list[QWidget] = []
    for box in _read(container, list(boxes)):
        inside = [each for each in boxes[box] if each is not box]
        found += [box] if box in boxes[box] else []
        found += in_reading_order(box, inside) if inside else []
    return found


def _child_towards(container: QWidget, widget: QWidget) -> QWidget:
    child = widget
    while (above := child.parentWidget()) is not None and above is not container:
        child = above
    return child


def _read(container: QWidget, boxes: list[QWidget]) -> list[QWidget]:
    """Cut into rows where a line fits between them, each row into columns, and these into rows again."""
    mirrored = container.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rows = _parted(boxes, lambda box: (box.y(), box.y() + box.height()))
    if len(rows) == 1:
        width = container.width()
        rows = _parted(boxes, lambda box: _from_leading_edge(box, width if mirrored else None))
    if len(rows) == 1:
        return sorted(boxes, key=lambda box: (box.y(), _from_leading_edge(box, None)))
    return [box for row in rows for box in _read(container, row)]


def _from_leading_edge(box: QWidget, mirrored_in: int | None) -> tuple[int, int]:
    left, right = box.x(), box.x() + box.width()
    return (left, right) if mirrored_in is None else (mirrored_in - right, mirrored_in - left)


def _parted(boxes: list[QWidget], span: Callable[[QWidget], tuple[int, int]]) -> list[list[QWidget]]:
    """Part boxes wherever none of them reaches across, in the order of their spans."""
    parts: list[list[QWidget]] = []
    reach = 0
    for box in sorted(boxes, key=span):
        start, end = span(box)
        if not parts or start >= reach - OVERLAP:
            parts.append([])
        parts[-1].append(box)
        reach = max(reach, end)
    return parts


# Text


def clipped(window: QWidget) -> list[str]:
    """Find text that has less room than it needs, and things that stick out of what holds them."""
    found: list[str] = []
    for each in shown(window):
        if isinstance(each, FocusRing | QScrollBar) or _in_scroll_bar(each):
            continue
        found += _sticks_out(each)
        found += _cut(each)
    return found


def _in_scroll_bar(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return above is not None and "scrollarea" in above.objectName()


def _sticks_out(widget: QWidget) -> list[str]:
    above = widget.parentWidget()
    if above is None or widget.isWindow():
        return []
    if isinstance(above, QAbstractScrollArea) or isinstance(above.parentWidget(), QAbstractScrollArea):
        return []  # what is scrolled is larger than what it is seen through
    if above.rect().contains(widget.geometry()) or widget.geometry().isEmpty():
        return []
    return [f"{told(widget)} sticks out of {told(above)}"]


def _cut(widget: QWidget) -> list[str]:
    if isinstance(widget, QTableWidget):
        return _cut_cells(widget)
    if isinstance(widget, QLineEdit):
        return _cut_line(widget)
    if isinstance(widget, QLabel) and not widget.text():
        return []
    wraps = widget.sizePolicy().hasHeightForWidth()
    painted = wraps and widget.layout() is None
    return _squeezed(widget) if painted or isinstance(widget, QLabel | QAbstractButton | QComboBox) else []


def _squeezed(widget: QWidget) -> list[str]:
    width, height = widget.width(), widget.height()
    one_line = isinstance(widget, QLabel) and not widget.wordWrap()
    least = widget.sizeHint() if one_line else widget.minimumSizeHint()
    wraps = widget.sizePolicy().hasHeightForWidth()
    needed = widget.heightForWidth(width) if wraps else least.height()
    if height < needed:
        return [f"{told(widget)} needs a height of {needed} at a width of {width} and has {height}"]
    if width < least.width():
        return [f"{told(widget)} needs a width of {least.width()} and has {width}"]
    return []


def _cut_line(line: QLineEdit) -> list[str]:
    if line.height() < line.minimumSizeHint().height():
        return [f"{told(line)} is too low for its text"]
    inside = line.sizeHint().width() - line.fontMetrics().horizontalAdvance("x") * 17
    room = line.width() - max(inside, 0)
    if line.fontMetrics().horizontalAdvance(line.placeholderText()) > room:
        return [f"{told(line)} cuts its hint off: {line.placeholderText()}"]
    return []


def _cut_cells(table: QTableWidget) -> list[str]:
    return [
        f"{told(table)} cuts off row {row + 1}"
        for row in range(table.rowCount())
        if table.rowHeight(row) < table.sizeHintForRow(row)
    ]


# Colours


def faint(window: QWidget) -> list[str]:
    """Find words that can hardly be told from what is painted behind them, in as much as is in sight."""
    picture = window.grab().toImage()
    found: list[str] = []
    for each in shown(window):
        ink = _ink(each)
        if ink is None or not each.isEnabled():
            continue
        place = _place(each, window)
        if _in_sight(each, place, window):
            ground = _ground(picture, place)
            ratio = contrast(ink.name(), ground.name())
            if ratio < READABLE:
                found.append(f"{told(each)}: {ink.name()} on {ground.name()} is {ratio:.2f} : 1")
    return found


def _in_sight(widget: QWidget, place: QRect, window: QWidget) -> bool:
    """Whether all of it is seen: nothing it scrolls in ends before it does."""
    area = widget.parentWidget()
    while area is not None and area.parentWidget() is not None:
        if isinstance(area.parentWidget(), QAbstractScrollArea) and not _place(area, window).contains(place):
            return False
        area = area.parentWidget()
    return window.rect().contains(place)


def _ink(widget: QWidget) -> QColor | None:
    if isinstance(widget, Label) and widget.text():
        return widget.ink()
    if isinstance(widget, PaintedButton) and widget.text():
        return QColor(widget.look().ink)
    return None


def _ground(picture: QImage, place: QRect) -> QColor:
    """Return the colour found most often at points all over `place`."""
    columns = [place.x() + place.width() * across // 12 for across in range(1, 12)]
    rows = [place.y() + place.height() * down // 12 for down in range(1, 12)]
    counts = Counter(picture.pixel(x, y) for x in columns for y in rows)
    return QColor(max(counts, key=lambda colour: counts[colour]))


# Translation


def untranslated(window: QWidget, known: Iterable[str]) -> list[str]:
    """Find words on a page in the pseudo-language that no translation could reach: they lack its brackets.

    `known` are words that stay as they are: a person's own, names, what comes from files in each language.
    """
    own = sorted(set(known), key=len, reverse=True)
    return [
        f"{told(each)}: “{text}”"
        for each in [window, *shown(window)]
        for text in _texts(each)
        # Nearly all texts are in brackets whole, and need not be held against thousands of words.
        if _has_words(text) and _has_words(_without(text, own))
    ]


def _has_words(text: str) -> bool:
    return _WORD.search(_without_brackets(text)) is not None


_WORD = re.compile(r"[^\W\d_]{2,}")
_BRACKETED = re.compile(r"\[[^\[\]]*\]")


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | PaintedButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTableWidget):
        heads = (widget.horizontalHeaderItem(column) for column in range(widget.columnCount()))
        cells = (
            widget.item(row, column)
            for row in range(widget.rowCount())
            for column in range(widget.columnCount())
        )
        yield from (item.text() for item in (*heads, *cells) if item is not None)


def _without(text: str, own: list[str]) -> str:
    for words in own[bisect_left(own, -len(text), key=lambda words: -len(words)) :]:
        text = text.replace(words, " ")
    return text


def _without_brackets(text: str) -> str:
    while (shorter := _BRACKETED.sub(" ", text)) != text:
        text = shorter
    return text


# Words


def told(widget: QWidget) -> str:
    """Name a widget in a sentence."""
    name = _spoken_name(widget) or getattr(widget, "text", lambda: "")() or widget.objectName()
    above = widget.parentWidget()
    inside = f" in {type(above).__name__}" if above is not None else ""
    return f"{type(widget).__name__} “{str(name)[:60]}”{inside}"


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
