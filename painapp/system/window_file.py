"""window.place: where the window stood and how large it was, in plain numbers. Nothing personal.

Qt's own `restoreGeometry` makes the native window before it is shown, which costs some 30 ms of every start.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

FILE = "window.place"
_MOST_BYTES = 100
_LARGEST = 32_767
"""In pixels: what Qt's window systems can hold."""


def restore_place(folder: Path, window: QWidget) -> None:
    """Put a window that is not shown yet where `keep_place` found one. Never raises.

    Where nothing is kept, or it makes no sense, the window stays as it is; where its screen is gone, only the
    size counts.
    """
    kept = _read(folder)
    if kept is None:
        return
    place, maximised = kept
    screen = QGuiApplication.screenAt(place.center())
    if screen is None:  # the screen it stood on is gone
        window.resize(place.size())
    else:
        window.setGeometry(place)
    if maximised:
        window.setWindowState(window.windowState() | _maximised())


def keep_place(folder: Path, window: QWidget) -> None:
    """Note where a window stands; where that cannot be, it opens as usual next time. Never raises."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    numbers = (place.x(), place.y(), place.width(), place.height(), int(window.isMaximized()))
    temporary = folder / f"{FILE}.new"
    try:
        temporary.write_text(" ".join(map(str, numbers)) + "\n", encoding="ascii")
        temporary.replace(folder / FILE)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _read(folder: Path) -> tuple[QRect, bool] | None:
    try:
        with (folder / FILE).open("rb") as stream:
            x, y, width, height, maximised = (int(one) for one in stream.read(_MOST_BYTES).split())
    except (OSError, ValueError):
        return None
    if not (0 < width <= _LARGEST and 0 < height <= _LARGEST and max(abs(x), abs(y)) <= _LARGEST):
        return None
    return QRect(x, y, width, height), maximised == 1


def _maximised() -> Any:
    from PySide6.QtCore import Qt  # touching it costs as much again; most windows are not maximised

    return Qt.WindowState.WindowMaximized
