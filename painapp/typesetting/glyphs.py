"""Makes any text fit for the PDF: what no bundled font can show is named instead of refused.

Under PDF/UA typst refuses a whole file for one character without a glyph, so each text passes here first.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import TYPE_CHECKING
from unicodedata import category, normalize

from painapp.domain.text import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MOST_NAMED = 3
NAMED = "‹U+"
"""What the name of a character without a glyph begins with."""

LONG_WORD = 24
_PIECE = 12
_ZERO_WIDTH_SPACE = "\u200b"
_JOINER = "\u200d"
_MARKS = frozenset({"Mn", "Mc", "Me"})
_LONG_WORDS = re.compile(rf"\S{{{LONG_WORD + 1},}}")
_ISOLATES = "\u2066\u2067\u2068"
_POP_ISOLATE = "\u2069"
_BLANKS = dict.fromkeys(map(ord, "\t\u1680\u3000"), " ")
# Embeddings and overrides turn round whatever follows until they are closed (one could make 12 of a 21);
# marks and isolates do the same work within bounds. The byte order mark has no place inside a text.
_DROPPED = dict.fromkeys([*range(0x202A, 0x202F), 0xFEFF])
# Invisible, and drawn as nothing by every font: joiners, direction marks, variation selectors, tags.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u200b-\u200f\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\U000e0020-\U000e007f"
    "\U000e0100-\U000e01ef]"
)
# Invisible too, and of no use where no font knows the script they belong to.
_FILLERS = re.compile("[\u115f\u1160\u17b4\u17b5\u180b-\u180f\u206a-\u206f\u3164\uffa0\U0001bca0-\U0001bca3]")


class Glyphs:
    """What the PDF's fonts can show together. `families` are their names in the order they are tried.

    Each entry of `bounds` belongs to the family at the same place: a rising list of code points where
    being covered begins and ends in turn (packaging/fonts_coverage.py writes it).
    """

    def __init__(self, families: Sequence[str], bounds: Sequence[Sequence[int]]) -> None:
        self.families = tuple(families)
        self._bounds = bounds
        self._simple_letters: dict[str, bool] = {}
        self._plain: set[str] = set()
        self._other: set[str] = set()
        self._covered_clusters: dict[str, bool] = {}

    @classmethod
    def read(cls, fonts: Path) -> Glyphs:
        """Read coverage.json in the folder `fonts`. Raises OSError or ValueError where it is damaged."""
        families = json.loads((fonts / "coverage.json").read_text(encoding="utf-8"))["families"]
        return cls([one["family"] for one in families], [one["bounds"] for one in families])

    def printable(self, text: str, *, careful: bool = False) -> str:
        """Return `text` with a name such as ‹U+4E2D› for what no font shows, and breaks in long words.

        `careful` names everything beyond the page's own font: for a text the typesetter still refused.
        """
        if not self._all_plain(text):
            text = _cleaned(text)
            if not self._all_simple(text):
                text = _closed(self._named(text, careful=careful))
        return _LONG_WORDS.sub(_with_breaks, text)

    def _all_plain(self, text: str) -> bool:
        """Tell whether nothing of a text needs cleaning or naming: quickly, as nearly all do not."""
        characters = set(text)
        if characters <= self._plain:
            return True
        for one in characters - self._plain - self._other:
            kept = self._simple(one) and _cleaned(one) == one
            (self._plain if kept else self._other).add(one)
        return characters <= self._plain

    def _all_simple(self, text: str) -> bool:
        return all(self._simple(one) for one in set(text))

    def _simple(self, character: str) -> bool:
        """Tell whether the page's own font shows a character that never joins with its neighbours."""
        known = self._simple_letters.get(character)
        if known is None:
            known = character == "\n" or (
                category(character) not in _MARKS
                and not _UNSEEN.match(character)
                and _covers(self._bounds[0], character)
            )
            self._simple_letters[character] = known
        return known

    def _named(self, text: str, *, careful: bool) -> str:
        parts: list[str] = []
        missing: list[str] = []
        for cluster in _clusters(text):
            shown, lost = self._shown(cluster, careful=careful)
            if shown and missing:
                parts.append(_name(missing))
                missing = []
            parts.append(shown)
            missing += lost
        return "".join(parts) + (_name(missing) if missing else "")

    def _shown(self, cluster: str, *, careful: bool) -> tuple[str, list[str]]:
        """Return what can be shown of a cluster, and the characters to name after it."""
        if careful:
            return ("", list(_UNSEEN.sub("", cluster))) if not self._all_simple(cluster) else (cluster, [])
        if self._one_font_covers(cluster):
            return cluster, []
        base, rest = cluster[0], _UNSEEN.sub("", cluster[1:])
        if not self._one_font_covers(base):
            return "", list(_UNSEEN.sub("", base) + rest)
        # A mark drawn by another font than its letter is refused: keep what goes with the letter.
        shown, lost = base, ""
        for one in rest:
            if self._one_font_covers(shown + one):
                shown += one
            else:
                lost += one
        return shown, list(lost)

    def _one_font_covers(self, cluster: str) -> bool:
        known = self._covered_clusters.get(cluster)
        if known is None:
            seen = _UNSEEN.sub("", cluster)
            forms = {seen, normalize("NFC", seen), normalize("NFD", seen)}
            known = any(
                all(one == "\n" or _covers(bounds, one) for one in form)
                for form in forms
                for bounds in self._bounds
            )
            self._covered_clusters[cluster] = known
        return known


def _cleaned(text: str) -> str:
    return _FILLERS.sub("", clean_text(text).translate(_BLANKS).translate(_DROPPED))


def _covers(bounds: Sequence[int], character: str) -> bool:
    return bisect_right(bounds, ord(character)) % 2 == 1


def _clusters(text: str) -> Iterator[str]:
    """Split into letters with the marks, joiners and selectors that hang on them."""
    start = 0
    for at in range(1, len(text)):
        if not _hangs_on(text[at - 1], text[at]):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def _hangs_on(before: str, character: str) -> bool:
    if before == "\n" or character == "\n":
        return False
    return (
        before == _JOINER
        or category(character) in _MARKS
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or bool(_UNSEEN.match(character))
    )


def _name(missing: Sequence[str]) -> str:
    named = " ".join(f"U+{ord(one):04X}" for one in missing[:MOST_NAMED])
    more = len(missing) - MOST_NAMED
    return f"‹{named} +{more}›" if more > 0 else f"‹{named}›"


def _closed(text: str) -> str:
    """Close the isolates each paragraph leaves open, so that none reaches into what follows."""
    return "\n".join(map(_closed_line, text.split("\n")))


def _closed_line(line: str) -> str:
    kept: list[str] = []
    depth = 0
    for one in line:
        if one == _POP_ISOLATE and not depth:
            continue
        depth += (one in _ISOLATES) - (one == _POP_ISOLATE)
        kept.append(one)
    return "".join(kept) + _POP_ISOLATE * depth


def _with_breaks(word: re.Match[str]) -> str:
    clusters = list(_clusters(word.group()))
    return _ZERO_WIDTH_SPACE.join(
        "".join(clusters[at : at + _PIECE]) for at in range(0, len(clusters), _PIECE)
    )
