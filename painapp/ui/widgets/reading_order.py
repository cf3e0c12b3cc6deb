"""Tab goes through a page in reading order, also through what was built after the rest."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


_BY_TAB = {Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus}

_ALONE = ("QLineEdit", "QPlainTextEdit", "QTextEdit")
"""What holds no other control. Asked for what Qt made inside them, PySide6 loads all its classes: 25 ms."""


def tab_in_reading_order(root: QWidget) -> None:
    """Let Tab visit the controls in `root` as its layouts place them; Qt goes by when they were made."""
    for first, second in pairwise(_stops(root)):
        QWidget.setTabOrder(first, second)


def tab_into(before: QWidget, part: QWidget) -> None:
    """Let Tab go on from the last control of `before` to those of `part`, which was built later."""
    for first, second in pairwise([*_stops(before)[-1:], *_stops(part)]):
        QWidget.setTabOrder(first, second)


def first_stop(part: QWidget, page: QWidget) -> QWidget | None:
    """Return the first control of `part` that can be seen on `page`; None where there is none."""
    return next((one for one in _stops(part) if one.isVisibleTo(page) and one.isEnabledTo(page)), None)


def _stops(widget: QWidget) -> list[QWidget]:
    """Every control Tab can stop at, hidden ones too: they may be shown later."""
    found: list[QWidget] = []
    _gather(widget, found)
    return found


def _gather(widget: QWidget, found: list[QWidget]) -> None:
    """Add the controls in `widget` to those `found` before; each Tab asks for all of a page."""
    if widget.focusPolicy() in _BY_TAB and widget.focusProxy() is None:
        found.append(widget)
    if any(widget.inherits(name) for name in _ALONE):
        return
    children = widget.children()
    if not children:
        return  # a layout would be among them
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    for child in placed:
        _gather(child, found)
    seen = set(placed)
    for child in children:
        if isinstance(child, QWidget) and child not in seen and not child.isWindow():
            _gather(child, found)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those in it, in order."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)
