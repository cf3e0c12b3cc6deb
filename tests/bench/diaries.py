"""The diaries that are measured: many years of an invented person, and an empty one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from painapp import __version__
from painapp.demo.diary import open_demo
from painapp.demo.key_store import DemoKeyStore
from painapp.domain.moments import today
from painapp.system.clock import SystemClock
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.vault import create_vault

if TYPE_CHECKING:
    from datetime import date

DAYS_A_YEAR = 365.25


class MadeDiary(NamedTuple):
    """A demo folder, as `--demo-folder` takes it, and what a program needs to open its file itself."""

    folder: Path
    last_day: date
    entries: int

    @property
    def diary(self) -> Path:
        """The folder of the diary in it."""
        return self.folder / "diary"

    @property
    def file(self) -> Path:
        """The encrypted file."""
        return self.diary / DATABASE

    @property
    def raw_key(self) -> str:
        """The data key and the salt, in hex, as `PRAGMA key` takes them."""
        data_key = data_key_from_keyring(self.diary, DemoKeyStore(self.diary))
        return data_key.hex() + find_header(self.diary).header.salt.hex()


def make_long_diary(folder: Path, years: float) -> MadeDiary:
    """Invent so many years, at least five weeks, up to now."""
    clock = SystemClock()
    days = max(35, round(years * DAYS_A_YEAR))
    with open_demo(folder / "diary", clock, days) as vault:
        return MadeDiary(folder, today(clock), vault.diary.count())


def make_empty_diary(folder: Path) -> MadeDiary:
    """Make a diary in which nothing was ever written."""
    clock, diary = SystemClock(), folder / "diary"
    create_vault(diary, clock, key_store=DemoKeyStore(diary), app_version=__version__).close()
    return MadeDiary(folder, today(clock), 0)
