"""The quiet strip of a day and the shade behind it: told apart without their colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from painapp.ui.theme.tokens import HIGH_CONTRAST, LIGHT
from painapp.ui.widgets.day_shade import Days, shade
from painapp.ui.widgets.day_strip import (
    ACTIVITY,
    PAIN,
    SLEEP,
    Ink,
    Inks,
    Marks,
    inks,
    paint_mark,
    paint_strip,
)
from painapp.ui.widgets.marks_key import FLARE_UP, LATE, PAUSE, MarksKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

BLACK = Inks("#000000", "#000000", "#000000")


def drawn(paint: Callable[[QPainter], None], side: int = 40) -> QImage:
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    paint(painter)
    painter.end()
    return picture


def strip(marks: Marks, colours: Inks = BLACK, *, mirrored: bool = False) -> QImage:
    ink = Ink(colours, 1.0)
    return drawn(lambda painter: paint_strip(painter, QRectF(0, 0, 40, 40), marks, ink, mirrored=mirrored))


def inked(picture: QImage) -> int:
    return sum(
        picture.pixelColor(x, y).lightness() < 200
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_three_marks_of_one_colour_differ_in_shape(qapp: QApplication) -> None:
    place = QRectF(10, 5, 6, 30)
    shapes = [
        drawn(lambda painter, which=which: paint_mark(painter, which, place, Ink(BLACK, 1.0)))
        for which in (PAIN, SLEEP, ACTIVITY)
    ]
    assert len({inked(one) for one in shapes}) == 3


@pytest.mark.parametrize(
    ("less", "more"),
    [
        (Marks(pain=2), Marks(pain=8)),
        (Marks(sleep=240), Marks(sleep=480)),
        (Marks(activity=10), Marks(activity=90)),
    ],
)
def test_the_higher_the_more(qapp: QApplication, less: Marks, more: Marks) -> None:
    assert 0 < inked(strip(less)) < inked(strip(more))


def test_no_pain_is_a_mark_and_nothing_written_is_none(qapp: QApplication) -> None:
    assert inked(strip(Marks(pain=0))) > 0
    assert inked(strip(Marks())) == 0


def test_what_was_written_later_is_hollow(qapp: QApplication) -> None:
    assert inked(strip(Marks(pain=8, hollow=True))) < inked(strip(Marks(pain=8)))


def test_pain_stands_first_as_one_reads(qapp: QApplication) -> None:
    def left(picture: QImage) -> bool:
        half = picture.copy(0, 0, 18, 40)
        return inked(half) > 0

    assert left(strip(Marks(pain=8)))
    assert not left(strip(Marks(pain=8), mirrored=True))


def test_on_a_chosen_day_in_high_contrast_marks_are_still_seen() -> None:
    assert set(inks(HIGH_CONTRAST, on_chosen=True)) == {HIGH_CONTRAST.on_chosen}
    assert inks(LIGHT, on_chosen=True) == inks(LIGHT)


def test_flare_up_and_pause_have_bars_of_their_own(qapp: QApplication) -> None:
    def bar(days: Days) -> list[int]:
        box = QRectF(0, 0, 40, 40)
        edge = (box.topLeft(), box.topRight())
        picture = drawn(lambda painter: shade(painter, box, edge, HIGH_CONTRAST, 4, days))
        return [picture.pixelColor(x, 10).lightness() > 100 for x in range(40)]

    flare_up, pause = bar(Days(flare_up=True)), bar(Days(paused=True))
    assert all(flare_up)
    assert any(pause)
    assert not all(pause)  # dotted


def test_the_key_explains_only_what_is_in_sight(window: Window, theme: Theme) -> None:
    key = window.put(MarksKey(theme))
    key.explain(marks=True, late=False, flare_up=False, pause=True)
    shown = {which for which, item in key.items.items() if item.isVisible()}
    assert shown == {PAIN, SLEEP, ACTIVITY, PAUSE}
    assert key.items[LATE].accessibleName() == "Written later"
    assert not key.items[FLARE_UP].isVisible()
    key.explain(marks=False, late=False, flare_up=False, pause=False)
    assert not key.isVisible()


def test_the_key_is_read_from_the_right_where_people_write_so(window: Window, theme: Theme) -> None:
    key = window.put(MarksKey(theme))
    key.explain(marks=True, late=True, flare_up=True, pause=True)
    usual = key.items[PAIN].grab().toImage()
    key.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert key.items[PAIN].grab().toImage() != usual
