"""The pages about calls, parts of Share, and how each is built on its first visit; for `pages`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from painapp.ui.shell import rooms
from painapp.ui.shell.rooms import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.call import Call
    from painapp.guided_pages import Around
    from painapp.ui.pages.calls.desk import CallDesk
    from painapp.ui.pages.share.printing import AskPrinter
    from painapp.ui.shell.page import Page
    from painapp.ui.theme.theme import Theme


class CallPages:
    """Builds each of them on its first visit."""

    def __init__(self, around: Around) -> None:
        self._around = around

    def specs(self) -> tuple[PageSpec, ...]:
        """Return the pages; none has a key or a button on the rail."""
        return (
            PageSpec("calls", rooms.CALLS, "phone", "", self.calls, part_of="share"),
            PageSpec("prepare", rooms.PREPARE, "phone", "", self.prepare, part_of="share"),
            PageSpec("call", rooms.CALL, "phone", "", self.hold, part_of="share"),
            PageSpec("after", rooms.AFTER, "phone", "", self.after, part_of="share"),
        )

    def share(self, ask_printer: AskPrinter | None) -> Page:
        """Share, the room around them; None prints by the system's own dialog."""
        from painapp.ui.pages.share.around import Around as AroundShare
        from painapp.ui.pages.share.page import SharePage
        from painapp.ui.pages.share.printing import PrintDialog

        around, window = self._around, self._around.window
        return SharePage(
            around.theme,
            around.language,
            around.clock,
            around.tasks,
            window.messages,
            around.resources,
            AroundShare(
                around.where_to_save(),
                ask_printer or PrintDialog(window),
                window.show_room,
                window.undo,
                self.write_call,
            ),
        )

    def calls(self) -> Page:
        """All calls."""
        from painapp.ui.pages.calls.page import CallsPage

        around = self._around
        return CallsPage(self._desk(around.theme), self.open, around.sheet_saver())

    def prepare(self) -> Page:
        """What to bring to a call."""
        from painapp.ui.pages.calls.one_call import PreparePage

        return PreparePage(self._desk(self._around.theme), self._around.tasks, self.open)

    def hold(self) -> Page:
        """The call itself, in large type."""
        from painapp.ui.pages.calls.one_call import HoldPage
        from painapp.ui.theme.large import LargeTheme

        desk = self._desk(LargeTheme(self._around.theme), lambda: {"call_day": desk.today})
        return HoldPage(desk, self.open)

    def after(self) -> Page:
        """What stays of a call."""
        from painapp.domain.calls import HELD
        from painapp.ui.pages.calls.one_call import AfterPage

        desk = self._desk(self._around.theme, lambda: {"call_day": desk.today, "standing": HELD})
        return AfterPage(desk)

    def open(self, page_id: str, call: Call | None) -> None:
        """Open one of them, to be about this call."""
        from painapp.ui.pages.calls.call_page import CallPage

        window = self._around.window
        page = window.navigator.page(page_id)
        if isinstance(page, CallPage):
            page.open_call(call)
        window.show_room(page_id)

    def write_call(self) -> None:
        """Open an empty form for a call, the keyboard in it."""
        from painapp.ui.pages.calls.page import CallsPage

        self.open("calls", None)
        page = self._around.window.navigator.page("calls")
        if isinstance(page, CallsPage):
            page.ahead.open_form(None)

    def _desk(self, theme: Theme, beginning: Callable[[], dict[str, Any]] = dict) -> CallDesk:
        from painapp.domain.moments import today
        from painapp.ui.pages.calls.desk import CallDesk
        from painapp.ui.widgets.field_editors import Surroundings

        around, window = self._around, self._around.window

        def day_of_now() -> date:
            return today(around.clock)

        help_page = partial(window.show_room, "emergency")
        here = Surroundings(theme, around.language, _nothing_yet, help_page, today=day_of_now)
        return CallDesk(here, around.clock, window.messages, window.undo, window.show_room, beginning)


def _nothing_yet(_field: str) -> tuple[str, ...]:
    """Offer none: the desk knows what was said before."""
    return ()
