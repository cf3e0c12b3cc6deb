"""The small body map to look at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from painapp.domain.sore import Sore
from painapp.ui.widgets.body_drawing import mark_colours
from painapp.ui.widgets.body_picture import BodyPicture, body_sentence
from tests.languages import PlainEnglish
from tests.ui import audit
from tests.ui.widgets.looking import holds_colour, picture

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

BODIES = Path(__file__).parents[3] / "resources" / "bodies"
SORES = (Sore("back-lower-spine", 7), Sore("front-left-knee", 6, ("aching",)))


def test_it_shows_both_sides_and_says_so_in_one_sentence(theme: Theme, window: Window) -> None:
    shown = BodyPicture(theme, PlainEnglish(), BODIES)
    shown.show_sores(SORES)
    shown = window.put(shown)
    interface = QAccessible.queryAccessibleInterface(shown)
    assert interface.role() == QAccessible.Role.Graphic
    sentence = "Body map: Left knee, front 6 (Aching); Lower spine 7"
    assert interface.text(QAccessible.Text.Name) == sentence
    assert body_sentence((), PlainEnglish()) == ""
    for score in (6, 7):
        assert holds_colour(shown, mark_colours(theme.tokens, score)[0])


def test_nothing_is_shown_for_nothing_or_without_drawings(
    theme: Theme, window: Window, tmp_path: Path
) -> None:
    shown = BodyPicture(theme, PlainEnglish(), BODIES, parent=window)
    shown.show_sores(SORES)
    assert not shown.isHidden()
    shown.show_sores(())
    assert shown.isHidden()
    other = BodyPicture(theme, PlainEnglish(), tmp_path, parent=window)
    other.show_sores(SORES)
    assert other.isHidden()


@pytest.mark.parametrize("scale", [100, 200])
def test_it_is_no_control_and_grows_with_the_text(scale: int, theme: Theme, window: Window) -> None:
    theme.apply("light", scale, reduced_motion=False)
    shown = BodyPicture(theme, PlainEnglish(), BODIES)
    shown.show_sores(SORES)
    shown = window.put(shown)
    assert shown not in audit.controls(window)
    assert shown.height() >= 240 * (1 + scale / 100) / 2
    assert audit.clipped(window) == []


def test_it_is_never_mirrored(theme: Theme, window: Window) -> None:
    shown = BodyPicture(theme, PlainEnglish(), BODIES)
    shown.show_sores(SORES)
    shown = window.put(shown)
    usual = picture(shown)
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(shown) == usual
