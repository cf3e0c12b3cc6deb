"""Notes on Linux: the desktop's notification service, org.freedesktop.Notifications on the session's bus.

It is spoken to through jeepney, since Qt's D-Bus gives Python no way to send an unsigned number, which the
service insists on. No tray is needed. docs: the Desktop Notifications Specification, 1.2.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import jeepney  # pyright: ignore[reportMissingTypeStubs]
from jeepney.io.blocking import open_dbus_connection  # pyright: ignore[reportMissingTypeStubs]
from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from painapp.system.notifications import Heard, Note

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - not a secret: the desktop's leave to come to the front

_LIBRARY: Any = jeepney
"""It comes half without types."""

_AS_THE_DESKTOP_LIKES = -1
_NORMAL = ("y", 1)
_NOTIFY = "susssasa{sv}i"


class DesktopNotes(QObject):
    """Speaks to the notification service from the first note on; a bus that goes is looked for anew."""

    def __init__(self, parent: QObject, heard: Heard) -> None:
        super().__init__(parent)
        self._heard = heard
        self._address = _LIBRARY.DBusAddress(PATH, bus_name=SERVICE, interface=SERVICE)
        self._bus: Any = None
        self._ears: QSocketNotifier | None = None
        self._asked = 0
        self._shown = 0
        """The number the service gave the note that is on the screen; 0 for none."""

    def show(self, note: Note) -> None:
        """Ask the service to show it, in place of the one before."""
        hints = {"urgency": _NORMAL, "category": ("s", "presence")}
        actions = ["default", note.press]
        body = (note.sender, self._shown, "", note.text, "", actions, hints, _AS_THE_DESKTOP_LIKES)
        try:
            bus = self._connected()
            self._asked = next(bus.outgoing_serial)
            bus.send(_LIBRARY.new_method_call(self._address, "Notify", _NOTIFY, body), self._asked)
        except (OSError, LookupError, RuntimeError, ValueError, StopIteration):
            self._let_go()
            self._heard.failed()

    def take_away(self) -> None:
        """Take the note off the screen."""
        shown, self._shown = self._shown, 0
        if self._bus is not None and shown:
            with suppress(OSError):
                self._bus.send(_unanswered(self._address, "CloseNotification", "u", shown))

    def _connected(self) -> Any:
        if self._bus is None:
            # Raises what `show` expects where there is no bus.
            self._bus = open_dbus_connection(_session_bus())
            for signal in ("ActionInvoked", "NotificationClosed", "ActivationToken"):
                rule = _LIBRARY.MatchRule(type="signal", interface=SERVICE, path=PATH, member=signal)
                self._bus.send(_unanswered(_BUS, "AddMatch", "s", rule.serialise()))
            self._ears = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
            self._ears.activated.connect(self._listen)
        return self._bus

    def _listen(self) -> None:
        try:
            while self._bus is not None:
                self._take(self._bus.receive(timeout=0))
        except TimeoutError:
            return  # all is read
        except (OSError, EOFError, ValueError):
            self._let_go()

    def _take(self, message: Any) -> None:
        kind, fields, body = message.header.message_type, message.header.fields, message.body
        if fields.get(_LIBRARY.HeaderFields.reply_serial) == self._asked:
            if kind is _LIBRARY.MessageType.error:
                self._heard.failed()
            elif body:
                self._shown = int(body[0])
        elif kind is _LIBRARY.MessageType.signal and body and body[0] == self._shown:
            self._hear(str(fields.get(_LIBRARY.HeaderFields.member, "")), body)

    def _hear(self, signal: str, body: tuple[Any, ...]) -> None:
        if signal == "ActivationToken":
            os.environ[TOKEN] = str(body[1])  # Qt hands it to the desktop when the window asks for the focus
        elif signal == "NotificationClosed":
            self._shown = 0
        elif signal == "ActionInvoked":
            self._heard.pressed()

    def _let_go(self) -> None:
        bus, self._bus = self._bus, None
        ears, self._ears = self._ears, None
        self._shown = 0
        if ears is not None:
            ears.setEnabled(False)
            ears.deleteLater()
        if bus is not None:
            bus.close()


def _session_bus() -> str:
    """Return where the session's bus is: as the session says, else where systemd has it."""
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={os.environ['XDG_RUNTIME_DIR']}/bus"


def _unanswered(address: Any, method: str, signature: str, *body: Any) -> Any:
    message = _LIBRARY.new_method_call(address, method, signature, body)
    message.header.flags = _LIBRARY.MessageFlag.no_reply_expected
    return message


_BUS = _LIBRARY.DBusAddress(
    "/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus"
)
