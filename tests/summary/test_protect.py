"""That a locked PDF opens with its code alone, and holds the same pages."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest
from pypdf import PasswordType

from painapp.summary.attach import Attached, attach
from painapp.summary.protect import CodeError, protect, suggested_code, usable_code
from tests.summary.choosing import usual_pdf

CODE = "blåbær 7 på hytta"
QPDF = shutil.which("qpdf")


@pytest.fixture(scope="module")
def locked() -> bytes:
    return protect(attach(usual_pdf(), Attached("a.json", "application/json", "Data", b"inside" * 30)), CODE)


def test_it_opens_with_its_code_and_holds_the_same_pages_and_files(locked: bytes) -> None:
    read = pypdf.PdfReader(io.BytesIO(locked))
    assert read.decrypt(CODE) is not PasswordType.NOT_DECRYPTED
    plain = pypdf.PdfReader(io.BytesIO(usual_pdf()))
    assert [one.extract_text() for one in read.pages] == [one.extract_text() for one in plain.pages]
    assert next(iter(read.attachment_list)).content == b"inside" * 30
    assert "/StructTreeRoot" in read.trailer["/Root"]  # type: ignore[operator]


def test_it_opens_with_no_other_and_shows_nothing_before(locked: bytes) -> None:
    read = pypdf.PdfReader(io.BytesIO(locked))
    assert read.decrypt("blabar 7 pa hytta") is PasswordType.NOT_DECRYPTED
    assert read.decrypt("") is PasswordType.NOT_DECRYPTED
    assert b"Summary" not in locked
    assert b"inside" not in locked


@pytest.mark.skipif(QPDF is None, reason="needs qpdf")
def test_qpdf_finds_aes_256_and_nothing_wrong(locked: bytes, tmp_path: Path) -> None:
    file = tmp_path / "locked.pdf"
    file.write_bytes(locked)

    def said(*asked: str) -> str:
        done = subprocess.run(
            [str(QPDF), f"--password={CODE}", *asked, str(file)], check=True, capture_output=True, text=True
        )
        return done.stdout

    assert "No syntax or stream encoding errors found" in said("--check")
    how = said("--show-encryption")
    assert "R = 6" in how
    assert how.count("AESv3") == 3
    assert "extract for accessibility: allowed" in how


def test_a_code_typed_on_another_keyboard_is_the_same_code() -> None:
    assert usable_code("  bla\u030aba\u0308r på tur ") == "blåbär på tur"


@pytest.mark.parametrize("code", ["", "1234567", " 1234567 ", "å" * 64, "tab\tinside it"])
def test_a_code_that_is_too_short_too_long_or_cannot_be_typed_is_refused_in_words(code: str) -> None:
    with pytest.raises(CodeError) as caught:
        protect(usual_pdf(), code)
    assert "code" in caught.value.happened.source
    assert "No file was written." in caught.value.safe.source


def test_a_suggested_code_can_be_told_on_the_phone_and_is_never_the_same() -> None:
    codes = {suggested_code() for _ in range(20)}
    assert len(codes) == 20
    assert all(re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}", one) for one in codes)
    assert all(usable_code(one) == one for one in codes)
