"""What a person can set: `Look` is readable before the diary opens, `Settings` is kept inside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from painapp.domain.text import clean_line

THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 175, 200)
MOTIONS = ("system", "full", "reduced")


@dataclass(frozen=True, slots=True)
class Look:
    """Language, country and look. Nothing personal: it lies in plain sight and works while locked.

    `language` and `country` are "" for the system's own. `text_size` is per cent, 100 to 200.
    """

    language: str = ""
    country: str = ""
    theme: str = "system"
    text_size: int = 100
    motion: str = "system"

    def __post_init__(self) -> None:
        """Fall back to the default for any value this version does not know."""
        for name, known in (("theme", THEMES), ("text_size", TEXT_SIZES), ("motion", MOTIONS)):
            if getattr(self, name) not in known:
                object.__setattr__(self, name, known[0])


@dataclass(frozen=True, slots=True)
class Settings:
    """Kept in the diary file, since it tells something of the person.

    `day_start` is when a new diary day begins; `single_keys` lets digits set a score (WCAG 2.1.4);
    `summary_name`, one line, stands at the head of a summary; `summary_left_out` holds the ids of the
    sections not wanted in it.
    """

    day_start: time = time(4, 0)
    single_keys: bool = True
    summary_name: str = ""
    summary_left_out: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Clean what a person typed, as in an entry: no file can hold half of a surrogate pair."""
        object.__setattr__(self, "summary_name", clean_line(self.summary_name))
