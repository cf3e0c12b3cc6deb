"""The QR code on the screen is the code of its text, dark on white, whatever the theme."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import segno
from PySide6.QtGui import QAccessible

from painapp.ui.widgets.qr_code import QUIET, QrCode
from tests.ui.widgets.looking import picture

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
@pytest.mark.parametrize("text", ["tel:116123", "7K3F-" * 40])
def test_every_module_is_painted_with_a_light_frame(
    window: Window, theme: Theme, choice: str, text: str
) -> None:
    theme.apply(choice, 100, reduced_motion=False)
    code = window.put(QrCode(theme))
    code.show_text(text, "Code to call 116 123")
    code.resize(code.sizeHint())
    image = picture(code)
    expected = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    module = image.width() // (len(expected) + 2 * QUIET)
    assert module >= 3
    assert image.width() == image.height() == module * (len(expected) + 2 * QUIET)
    for y in range(-QUIET, len(expected) + QUIET):
        for x in range(-QUIET, len(expected) + QUIET):
            dark = 0 <= x < len(expected) and 0 <= y < len(expected) and bool(expected[y][x])
            dot = image.pixelColor((x + QUIET) * module + 1, (y + QUIET) * module + 1)
            assert dot.name() == ("#000000" if dark else "#ffffff")


def test_is_a_picture_with_a_name(window: Window, theme: Theme) -> None:
    code = window.put(QrCode(theme))
    code.show_text("tel:116123", "Code to call 116 123")
    told = QAccessible.queryAccessibleInterface(code)
    assert told.role() == QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == "Code to call 116 123"


def test_grows_with_the_text_size(window: Window, theme: Theme) -> None:
    code = window.put(QrCode(theme))
    code.show_text("tel:116123", "Call")
    usual = code.sizeHint().width()
    theme.apply("light", 200, reduced_motion=False)
    assert code.sizeHint().width() > 1.5 * usual


def test_takes_no_room_while_empty(theme: Theme) -> None:
    assert QrCode(theme).sizeHint().isEmpty()


def test_too_long_a_text_is_refused(theme: Theme) -> None:
    with pytest.raises(ValueError, match="too large"):
        QrCode(theme).show_text("x" * 5000, "Too long")


def test_the_maker_of_codes_is_not_loaded_before_it_is_needed() -> None:
    script = "import sys, painapp.ui.widgets.qr_code; sys.exit('segno' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
