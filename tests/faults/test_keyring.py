"""Rows 11 to 14: a real gnome-keyring on a private D-Bus loses the key, stays locked, is another, forgets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.system.test_keyring_store import LOCKED, UNLOCKED, Session, needs_gnome_keyring

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.rows import Tally

pytestmark = needs_gnome_keyring

_COMMON = """
import json, sys
from pathlib import Path
from painapp.domain.errors import ExpectedError
from painapp.system.keyring_store import KeyringStore
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring, data_key_from_recovery, keyring_name
from painapp.vault.recovery_code import read_recovery_code
from painapp.vault.states import look_at
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.vault.writing import check_in

BASE = Path({base!r})
FOLDER, SHEET = BASE / "diary", BASE / "sheet"
clock = FixedClock()
said = {{}}

def store():
    return KeyringStore(look_at(FOLDER).keyring)

def name():
    header = find_header(FOLDER).header
    return keyring_name(header.vault_id, header.keyring_number)

def tried(job):
    try:
        return job()
    except ExpectedError as trouble:
        return type(trouble).__name__

def by_keyring():
    with open_vault(FOLDER, data_key_from_keyring(FOLDER, store()), clock, "1") as vault:
        return vault.diary.count()

def by_sheet():
    key = data_key_from_recovery(FOLDER, read_recovery_code(SHEET.read_text()))
    with open_vault(FOLDER, key, clock, "1") as vault:
        return vault.diary.count()
"""

MAKE = """
with create_vault(FOLDER, clock, key_store=KeyringStore(), app_version="1") as vault:
    for pain in range(3):
        vault.diary.record(check_in(clock, pain))
    SHEET.write_text(vault.make_recovery_code().text)
said["opens"] = by_keyring()
"""

LOSE_A_WRITE = """
class Forgetful(KeyringStore):
    def write(self, name, secret):
        super().write(name, secret)
        super().delete(name)  # taken, and lost

with open_vault(FOLDER, data_key_from_keyring(FOLDER, store()), clock, "1") as vault:
    said["rotating"] = tried(lambda: vault.use_keyring(Forgetful()))
said["making"] = tried(lambda: create_vault(BASE / "other", clock, key_store=Forgetful(), app_version="1"))
said["made"] = (BASE / "other" / "diary.db").exists()
said["opens"] = by_keyring()
"""

OPEN = """
said["keyring"] = tried(by_keyring)
"""

ALL = """
said["keyring"] = tried(by_keyring)
said["sheet"] = by_sheet()
"""

TAKE_AWAY = """
store().delete(name())
said["keyring"] = tried(by_keyring)
said["kept"] = store().read(name()) is not None
said["sheet"] = by_sheet()
"""

SPOIL = """
store().write(name(), bytes(32))
said["keyring"] = tried(by_keyring)
said["sheet"] = by_sheet()
"""


class Computer:
    """A diary, and sessions in which its keyring is as a test wants it."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self._home = base / "home"
        self._home.mkdir(parents=True)
        self.session = Session(self._home)

    def run(self, code: str, keyring: str = UNLOCKED, session: Session | None = None, **how: Any) -> Any:
        whole = _COMMON.format(base=str(self.base)) + code + "\nprint(json.dumps(said))\n"
        return json.loads((session or self.session).run(whole, keyring, **how).splitlines()[-1])

    def bytes(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (self.base / "diary").iterdir()}


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer with a diary of three entries, its key in the keyring, a sheet beside it."""
    made = Computer(tmp_path)
    assert made.run(MAKE) == {"opens": 3}
    return made


@pytest.mark.row(11)
@pytest.mark.parametrize("fault", [TAKE_AWAY, SPOIL], ids=["gone", "another in its place"])
def test_a_key_that_is_gone_leads_to_the_recovery_code_and_no_new_key(
    fault: str, computer: Computer, tally: Tally
) -> None:
    database = computer.bytes()["diary.db"]
    said = computer.run(fault)
    assert said.pop("kept", False) is False
    assert said == {"keyring": "KeyMissing", "sheet": 3}
    assert computer.bytes()["diary.db"] == database
    tally.hit()


@pytest.mark.row(12)
def test_a_locked_keyring_whose_question_is_dismissed_can_be_tried_again(
    computer: Computer, tally: Tally
) -> None:
    """Without a screen the question for the password is answered like a person who closes it."""
    before = computer.bytes()
    assert computer.run(OPEN, LOCKED) == {"keyring": "KeyringUnavailable"}
    assert computer.bytes() == before
    tally.hit()
    assert computer.run(OPEN) == {"keyring": 3}


@pytest.mark.row(13)
def test_another_keyring_or_none_leads_to_the_recovery_code(
    computer: Computer, tmp_path: Path, tally: Tally
) -> None:
    before = computer.bytes()
    newly_installed = tmp_path / "another home"
    newly_installed.mkdir()
    said = computer.run(OPEN, UNLOCKED, Session(newly_installed))
    assert said == {"keyring": "KeyMissing"}
    tally.hit()
    assert computer.bytes() == before
    assert computer.run(ALL, "true", starter=()) == {"keyring": "KeyringUnavailable", "sheet": 3}
    tally.hit()


@pytest.mark.row(14)
def test_a_write_the_keyring_loses_is_noticed_and_the_older_key_stays(
    computer: Computer, tally: Tally
) -> None:
    before = computer.bytes()
    assert computer.run(LOSE_A_WRITE) == {
        "rotating": "KeyringUnavailable",
        "making": "KeyringUnavailable",
        "made": False,
        "opens": 3,
    }
    assert computer.bytes()["vault.json"] == before["vault.json"]
    tally.hit(2)
