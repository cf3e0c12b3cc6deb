"""A desktop's part on the session's bus: its notification service, and the tray that shows signs.

It plays org.freedesktop.Notifications and org.kde.StatusNotifierWatcher, and presses what it shows.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, NamedTuple

from tests.deadline import wait_for

NOTES, NOTES_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
ITEM, ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"
PROPERTIES = "org.freedesktop.DBus.Properties"
MENU = "com.canonical.dbusmenu"

WATCHER_XML = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
</interface></node>"""


class Asked(NamedTuple):
    """One call that came in."""

    sender: str
    interface: str
    member: str
    signature: str
    body: tuple[Any, ...]


class Desktop:
    """Answers as long as somebody looks: every look first answers what was asked meanwhile."""

    def __init__(self, address: str, *, tray: bool = True) -> None:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(bus=address)
        for name in (NOTES, *((WATCHER,) if tray else ())):
            self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._calls: list[Asked] = []
        self._last = 0

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def calls(self) -> list[Asked]:
        """Answer whatever is asked now; return all that was asked so far."""
        with suppress(TimeoutError):
            while True:
                self._take(self._connection.receive(timeout=0.02))
        return self._calls

    def notes(self) -> list[tuple[Any, ...]]:
        """What every note so far was asked with."""
        return [call.body for call in self.calls() if call.member == "Notify"]

    def press_note(self) -> None:
        """Press the note shown last."""
        self._signal(NOTES_PATH, NOTES, "ActionInvoked", "us", self._last, "default")

    def sign(self) -> str:
        """Return who has put a sign in the tray last; "" for nobody."""
        senders = [call.sender for call in self.calls() if call.member == "RegisterStatusNotifierItem"]
        return senders[-1] if senders else ""

    def about_sign(self, name: str) -> Any:
        """Return a property of the sign in the tray."""
        return self._ask(ITEM_PATH, PROPERTIES, "Get", "ss", ITEM, name)[0][1]

    def press_sign(self) -> None:
        """Press the sign in the tray."""
        self._ask(ITEM_PATH, ITEM, "Activate", "ii", 0, 0)

    def menu(self) -> dict[str, int]:
        """Return the lines of the sign's menu, with their numbers."""
        path = str(self.about_sign("Menu"))
        _revision, (_number, _about, lines) = self._ask(path, MENU, "GetLayout", "iias", 0, -1, ["label"])
        return {line[1][1]["label"][1].replace("_", ""): line[1][0] for line in lines}

    def choose(self, line: str) -> None:
        """Choose a line of the sign's menu."""
        path, number = str(self.about_sign("Menu")), self.menu()[line]
        self._ask(path, MENU, "Event", "isvu", number, "clicked", ("s", ""), 0, answered=False)

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageFlag, MessageType, new_error, new_method_return

        if message.header.message_type is not MessageType.method_call:
            return
        fields = message.header.fields
        asked = Asked(
            fields.get(HeaderFields.sender, ""),
            fields.get(HeaderFields.interface, ""),
            fields[HeaderFields.member],
            fields.get(HeaderFields.signature, ""),
            message.body,
        )
        self._calls.append(asked)
        if message.header.flags & MessageFlag.no_reply_expected:
            return
        answer = self._answer(asked)
        if answer is None:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        else:
            self._connection.send(new_method_return(message, *answer))

    def _answer(self, asked: Asked) -> tuple[str, tuple[Any, ...]] | tuple[()] | None:
        if asked.member == "Notify":
            self._last += 1
            return "u", (self._last,)
        if asked.member == "Introspect":
            return "s", (WATCHER_XML,)
        if asked.member == "Get":
            return "v", (("b", True),)
        return () if asked.member in {"CloseNotification", "RegisterStatusNotifierItem"} else None

    def _ask(
        self, path: str, interface: str, member: str, signature: str, *body: Any, answered: bool = True
    ) -> Any:
        from jeepney import DBusAddress, HeaderFields, MessageFlag, MessageType, new_method_call

        message = new_method_call(
            DBusAddress(path, bus_name=self.sign(), interface=interface), member, signature, body
        )
        if not answered:
            message.header.flags = MessageFlag.no_reply_expected
            self._connection.send(message)
            return ()
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial)
        replies: list[Any] = []

        def look() -> bool:
            with suppress(TimeoutError):
                reply = self._connection.receive(timeout=0.02)
                if reply.header.fields.get(HeaderFields.reply_serial) == serial:
                    replies.append(reply)
                else:
                    self._take(reply)
            return bool(replies)

        wait_for(look, f"{member} is answered")
        assert replies[0].header.message_type is MessageType.method_return, replies[0].body
        return replies[0].body

    def _signal(self, path: str, interface: str, name: str, signature: str, *body: Any) -> None:
        from jeepney import DBusAddress, new_signal

        self._connection.send(new_signal(DBusAddress(path, interface=interface), name, signature, body))
