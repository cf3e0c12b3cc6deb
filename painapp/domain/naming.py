"""How a person's name stands on what they share."""

from __future__ import annotations

from unicodedata import category, combining


def shown_name(name: str, how: str) -> str:
    """Return `name` as it is to be shown: "full", "initials" ("R. E."), or "none" ("")."""
    if how == "none":
        return ""
    return initials(name) if how == "initials" else name


def initials(name: str) -> str:
    """Return the first letter of each word, with what belongs above or below it: "Åse Berg" → "Å. B.".

    A word without a letter ("&") has none. A name without any letter has "".
    """
    firsts = (_first_letter(word) for word in name.split())
    return " ".join(f"{first}." for first in firsts if first)


def _first_letter(word: str) -> str:
    at = next((place for place, letter in enumerate(word) if letter.isalpha()), None)
    if at is None:
        return ""
    end = at + 1
    while end < len(word) and (combining(word[end]) or category(word[end]) in {"Mn", "Mc"}):
        end += 1
    return word[at:end]
