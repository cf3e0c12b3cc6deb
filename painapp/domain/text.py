"""What may be typed: everything but control characters and halves of surrogate pairs."""

from __future__ import annotations

import re

# C0 and C1 controls except tab and line feed, DEL, and lone surrogates (no UTF-8 file can hold them).
_UNWANTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_ENDS = re.compile(r"\r\n?|\x85|\u2028|\u2029")


def clean_text(text: str) -> str:
    r"""Return `text` as it may be kept: line ends as "\n", control characters removed, the rest untouched.

    Emoji, joiners, right-to-left marks and every other printable character stay. Applying it twice
    changes nothing more.
    """
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def clean_line(text: str) -> str:
    """Return `text` cleaned and on one line: each run of spaces, tabs and line ends is one space."""
    return " ".join(clean_text(text).split())
