"""What a form has to be told to ask by the body map, apart from the map itself, which is loaded on use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Bodies(NamedTuple):
    """Where the drawings are (resources/bodies), and which body shape the person has chosen."""

    folder: Path
    build: Callable[[], str]
    keep_build: Callable[[str], None]
