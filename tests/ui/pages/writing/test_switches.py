"""Medicines and health contacts are off until they are switched on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.pages.writing.acting import fill_the_disk, make_room

if TYPE_CHECKING:
    from tests.stage import Stage


def test_both_are_off_at_first_and_a_press_is_kept(stage: Stage) -> None:
    switches = stage.page.switches
    assert not switches.medicines.isChecked()
    assert not switches.contacts.isChecked()
    stage.click(switches.medicines)
    assert stage.vault.diary.settings.medicines
    assert not stage.vault.diary.settings.health_contacts
    stage.click(switches.contacts)
    stage.click(switches.medicines)
    assert not stage.vault.diary.settings.medicines
    assert stage.vault.diary.settings.health_contacts


def test_the_medicines_say_never_to_stop_one_suddenly(stage: Stage) -> None:
    assert "Never stop or change a medicine suddenly" in stage.page.switches.medicines.accessibleDescription()


def test_a_press_that_cannot_be_saved_is_taken_back(stage: Stage) -> None:
    fill_the_disk(stage)
    stage.click(stage.page.switches.contacts)
    assert not stage.page.switches.contacts.isChecked()
    make_room(stage)


def test_settings_lead_here_and_esc_leads_back(stage: Stage) -> None:
    from PySide6.QtCore import Qt

    assert stage.room == "writing"
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "settings"
