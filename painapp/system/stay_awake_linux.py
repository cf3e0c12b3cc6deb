"""Asks a Linux desktop to keep the screen awake, over the session's bus and on a thread of its own.

Desktops differ in whom to ask, so several are asked in turn until one says yes. Each lets go when the
connection is closed, so that an app that dies cannot keep a screen awake.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from typing import Any, NamedTuple

_PATIENCE = 3.0
"""Seconds to wait for an answer."""
_APP, _WHY = "PainApp", "Playing"
"""Some desktops show it in a list of what keeps the screen awake."""
_IDLE = 8


class _Way(NamedTuple):
    service: str
    path: str
    interface: str
    method: str
    signature: str
    body: tuple[Any, ...]


WAYS = (
    _Way(
        "org.freedesktop.ScreenSaver",
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver",
        "Inhibit",
        "ss",
        (_APP, _WHY),
    ),
    _Way(
        "org.gnome.SessionManager",
        "/org/gnome/SessionManager",
        "org.gnome.SessionManager",
        "Inhibit",
        "susu",
        (_APP, 0, _WHY, _IDLE),
    ),
    _Way(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Inhibit",
        "Inhibit",
        "sua{sv}",
        ("", _IDLE, {"reason": ("s", _WHY)}),
    ),
)
"""Whom to ask: most desktops; GNOME, MATE and Cinnamon; the portal, where the app is boxed in."""


class LinuxHold:
    """Asks at once, without waiting for the answer."""

    def __init__(self) -> None:
        self._let_go = threading.Event()
        self._thread = threading.Thread(target=self._hold, name="stay awake", daemon=True)
        self._thread.start()

    def release(self) -> None:
        """See Holding; the thread ends by itself."""
        self._let_go.set()

    def _hold(self) -> None:
        bus: Any = None
        # A desktop that answers nonsense keeps no screen awake, and is no reason to disturb an exercise.
        with suppress(Exception):
            bus = _connected()
            any(_asked(bus, way) for way in WAYS if not self._let_go.is_set())
            self._let_go.wait()
        if bus is not None:
            bus.close()


def _connected() -> Any:
    from jeepney.io import blocking  # pyright: ignore[reportMissingTypeStubs]

    library: Any = blocking
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={os.environ['XDG_RUNTIME_DIR']}/bus"
    return library.open_dbus_connection(address)


def _asked(bus: Any, way: _Way) -> bool:
    import jeepney  # pyright: ignore[reportMissingTypeStubs]

    library: Any = jeepney
    address = library.DBusAddress(way.path, bus_name=way.service, interface=way.interface)
    call = library.new_method_call(address, way.method, way.signature, way.body)
    try:
        answer = bus.send_and_get_reply(call, timeout=_PATIENCE)
    except TimeoutError:
        return False
    return bool(answer.header.message_type is library.MessageType.method_return)
