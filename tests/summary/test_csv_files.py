"""The CSV files: every value as written, for our own reader, for pandas and for LibreOffice."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any
from uuid import UUID
from xml.etree import ElementTree as ET

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import CheckIn, Entry, GoalReview, Tracked, WentWell
from painapp.domain.fields import fields_of, is_empty
from painapp.domain.sore import Sore
from painapp.importing.own_csv import OwnRow, read_csv_zip
from painapp.summary.csv_files import README, csv_zip
from tests.domain.examples import entries
from tests.summary.choosing import ENGLISH, all_of, just
from tests.summary.diary import MONTH, Writer, usual_diary

DAY = MONTH.first
TEXTS = (
    "=1+1",
    "+47 22 40",
    "-5",
    "@home",
    "\tin",
    "'=x",
    "'tis",
    '"so", she said',
    "007",
    "3/4",
    "1e5",
    "NA",
)
SOFFICE = shutil.which("soffice")


def row_of(entry: Entry) -> OwnRow:
    said = {spec.name: getattr(entry, spec.name) for spec in fields_of(type(entry))}
    values = {name: value for name, value in said.items() if not is_empty(value)}
    clock = entry.at.clock.replace(second=0) if entry.at else None
    return OwnRow(type(entry), entry.id, entry.day, clock, entry.written.day, values)


def tables(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return {name: opened.read(name).decode("utf-8-sig") for name in opened.namelist()}


def odd_diary() -> Writer:
    """Texts and numbers that table programs like to take for something else."""
    writer = Writer()
    for number, text in enumerate(TEXTS):
        lines = text if "\t" in text else f"{text}\nand =more"  # LibreOffice drops a tab of several lines
        writer.write(WentWell, DAY, at="08:05", text=lines, late_days=number)
        writer.write(WentWell, DAY, text=text)
    writer.write(Tracked, DAY, tracker="t", name="Points", holds="number", amount=-12.125, unit="pts")
    writer.write(GoalReview, DAY, words="=goal", attained="-2", importance=7)
    sore = (Sore("back-left-knee", 0, ("aching", "own:=hot; cold")), Sore("front-right-knee"))
    picks = ("warmth", "own:a;b\\", "own:=c")
    writer.write(CheckIn, DAY, at="23:59", pain=0, body=sore, helped=picks, note=" two  spaces ")
    return writer


@given(st.lists(entries(), max_size=4, unique_by=lambda one: one.id))
def test_any_entries_come_back_with_every_value(chosen: list[Entry]) -> None:
    rows = read_csv_zip(csv_zip(just(chosen), ENGLISH))
    assert sorted(rows, key=lambda one: one.id) == sorted(map(row_of, chosen), key=lambda one: one.id)


def test_a_zip_says_what_it_holds_and_nothing_of_where_the_person_was() -> None:
    files = tables(csv_zip(all_of(usual_diary().reader), ENGLISH))
    assert {README, "check-in.csv", "sleep.csv", "activity.csv", "fields.csv", "choices.csv"} <= set(files)
    assert files[README].startswith("Kari Nordmann, 29 October to 22 November 2026\r\n")
    assert '"check-in","pain","Pain","scale",0,10,' in files["fields.csv"]
    assert '"check-in","helped","warmth","' in files["choices.csv"]
    assert "Oslo" not in "".join(files.values())
    assert all(text.endswith("\r\n") for text in files.values())


def test_the_same_choice_gives_the_same_bytes_whatever_the_order() -> None:
    writer = odd_diary()
    assert csv_zip(just(writer.entries), ENGLISH) == csv_zip(just(reversed(writer.entries)), ENGLISH)


def as_cells(entry: Entry) -> dict[str, str]:
    """What docs/summary-formats.md promises of a row."""
    cells = {"id": str(entry.id), "day": str(entry.day), "written_day": str(entry.written.day)}
    cells["time"] = f"{entry.at.clock:%H:%M}" if entry.at else ""
    for spec in fields_of(type(entry)):
        value: Any = getattr(entry, spec.name)
        text = "" if is_empty(value) else str(value)
        cells[spec.name] = f"'{text}" if text.lstrip("'")[:1] in tuple("=+-@\t") and text[:1] != "" else text
    return cells


def test_pandas_reads_every_value_as_written() -> None:
    writer = odd_diary()
    with zipfile.ZipFile(io.BytesIO(csv_zip(just(writer.entries), ENGLISH))) as opened:
        with opened.open("went-well.csv") as file:
            found = pd.read_csv(file, dtype=str, keep_default_na=False).to_dict("records")
        with opened.open("tracked.csv") as file:
            amounts = pd.read_csv(file)["amount"]
        with opened.open("goal-review.csv") as file:
            levels = pd.read_csv(file)["attained"]
        with opened.open("check-in.csv") as file:
            (check_in,) = pd.read_csv(file).to_dict("records")
        with opened.open("check-in-body.csv") as file:
            body = pd.read_csv(file)
    wanted = [as_cells(one) for one in writer.entries if isinstance(one, WentWell)]
    assert sorted(found, key=lambda one: str(one["id"])) == sorted(wanted, key=lambda one: one["id"])
    assert list(amounts) == [-12.125]
    assert list(levels) == [-2]
    assert (check_in["pain"], check_in["time"], check_in["note"]) == (0, "23:59", " two  spaces ")
    assert check_in["helped"] == "warmth;own:a\\;b\\\\;own:=c"
    assert list(body["region"]) == ["back-left-knee", "front-right-knee"]
    assert body["score"].isna().tolist() == [False, True]


@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice Calc (libreoffice-calc-nogui)")
def test_libreoffice_opens_every_value_as_written(tmp_path: Path) -> None:
    writer = odd_diary()
    with zipfile.ZipFile(io.BytesIO(csv_zip(just(writer.entries), ENGLISH))) as opened:
        opened.extractall(tmp_path, ["went-well.csv", "tracked.csv"])
    # Commas, quotation marks, UTF-8, from the first line, no column formats, English (UK), quoted as text.
    how = "CSV:44,34,76,1,,2057,true,true"
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            f"--infilter={how}",
            "--convert-to",
            "fods",
            "--outdir",
            str(tmp_path),
            str(tmp_path / "went-well.csv"),
            str(tmp_path / "tracked.csv"),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )
    head, *rows = cells_of(tmp_path / "went-well.fods")
    found = [dict(zip(head, row, strict=True)) for row in rows]
    wanted = [as_cells(one) for one in writer.entries if isinstance(one, WentWell)]
    assert sorted(found, key=lambda one: one["id"]) == sorted(wanted, key=lambda one: one["id"])
    names, values = cells_of(tmp_path / "tracked.fods")
    assert values[names.index("amount")] == "-12.125"


def cells_of(file: Path) -> list[list[str]]:
    """Return the rows of a flat OpenDocument table, each cell by what the program takes it for."""
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    text = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

    def said(cell: ET.Element) -> str:
        kind = cell.get(f"{office}value-type")
        if kind == "float":
            return str(cell.get(f"{office}value"))
        if kind == "date":
            return str(cell.get(f"{office}date-value"))
        if kind == "time":
            return str(cell.get(f"{office}time-value"))[2:7].replace("H", ":")
        return "\n".join(_text(one, text) for one in cell.findall(f"{text}p"))

    rows: list[list[str]] = []
    for row in ET.parse(file).iter(f"{table}table-row"):
        cells: list[str] = []
        for cell in row.findall(f"{table}table-cell"):
            cells += [said(cell)] * int(cell.get(f"{table}number-columns-repeated", "1"))
        rows.append(cells)
    width = len([one for one in rows[0] if one])
    return [row[:width] + [""] * (width - len(row)) for row in rows if any(row)]


def _text(paragraph: ET.Element, text: str) -> str:
    parts = [paragraph.text or ""]
    for one in paragraph:
        parts.append("\t" if one.tag == f"{text}tab" else " " * int(one.get(f"{text}c", "1")))
        parts.append(one.tail or "")
    return "".join(parts)


def test_ids_are_those_of_the_entries() -> None:
    rows = read_csv_zip(csv_zip(just(odd_diary().entries), ENGLISH))
    assert {row.id for row in rows} == {UUID(int=one + 1) for one in range(len(rows))}
