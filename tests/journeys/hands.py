"""Three ways to use a real window: by keys alone, by a pointer alone, by assistive technology alone.

A story is told once, to whichever `Hands` it is given. A pointer types only in a field it has pressed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tests.journeys.reader import inside

if TYPE_CHECKING:
    from tests.journeys.reader import Element
    from tests.journeys.real_window import RealWindow

MOST_LOOKS = 80
GROUPED = {"radio button"}
"""What Tab stops at once for the whole group."""
FAR = 3
"""Stops of Tab that the order of the tree may be out by."""


class Hands(Protocol):
    """What a person can do in a window."""

    def press(self, role: str, name: str, *, within: str = "", starting: bool = False) -> None:
        """Press something that is called so."""
        ...

    def choose(self, value: str, *, within: str) -> None:
        """Choose one of a group of buttons."""
        ...

    def write(self, name: str, text: str, *, within: str = "") -> None:
        """Fill in a field."""
        ...


class Pointer:
    """Moves a pointer, turns its wheel and clicks."""

    def __init__(self, window: RealWindow) -> None:
        self._window = window

    def press(self, role: str, name: str, *, within: str = "", starting: bool = False) -> None:
        """See Hands."""
        self._window.click(role, name, within=within, starting=starting)

    def choose(self, value: str, *, within: str) -> None:
        """See Hands."""
        self._window.click("radio button", value, within=within)

    def write(self, name: str, text: str, *, within: str = "") -> None:
        """See Hands."""
        self._window.click("text", name, within=within)
        self._window.type(text)


class Assistive:
    """Does what an element is for, as a switch or a voice does: no key, no pointer."""

    def __init__(self, window: RealWindow) -> None:
        self._window = window

    def press(self, role: str, name: str, *, within: str = "", starting: bool = False) -> None:
        """See Hands."""
        found = self._window.see(role, name, within=within, starting=starting)
        assert self._window.reader.act(found, "Press"), str(found)

    def choose(self, value: str, *, within: str) -> None:
        """See Hands."""
        self.press("radio button", value, within=within)

    def write(self, name: str, text: str, *, within: str = "") -> None:
        """See Hands."""
        found = self._window.see("text", name, within=within)
        assert self._window.reader.fill_in(found, text), str(found)


class Keys:
    """Presses Tab, arrows, digits, space and letters; looks at where the keyboard is."""

    def __init__(self, window: RealWindow) -> None:
        self._window = window

    def press(self, role: str, name: str, *, within: str = "", starting: bool = False) -> None:
        """See Hands."""
        self._tab_to(role, name, within, starting=starting)
        self._window.press("space")

    def choose(self, value: str, *, within: str) -> None:
        """See Hands; a score is a digit."""
        self._tab_to("radio button", "", within, starting=False)
        if value.isdigit():
            self._window.press(*value)
            return
        self._tab_to("radio button", value, within, starting=False, key="Right")
        self._window.press("space")

    def write(self, name: str, text: str, *, within: str = "") -> None:
        """See Hands."""
        self._tab_to("text", name, within, starting=False)
        self._window.type(text)

    def _tab_to(self, role: str, name: str, within: str, *, starting: bool, key: str = "Tab") -> None:
        """Press Tab until it has the keyboard: a few at once while it is far, one by one when it is near."""
        met, went_back = list[str](), False
        for _ in range(MOST_LOOKS):
            wanted, elements = self._window.sight(role, name, within, starting=starting)
            there = next((one for one in elements if "focused" in one.states), None)
            if there is not None and any(one.path == there.path for one in wanted):
                return
            steps = _steps(elements, there, wanted) if there is not None else 1
            again = str(there) in met
            met.append(str(there))
            if key != "Tab":
                self._window.press("Left" if there is not None and wanted[0].path < there.path else "Right")
            elif steps < -FAR and not went_back:
                went_back = True
                self._window.press(*["shift+Tab"] * (FAR - steps))
            else:
                # Tab goes in reading order, which is not the order of the tree, and a calendar is one stop:
                # near, or where it was before, it is looked each time.
                self._window.press(*["Tab"] * (1 if again else max(1, steps - FAR)))
        raise AssertionError(f"Tab does not come to {role} {name!r}; it came to {met}")


def _steps(elements: tuple[Element, ...], there: Element, wanted: list[Element]) -> int:
    """About how many Tabs it is from `there` to the nearest of what is wanted; below 0 backwards."""
    stops: list[Element] = []
    for one in elements:
        if "focusable" not in one.states:
            continue
        grouped = one.role in GROUPED and stops and stops[-1].role in GROUPED
        if grouped and stops[-1].path[:-1] == one.path[:-1]:
            if one.path == there.path or one in wanted:
                stops[-1] = one
            continue
        stops.append(one)
    order = {one.path: place for place, one in enumerate(stops)}
    here = order.get(there.path)
    goals = [order[one.path] for one in wanted if one.path in order]
    if here is None or not goals:
        return 1
    return min((goal - here for goal in goals), key=abs) or 1


def page_of(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """What is showing beside the rail."""
    (pane,) = [one for one in elements if one.role == "layered pane"]
    return inside(elements, pane)
