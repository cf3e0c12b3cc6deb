"""What the house needs from the computer around it, as protocols. `painapp.system` implements them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, time
    from pathlib import Path

    from painapp.domain.words import Words


class Clock(Protocol):
    """The time, as the computer has it."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    def zone_name(self) -> str:
        """Return the IANA name of the local time zone, for example "Europe/London"."""
        ...


class KeyStore(Protocol):
    """The operating system's keyring, holding small secrets under a name."""

    @property
    def backend_name(self) -> str:
        """Name the keyring in words a person knows, for messages; empty where there is none."""
        ...

    def available(self) -> bool:
        """Tell whether a real keyring is there to write to (a null or plain-text one does not count)."""
        ...

    def read(self, name: str) -> bytes | None:
        """Return the secret kept under `name`, or None where there is none.

        Raises KeyStoreError when the keyring cannot be asked (locked, dismissed, gone).
        """
        ...

    def write(self, name: str, secret: bytes) -> None:
        """Keep `secret` under `name`. Raises KeyStoreError when it could not be kept."""
        ...

    def delete(self, name: str) -> None:
        """Forget the secret under `name`; no error where there is none. Raises KeyStoreError."""
        ...


class KeyStoreError(Exception):
    """The keyring could not be asked; the message names the reason without any secret."""


class Paths(Protocol):
    """Where things live on this computer."""

    @property
    def diary(self) -> Path:
        """Folder of the encrypted diary and its vault.json."""
        ...

    @property
    def backups(self) -> Path:
        """Folder of the app's own backups."""
        ...

    @property
    def config(self) -> Path:
        """Folder of look.json."""
        ...

    @property
    def cache(self) -> Path:
        """Folder whose loss costs nothing, for example the font cache."""
        ...

    @property
    def logs(self) -> Path:
        """Folder of the logs, which never hold diary text."""
        ...

    @property
    def resources(self) -> Path:
        """Folder of what the app ships: fonts, icons, help lines, templates."""
        ...


class Language(Protocol):
    """The person's language: words, plurals, dates, times and numbers."""

    @property
    def code(self) -> str:
        """BCP 47 tag, for example "en-GB"; the PDF carries it."""
        ...

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        ...

    @property
    def first_weekday(self) -> int:
        """First day of the week, 0 Monday to 6 Sunday."""
        ...

    def text(self, words: Words, count: int | None = None, **values: object) -> str:
        """Translate `words`, choosing the plural form for `count`, and fill its `{name}` places."""
        ...

    def date_long(self, day: date) -> str:
        """Weekday, day and month: "Sunday 22 November"."""
        ...

    def date_full(self, day: date) -> str:
        """Day, month and year: "22 November 2026"."""
        ...

    def date_short(self, day: date) -> str:
        """Day and short month: "22 Nov"."""
        ...

    def month(self, day: date) -> str:
        """Month and year: "November 2026"."""
        ...

    def weekday_short(self, day: date) -> str:
        """Shortest unambiguous weekday for a column head: "Su"."""
        ...

    def weekday_letter(self, day: date) -> str:
        """Narrow weekday for an axis: "S"."""
        ...

    def period(self, first: date, last: date) -> str:
        """A span of days without repeating itself: "29 October to 22 November 2026"."""
        ...

    def clock_time(self, at: time) -> str:
        """Time of day as the country writes it: "18:42"."""
        ...

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with the country's decimal mark; at most `decimals` places, no trailing zeros."""
        ...

    def duration(self, minutes: int) -> str:
        """Minutes as "6 h 40 min", "45 min" or "2 h"."""
        ...

    def list_of(self, parts: Sequence[str]) -> str:
        """Join with commas and "and": "a, b and c"."""
        ...
