"""The ring round whatever has the keyboard focus, the same for every control of the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from painapp.ui.theme.tokens import FOCUS_GAP, FOCUS_WIDTH, RADIUS_CONTROL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from painapp.ui.theme.theme import Theme

_MOVING = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
}


class FocusRings(QObject):
    """Shows one ring where the focus is, unless a mouse press put it there.

    A widget may say how round its corners are by a method ``focus_radius() -> int``, and by ``rests_focus``
    that it is no control, and only holds the keyboard while none of those in it does.
    """

    def __init__(self, theme: Theme, app: QApplication) -> None:
        super().__init__(theme)
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring: FocusRing | None = None
        theme.changed.connect(self._place)
        app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._forget()
        if (
            getattr(now, "rests_focus", False)
            or now is None
            or now.window().windowType() == Qt.WindowType.Popup
        ):
            return  # lists that pop up mark their line themselves
        self._target = now
        self._watched = _chain(now)
        for widget in self._watched:
            widget.installEventFilter(self)
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._show_ring()

    def _forget(self) -> None:
        for widget in self._watched:
            if isValid(widget):  # the focus also moves because a page is being taken down
                widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        self._ring = None

    def _show_ring(self) -> None:
        if self._target is not None:
            self._ring = _ring_of(self._watched[-1], self._theme)
            self._place()

    def _place(self) -> None:
        if self._target is not None and self._ring is not None and isValid(self._ring):
            self._ring.surround(self._target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control when it moves; show the ring from the first key pressed in it."""
        kind = event.type()
        if kind in _MOVING:
            self._place()
        elif kind == QEvent.Type.KeyPress and self._ring is None and watched is self._target:
            self._show_ring()
        return False


class FocusRing(QWidget):
    """The ring itself: lies over its host, lets every press through, is no control."""

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._theme = theme
        self._host = host
        self._radius = 0.0
        self._colour = theme.tokens.focus
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, target: QWidget) -> None:
        """Lie round `target`, or hide while it cannot be seen."""
        if not target.isVisibleTo(self._host):
            self.hide()
            return
        out = FOCUS_GAP + FOCUS_WIDTH
        self._colour = _theme_round(target, self._theme).tokens.focus
        self._radius = self._radius_of(target) + FOCUS_GAP + FOCUS_WIDTH / 2
        area = target.rect().translated(target.mapTo(self._host, QPoint(0, 0)))
        self.setGeometry(area.adjusted(-out, -out, out, out))
        self.raise_()
        self.show()
        self.update()

    def _radius_of(self, target: QWidget) -> int:
        own = getattr(target, "focus_radius", None)
        return self._theme.gap(RADIUS_CONTROL) if own is None else own()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, in the focus colour of the theme around the control."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colour), FOCUS_WIDTH))
        half = FOCUS_WIDTH / 2
        line = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(line, self._radius, self._radius)


def _chain(control: QWidget) -> list[QWidget]:
    """The control and what it lies in, up to the widget the ring is drawn on.

    That is what a scroll area scrolls, so that the ring scrolls along, else the window.
    """
    chain = [control]
    while not chain[-1].isWindow():
        above = chain[-1].parentWidget()
        scrolled = above is not None and isinstance(above.parentWidget(), QAbstractScrollArea)
        if above is None or (scrolled and len(chain) > 1):
            break
        chain.append(above)
    return chain


def _ring_of(host: QWidget, theme: Theme) -> FocusRing:
    ring = host.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return ring if ring is not None else FocusRing(host, theme)


def _theme_round(control: QWidget, usual: Theme) -> Theme:
    """Return the theme that `control` lies in: a part of the window may say its own by ``own_theme``."""
    above: QWidget | None = control
    while above is not None:
        own = getattr(above, "own_theme", None)
        if own is not None:
            return own
        above = above.parentWidget()
    return usual
