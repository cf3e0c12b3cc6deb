"""The recovery sheet: one page with the code that opens a diary when nothing else does."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.typesetting.template import Template, language_and_region

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.typesetting.template import Data, Sheets


class RecoverySheet(NamedTuple):
    """What stands on the sheet: the code (groups joined by "-"), the diary's short name, when it was made."""

    code: str
    diary: str
    made_on: date


def set_recovery_sheet(sheet: RecoverySheet, language: Language, resources: Path) -> Sheets:
    """Return the sheet as PDF/UA-1, one A4 page, and as a picture. Nothing of it is written anywhere."""
    template = Template(resources, "recovery.typ")
    qr = _qr_picture(sheet.code)  # not a text of the page: it is not made printable

    def compiled(data: Data) -> Sheets:
        whole = data | {"qr": qr}
        return template.pages(whole).sheets(whole, sheet.made_on)

    return template.set(_values(sheet, language), compiled)


def sheet_file_name(made_on: date, language: Language) -> str:
    """Return a name for the file: "Recovery sheet 2026-11-22.pdf". It says nothing of pain or of the code."""
    name = language.text(_FILE_NAME, date=made_on.isoformat())
    # A translation must not turn into a folder.
    return f"{name.replace('/', '-').replace(os.sep, '-')}.pdf"


def _values(sheet: RecoverySheet, language: Language) -> Data:
    say = language.text

    def all_of(texts: tuple[Words, ...]) -> list[str]:
        return [say(words) for words in texts]

    return {
        **language_and_region(language.code),
        "right_to_left": language.right_to_left,
        "made_on": [sheet.made_on.year, sheet.made_on.month, sheet.made_on.day],
        "title": say(_TITLE),
        "what": say(_WHAT),
        "code": sheet.code.split("-"),
        "made": say(_MADE, date=language.date_full(sheet.made_on), diary=sheet.diary),
        "use_title": say(_USE),
        "use": all_of(_STEPS),
        "qr_alt": say(_QR_ALT),
        "qr_note": say(_QR_NOTE),
        "keep_title": say(_KEEP),
        "keep": all_of(_KEEPING),
        "notes_title": say(_NOTES),
        "notes": all_of(_LINES),
        "foot": say(_FOOT),
    }


def _qr_picture(code: str) -> str:
    import segno

    picture = io.BytesIO()
    segno.make(code, error="q", micro=False).save(picture, kind="svg", border=4, light="white")
    return picture.getvalue().decode()


_FILE_NAME = QT_TRANSLATE_NOOP("Recovery sheet", "Recovery sheet {date}")
_TITLE = QT_TRANSLATE_NOOP("Recovery sheet", "Recovery sheet")
_WHAT = QT_TRANSLATE_NOOP(
    "Recovery sheet",
    "This code opens my diary in PainApp when nothing else does: when a passphrase is forgotten, or when the "
    "computer is lost or new.",
)
_MADE = QT_TRANSLATE_NOOP(
    "Recovery sheet",
    "Made on {date} for diary {diary}. If a newer sheet is made for this diary, this one opens only the "
    "backups from before.",
)
_USE = QT_TRANSLATE_NOOP("Recovery sheet", "How to use it")
_STEPS = (
    QT_TRANSLATE_NOOP(
        "Recovery sheet",
        "Open PainApp. Where the diary is locked or does not open, press “Use my recovery code”.",
    ),
    QT_TRANSLATE_NOOP(
        "Recovery sheet",
        "Type the code. Small letters will do, and the hyphens can be left out. What looks like O or I is "
        "a 0 or a 1.",
    ),
    QT_TRANSLATE_NOOP(
        "Recovery sheet",
        "On another computer, press “I have a backup” on PainApp’s first page. Choose the backup, then type "
        "the code.",
    ),
)
_QR_ALT = QT_TRANSLATE_NOOP("Recovery sheet", "A QR code that holds the recovery code above.")
_QR_NOTE = QT_TRANSLATE_NOOP("Recovery sheet", "For a phone to read")
_KEEP = QT_TRANSLATE_NOOP("Recovery sheet", "Where to keep it")
_KEEPING = (
    QT_TRANSLATE_NOOP(
        "Recovery sheet",
        "With papers you would not lose, or with somebody you trust. Not beside the computer.",
    ),
    QT_TRANSLATE_NOOP(
        "Recovery sheet",
        "Whoever has this sheet and your computer or a backup can read your diary. The sheet alone tells "
        "nothing. PainApp keeps no copy of the code, and nobody can bring it back for you.",
    ),
    QT_TRANSLATE_NOOP(
        "Recovery sheet",
        "If it is lost, or somebody may have seen it: make a new one in Settings, under Keeping your diary "
        "safe.",
    ),
)
_NOTES = QT_TRANSLATE_NOOP("Recovery sheet", "To write by hand")
_LINES = (
    QT_TRANSLATE_NOOP("Recovery sheet", "Where my backups are"),
    QT_TRANSLATE_NOOP("Recovery sheet", "Who else has this sheet"),
    QT_TRANSLATE_NOOP("Recovery sheet", "Anything else"),
)
_FOOT = QT_TRANSLATE_NOOP(
    "Recovery sheet", "PainApp never asks for this code in a letter, a call or a message."
)
