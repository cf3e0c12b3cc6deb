"""The app as a process with a real window, and the hands and eyes of a person in front of it.

The hands are xdotool: real key presses and clicks through the X server. The eyes are a screen reader in
another process, or the window's title alone. Nothing here reaches into the app.
"""

from __future__ import annotations

import ctypes
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from tests.deadline import REST_SECONDS, wait_for
from tests.journeys.computer import app_command, stop
from tests.journeys.reader import Element, Reader, inside, outline

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.journeys.computer import SmallComputer

_T = TypeVar("_T")

WHEEL_DOWN, WHEEL_UP = "5", "4"
MOST_TURNS = 60
NOTCH = 60
"""Dots that a page moves at least with one notch of the wheel."""
LOOK_EVERY_SECONDS = 0.15
"""Reading a whole window keeps it busy, so it is given a rest between two looks."""

HARMLESS = "qt.accessibility.atspi: AtSpiAdaptor::applicationInterface does not implement"
"""Qt says so to the reader's first question, which is about a protocol of another toolkit."""


class RealWindow:
    """Opens with `with`, and on leaving it checks that the app closed as it should.

    `arguments` go to the app. Without `seen` no screen reader looks on: only titles and keys then.
    """

    def __init__(self, computer: SmallComputer, *arguments: str, seen: bool = True) -> None:
        self.computer = computer
        self._arguments = arguments
        self._seen = seen
        self._reader: Reader | None = None

    def __enter__(self) -> Self:
        self.process = self.computer.start("painapp", app_command(*self._arguments))
        self._log = self.computer.log_of(self.process)
        if self._seen:
            self._reader = Reader(self.computer, self.process.pid)
        try:
            self.wait_for_title("")
        except BaseException:
            stop(self.process)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> None:
        if kind is None:
            self.close()
            return
        if error is not None:
            self._explain(error)
        stop(self.process)

    # Eyes

    @property
    def reader(self) -> Reader:
        """The screen reader that looks on."""
        if self._reader is None:
            raise RuntimeError("nobody looks on at this window")
        return self._reader

    def elements(self) -> tuple[Element, ...]:
        """Everything that is showing now."""
        return self.reader.read()

    def all_of(self, role: str, name: str = "", *, within: str = "", starting: bool = False) -> list[Element]:
        """Every element that is showing with this role and name, inside one called `within` if given."""
        return _matching(self.elements(), role, name, within, starting=starting)

    def see(self, role: str, name: str = "", *, within: str = "", starting: bool = False) -> Element:
        """Wait until such an element is showing, and return it."""
        return self.sight(role, name, within, starting=starting)[0][0]

    def sight(
        self, role: str, name: str, within: str, *, starting: bool
    ) -> tuple[list[Element], tuple[Element, ...]]:
        """Wait until such an element is showing; return all such, and everything that showed with them."""

        def look() -> tuple[list[Element], tuple[Element, ...]] | None:
            elements = self.elements()
            found = _matching(elements, role, name, within, starting=starting)
            return (found, elements) if found else None

        where = f" in {within!r}" if within else ""
        return self.wait_for(look, f"a {role} called {name!r}{where} is showing", LOOK_EVERY_SECONDS)

    def wait_for_title(self, beginning: str) -> str:
        """Wait until a window of the app is open whose title begins so, and give it the keyboard."""
        window = self.wait_for(lambda: self._windows(beginning), f"a window called {beginning!r} is open")[0]
        # There is no window manager to do it.
        self.computer.run(["xdotool", "windowfocus", "--sync", window])
        return window

    def wait_for(self, look: Callable[[], _T | None], what: str, rest: float = REST_SECONDS) -> _T:
        """Wait until there is something, as `tests.deadline` does; a failure tells what was in sight."""

        def looked() -> _T | None:
            self._check_complaints()
            return look()

        try:
            return wait_for(looked, what, rest=rest)
        except AssertionError as error:
            self._explain(error)
            raise

    def _check_complaints(self) -> None:
        """Raises AssertionError when the app wrote something: it says what it has to say in its window."""
        written = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        complaints = [line for line in written if not line.startswith(HARMLESS)]
        assert not complaints, "\n".join(complaints)

    def _explain(self, error: BaseException) -> None:
        """Add what was showing, a picture of it, and what was said; once."""
        if getattr(error, "__notes__", None):
            return
        shown = outline(self.elements()) if self._reader is not None else "(nobody looked on)"
        handle, picture = tempfile.mkstemp(prefix="painapp-window-", suffix=".png")
        os.close(handle)
        self.computer.take_picture(Path(picture))
        error.add_note(f"── showing (a picture is in {picture})\n{shown}\n{self.computer.said()}")

    # Hands

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as xdotool does: "4", "ctrl+2", "Return"."""
        self.computer.run(["xdotool", "key", *keys])

    def type(self, text: str) -> None:
        """Type a text of plain letters."""
        self.computer.run(["xdotool", "type", "--", text])

    def click(self, role: str, name: str = "", *, within: str = "", starting: bool = False) -> Element:
        """Press the mouse on something, scrolling to it where it is not in sight.

        The X server does one thing after the other; "--sync" of xdotool would wait 15 seconds for a pointer
        that is there already.
        """
        found = self._bring_into_sight(lambda: self.sight(role, name, within, starting=starting))
        left, top = found.middle
        self.computer.run(["xdotool", "mousemove", str(left), str(top), "click", "1"])
        return found

    def close(self) -> None:
        """Close the window as its close button does; wait until the app has ended, with nothing to say."""
        if self.process.poll() is None:
            window = self.wait_for(lambda: self._windows(""), "the window is open")[0]
            ask_to_close(self.computer.environment["DISPLAY"], int(window))
        self.wait_for(lambda: self.process.poll() is not None, "the app has ended")
        self._check_complaints()
        assert self.process.returncode == 0, self.computer.said()

    def _windows(self, beginning: str) -> list[str]:
        if self.process.poll() is not None:
            raise AssertionError(f"the app ended by itself\n{self.computer.said()}")
        pattern = f"^{beginning}" if beginning else "PainApp"
        found = self.computer.run(["xdotool", "search", "--onlyvisible", "--name", pattern], check=False)
        return found.split()

    def _bring_into_sight(self, look: Callable[[], tuple[list[Element], tuple[Element, ...]]]) -> Element:
        """Turn the wheel over the part of the page that holds it, as little as needed."""
        (found, *_), elements = look()
        for _ in range(MOST_TURNS):
            hiding = _hiding(found, elements)
            if hiding is None:
                return found
            away = found.middle[1] - hiding.middle[1]
            turns = max(1, (abs(away) - hiding.box[3] // 2) // NOTCH)
            left, top = (str(one) for one in hiding.middle)
            turn = ["click", "--repeat", str(turns), WHEEL_DOWN if away > 0 else WHEEL_UP]
            self.computer.run(["xdotool", "mousemove", left, top, *turn])
            (found, *_), elements = self.wait_for(
                lambda box=found.box: _moved(look(), box), f"{found} moves with the wheel", LOOK_EVERY_SECONDS
            )
        raise AssertionError(f"{found} cannot be scrolled to")


def _moved(
    sight: tuple[list[Element], tuple[Element, ...]], box: tuple[int, int, int, int]
) -> tuple[list[Element], tuple[Element, ...]] | None:
    """What was seen, once the element is no longer at `box`."""
    return sight if sight[0][0].box != box else None


def _matching(
    elements: tuple[Element, ...], role: str, name: str, within: str, *, starting: bool
) -> list[Element]:
    if within:
        outer = [one for one in elements if one.name == within and inside(elements, one)]
        elements = inside(elements, outer[-1]) if outer else ()
    return [
        one
        for one in elements
        if one.role == role and (one.name.startswith(name) if starting or not name else one.name == name)
    ]


def _hiding(found: Element, elements: tuple[Element, ...]) -> Element | None:
    """The element around it that keeps its middle out of sight; None where that can be seen."""
    left, top = found.middle
    for outer in elements:
        if outer.holds(found):
            inner_left, inner_top = left - outer.box[0], top - outer.box[1]
            if not (0 <= inner_left < outer.box[2] and 0 <= inner_top < outer.box[3]):
                return outer
    return None


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib, with room for the largest event."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 24),
    )


def ask_to_close(display_name: str, window: int) -> None:
    """Send WM_DELETE_WINDOW, as a window manager does when the close button is pressed."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(display_name.encode()))
    if not display:
        raise AssertionError(f"no X server at {display_name}")

    def atom(name: bytes) -> int:
        return x11.XInternAtom(display, name, 0)

    message = _ClientMessage(type=33, window=window, message_type=atom(b"WM_PROTOCOLS"), format=32)
    message.data[0] = atom(b"WM_DELETE_WINDOW")
    x11.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x11.XCloseDisplay(display)
