"""The view of the drawn figure: what it shows, what it says, and what it costs."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from painapp.content.figure_scenes import PICTURES
from painapp.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens, contrast, dusk_tokens
from painapp.ui.widgets.figure_painter import figure_colours
from painapp.ui.widgets.figure_view import FigureView
from tests.languages import PlainEnglish
from tests.ui.widgets.looking import picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

FOLDER = Path(__file__).parents[3] / "resources" / "exercises"


@pytest.fixture
def view(theme: Theme, window: Window) -> FigureView:
    return window.put(FigureView(theme, PlainEnglish(), FOLDER))


def said(view: FigureView) -> str:
    return QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)


def test_a_movement_follows_its_share_and_says_where_it_goes(view: FigureView) -> None:
    view.show_movement(("sit-side", "sit-side-knee-straight"))
    assert (
        said(view)
        == view.description
        == ("Sitting on a chair with one leg stretched out straight in front, seen from the side.")
    )
    assert QAccessible.queryAccessibleInterface(view).role() == QAccessible.Role.Graphic
    start = picture(view)
    view.set_share(0.5)
    half = picture(view)
    view.set_share(1)
    end = picture(view)
    assert start != half != end
    view.set_share(7)
    assert picture(view) == end, "no further than its end"
    view.set_share(0)
    assert picture(view) == start


def test_half_the_reach_is_half_the_way(view: FigureView) -> None:
    view.show_movement(("sit-side", "sit-side-arms-forward"))
    view.set_share(0.5)
    half = picture(view)
    view.show_movement(("sit-side", "sit-side-arms-forward"), reach=0.5)
    view.set_share(1)
    assert picture(view) == half


def test_the_right_side_is_the_left_one_mirrored(view: FigureView) -> None:
    view.show_movement(("sit-front", "sit-front-lean"))
    view.set_share(1)
    left = picture(view)
    view.show_movement(("sit-front", "sit-front-lean"), mirrored=True)
    view.set_share(1)
    right = picture(view).flipped(Qt.Orientation.Horizontal)
    different = sum(
        abs(left.pixelColor(x, y).lightness() - right.pixelColor(x, y).lightness()) > 90
        for x in range(0, left.width(), 5)
        for y in range(0, left.height(), 5)
    )
    assert picture(view) != left
    assert different < left.width() * left.height() / 25 * 0.01, "but for the rounding of pixels"


def test_every_picture_is_shown_in_its_own_way_and_told(view: FigureView) -> None:
    seen: list[QImage] = []
    for name in PICTURES:
        view.show_picture(name)
        assert said(view).endswith(".")
        seen.append(picture(view))
        assert seen[-1] not in seen[:-1], name
    view.show_picture("breath")
    assert said(view) == ""
    assert picture(view) not in seen


def test_a_picture_ends_a_movement(view: FigureView) -> None:
    view.show_movement(("sit-side", "sit-side-knee-up"))
    view.show_picture("rest")
    resting = picture(view)
    view.set_share(0.7)
    assert picture(view) == resting


def test_it_follows_the_theme(view: FigureView, theme: Theme) -> None:
    view.show_picture("seeing")
    shown = [picture(view)]
    for choice in ("dark", "contrast"):
        theme.apply(choice, 100, reduced_motion=False)
        shown.append(picture(view))
    assert shown[0] != shown[1] != shown[2]


def test_an_unknown_pose_is_a_mistake_of_ours(view: FigureView) -> None:
    with pytest.raises(KeyError):
        view.show_movement(("sit-side", "sit-on-the-moon"))


@pytest.mark.parametrize(
    "tokens",
    [LIGHT, DARK, HIGH_CONTRAST, *map(dusk_tokens, (LIGHT, DARK, HIGH_CONTRAST))],
    ids=["light", "dark", "contrast", "dusk", "dark-dusk", "contrast-dusk"],
)
def test_lines_stand_out_from_what_they_go_round(tokens: Tokens) -> None:
    colours = figure_colours(tokens)
    worn = ("skin", "shirt", "trousers", "hair")
    for fill in (*worn, "paper"):
        assert contrast(colours["near"], colours[fill]) >= 4.5 or fill == "hair", fill
        assert contrast(colours["near"], colours[fill]) >= 3, fill
    for paper in (tokens.paper, tokens.card):
        assert contrast(colours["near"], paper) >= 7
        assert contrast(colours["far"], paper) >= 3
        assert contrast(colours["prop"], paper) >= 3


def test_a_frame_is_painted_quickly(view: FigureView) -> None:
    view.resize(460, 420)
    view.show_movement(("sit-side", "sit-side-leg-forward"))
    costs: list[float] = []
    for step in range(40):
        view.set_share((step + 1) / 41)
        began = time.process_time()
        view.repaint()
        costs.append(time.process_time() - began)
    assert min(costs) * 1000 < 16, "about 7 where nothing else runs; twice that with a neighbour"
