"""What Share needs of the window and of the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.ui.pages.share.outgoing import synced_here

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.ui.pages.share.printing import AskPrinter


def _nowhere(_page_id: str) -> None:
    """Go to no other page."""


class Around(NamedTuple):
    """Dialogs and ways.

    `ask_where` is given a file's name and returns where it is to go, None when the person left it; so does
    `ask_printer` for a printer. `synced` names the service that copies a folder elsewhere, "" for none.
    """

    ask_where: Callable[[str], Path | None]
    ask_printer: AskPrinter
    show_room: Callable[[str], None] = _nowhere
    undo: Callable[[], None] = lambda: None
    write_call: Callable[[], None] = lambda: None
    synced: Callable[[Path], str] = synced_here
