"""That a file inside a PDF comes out as it went in, and that the pages stay what they were."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pdfua
import pypdf
import pytest

from painapp.summary.attach import Attached, attach
from tests.summary.choosing import usual_pdf

FILE = Attached(
    "Summary.json", "application/fhir+json", "The same, for programs", b'{"a": "\xc3\xa5"}\x00' * 50
)
QPDF = shutil.which("qpdf")


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def root(pdf: bytes) -> Any:
    return read(pdf).trailer["/Root"]


def test_the_file_comes_out_as_it_went_in_and_says_what_it_is() -> None:
    pdf = attach(usual_pdf(), FILE)
    (inside,) = read(pdf).attachment_list
    assert (inside.name, inside.content) == (FILE.name, FILE.content)
    said = root(pdf)["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    assert (said["/UF"], said["/Desc"], said["/AFRelationship"]) == (FILE.name, FILE.description, "/Data")
    assert said["/EF"]["/F"]["/Subtype"] == "/application/fhir+json"


def test_pages_tags_and_title_stay_and_nothing_tells_when_it_was_done() -> None:
    before, after = usual_pdf(), attach(usual_pdf(), FILE)
    assert [one.extract_text() for one in read(after).pages] == [
        one.extract_text() for one in read(before).pages
    ]
    assert read(after).metadata == read(before).metadata
    assert root(after)["/Metadata"].get_data() == root(before)["/Metadata"].get_data()
    assert root(after)["/MarkInfo"]["/Marked"]
    said = root(after)["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    assert not {"/CreationDate", "/ModDate"} & set(said["/EF"]["/F"].get("/Params", {}))
    assert attach(before, FILE) == after


def test_others_find_nothing_wrong_with_its_structure_and_tags() -> None:
    report = pdfua.validate(io.BytesIO(attach(usual_pdf(), FILE)))  # type: ignore[arg-type]
    assert not report.findings


@pytest.mark.skipif(QPDF is None, reason="needs qpdf")
def test_qpdf_finds_nothing_wrong(tmp_path: Path) -> None:
    file = tmp_path / "with a file.pdf"
    file.write_bytes(attach(usual_pdf(), FILE))
    done = subprocess.run([str(QPDF), "--check", str(file)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
