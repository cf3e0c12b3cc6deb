"""Locks a PDF with a code that is told separately (AES-256, as PDF 2.0 has it).

The code is all that keeps the file closed: whoever has both can read, print and copy it, which is what the
person wants of it. Nobody can open it without.
"""

from __future__ import annotations

import io
import unicodedata

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.attach import let_others_run

SHORTEST_CODE = 8
_LONGEST_BYTES = 127  # what PDF looks at
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none is taken for another
_GROUPS, _GROUP = 3, 4


class CodeError(ExpectedError):
    """A code that does not do."""

    safe = QT_TRANSLATE_NOOP("Protect", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Protect", "Type another code, or use the one suggested.")


def suggested_code() -> str:
    """Return a fresh code that can be told on the phone, "7QK2-9XHM-4TBD": 60 random bits."""
    import secrets

    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def usable_code(code: str) -> str:
    """Return the code as the file takes it: no spaces around it, the same letters from any keyboard.

    Raises CodeError for one that is too short to keep anybody out, or too long for a PDF.
    """
    usable = unicodedata.normalize("NFKC", code).strip()
    if len(usable) < SHORTEST_CODE:
        raise CodeError(_TOO_SHORT, least=SHORTEST_CODE)
    if len(usable.encode()) > _LONGEST_BYTES or not usable.isprintable():
        raise CodeError(_TOO_LONG)
    return usable


def protect(pdf: bytes, code: str) -> bytes:
    """Return the PDF locked with `code`: pages, files inside and title. Raises CodeError.

    Never the same bytes twice, since the lock is made of chance. Screen readers may read it once it is open.
    """
    import pikepdf

    usable = usable_code(code)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        made = io.BytesIO()
        lock = pikepdf.Encryption(owner=usable, user=usable, R=6, aes=True, metadata=True)
        opened.save(made, encryption=lock, fix_metadata_version=False, progress=let_others_run)
    return made.getvalue()


_TOO_SHORT = QT_TRANSLATE_NOOP("Protect", "A code needs at least {least} characters.")
_TOO_LONG = QT_TRANSLATE_NOOP("Protect", "This code is too long for a PDF, or not all of it can be typed.")
