"""The cells of our CSV files: how each field's value is written in one, and read back just as it was.

Both who writes them (`summary`) and who reads them (`importing`) go by this; docs/summary-formats.md tells
everybody else.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING, Any

from painapp.domain.fields import Kind, is_empty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from painapp.domain.fields import FieldSpec

_MARK = "'"
_RISKY = re.compile(r"'*[=+\-@\t\r]")
_WHOLE = re.compile(r"-?[0-9]+")
_BETWEEN = ";"
_PART = re.compile(r"((?:[^\\;]|\\.)*)(;|$)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_NUMBERS = {Kind.SCALE, Kind.COUNT, Kind.MINUTES, Kind.AMOUNT}
_BARE = {*_NUMBERS, Kind.CLOCK, Kind.DATE}
_YES, _NO = "yes", "no"


def guarded(text: str) -> str:
    """Return a text cell that no table program takes for a formula.

    One that begins with =, +, -, @, a tab or a carriage return gets an apostrophe in front, and so does one
    that begins with apostrophes and then one of those: so `unguarded` always gives back what it was.
    """
    return _MARK + text if _RISKY.match(text) else text


def unguarded(cell: str) -> str:
    """Return what `guarded` was given."""
    return cell[1:] if cell.startswith(_MARK) and _RISKY.match(cell) else cell


def is_number(spec: FieldSpec) -> bool:
    """Tell whether a field's cells are numbers; so is a choice between numbers, like a goal's level."""
    if spec.kind is Kind.CHOICE:
        return bool(spec.options) and all(_WHOLE.fullmatch(one.id) for one in spec.options)
    return spec.kind in _NUMBERS


def cell_of(spec: FieldSpec, value: Any) -> str:
    """Return the cell of a field's value, as it stands between commas; "" for one that says nothing.

    Numbers, dates and times of day stand bare; texts are in quotation marks and guarded. A body map has no
    cell: each of its regions is a row of a table of its own.
    """
    if is_empty(value):
        return ""
    if spec.kind is Kind.AMOUNT:
        return f"{value:.0f}" if float(value).is_integer() else repr(float(value))
    if spec.kind is Kind.CLOCK:
        return f"{value:%H:%M}"
    if spec.kind is Kind.PICKS:
        return quoted(joined(value))
    if spec.kind is Kind.YES_NO:
        return quoted(_YES if value else _NO)
    bare = spec.kind in _BARE or (is_number(spec) and _WHOLE.fullmatch(value))
    return str(value) if bare else quoted(str(value))


def value_of(spec: FieldSpec, cell: str) -> Any:
    """Return the value of a cell that `cell_of` wrote, read by any CSV reader; None for an empty cell.

    Raises ValueError for what no such field holds. Ranges are for the entry to check.
    """
    return _VALUES.get(spec.kind, unguarded)(cell) if cell else None


def quoted(text: str) -> str:
    """Return a text as a guarded cell in quotation marks (RFC 4180)."""
    return '"' + guarded(text).replace('"', '""') + '"'


def joined(picks: Iterable[str]) -> str:
    r"""Return several choices as one text, with a semicolon between; one inside an own word becomes \;."""
    return _BETWEEN.join(one.replace("\\", "\\\\").replace(_BETWEEN, "\\" + _BETWEEN) for one in picks)


def parted(text: str) -> tuple[str, ...]:
    """Return the choices that `joined` put together."""
    if not text:
        return ()
    found: list[str] = []
    for part in _PART.finditer(text):
        found.append(_ESCAPED.sub(r"\1", part[1]))
        if not part[2]:
            break
    return tuple(found)


def _yes_or_no(cell: str) -> bool:
    if cell not in {_YES, _NO}:
        raise ValueError("neither yes nor no")
    return cell == _YES


_VALUES: dict[Kind, Callable[[str], Any]] = {
    **dict.fromkeys((Kind.SCALE, Kind.COUNT, Kind.MINUTES), int),
    Kind.AMOUNT: float,
    Kind.CLOCK: time.fromisoformat,
    Kind.DATE: date.fromisoformat,
    Kind.YES_NO: _yes_or_no,
    Kind.PICKS: lambda cell: parted(unguarded(cell)),
}
