"""PySide6 keeps its count of None: 6.12.0 lost one with each call that returns None, and aborted in the end.

Before a newer PySide6 is allowed in pyproject.toml this has to pass with it on every Python we support.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CALLS = 200


class Bell(QObject):
    rung = Signal()

    def ring(self) -> None:
        """A slot in Python, which returns None to Qt."""


def lost_by(call: Callable[[], object]) -> int:
    """How many references to None are gone after many calls."""
    call()  # what is made once is made now
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


def drawing() -> Callable[[], object]:
    path = QPainterPath()
    return lambda: path.lineTo(1, 1)


def moving_a_point() -> Callable[[], object]:
    point = QPointF()
    return lambda: point.setX(1)


def labelling() -> Callable[[], object]:
    label = QLabel()
    return lambda: label.setText("4")


def painting() -> Callable[[], object]:
    image = QImage(8, 8, QImage.Format.Format_RGB32)

    def paint() -> None:
        painter = QPainter(image)
        painter.drawLine(0, 0, 7, 7)
        painter.end()

    return paint


def ringing() -> Callable[[], object]:
    bell = Bell()
    bell.rung.connect(bell.ring)

    def ring() -> None:
        bell.rung.emit()

    return ring


@pytest.mark.parametrize("using", [drawing, moving_a_point, labelling, painting, ringing])
def test_calls_that_return_none_keep_its_count(
    qtbot: QtBot, using: Callable[[], Callable[[], object]]
) -> None:
    assert abs(lost_by(using())) < CALLS / 10
