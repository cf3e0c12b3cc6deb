"""An exercise taken along as a sound file: only where there is a voice, and only where the person says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from painapp.content.exercise_timeline import total_ms
from painapp.system import sound_file
from tests.stage import Stage
from tests.tour.practise import opened

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.ui.pages.practise.take_card import TakeCard


class Voice:
    """Stands in for the computer's voice, and notes what it was asked to write down."""

    def __init__(self) -> None:
        self.possible = True
        self.fails = False
        self.asked: list[tuple[int, Any]] = []

    def can_render(self, _language: str) -> bool:
        return self.possible

    def render(self, steps: Any, manner: Any, told: Any) -> bytes:
        if self.fails:
            raise OSError
        self.asked.append((total_ms(steps), manner))
        told(0.5)
        return b"RIFF"


@pytest.fixture(autouse=True)
def voice(monkeypatch: pytest.MonkeyPatch) -> Voice:
    made = Voice()
    monkeypatch.setattr(sound_file, "can_render", made.can_render)
    monkeypatch.setattr(sound_file, "render", made.render)
    return made


def card(stage: Stage) -> TakeCard:
    opened("slow-breathing")(stage)
    return stage.page.about.take


def saved(stage: Stage) -> Path:
    return stage.computer.folder / "Documents" / "Slow breathing 3 min.wav"


def test_it_is_written_as_it_is_chosen(stage: Stage, voice: Voice) -> None:
    take = card(stage)
    stage.click(next(cell for cell in stage.page.about.choosing.lengths.cells if cell.value == "3"))
    stage.click(take.sound)
    assert saved(stage).read_bytes() == b"RIFF"
    ((length, manner),) = voice.asked
    assert (length, manner.rate) == (180_000, 0)
    assert take.sound_saved.file == saved(stage)
    assert take.sound_saved.isVisible()
    assert not take.working.isVisible()


def test_without_a_voice_the_choice_is_not_shown(stage: Stage, voice: Voice) -> None:
    voice.possible = False
    take = card(stage)
    assert take.sheet.isVisible()
    assert not take.sound.isVisible()


def test_why_there_is_no_file_is_said(stage: Stage, voice: Voice) -> None:
    take = card(stage)
    voice.fails = True
    stage.click(take.sound)
    assert "could not be written" in take.sound_saved.words.text()
    assert not list(stage.computer.folder.glob("Documents/*"))
    assert take.sound.isEnabled()


def test_it_is_set_as_a_sheet_of_its_own(stage: Stage) -> None:
    take = card(stage)
    stage.click(take.sheet)
    (file,) = stage.computer.folder.glob("Documents/*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    assert take.sheet_saved.file == file
