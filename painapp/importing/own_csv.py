"""Reads back the CSV files that Share writes, each value as it was."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from contextlib import contextmanager
from datetime import date, time
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from painapp.domain.csv_cells import parted, unguarded, value_of
from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.fields import LONGEST_TEXT, Kind, checked, fields_of, is_empty
from painapp.domain.sore import Sore
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from painapp.domain.entries import Entry

MOST_BYTES = 256 * 1024 * 1024
"""The most that the tables of one zip may hold unpacked; ten years of a full diary are a tenth of it."""

_Row = dict[str, str]


class NotOurCsvError(ExpectedError):
    """The file is none of ours, damaged, or larger than any of ours could be. Nothing was read of it."""

    happened = QT_TRANSLATE_NOOP("OwnCsv", "This file does not hold tables that PainApp wrote.")
    safe = QT_TRANSLATE_NOOP("OwnCsv", "Nothing was added to your diary.")
    next_step = QT_TRANSLATE_NOOP("OwnCsv", "Choose the zip file as it was saved under Share.")


class OwnRow(NamedTuple):
    """One entry as the tables tell it. `values` holds the fields that say something.

    The tables say nothing of where and at which instant it was written; who makes an entry of it knows that.
    """

    kind: type[Entry]
    id: UUID
    day: date
    at: time | None
    written_day: date
    values: dict[str, Any]


def read_csv_zip(content: bytes) -> list[OwnRow]:
    """Return what stands in a zip that `summary.csv_files` wrote, kind by kind. Raises NotOurCsvError.

    Nothing is unpacked to a folder, and tables of kinds this version does not know are passed over.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as opened, _long_cells():
            _check(opened)
            return [row for kind in ENTRY_TYPES for row in _rows_of(opened, kind)]
    except _BROKEN as error:
        raise NotOurCsvError from error


_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    zipfile.LargeZipFile,
    NotImplementedError,  # packed in a way that Python does not know
    RuntimeError,  # locked with a passphrase
    OSError,
    EOFError,
    KeyError,
    ValueError,
    OverflowError,
    csv.Error,
    FieldError,
)


def _check(opened: zipfile.ZipFile) -> None:
    if sum(one.file_size for one in opened.infolist()) > MOST_BYTES:
        raise ValueError("larger than any of ours")
    if not {"fields.csv", *(f"{kind.KIND}.csv" for kind in ENTRY_TYPES)} & set(opened.namelist()):
        raise KeyError("no table of a kind")


@contextmanager
def _long_cells() -> Generator[None]:
    """Let cells be as long as a note may be; the module's own limit is shorter."""
    before = csv.field_size_limit(2 * LONGEST_TEXT)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _rows_of(opened: zipfile.ZipFile, kind: type[Entry]) -> Iterator[OwnRow]:
    if f"{kind.KIND}.csv" not in opened.namelist():
        return
    specs = [spec for spec in fields_of(kind) if spec.kind is not Kind.BODY]
    bodies = [
        (spec, _bodies(opened, f"{kind.KIND}-{spec.name}.csv"))
        for spec in fields_of(kind)
        if spec.kind is Kind.BODY
    ]
    for row in _rows(opened, f"{kind.KIND}.csv"):
        values: dict[str, Any] = {
            spec.name: checked(spec, value_of(spec, row[spec.name])) for spec in specs if spec.name in row
        }
        values |= {spec.name: checked(spec, tuple(found.get(row["id"], ()))) for spec, found in bodies}
        yield OwnRow(
            kind,
            UUID(row["id"]),
            date.fromisoformat(row["day"]),
            time.fromisoformat(row["time"]) if row["time"] else None,
            date.fromisoformat(row["written_day"]),
            {name: value for name, value in values.items() if not is_empty(value)},
        )


def _bodies(opened: zipfile.ZipFile, name: str) -> dict[str, list[Sore]]:
    found: dict[str, list[Sore]] = {}
    for row in _rows(opened, name):
        score = int(row["score"]) if row["score"] else None
        sore = Sore(unguarded(row["region"]), score, parted(unguarded(row["words"])))
        found.setdefault(row["entry"], []).append(sore)
    return found


def _rows(opened: zipfile.ZipFile, name: str) -> Iterator[_Row]:
    if name not in opened.namelist():
        return
    with opened.open(name) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        for row in csv.DictReader(text, strict=True, restval=""):
            if None in row:
                raise ValueError("more cells than columns")
            yield row
