"""Scenes before the rooms: welcome, locked, and each way in which a diary may not open."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from painapp.domain.settings import Settings
from painapp.ui.pages.welcome.page import ALONE, SHARED
from painapp.vault.errors import ReadOnlyDiary
from painapp.vault.header import _checksum
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE, HEADER, PREVIOUS
from painapp.vault.vault import open_vault
from tests.stage import EMPTY, NO_DIARY, PROTECTED, MadeUpComputer, Stage
from tests.tour.scene import Scene, enter

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.widgets.radio_group import RadioGroup


def choose(stage: Stage, group: RadioGroup, value: object) -> None:
    """Press the cell of a value."""
    stage.click(next(cell for cell in group.cells if cell.value == value))


def share_the_computer(stage: Stage) -> None:
    """Say on the first screen that somebody else uses the computer."""
    choose(stage, stage.page.sharing, SHARED)


def type_unequal_passphrases(stage: Stage) -> None:
    """Type two different passphrases and press Start."""
    share_the_computer(stage)
    stage.click(stage.page.passphrase.box)
    stage.type("sea glass")
    stage.click(stage.page.again.box)
    stage.type("sea gloss")
    stage.click(stage.page.start_button)


def start_without_passphrase(stage: Stage) -> None:
    """Press Start with nothing typed."""
    share_the_computer(stage)
    stage.click(stage.page.start_button)


def refuse_the_start(stage: Stage) -> None:
    """Press Start while the keyring does not answer."""
    stage.computer.key_store.refusing = True
    choose(stage, stage.page.sharing, ALONE)
    stage.click(stage.page.start_button)


def open_countries(stage: Stage) -> None:
    """Press Change country."""
    stage.click(stage.page.where.change)


def type_wrong_passphrase(stage: Stage) -> None:
    """Try to unlock with another passphrase, which is shown."""
    panel = stage.page.panel
    stage.click(panel.passphrase.box)
    stage.type("another one")
    stage.click(panel.passphrase.toggle)
    stage.click(panel.unlock_button)


def lock_now(stage: Stage) -> None:
    """Lock a diary that the keyring opens."""
    stage.painapp.access.lock()
    stage.settle()


def _without_keyring(computer: MadeUpComputer) -> None:
    computer.key_store.there = False


def _without_key(computer: MadeUpComputer) -> None:
    computer.key_store.secrets.clear()


def _silent_keyring(computer: MadeUpComputer) -> None:
    computer.key_store.refusing = True


def _gone(*names: str) -> Callable[[MadeUpComputer], None]:
    def prepare(computer: MadeUpComputer) -> None:
        for name in names:
            (computer.paths.diary / name).unlink(missing_ok=True)

    return prepare


def _filled(content: bytes, *names: str) -> Callable[[MadeUpComputer], None]:
    def prepare(computer: MadeUpComputer) -> None:
        for name in names:
            (computer.paths.diary / name).write_bytes(content)

    return prepare


def _damaged(computer: MadeUpComputer) -> None:
    path = computer.paths.diary / DATABASE
    data = bytearray(path.read_bytes())
    data[200:400] = bytes(200)
    path.write_bytes(data)


def _unreadable(computer: MadeUpComputer) -> None:
    """Put something in the place of vault.json that nobody can read as a file, not even root."""
    for name in (HEADER, PREVIOUS):
        path = computer.paths.diary / name
        path.unlink(missing_ok=True)
        path.mkdir()


def _newer(computer: MadeUpComputer) -> None:
    for name in (HEADER, PREVIOUS):
        path = computer.paths.diary / name
        plain = json.loads(path.read_bytes())
        body = {name: value for name, value in plain.items() if name != "checksum"}
        body |= {"format": 99, "app": "9.0"}
        path.write_text(json.dumps({**body, "checksum": _checksum(body)}), encoding="utf-8")


def _older(computer: MadeUpComputer) -> None:
    """Write something, then put the file from before in its place."""
    folder, clock = computer.paths.diary, computer.clock
    before = (folder / DATABASE).read_bytes()
    with open_vault(folder, data_key_from_keyring(folder, computer.key_store), clock, "1") as vault:
        vault.diary.save_settings(Settings(single_keys=False))
    (folder / DATABASE).write_bytes(before)


def _code_without_key(computer: MadeUpComputer) -> None:
    """Make a recovery code, then lose what the keyring holds."""
    folder = computer.paths.diary
    data_key = data_key_from_keyring(folder, computer.key_store)
    with open_vault(folder, data_key, computer.clock, "1") as vault:
        vault.make_recovery_code()
    computer.key_store.secrets.clear()


def only_to_read(stage: Stage) -> None:
    """Find the folder read-only; root may write everywhere, so the vault is told."""
    vault = stage.vault
    vault._database = vault._database._replace(trouble=ReadOnlyDiary())
    stage.window.standing.look()
    stage.settle()


def swap_the_file(stage: Stage) -> None:
    """Put another file in the diary's place, as syncing programs do, then say one's pain."""
    path = stage.computer.paths.diary / DATABASE
    other = path.with_name("other")
    other.write_bytes(path.read_bytes())
    other.replace(path)
    stage.click(stage.page.check_in.scale.cells[4])


def _conflict(computer: MadeUpComputer) -> None:
    """Leave another copy beside the diary, as syncing programs do."""
    folder = computer.paths.diary
    (folder / "diary (conflicted copy).db").write_bytes((folder / DATABASE).read_bytes())


FRONTS = (
    Scene("welcome", NO_DIARY),
    Scene("welcome-country", NO_DIARY, open_countries),
    Scene("welcome-shared", NO_DIARY, share_the_computer),
    Scene("welcome-shared-unequal", NO_DIARY, type_unequal_passphrases),
    Scene("welcome-shared-empty", NO_DIARY, start_without_passphrase),
    Scene("welcome-no-keyring", NO_DIARY, prepare=_without_keyring),
    Scene("welcome-refused", NO_DIARY, refuse_the_start),
    Scene("locked-passphrase", PROTECTED),
    Scene("locked-wrong-passphrase", PROTECTED, type_wrong_passphrase),
    Scene("locked-keyring", EMPTY, lock_now),
    Scene("trouble-key-missing", prepare=_without_key),
    Scene("trouble-keyring-silent", prepare=_silent_keyring),
    Scene("trouble-database-missing", prepare=_gone(DATABASE)),
    Scene("trouble-database-empty", prepare=_filled(b"", DATABASE)),
    Scene("trouble-header-missing", prepare=_gone(HEADER, PREVIOUS)),
    Scene("trouble-header-damaged", prepare=_filled(b"{", HEADER, PREVIOUS)),
    Scene("trouble-damaged", prepare=_damaged),
    Scene("trouble-newer", prepare=_newer),
    Scene("trouble-older", prepare=_older),
    Scene("trouble-key-missing-code", prepare=_code_without_key),
    Scene("read-only", EMPTY, only_to_read),
    Scene("swapped", EMPTY, swap_the_file),
    Scene("another-copy", EMPTY, prepare=_conflict),
    Scene("trouble-folder-unreadable", prepare=_unreadable),
    Scene("locked-emergency", PROTECTED, enter("emergency")),
    Scene("locked-settings", PROTECTED, enter("settings")),
)
