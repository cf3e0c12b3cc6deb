"""The one look of the application, and how it follows the person and the system."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from painapp.ui.theme.theme import Theme
from painapp.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT
from painapp.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

RESOURCES = Path(__file__).parents[3] / "resources"


class System(QObject):
    """Stands for what the system says; the offscreen screen has no colour scheme of its own."""

    colorSchemeChanged = Signal(object)  # noqa: N815 - Qt's name
    contrastPreferenceChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference
        self.asked_for: Qt.ColorScheme | None = None

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.asked_for = scheme

    def unsetColorScheme(self) -> None:
        self.asked_for = None

    def accessibility(self) -> System:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def turn(self, scheme: Qt.ColorScheme) -> None:
        """The person changes the system's setting."""
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


class SomeApplication:
    """The running application with another system behind it."""

    def __init__(self, app: QApplication, system: System) -> None:
        self._app = app
        self._system = system

    def styleHints(self) -> System:
        return self._system

    def __getattr__(self, name: str) -> Any:
        return getattr(self._app, name)


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def following(qapp: QApplication, system: System, theme: Theme) -> Iterator[Theme]:
    """A theme that follows `system`."""
    yield Theme(SomeApplication(qapp, system), RESOURCES / "fonts", RESOURCES / "icons")  # pyright: ignore[reportArgumentType]
    theme.apply("dark", 100, reduced_motion=False)  # so that going back to light sets all of it again


def test_follows_the_system_into_the_dark_and_back(following: Theme, system: System, qtbot: QtBot) -> None:
    assert following.tokens is LIGHT
    with qtbot.waitSignal(following.changed):
        system.turn(Qt.ColorScheme.Dark)
    assert following.tokens is DARK
    assert QGuiApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    system.turn(Qt.ColorScheme.Light)
    assert following.tokens is LIGHT


def test_follows_the_systems_high_contrast(following: Theme, system: System) -> None:
    system.contrast = Qt.ContrastPreference.HighContrast
    system.contrastPreferenceChanged.emit(system.contrast)
    assert following.tokens is HIGH_CONTRAST


def test_a_choice_of_the_person_stands_against_the_system(following: Theme, system: System) -> None:
    following.apply("light", 100, None)
    system.turn(Qt.ColorScheme.Dark)
    assert following.tokens is LIGHT
    assert system.asked_for == Qt.ColorScheme.Light, "the window's own frame follows too"
    following.apply("system", 100, None)
    assert following.tokens is DARK
    assert system.asked_for is None


def test_motion_is_as_chosen_and_else_as_the_system_says(following: Theme) -> None:
    assert following.reduced_motion is False
    following.apply("system", 100, reduced_motion=True)
    assert following.reduced_motion is True


@pytest.mark.parametrize(
    ("choice", "tokens"), [("light", LIGHT), ("dark", DARK), ("contrast", HIGH_CONTRAST)]
)
def test_a_choice_reaches_palette_and_style_sheet(
    theme: Theme, qapp: QApplication, choice: str, tokens: Any
) -> None:
    theme.apply(choice, 100, None)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window) == QColor(tokens.paper)
    assert palette.color(QPalette.ColorRole.PlaceholderText) == QColor(tokens.soft_ink)
    assert tokens.card in qapp.styleSheet()


def test_refuses_a_choice_it_does_not_have(theme: Theme) -> None:
    with pytest.raises(ValueError, match="sepia"):
        theme.apply("sepia", 100, None)
    assert theme.tokens is LIGHT


def test_text_doubles_and_gaps_grow_half_as_fast(theme: Theme, qapp: QApplication) -> None:
    theme.apply("light", 200, None)
    assert (theme.scale, theme.px(16), theme.gap(16)) == (2.0, 32, 24)
    assert theme.font(20, 600).pixelSize() == 40
    assert qapp.font().pixelSize() == 32


@pytest.mark.parametrize(("asked", "given"), [(50, 1.0), (100, 1.0), (130, 1.3), (900, 2.0)])
def test_text_size_stays_within_bounds(theme: Theme, asked: int, given: float) -> None:
    theme.apply("light", asked, None)
    assert theme.scale == given


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_the_font_is_the_one_we_ship(theme: Theme, weight: int) -> None:
    found = QFontInfo(theme.font(16, weight))
    assert found.family().startswith("Figtree")
    assert found.weight() == weight


def test_an_icon_takes_the_colour_and_the_size_asked_for(theme: Theme) -> None:
    image = theme.pixmap("wind", 24, "#A8452F").toImage()
    assert (image.width(), image.height()) == (24, 24)
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#A8452F"}
    theme.apply("light", 200, None)
    assert theme.pixmap("wind", 24).width() == 48


@pytest.mark.parametrize("name", sorted(file.stem for file in (RESOURCES / "icons").glob("*.svg")))
def test_every_icon_shipped_can_be_drawn(theme: Theme, name: str) -> None:
    image = theme.icon(name).pixmap(24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_icon_not_shipped_is_a_mistake_told_at_once(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_what_is_on_the_screen_is_painted_anew(theme: Theme, qtbot: QtBot) -> None:
    button = QuietButton(theme, "Undo", "undo-2")
    qtbot.addWidget(button)
    before = button.grab().toImage()
    theme.apply("dark", 100, None)
    after = button.grab().toImage()
    middle = (before.width() // 2, 6)
    assert before.pixelColor(*middle) == QColor(LIGHT.card)
    assert after.pixelColor(*middle) == QColor(DARK.card)
