"""What holds for every file of Share: what was left out is not in it, and it is whole or not there."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

from painapp.domain.entries import Activity, CheckIn, Goal, Medicine, MyStory, WentWell
from painapp.summary.attach import Attached, attach
from painapp.summary.build import summary_of
from painapp.summary.choices import Choices
from painapp.summary.csv_files import csv_zip
from painapp.summary.export import write_whole
from painapp.summary.fhir import MIME, fhir_bundle
from painapp.summary.json_file import json_bytes
from painapp.summary.protect import protect
from painapp.summary.selected import Selected, selected
from tests.summary.choosing import ENGLISH, all_of, usual_pdf
from tests.summary.diary import MONTH, StoppedClock, Writer, usual_diary

CLOCK = StoppedClock()


def as_csv(chosen: Selected) -> bytes:
    return csv_zip(chosen, ENGLISH)


def as_json(chosen: Selected) -> bytes:
    return json_bytes(chosen, summary_of(chosen, ENGLISH, CLOCK), ENGLISH)


def as_fhir(chosen: Selected) -> bytes:
    return fhir_bundle(chosen, summary_of(chosen, ENGLISH, CLOCK), ENGLISH, CLOCK)


def inside_pdf(chosen: Selected) -> bytes:
    return attach(usual_pdf(), Attached("summary-fhir.json", MIME, "Data", as_fhir(chosen)))


def locked_pdf(chosen: Selected) -> bytes:
    return protect(inside_pdf(chosen), "a code of mine")


FILES: dict[str, Callable[[Selected], bytes]] = {
    "csv": as_csv,
    "json": as_json,
    "fhir": as_fhir,
    "pdf with data": inside_pdf,
    "locked pdf": locked_pdf,
}
IN_THE_OPEN = [as_csv, as_json, as_fhir]


def told(content: bytes) -> str:
    """All that stands in a file, unpacked."""
    if not content.startswith(b"PK"):
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return "".join(opened.read(name).decode() for name in opened.namelist())


@pytest.mark.parametrize("make", IN_THE_OPEN)
def test_what_was_not_chosen_is_nowhere_and_other_words_are_everywhere(
    make: Callable[[Selected], bytes],
) -> None:
    writer = Writer()
    day = MONTH.last
    writer.write(CheckIn, day, at="08:00", pain=4, note="Not-chosen-note", helped=("own:Not-that-help",))
    writer.write(Medicine, day, what="Not-ticked-medicine", how_much="two")
    writer.write(MyStory, day, began="Not-ticked-story")
    out = writer.write(Activity, day, what="Left-out-activity", minutes=7)
    well = writer.write(WentWell, day, text="First-words")
    goal = writer.write(Goal, day, words="To the shop", why="Left-out-why", makes_it="Private-ruler")
    chosen = selected(
        writer.reader,
        MONTH,
        Choices(
            name="Kari Nordmann",
            left_out=frozenset({"helped"}),
            items_left_out=frozenset({f"{out.id}:what", f"{goal.id}:why", f"{goal.id}:makes_it"}),
            reworded={f"{well.id}:text": "Other-words"},
        ),
        ENGLISH,
    )
    found = told(make(chosen))
    for hidden in ("Not-", "Left-out-", "First-words", "Private-ruler", "Europe/Oslo"):
        assert hidden not in found
    assert "Other-words" in found
    assert "To the shop" in found


@cache
def whole(name: str) -> bytes:
    return FILES[name](all_of(usual_diary().reader))


class Broken(io.RawIOBase):
    """A file that takes some bytes and then no more."""

    def __init__(self, handle: int, room: int) -> None:
        self._handle, self._room = handle, room

    def writable(self) -> bool:
        return True

    def write(self, content: Any) -> int:
        if not self._room:
            raise OSError(28, "no space")
        taken = min(self._room, len(content))
        os.write(self._handle, bytes(content[:taken]))
        self._room -= taken
        return taken

    def fileno(self) -> int:
        return self._handle

    def close(self) -> None:
        if not self.closed:
            os.close(self._handle)
        super().close()


def opened_with_room(handle: int, _mode: str, room: int) -> io.BufferedWriter:
    return io.BufferedWriter(Broken(handle, room))


@pytest.mark.parametrize("name", FILES)
def test_cut_off_at_any_byte_the_old_file_stays_or_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    content = whole(name)
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(b"as it was")
    for room in (0, 1, len(content) // 2, len(content) - 1):
        monkeypatch.setattr(os, "fdopen", partial(opened_with_room, room=room))
        for out in (old, new):
            with pytest.raises(Exception, match="no space left"):
                write_whole(content, out)
        assert [one.name for one in tmp_path.iterdir()] == ["old"]
        assert old.read_bytes() == b"as it was"
    monkeypatch.undo()
    write_whole(content, new)
    assert new.read_bytes() == content
