"""Writes what was chosen as CSV: one table per kind in a zip, for people and programs that like tables.

docs/summary-formats.md describes it; `importing/own_csv.py` reads it back.
"""

from __future__ import annotations

import io
import zipfile
from itertools import groupby
from typing import TYPE_CHECKING

from painapp.domain.csv_cells import cell_of, is_number, joined, quoted
from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import Kind, fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec, Option
    from painapp.domain.ports import Language
    from painapp.summary.selected import Selected

BOM = "\ufeff"
"""Tells table programs that the file is UTF-8; without it some take it for something older."""
LINE_END = "\r\n"
README = "README.txt"
ABOUT_ENTRY = ("id", "day", "time", "written_day")
"""The columns that every table begins with. Where somebody was, and when they wrote, is not in it: no page
shows that either."""
ABOUT_REGION = ("entry", "region", "score", "words")
_FIELDS = ("kind", "field", "label", "holds", "lowest", "highest", "unit")
_CHOICES = ("kind", "field", "id", "label")
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # of no interest, and so the same bytes for the same entries
_RANGED = {Kind.SCALE, Kind.COUNT, Kind.MINUTES, Kind.AMOUNT}


def csv_zip(selected: Selected, language: Language) -> bytes:
    """Return a zip of CSV files (RFC 4180, UTF-8): one per kind that has entries, and what explains them.

    The same bytes for the same entries and language.
    """
    kinds = {one: tuple(each) for one, each in _by_kind(selected.entries)}
    files = {README: _lines([_about(selected, language), *(language.text(words) for words in _README)])}
    for kind, entries in kinds.items():
        files |= _tables(kind, entries)
    files["fields.csv"] = _table(_FIELDS, (row for kind in kinds for row in _fields(kind, language)))
    files["choices.csv"] = _table(_CHOICES, (row for kind in kinds for row in _choices(kind, language)))
    return zipped(files)


def zipped(files: dict[str, str]) -> bytes:
    """Return texts as the files of a zip, in the order of their names."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        for name in sorted(files):
            file = zipfile.ZipInfo(name, _NO_TIME)
            file.create_system = 3  # the same on each system
            opened.writestr(file, (BOM + files[name]).encode(), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _about(selected: Selected, language: Language) -> str:
    span = language.period(selected.period.first, selected.period.last)
    return f"{selected.person}, {span}" if selected.person else span


def _by_kind(entries: Sequence[Entry]) -> Iterator[tuple[type[Entry], Iterator[Entry]]]:
    places = {kind: place for place, kind in enumerate(ENTRY_TYPES)}
    ordered = sorted(entries, key=lambda one: (places[type(one)], one.day, one.written.at, str(one.id)))
    return groupby(ordered, type)


def _tables(kind: type[Entry], entries: Sequence[Entry]) -> dict[str, str]:
    """Return the table of a kind, and one of its sore regions where it has a body map."""
    specs = [spec for spec in fields_of(kind) if spec.kind is not Kind.BODY]
    names = (*ABOUT_ENTRY, *(spec.name for spec in specs))
    tables = {f"{kind.KIND}.csv": _table(names, (_row(one, specs) for one in entries))}
    for spec in fields_of(kind):
        if spec.kind is Kind.BODY:
            rows = (_regions(one, spec) for one in entries)
            table = _table(ABOUT_REGION, (row for each in rows for row in each))
            tables[f"{kind.KIND}-{spec.name}.csv"] = table
    return tables


def _row(entry: Entry, specs: Iterable[FieldSpec]) -> list[str]:
    about = [
        quoted(str(entry.id)),
        entry.day.isoformat(),
        entry.at.clock.isoformat("minutes") if entry.at else "",
        entry.written.day.isoformat(),
    ]
    return about + [cell_of(spec, getattr(entry, spec.name)) for spec in specs]


def _regions(entry: Entry, spec: FieldSpec) -> Iterator[list[str]]:
    for one in getattr(entry, spec.name):
        score = "" if one.score is None else str(one.score)
        words = quoted(joined(one.words)) if one.words else ""
        yield [quoted(str(entry.id)), quoted(one.region), score, words]


def _fields(kind: type[Entry], language: Language) -> Iterator[list[str]]:
    for spec in fields_of(kind):
        told = (kind.KIND, spec.name, language.text(spec.label), spec.kind.value)
        ends = (str(spec.low), str(spec.high)) if spec.kind in _RANGED and spec.high else ("", "")
        unit = quoted(language.text(spec.unit)) if spec.unit else ""
        yield [*map(quoted, told), *ends, unit]


def _choices(kind: type[Entry], language: Language) -> Iterator[list[str]]:
    for spec in fields_of(kind):
        for option in _options(spec):
            name = option.id if is_number(spec) else quoted(option.id)
            yield [quoted(kind.KIND), quoted(spec.name), name, quoted(language.text(option.label))]


def _options(spec: FieldSpec) -> Iterable[Option]:
    if spec.kind is not Kind.BODY:
        return spec.options
    from painapp.domain.body_regions import REGIONS
    from painapp.domain.fields import Option

    return (Option(one.id, one.label) for one in REGIONS.values())


def _table(names: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    return _lines([",".join(names), *(",".join(row) for row in rows)])


def _lines(lines: Iterable[str]) -> str:
    return "".join(line + LINE_END for line in lines)


_README = (
    QT_TRANSLATE_NOOP("CsvFiles", "Tables from a personal diary, as chosen by the person who wrote it."),
    QT_TRANSLATE_NOOP("CsvFiles", "Nobody monitors it; not for emergencies."),
    QT_TRANSLATE_NOOP("CsvFiles", "There is one table for each kind of entry, and a row for each entry."),
    QT_TRANSLATE_NOOP(
        "CsvFiles", "fields.csv says what each column holds, choices.csv what each choice means."
    ),
    QT_TRANSLATE_NOOP(
        "CsvFiles", "Several choices stand in one cell with semicolons between; own: comes before own words."
    ),
    QT_TRANSLATE_NOOP("CsvFiles", "An empty cell says nothing. It is not a zero."),
    QT_TRANSLATE_NOOP(
        "CsvFiles",
        "A text that begins with =, +, -, @ or a tab has an apostrophe in front, so that no program takes "
        "it for a formula.",
    ),
    QT_TRANSLATE_NOOP(
        "CsvFiles", "When a program asks how to open a table: UTF-8, commas, and quoted cells as text."
    ),
)
