"""Placing things at the leading edge: left in English, right in a language written from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt


def mirrored(direction: Qt.LayoutDirection, whole: QRect, place: QRect) -> QRect:
    """Return `place`, given for left to right, as it lies within `whole` in `direction`.

    What QStyle.visualRect does; the class QStyle alone costs 9 ms of every start.
    """
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return place.translated(2 * (whole.left() - place.left()) + whole.width() - place.width(), 0)
