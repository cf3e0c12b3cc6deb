"""The theme: which colours, type, sizes and motion the whole application has right now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QIcon

from painapp.ui.theme.focus_ring import FocusRings
from painapp.ui.theme.icons import Icons
from painapp.ui.theme.palette import palette, style_sheet
from painapp.ui.theme.roles import install_roles
from painapp.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, REGULAR, SIZE_BODY, Tokens

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

FAMILY = "Figtree"
FONT_FILES = ("Figtree_400Regular.ttf", "Figtree_600SemiBold.ttf", "Figtree_700Bold.ttf")
STYLE = "Fusion"
STYLED = "painapp_style"
"""A property of the application: the style it was made with. Qt's `setStyle` hands out a QStyle, which costs
9 ms of a start to load."""
CHOICES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "contrast": Qt.ColorScheme.Dark}


class Theme(QObject):
    """The one look of the application; widgets take it and repaint when it has changed.

    `fonts` and `icons` are the folders of the shipped files; the other arguments are as in `apply`.
    """

    changed = Signal()
    """Colours, text size or motion are different now."""

    def __init__(
        self,
        app: QApplication,
        fonts: Path,
        icons: Path,
        choice: str = "system",
        scale_percent: int = 100,
        reduced_motion: bool | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._hints = app.styleHints()
        self._icons = Icons(icons)
        self._shown: tuple[Tokens, float] | None = None
        self._fonts: dict[tuple[float, int], QFont] = {}
        for file in FONT_FILES:
            QFontDatabase.addApplicationFont(str(fonts / file))
        if app.property(STYLED) != STYLE:
            app.setStyle(STYLE)
        install_roles(app)
        self.apply(choice, scale_percent, reduced_motion)
        self._rings = FocusRings(self, app)
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def apply(self, choice: str, scale_percent: int, reduced_motion: bool | None) -> None:
        """Show another look.

        `choice` is "system", "light", "dark" or "contrast"; `scale_percent` the text size, kept
        within 100 to 200; `reduced_motion` None follows the system where Qt can tell.
        Raises ValueError for an unknown choice.
        """
        if choice != "system" and choice not in CHOICES:
            raise ValueError(choice)
        self._choice = choice
        self._scale = min(max(scale_percent, 100), 200) / 100
        self._motion = reduced_motion
        if choice == "system":
            self._hints.unsetColorScheme()
        else:
            # Also the frame around the window and the system's own dialogs follow.
            self._hints.setColorScheme(_SCHEMES[choice])
        self._show()

    @property
    def choice(self) -> str:
        """What was chosen: "system", "light", "dark" or "contrast"."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours shown now."""
        return self._tokens

    @property
    def scale(self) -> float:
        """How much larger than usual the text is, 1.0 to 2.0."""
        return self._scale

    @property
    def reduced_motion(self) -> bool:
        """Whether things should stand still: as chosen, else as the system says where Qt knows."""
        if self._motion is not None:
            return self._motion
        preference = getattr(self._hints.accessibility(), "motionPreference", None)  # from Qt 6.12 on
        return preference is not None and preference().name == "ReducedMotion"

    def px(self, size: float) -> int:
        """`size` pixels at 100 %, in pixels at the text size of now."""
        return int(size * self._scale + 0.5)

    def gap(self, size: float) -> int:
        """A distance of `size` at 100 %: grows half as fast as the text, which needs the room more."""
        return int(size * (1 + self._scale) / 2 + 0.5)

    def font(self, size: float = SIZE_BODY, weight: int = REGULAR) -> QFont:
        """Figtree, `size` pixels at 100 %, in one of the weights 400, 600 and 700.

        The same object each time: copy it (``QFont(font)``) before changing it.
        """
        made = self._fonts.get((size, weight))
        if made is None:
            made = self._fonts[size, weight] = QFont(FAMILY)
            made.setPixelSize(self.px(size))
            made.setWeight(QFont.Weight(weight))
        return made

    def icon(self, name: str, color: str | None = None) -> QIcon:
        """The icon `name` in `color` (else ink) as of now; ask again when the theme has changed."""
        return QIcon(self.pixmap(name, 24, color))

    def pixmap(self, name: str, size: float = 24, color: str | None = None) -> QPixmap:
        """The icon `name` as a picture, `size` pixels at 100 %; cheap to ask for at each paint."""
        return self._icons.pixmap(
            name, self.px(size), color or self._tokens.ink, self._app.devicePixelRatio()
        )

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._show()

    def _show(self) -> None:
        self._tokens = CHOICES.get(self._choice) or self._system_tokens()
        if self._shown != (self._tokens, self._scale):
            self._shown = (self._tokens, self._scale)
            self._fonts.clear()
            self._app.setPalette(palette(self._tokens))
            self._app.setFont(self.font())
            self._app.setStyleSheet(style_sheet(self._tokens, self.px, self.gap))
        self.changed.emit()

    def _system_tokens(self) -> Tokens:
        if self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
        return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
