"""Single pages are opened just as SQLCipher opens them, and only where they are whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.vault.salvage.pages import PAGE_BYTES, USABLE, PageCipher
from tests.vault.damage import Sample, flipped, write_sample

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    folder: Path = tmp_path_factory.mktemp("pages") / "diary"
    return write_sample(folder)


def _page(sample: Sample, number: int) -> bytes:
    return sample.database[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]


def test_every_page_the_app_wrote_opens(sample: Sample) -> None:
    cipher = PageCipher(sample.data_key, sample.salt)
    pages = len(sample.database) // PAGE_BYTES
    opened = [cipher.opened(number, _page(sample, number)) for number in range(1, pages + 1)]
    assert {len(page) for page in opened if page is not None} == {USABLE}
    first = opened[0]
    assert first is not None
    assert first.startswith(b"SQLite format 3\0")
    assert int.from_bytes(first[28:32], "big") == pages == len([page for page in opened if page])
    assert first[20] == PAGE_BYTES - USABLE
    assert any(b"Walk 0" in page for page in opened if page is not None)


@given(st.data())
def test_a_page_with_any_other_byte_does_not_open(sample: Sample, data: st.DataObject) -> None:
    pages = len(sample.database) // PAGE_BYTES
    number = data.draw(st.integers(1, pages))
    # The first page's first bytes are the salt, which vault.json holds too.
    place = data.draw(st.integers(16 if number == 1 else 0, PAGE_BYTES - 1))
    broken = flipped(_page(sample, number), place, data.draw(st.integers(1, 255)))
    assert PageCipher(sample.data_key, sample.salt).opened(number, broken) is None


def test_the_salt_of_vault_json_is_enough(sample: Sample) -> None:
    cipher = PageCipher(sample.data_key, sample.salt)
    broken = bytes(16) + _page(sample, 1)[16:]
    assert cipher.opened(1, broken) == cipher.opened(1, _page(sample, 1))


def test_a_page_opens_under_its_own_number_key_and_salt_only(sample: Sample) -> None:
    page = _page(sample, 2)
    assert PageCipher(sample.data_key, sample.salt).opened(2, page) is not None
    assert PageCipher(sample.data_key, sample.salt).opened(3, page) is None
    assert PageCipher(flipped(sample.data_key, 0), sample.salt).opened(2, page) is None
    assert PageCipher(sample.data_key, flipped(sample.salt, 0)).opened(2, page) is None


@given(st.integers(-1, 1 << 40), st.binary(max_size=PAGE_BYTES + 1))
def test_garbage_is_no_page(number: int, raw: bytes) -> None:
    assert PageCipher(bytes(32), bytes(16)).opened(number, raw) is None
