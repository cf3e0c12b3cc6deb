"""Fixtures over a real diary file in a temporary folder; `from tests.fixtures import *` brings them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.vault.vault import create_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

__all__ = ["clock", "diary", "folder", "key_store", "vault"]

APP_VERSION = "0.1.0"


@pytest.fixture
def clock() -> FixedClock:
    """Sunday 22 November 2026, 18:42 in London; stands still until moved."""
    return FixedClock()


@pytest.fixture
def key_store() -> MemoryKeyStore:
    """A keyring in memory."""
    return MemoryKeyStore()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The diary's folder; not made yet."""
    return tmp_path / "diary"


@pytest.fixture
def vault(folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Generator[Vault]:
    """An open, empty diary whose key is in `key_store`."""
    with create_vault(folder, clock, key_store=key_store, app_version=APP_VERSION) as made:
        yield made


@pytest.fixture
def diary(vault: Vault) -> Diary:
    """The open, empty diary's entries."""
    return vault.diary
