"""What can go wrong with files that go out and come in, in words for the person."""

from __future__ import annotations

# ruff: noqa: N818 - each is named after what happened
from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

NOTHING_ADDED = QT_TRANSLATE_NOOP("Everything", "Nothing was added. Your diary is as it was.")


class NotWritten(ExpectedError):
    """The file could not be written; one that stood there before is unchanged. `file`, `folder` in values."""

    happened = QT_TRANSLATE_NOOP("Everything", "The file could not be written to {folder}.")
    safe = QT_TRANSLATE_NOOP("Everything", "Your diary is safe, and no half-written file was left behind.")
    next_step = QT_TRANSLATE_NOOP("Everything", "Choose another folder, or make some room, and try again.")


class ImportRefused(ExpectedError):
    """Any file that is not taken. `name` in values is the file's name."""

    safe = NOTHING_ADDED
    next_step = QT_TRANSLATE_NOOP("Everything", "You can choose another file.")


class ImportMissing(ImportRefused):
    """The file is not there, or cannot be read at all."""

    happened = QT_TRANSLATE_NOOP("Everything", "This file cannot be found or read: {name}")
    next_step = QT_TRANSLATE_NOOP("Everything", "If it is on a USB stick, put the stick in, then try again.")


class NotAnExport(ImportRefused):
    """It is not a file that the full export wrote."""

    happened = QT_TRANSLATE_NOOP("Everything", "This is not a file that “Save everything” wrote: {name}")


class ExportDamaged(ImportRefused):
    """It is one, and what is in it is not what was written into it."""

    happened = QT_TRANSLATE_NOOP("Everything", "This file is damaged or was changed: {name}")
    next_step = QT_TRANSLATE_NOOP(
        "Everything", "If you have another copy of it, or can save it once more, try that one."
    )


class NewerExport(ImportRefused):
    """It was written by a newer app. `version` is in values."""

    happened = QT_TRANSLATE_NOOP("Everything", "This file was written by a newer PainApp, version {version}.")
    next_step = QT_TRANSLATE_NOOP("Everything", "Open it with that version or a later one.")
