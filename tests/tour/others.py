"""Scenes of the pages always in reach: emergency help and settings."""

from __future__ import annotations

from tests.stage import EMPTY, PASSPHRASE, PROTECTED, Stage
from tests.tour.fronts import choose, open_countries
from tests.tour.scene import Scene, enter


def another_country(code: str):
    """Choose the help lines of another country."""

    def act(stage: Stage) -> None:
        open_countries(stage)
        choose(stage, stage.page.where.choice, code)

    return act


def show_codes(stage: Stage) -> None:
    """Show the first line's code for the phone, and copy the second's number."""
    from painapp.ui.widgets.phone_line import PhoneLine

    rows = [row for row in stage.page.findChildren(PhoneLine) if row.isVisible() and hasattr(row, "copy")]
    stage.click(rows[0].show_code)
    stage.click(rows[1].copy)


def choose_way(way: str):
    """Choose another way to open the diary."""

    def act(stage: Stage) -> None:
        choose(stage, stage.page.cards["protection"].ways, way)

    return act


def change_passphrase(stage: Stage) -> None:
    """Press Change the passphrase."""
    unlock(stage)
    stage.click(stage.page.cards["protection"].change)


def no_passphrase(stage: Stage) -> None:
    """Choose the password store in place of the passphrase."""
    unlock(stage)
    choose_way("keyring")(stage)


def unequal(stage: Stage) -> None:
    """Type two passphrases that differ."""
    choose_way("passphrase")(stage)
    form = stage.page.cards["protection"].form
    stage.click(form.first.box)
    stage.type("one")
    stage.click(form.again.box)
    stage.type("two")
    stage.click(form.save)


def ask_for_new_key(stage: Stage) -> None:
    """Ask for a new key."""
    stage.click(stage.page.cards["new_key"].ask)


def give_new_key(stage: Stage) -> None:
    """Give the diary a new key."""
    ask_for_new_key(stage)
    stage.click(stage.page.cards["new_key"].make)


def new_key_and_passphrase(stage: Stage) -> None:
    """Ask for a new key where there is a passphrase."""
    unlock(stage)
    ask_for_new_key(stage)


def who_can_read(stage: Stage) -> None:
    """Ask who is kept out."""
    stage.click(stage.page.cards["who"].turn)


def unlock(stage: Stage) -> None:
    """Open a diary with its passphrase and look at what keeps it safe."""
    stage.click(stage.page.panel.passphrase.box)
    stage.type(PASSPHRASE)
    stage.click(stage.page.panel.unlock_button)
    stage.go("safety")


def two_reminders(stage: Stage) -> None:
    """Ask for two reminders a day."""
    card = stage.page.cards["reminders"]
    stage.click(next(cell for cell in card.often.cells if cell.value == "2"))
    stage.bring_into_view(card.try_it)


def sound_on(stage: Stage) -> None:
    """Have exercises read aloud, with tones."""
    card = stage.page.sound
    for toggle in (card.aloud, card.tones):
        stage.click(toggle)
    stage.bring_into_view(card.try_it)


OTHERS = (
    Scene("emergency", EMPTY, enter("emergency")),
    Scene("emergency-countries", EMPTY, enter("emergency", open_countries)),
    Scene("emergency-norway", EMPTY, enter("emergency", another_country("no"))),
    Scene("emergency-states", EMPTY, enter("emergency", another_country("us"))),
    Scene("emergency-elsewhere", EMPTY, enter("emergency", another_country("other"))),
    Scene("emergency-code", EMPTY, enter("emergency", show_codes)),
    Scene("settings", EMPTY, enter("settings")),
    Scene("settings-sound", EMPTY, enter("settings", sound_on)),
    Scene("settings-reminders", EMPTY, enter("settings", two_reminders)),
    Scene("safety", EMPTY, enter("safety")),
    Scene("safety-passphrase", EMPTY, enter("safety", choose_way("passphrase"))),
    Scene("safety-passphrase-unequal", EMPTY, enter("safety", unequal)),
    Scene("safety-protected", PROTECTED, unlock),
    Scene("safety-passphrase-change", PROTECTED, change_passphrase),
    Scene("safety-passphrase-drop", PROTECTED, no_passphrase),
    Scene("safety-new-key", EMPTY, enter("safety", ask_for_new_key)),
    Scene("safety-new-key-passphrase", PROTECTED, new_key_and_passphrase),
    Scene("safety-new-key-made", EMPTY, enter("safety", give_new_key)),
    Scene("safety-who", EMPTY, enter("safety", who_can_read)),
)
