"""A made-up language for tests and the tour: it shows what is too tight, and what nobody can translate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from painapp.system.language import SOURCE_LANGUAGE, QtLanguage

if TYPE_CHECKING:
    from pathlib import Path

STRETCH = 0.4
"""How much longer a text gets: German and Norwegian need about a third more room than English."""

_ACCENTS = str.maketrans("aeiouycnszgACEINOSUYZ", "áéíóúýçñšžğÁÇÉÍÑÓŠÚÝŽ")
# What must stay as it is: {places}, %n and %1, "&" before a letter (a mnemonic), tags.
_KEPT = re.compile(r"(\{[^{}]*\}|%L?(?:n|\d)|&\w+;|&\w|</?[A-Za-z][^<>]*>)")
_FILL = "éñ łöñğ ťéxť "


class PseudoLanguage(QtLanguage):
    """English, each text 40 % longer, with accents and in brackets.

    A text on the screen without brackets went past the translation. `right_to_left` turns the layout
    round; the letters stay readable. Dates, times and numbers stay those of the United Kingdom.
    """

    def __init__(self, translations: Path, *, right_to_left: bool = False) -> None:
        super().__init__(SOURCE_LANGUAGE, "GB", translations)
        self._right_to_left = right_to_left
        self._translator = _Stretching(self._translator)

    @property
    def code(self) -> str:
        """Tag kept free for made-up languages: "en-XA", or "ar-XB" from right to left."""
        return "ar-XB" if self._right_to_left else "en-XA"

    @property
    def right_to_left(self) -> bool:
        """Tell whether the layout is turned round."""
        return self._right_to_left


def stretched(text: str) -> str:
    """Return `text` 40 % longer, with accents and in brackets; places, tags and mnemonics stay whole."""
    parts = _KEPT.split(text)
    seen = len("".join(parts[::2]))  # every second part is one that stays
    accented = "".join(part if kept else part.translate(_ACCENTS) for kept, part in _numbered(parts))
    more = max(0, round(seen * STRETCH) - 2)
    fill = (_FILL * (more // len(_FILL) + 1))[:more].rstrip()
    return f"[{accented} {fill}]" if fill else f"[{accented}]"


def _numbered(parts: list[str]) -> list[tuple[bool, str]]:
    return [(number % 2 == 1, part) for number, part in enumerate(parts)]


class _Stretching(QTranslator):
    """Stretches what another translator finds, or the English source."""

    def __init__(self, english: QTranslator) -> None:
        super().__init__()
        self._english = english

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        found = self._english.translate(context, sourceText, disambiguation, n)
        return stretched(found or sourceText)
