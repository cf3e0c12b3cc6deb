"""Fixtures over a real diary file in a temporary folder; `from tests.fixtures import *` brings them in.

An empty diary is made once in a run and copied for each test: to make one takes seven times as long as to
open it.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

__all__ = ["clock", "diary", "empty_diary", "folder", "key_store", "vault"]

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


@pytest.fixture(scope="session")
def empty_diary(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MemoryKeyStore]:
    """The folder of an empty diary, made as it is at first, and the keyring with its key; to be copied."""
    folder, key_store = tmp_path_factory.mktemp("model") / "diary", MemoryKeyStore()
    create_vault(folder, FixedClock(), key_store=key_store, app_version=APP_VERSION).close()
    return folder, key_store


@pytest.fixture
def vault(
    empty_diary: tuple[Path, MemoryKeyStore], folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> Generator[Vault]:
    """An open, empty diary whose key is in `key_store`."""
    model, its_keys = empty_diary
    shutil.copytree(model, folder)
    key_store.secrets.update(its_keys.secrets)
    with open_vault(folder, data_key_from_keyring(folder, key_store), clock, APP_VERSION) as opened:
        yield opened


@pytest.fixture
def diary(vault: Vault) -> Diary:
    """The open, empty diary's entries."""
    return vault.diary
