"""A kind voice: recorded where there is a microphone, kept, named, heard, removed."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import KindVoice
from painapp.domain.sound import RATE, seconds_of, unpacked
from painapp.vault.errors import DiskFull
from tests.equipment import NotedSound
from tests.tour.plan import go_to, keep_record, record, recorder_of
from tests.ui.pages.writing.acting import fill_the_disk, make_room, undo

if TYPE_CHECKING:
    from painapp.ui.pages.plan.voice_card import VoiceCard
    from tests.stage import Stage


def card(stage: Stage) -> VoiceCard:
    return stage.page.voices


def voices(stage: Stage) -> tuple[KindVoice, ...]:
    return stage.vault.diary.all_of(KindVoice)


def row(stage: Stage) -> Any:
    (found,) = card(stage).rows.values()
    return found


def sound(stage: Stage) -> NotedSound:
    found = stage.equipment.sound
    assert isinstance(found, NotedSound)
    return found


def test_without_a_microphone_the_choice_is_not_there(stage: Stage) -> None:
    keep_record(stage)
    recorder_of(stage).available = False
    recorder_of(stage).changed.emit()
    assert not card(stage).record.isVisible()
    stage.click(row(stage).listen)
    assert sound(stage).played, "what there is can be heard all the same"
    stage.click(row(stage).remove)
    assert not card(stage).isVisible()
    recorder_of(stage).available = True
    recorder_of(stage).changed.emit()
    assert card(stage).record.isVisible()


def test_a_voice_is_kept_with_its_name(stage: Stage) -> None:
    record(stage)
    assert "0:48 of 2:00" in card(stage).line.words.text()
    assert stage.equipment.running, "the diary does not lock meanwhile"
    stage.click(card(stage).line.stop)
    assert not stage.equipment.running
    stage.type("Marit")
    stage.press(Qt.Key.Key_Return)
    (kept,) = voices(stage)
    assert (kept.name, kept.seconds, round(seconds_of(kept.sound)), kept.on_lock_screen) == (
        "Marit",
        48,
        48,
        None,
    )
    stage.click(row(stage).locked)
    assert voices(stage)[0].on_lock_screen is True


def test_a_recording_can_be_thrown_away_and_a_short_one_is_not_kept(stage: Stage) -> None:
    record(stage)
    stage.click(card(stage).line.throw_away)
    stage.click(card(stage).record)
    recorder_of(stage).hear(0.3)
    stage.press(Qt.Key.Key_Escape)
    assert voices(stage) == ()
    assert card(stage).record.hasFocus()
    assert "too short" in card(stage).saved.words.text()


def test_what_was_said_is_kept_when_the_microphone_goes_or_the_page_is_left(stage: Stage) -> None:
    record(stage)
    recorder_of(stage).failed.emit()
    assert len(voices(stage)) == 1
    assert "microphone" in card(stage).saved.words.text()
    record(stage)
    stage.go("today")
    assert len(voices(stage)) == 2
    assert not recorder_of(stage).recording


def test_listening_can_be_stopped_and_ends_by_itself(stage: Stage) -> None:
    keep_record(stage)
    stage.click(row(stage).listen)
    assert row(stage).listen.text() == "Stop"
    stage.click(row(stage).listen)
    assert (sound(stage).stops, row(stage).listen.text()) == (1, "Listen")
    stage.click(row(stage).listen)
    sound(stage).ended.emit()
    assert row(stage).listen.text() == "Listen"
    sound(stage).available = False
    stage.click(row(stage).listen)
    assert "no loudspeaker" in card(stage).saved.words.text()


def test_removing_is_undone(stage: Stage) -> None:
    keep_record(stage)
    stage.click(row(stage).remove)
    assert voices(stage) == ()
    assert card(stage).saved.undo.isVisible()
    undo(stage)
    assert row(stage).name.text() == "Marit"


def test_a_recording_that_could_not_be_saved_waits(stage: Stage) -> None:
    record(stage)
    fill_the_disk(stage)
    stage.click(card(stage).line.stop)
    assert stage.page.unsaved
    make_room(stage)
    again = card(stage).saved.again
    assert again is not None
    stage.click(again)
    assert len(voices(stage)) == 1
    assert not stage.page.unsaved


def test_a_lock_on_a_full_disk_loses_no_voice(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    record(stage)
    with monkeypatch.context() as patch:
        for write in ("record", "keep_drafts"):
            patch.setattr(stage.vault.diary, write, full)
        stage.painapp.access.lock()
        stage.settle()
    assert not recorder_of(stage).recording
    stage.painapp.access.unlock_with_keyring()
    go_to(stage, "flare-up-plan")
    (kept,) = voices(stage)
    assert kept.seconds == 48
    assert not stage.page.unsaved


def test_help_me_now_ends_a_recording_and_what_was_said_is_kept(stage: Stage) -> None:
    record(stage)
    stage.press(Qt.Key.Key_F8)
    stage.wait_until(lambda: not recorder_of(stage).recording, "nothing is recorded any more")
    assert len(voices(stage)) == 1
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "flare-up-plan"
    assert card(stage).record.isVisible()


def test_a_voice_is_saved_as_a_sound_file_that_names_nobody(stage: Stage) -> None:
    keep_record(stage)
    assert not card(stage).file.isVisible()
    stage.click(row(stage).save)
    assert "A kind voice.wav" in card(stage).file.words.text()
    saved = card(stage).file.file
    assert saved is not None
    (kept,) = voices(stage)
    with wave.open(str(saved)) as found:
        assert (found.getframerate(), found.getnchannels()) == (RATE, 1)
        assert found.readframes(found.getnframes()) == unpacked(kept.sound)
    words = card(stage).file.words
    stage.painapp.access.lock()
    stage.settle()
    assert not words.text(), "nothing of it stays behind a lock"
