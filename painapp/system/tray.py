"""The sign in the system's tray, for those who chose to keep the app there. Its words say nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from collections.abc import Callable

SIDE = 64
"""Of the picture, in pixels; the desktop makes it smaller."""


class TrayWords(NamedTuple):
    """What the tray says: its name, and the lines of its menu; `help` only where that is offered."""

    name: str
    open: str
    quit: str
    help: str = ""


class Tray(QObject):
    """Shown from `show` to `hide`. A press opens; the menu opens, helps or quits."""

    def __init__(
        self,
        parent: QObject,
        icon: QIcon,
        words: TrayWords,
        opened: Callable[[], None],
        quitted: Callable[[], None],
        helped: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._name = words.name
        self._app_name = ""
        self.menu = QMenu()
        self.menu.addAction(words.open).triggered.connect(opened)
        if helped is not None and words.help:
            self.menu.addAction(words.help).triggered.connect(helped)
        self.menu.addAction(words.quit).triggered.connect(quitted)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip(words.name)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)

    def show(self) -> None:
        """Be in the tray.

        On Linux the tray is told the application's own name too, whatever the sign is called; so the
        application goes by the sign's name as long as it is there.
        """
        if not self._app_name:
            self._app_name = QCoreApplication.applicationName()
            QCoreApplication.setApplicationName(self._name)
        self.icon.show()

    def hide(self) -> None:
        """Be gone from it."""
        self.icon.hide()
        if self._app_name:
            QCoreApplication.setApplicationName(self._app_name)
            self._app_name = ""

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # A press with the other button opens the menu, which the desktop does itself.
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self._opened()


def tray_is_there() -> bool:
    """Tell whether this desktop has a tray now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def sign(glyph: QPixmap, ground: str) -> QIcon:
    """Return `glyph` on a disc of the colour `ground`: to be seen on a light panel and on a dark one."""
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QRectF(1, 1, SIDE - 2, SIDE - 2))
    size = glyph.deviceIndependentSize()
    painter.drawPixmap(QPointF((SIDE - size.width()) / 2, (SIDE - size.height()) / 2), glyph)
    painter.end()
    return QIcon(picture)
