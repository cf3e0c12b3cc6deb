"""What a form has to be told to ask by the body map, apart from the map itself, which is loaded on use."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.ui.shell.messages import Messages
    from painapp.vault.diary import Diary


class Bodies(NamedTuple):
    """Where the drawings are (resources/bodies), and which body shape the person has chosen."""

    folder: Path
    build: Callable[[], str]
    keep_build: Callable[[str], None]


def bodies_of(diary: Callable[[], Diary | None], folder: Path, messages: Messages) -> Bodies:
    """Return the bodies whose shape is kept in whatever diary is open when it is asked for."""

    def build() -> str:
        opened = diary()
        return opened.settings.body_build if opened is not None else ""

    def keep(chosen: str) -> None:
        opened = diary()
        if opened is None:
            return
        try:
            opened.save_settings(replace(opened.settings, body_build=chosen))
        except ExpectedError as error:
            messages.trouble(error)

    return Bodies(folder, build, keep)
