"""The drawn figure: a movement between two poses that follows a share, or a picture that stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.figure_painter import Sheet, figure_colours, paint_layers

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from painapp.content.figure import Movement
    from painapp.content.figure_lines import Drawing
    from painapp.content.poses import Pose
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

SMALLEST = (160, 140)
USUAL = (420, 360)


class FigureView(QWidget):
    """Paints the figure as large as its place allows. `folder` is resources/exercises.

    Nothing is read before the first thing is shown. It needs no frame of its own: `set_share` repaints when
    the share has changed, so whoever plays an exercise says how far the movement is.
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, language: Language, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._folder = folder
        self._poses: Mapping[str, Pose] = {}
        self._said: dict[str, str] = {}
        self._movement: Movement | None = None
        self._still: Drawing | None = None
        self._mirrored = False
        self._share = 0.0
        self._backdrop: tuple[tuple[object, ...], QPixmap] | None = None
        self.description = ""
        """What is shown, in words; also the accessible name."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def show_movement(self, poses: tuple[str, ...], *, mirrored: bool = False, reach: float = 1.0) -> None:
        """Show the first of `poses`, ready to go to the last; one pose alone stands still.

        Unmirrored it is the figure's left that moves, `mirrored` its right; `reach` is how far to go, 1 for
        all the way. Raises `KeyError` for a pose there is not, and `ContentError` for a broken file.
        """
        from painapp.content.figure import Movement  # only where an exercise shows one

        self._load()
        self._movement = Movement(self._poses, poses, reach)
        self._still = None
        self._mirrored = mirrored
        self._share = 0.0
        self._describe(self._said[poses[-1]])

    def set_share(self, share: float) -> None:
        """How far along the movement is, 0 to 1; it begins and ends gently by itself."""
        share = min(max(share, 0.0), 1.0)
        if share != self._share and self._movement is not None:
            self._share = share
            self.update()

    def show_picture(self, name: str) -> None:
        """Show the picture `name` of a step ("rest", "sounds"); "breath" shows nothing here."""
        from painapp.content.figure_scenes import PICTURES, picture

        self._movement = self._still = None
        self._mirrored = False
        if name in PICTURES:
            self._load()
            self._still = picture(self._poses, name)
        words = _WORDS.get(name)
        self._describe(self._language.text(words) if words else "")

    def sizeHint(self) -> QSize:
        """Large enough to see every bone; it takes more where there is more."""
        return QSize(self._theme.gap(USUAL[0]), self._theme.gap(USUAL[1]))

    def minimumSizeHint(self) -> QSize:
        """Small, for a low window."""
        return QSize(*SMALLEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The figure in its paper."""
        drawing = self._movement.drawing(self._share) if self._movement else self._still
        if drawing is None:
            return
        sheet = Sheet(drawing.frame, QRectF(self.rect()), mirrored=self._mirrored != drawing.flipped)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._behind(drawing, sheet))
        paint_layers(painter, drawing.layers, sheet, figure_colours(self._theme.tokens))

    def _behind(self, drawing: Drawing, sheet: Sheet) -> QPixmap:
        """What stands still, painted once for a size and a look."""
        tokens, ratio = self._theme.tokens, self.devicePixelRatioF()
        known = (drawing.backdrop, self.size(), ratio, self._mirrored != drawing.flipped, tokens)
        if self._backdrop is None or self._backdrop[0] != known:
            made = QPixmap(self.size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            paint_layers(painter, drawing.backdrop, sheet, figure_colours(tokens))
            painter.end()
            self._backdrop = (known, made)
        return self._backdrop[1]

    def _load(self) -> None:
        if self._poses:
            return
        from painapp.content.exercises import poses
        from painapp.content.poses import load_poses

        self._poses = load_poses(self._folder)
        self._said = {one.id: one.description for one in poses(self._folder, self._language.code)}

    def _describe(self, text: str) -> None:
        self.description = text
        self.setAccessibleName(text)
        self.update()


_WORDS = {
    "still": QT_TRANSLATE_NOOP("Figure", "Somebody sitting quietly on a chair."),
    "rest": QT_TRANSLATE_NOOP("Figure", "Somebody lying at rest, knees bent."),
    "sounds": QT_TRANSLATE_NOOP("Figure", "Somebody sitting and listening."),
    "seeing": QT_TRANSLATE_NOOP("Figure", "Somebody sitting and looking at a plant."),
    "place": QT_TRANSLATE_NOOP("Figure", "A quiet place by the water, with hills and a tree."),
    "sit": QT_TRANSLATE_NOOP("Figure", "Somebody sitting upright."),
    "lie": QT_TRANSLATE_NOOP("Figure", "Somebody lying on the back."),
    "stand": QT_TRANSLATE_NOOP("Figure", "Somebody standing."),
    "walk": QT_TRANSLATE_NOOP("Figure", "Somebody walking with small steps."),
    "hands": QT_TRANSLATE_NOOP("Figure", "Two hands at rest."),
}
