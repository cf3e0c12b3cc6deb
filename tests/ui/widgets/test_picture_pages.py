"""The preview: whole pages, sharp, larger and smaller, by mouse and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from painapp.ui.widgets.picture_pages import ZOOMS, PicturePages
from tests.ui.widgets.looking import holds_colour, picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


def _image(colour: str = "#336699", size: tuple[int, int] = (595, 842)) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def _png(image: QImage) -> bytes:
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs are wrong
    return bytes(device.data().data())


@pytest.fixture
def pages(window: Window, theme: Theme) -> PicturePages:
    made = window.put(PicturePages(theme, "Summary"))
    made.show_pages([_png(_image()), _image("#993366")], ["The first words", "The second words"])
    return made


def test_pages_stand_below_each_other_with_their_pictures(pages: PicturePages, qtbot: QtBot) -> None:
    first, second = pages.pages
    qtbot.waitUntil(lambda: second.y() >= first.y() + first.height())
    assert picture(first).pixelColor(50, 50).name() == "#336699"
    assert picture(second).pixelColor(50, 50).name() == "#993366"
    paper = first.paper().size()
    assert abs(paper.width() / paper.height() - 595 / 842) < 0.01


def test_a_page_fits_the_width_without_scrolling_sideways(
    pages: PicturePages, window: Window, qtbot: QtBot
) -> None:
    for width in (500, 800, 2000):
        window.resize(width, 700)
        qtbot.waitUntil(lambda width=width: pages.width() > width - 50)
        bar = pages.area.horizontalScrollBar()
        qtbot.waitUntil(lambda bar=bar: bar.maximum() == 0)
        assert pages.pages[0].width() <= min(pages.area.viewport().width(), 820 + 10)
        assert pages.pages[0].width() > min(width, 820) * 0.8


def test_larger_and_smaller_by_button_up_to_the_ends(pages: PicturePages, qtbot: QtBot) -> None:
    usual = pages.pages[0].paper().width()
    qtbot.mouseClick(pages.larger, Qt.MouseButton.LeftButton)
    assert pages.pages[0].paper().width() == round(usual * pages.zoom)
    assert pages.zoom > 1
    while pages.larger.isEnabled():
        pages.larger.click()
    assert pages.zoom == ZOOMS[-1]
    while pages.smaller.isEnabled():
        pages.smaller.click()
    assert pages.zoom == ZOOMS[0]
    assert pages.larger.isEnabled()


def test_larger_and_smaller_by_key(pages: PicturePages, qtbot: QtBot) -> None:
    qtbot.keyClick(pages.area, Qt.Key.Key_Plus)
    assert pages.zoom == ZOOMS[ZOOMS.index(1.0) + 1]
    qtbot.keyClick(pages.area, Qt.Key.Key_Minus)
    assert pages.zoom == 1.0


def test_keys_scroll_to_the_end_and_back(pages: PicturePages, qtbot: QtBot) -> None:
    bar = pages.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(pages.area, Qt.Key.Key_PageDown)
    assert 0 < bar.value() < bar.maximum()
    qtbot.keyClick(pages.area, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(pages.area, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_place_on_the_page_stays_when_it_grows(pages: PicturePages, qtbot: QtBot) -> None:
    bar = pages.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    pages.larger.click()
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.02


def test_new_pages_take_the_place_of_the_old(pages: PicturePages) -> None:
    pages.show_pages([_image("#112233")])
    assert len(pages.pages) == 1
    assert picture(pages.pages[0]).pixelColor(50, 50).name() == "#112233"
    told = QAccessible.queryAccessibleInterface(pages.pages[0])
    assert told.text(QAccessible.Text.Name) == "Page 1 of 1"
    assert told.text(QAccessible.Text.Description) == ""
    pages.show_pages([])
    assert pages.pages == []


def test_each_page_is_a_picture_with_its_words(pages: PicturePages) -> None:
    told = [QAccessible.queryAccessibleInterface(page) for page in pages.pages]
    assert [one.role() for one in told] == [QAccessible.Role.Graphic] * 2
    assert [one.text(QAccessible.Text.Name) for one in told] == ["Page 1 of 2", "Page 2 of 2"]
    assert [one.text(QAccessible.Text.Description) for one in told] == ["The first words", "The second words"]


def test_no_picture_is_refused_and_the_old_pages_stay(pages: PicturePages) -> None:
    with pytest.raises(ValueError, match="picture"):
        pages.show_pages([b"not a picture"])
    assert len(pages.pages) == 2


def test_pixels_of_a_large_picture_are_shown_one_to_one(window: Window, theme: Theme) -> None:
    """A pattern of single lines as wide as the page stays a pattern: nothing is blurred."""
    pages = window.put(PicturePages(theme))
    pages.show_pages([_image()])
    width = pages.sharp_width
    image = _image("#ffffff", (width, 100))
    for x in range(0, width, 2):
        for y in range(100):
            image.setPixelColor(x, y, QColor("#000000"))
    pages.show_pages([image])
    shown = picture(pages.pages[0])
    assert [shown.pixelColor(x, 50).name() for x in range(10, 14)] == ["#000000", "#ffffff"] * 2


@pytest.mark.parametrize("percent", [100, 200])
def test_buttons_are_large_enough(pages: PicturePages, theme: Theme, percent: int) -> None:
    theme.apply("light", percent, reduced_motion=False)
    for button in (pages.smaller, pages.larger):
        assert button.sizeHint().expandedTo(QSize(44, 44)) == button.sizeHint()


def test_tells_when_another_size_would_be_sharper(pages: PicturePages, window: Window, qtbot: QtBot) -> None:
    widths: list[int] = []
    pages.width_changed.connect(lambda: widths.append(pages.sharp_width))
    pages.larger.click()
    assert widths == [pages.sharp_width]
    with qtbot.waitSignal(pages.width_changed):
        window.resize(500, 700)
    pages.show_pages([_image()])
    assert len(set(widths)) == len(widths), "told of a width twice"


def test_says_beside_the_buttons_what_it_is_told(pages: PicturePages) -> None:
    pages.show_state("Drawing the page…")
    assert pages.state.text() == "Drawing the page…"
    assert pages.state.geometry().left() > pages.larger.geometry().right()
    pages.show_state("")
    assert pages.state.text() == ""


def test_a_page_that_fits_leaves_the_scroll_bar_empty(
    pages: PicturePages, window: Window, theme: Theme, qtbot: QtBot
) -> None:
    bar = pages.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.isEnabled())
    assert holds_colour(bar, theme.tokens.line)
    pages.show_pages([_image(size=(595, 100))])
    qtbot.waitUntil(lambda: not bar.isEnabled())
    assert not holds_colour(bar, theme.tokens.line)
