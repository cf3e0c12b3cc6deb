"""The person's people, as they are read: who is trusted, and what a phone can dial."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.story import Person

_NUMBER = re.compile(r"\+?\d[\d\s().\-/]*")
_FEWEST_DIGITS = 3


def dial_link(phone: str) -> str:
    """Return the `tel:` link of the first number in a line like "07700 900 123, evenings"; "" for none."""
    for found in _NUMBER.findall(phone.replace("(0)", "")):
        digits = re.sub(r"\D", "", found)
        if len(digits) >= _FEWEST_DIGITS:
            return f"tel:{'+' if found.startswith('+') else ''}{digits}"
    return ""


def trusted_contacts(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return those who are named as trusted contacts, and have a name or a number."""
    return tuple(one for one in people if one.trusted and (one.name or one.phone))


def for_lock_screen(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return the trusted contacts to be shown while the diary is locked, with name and number only."""
    return tuple(
        replace(one, when_where="", note="") for one in trusted_contacts(people) if one.on_lock_screen
    )
