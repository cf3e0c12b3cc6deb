"""The log: what the app did, for finding bugs, and never what a person wrote."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Any

from painapp.system.bug_report import bug_report

if TYPE_CHECKING:
    from pathlib import Path

FILE = "painapp.log"
_MOST_BYTES = 256 * 1024
_OLDER_FILES = 3
_OURS = "painapp"


class SilentFormatter(logging.Formatter):
    """Writes a record without anything it was handed, except plain numbers in records of our own.

    A value is written as its type, "<str>"; an error as kind and place. Messages of libraries are written
    as their templates. So diary text cannot come into the log, whoever logs it.
    """

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name}: {message}", style="{")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record, and the lines of its error."""
        # A copy: other handlers keep the record as it was.
        shown = logging.makeLogRecord(vars(record))
        shown.args = None
        shown.msg = self._message(record)
        shown.exc_info, shown.exc_text, shown.stack_info = None, None, None
        line = super().format(shown)
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{bug_report(error)}" if error is not None else line

    def _message(self, record: logging.LogRecord) -> str:
        # Something else than a text (an exception, say) writes out what it holds.
        template = record.msg if isinstance(record.msg, str) else f"<{type(record.msg).__name__}>"
        ours = record.name.partition(".")[0] == _OURS
        if not record.args or not ours:
            return template
        try:
            if isinstance(record.args, tuple):
                return template % tuple(_shown(one) for one in record.args)
            return template % {name: _shown(one) for name, one in record.args.items()}
        except (TypeError, ValueError, KeyError):
            return template


def set_up_logging(folder: Path) -> logging.Handler:
    """Write a log to `folder`, at most four files of 256 KB, and return its handler.

    What the app says is kept from INFO on, what libraries say from WARNING on. Where the folder cannot be
    written to there is no log, and nothing else suffers.
    """
    try:
        handler: logging.Handler = RotatingFileHandler(
            folder / FILE, maxBytes=_MOST_BYTES, backupCount=_OLDER_FILES, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(SilentFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger(_OURS).setLevel(logging.INFO)
    # A log that fails (full disk) must not print the record it could not write.
    logging.raiseExceptions = False
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Write no more to the log that `set_up_logging` began, and let go of its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _shown(value: Any) -> Any:
    return value if isinstance(value, (int, float)) else f"<{type(value).__name__}>"
