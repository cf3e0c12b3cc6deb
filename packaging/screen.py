"""Whether there is a screen to show a window on."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NO_SCREEN = ("offscreen", "minimal")


def found(environment: Mapping[str, str], system: str = sys.platform) -> str | None:
    """The Qt platform a window would open on, or None when there is no screen.

    On Linux "wayland" or "xcb", and only when something answers there: a DISPLAY left over from another
    session would end in an abort. Windows and macOS always have one ("native"), and so has a person who
    chose something else with QT_QPA_PLATFORM.
    """
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen in _NO_SCREEN:
        return None
    if system in ("win32", "darwin") or chosen not in ("", "xcb", "wayland"):
        return "native"
    if _wayland_answers(environment):
        return "wayland"
    return "xcb" if _x_answers(environment.get("DISPLAY", "")) else None


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    return _connects(str(Path(environment.get("XDG_RUNTIME_DIR", "")) / name))


def _x_answers(display: str) -> bool:
    host, colon, number = display.rpartition(":")
    if not colon:
        return False
    if host not in ("", "unix"):
        return True  # a display on another machine, or one that ssh forwards: Qt will find out
    path = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 -- where X servers listen
    return _connects(path) or _connects("\0" + path)


def _connects(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(2)
        try:
            line.connect(path)
        except OSError:
            return False
    return True
