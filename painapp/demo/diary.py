"""The demo's diary: an encrypted file like any other, with an invented person in it."""

from __future__ import annotations

from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING

from painapp import __version__
from painapp.demo.course_phrases import KEPT
from painapp.demo.four_weeks import four_weeks
from painapp.demo.in_the_course import in_the_course
from painapp.demo.key_store import DemoKeyStore
from painapp.demo.person import about_them, invented_entries
from painapp.demo.phrases import ALIAS, FAVOURITES
from painapp.domain.moments import today
from painapp.domain.recovery_offer import NOT_AGAIN
from painapp.domain.settings import Safekeeping, Settings
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.states import anything_of_a_diary
from painapp.vault.vault import create_vault, open_vault

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Clock
    from painapp.vault.vault import Vault


def open_demo(folder: Path, clock: Clock, days: int = 90) -> Vault:
    """Open the demo's diary in `folder`; one that is not there yet is made with `days` days up to now.

    What Robin planned, agreed and learned lately is in it, however few the days.

    A new one holds nothing that would have been written later than the clock says. Its key lies in
    `DemoKeyStore(folder)`. Raises ValueError for a number of days nobody can be invented for, and what
    `create_vault` and `open_vault` raise.
    """
    key_store = DemoKeyStore(folder)
    if anything_of_a_diary(folder):
        return open_vault(folder, data_key_from_keyring(folder, key_store), clock, __version__)
    now = clock.now()
    last = today(clock)
    first, zone = last - timedelta(days=days - 1), clock.zone_name()
    stories = (*four_weeks(last, zone=zone), *in_the_course(last, zone=zone))
    planned = (one for one in stories if one.day >= first or not one.OF_A_DAY)
    entries = chain(about_them(first, zone=zone), planned, invented_entries(days, last, zone=zone))
    vault = create_vault(folder, clock, key_store=key_store, app_version=__version__)
    try:
        vault.diary.record_all(entry for entry in entries if entry.written.at <= now)
        vault.diary.save_settings(
            Settings(
                summary_name=ALIAS,
                medicines=True,
                health_contacts=True,
                favourites=FAVOURITES,
                kept_readings=KEPT,
            )
        )
        # A throw-away diary needs no sheet.
        vault.diary.save_safekeeping(Safekeeping(recovery_asked=NOT_AGAIN))
    except BaseException:
        vault.close()
        raise
    return vault
