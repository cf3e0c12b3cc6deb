"""The player on the screen: what a person sees, hears and presses while an exercise runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from painapp.content.exercises import load_exercise
from painapp.domain.settings import Look
from painapp.system.language import QtLanguage
from painapp.system.tones import tone
from painapp.ui.player import guide, player
from painapp.ui.player.phases import BREATH_PHASES
from painapp.ui.player.player import Choices, Player
from tests.equipment import MadeUpEquipment, NotedAwake, NotedSound, NotedSpeech

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

RESOURCES = Path(__file__).parents[3] / "resources"
EXERCISES = RESOURCES / "exercises"


class Room:
    """A player in a window, its equipment, and what it told."""

    def __init__(self, theme: Theme, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
        self.equipment = MadeUpEquipment()
        self.player = Player(theme, QtLanguage("en", "GB", RESOURCES / "i18n"), EXERCISES, self.equipment)
        self.told: list[str] = []
        self.announced: list[str] = []
        self.player.ended.connect(lambda: self.told.append("ended"))
        self.player.left.connect(lambda: self.told.append("left"))
        for module in (guide, player):
            monkeypatch.setattr(module, "announce", lambda _widget, text: self.announced.append(text))
        window.put(self.player)
        window.resize(1024, 760)

    @property
    def speech(self) -> NotedSpeech:
        made = self.equipment.speech
        assert isinstance(made, NotedSpeech)
        return made

    @property
    def sound(self) -> NotedSound:
        made = self.equipment.sound
        assert isinstance(made, NotedSound)
        return made

    @property
    def awake(self) -> NotedAwake:
        made = self.equipment.awake
        assert isinstance(made, NotedAwake)
        return made

    def begin(self, exercise: str = "slow-breathing", minutes: int = 3, **choices: object) -> None:
        """Play, and let the first frame be seen."""
        self.player.play(exercise, Choices(minutes, **choices))  # type: ignore[arg-type]
        QTest.qWait(player.FIRST_FRAME_MS + 5)
        QApplication.processEvents()

    def wait(self, seconds: float) -> None:
        self.equipment.pass_time(self.player, seconds)

    def press(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def listen(self, *, aloud: bool = False, tones: bool = False) -> None:
        self.equipment.look_kept = replace(Look(), speech=aloud, tones=tones, voice="Rowan", speech_rate=-1)


@pytest.fixture
def room(theme: Theme, window: Window, monkeypatch: pytest.MonkeyPatch) -> Room:
    return Room(theme, window, monkeypatch)


def test_the_first_breath_is_there_at_once(room: Room) -> None:
    room.player.play(load_exercise(EXERCISES, "slow-breathing", "en"), Choices(3))
    assert room.player.scene.circle.isVisible()
    assert room.player.scene.circle.word == "In"
    assert room.player.words.text().startswith("Breathe in gently.")
    assert room.player.running
    assert room.player.hasFocus()


def test_it_breathes_with_the_clock(room: Room) -> None:
    room.begin()
    room.wait(4)
    assert room.player.scene.circle.fullness == 1
    assert room.player.scene.circle.word == "Out"
    room.wait(6)
    assert room.player.scene.circle.fullness == 0
    assert room.player.scene.circle.word == "In"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_one_press_leaves(room: Room, key: Qt.Key | None) -> None:
    room.begin()
    room.wait(70)
    if key is None:
        QTest.mouseClick(room.player.head.stop, Qt.MouseButton.LeftButton)
    else:
        room.press(key)
    assert room.told == ["left"]
    done = room.player.done
    assert done is not None
    assert (done.exercise, done.title, done.to_the_end) == ("slow-breathing", "Slow breathing", False)
    assert done.seconds == pytest.approx(70)
    assert not room.equipment.running
    assert not room.awake.held


def test_its_end_is_told_once(room: Room) -> None:
    room.begin(minutes=1)
    room.wait(61)
    assert room.told == ["ended"]
    assert room.player.done is not None
    assert room.player.done.to_the_end
    assert not room.awake.held
    room.wait(5)
    room.player.leave()
    assert room.told == ["ended"]


def test_to_stop_from_outside_says_nothing(room: Room) -> None:
    room.begin()
    room.wait(5)
    room.player.stop()
    assert room.told == []
    assert not room.player.running
    assert not room.equipment.running


def test_space_pauses_and_the_screen_may_go_dark(room: Room) -> None:
    room.begin()
    assert room.awake.held
    room.wait(3)
    room.press(Qt.Key.Key_Space)
    assert room.player.transport.pause.text() == "Go on"
    assert not room.awake.held
    assert not room.equipment.running, "a paused exercise does not postpone the lock"
    room.wait(100)
    room.press(Qt.Key.Key_Space)
    room.wait(1)
    assert room.player.transport.pause.text() == "Pause"
    assert room.player.scene.circle.fullness == 1
    assert "Paused" in room.announced


def test_all_of_it_by_keyboard(room: Room) -> None:
    room.begin()
    room.press(Qt.Key.Key_Right)
    assert room.player.playing is not None
    assert room.player.playing.moment.number == 2
    room.press(Qt.Key.Key_Left)
    assert room.player.playing.moment.number == 1
    wanted = [
        room.player.head.more,
        room.player.head.stop,
        room.player.transport.back,
        room.player.transport.pause,
        room.player.transport.skip,
        room.player.aids.stay,
    ]
    for control in wanted:
        room.press(Qt.Key.Key_Tab)
        assert control.hasFocus(), control.accessibleName()
    room.press(Qt.Key.Key_Space)
    assert room.player.playing.moment.staying
    assert room.player.aids.stay.text() == "Move on"


def test_nothing_jumps_between_two_steps(room: Room) -> None:
    for exercise, minutes in (("neck-and-shoulders", 3), ("slow-breathing", 10), ("tense-and-let-go", 10)):
        room.begin(exercise, minutes)
        QApplication.processEvents()
        parts = [room.player.scene, room.player.words, room.player.transport, room.player.aids.stay]
        before = [(part.geometry(), part.isVisible()) for part in parts]
        assert room.player.playing is not None
        while room.player.running:
            room.player.skip()
            QApplication.processEvents()
            if room.player.running:
                assert [(part.geometry(), part.isVisible()) for part in parts] == before
                assert room.player.words.heightForWidth(room.player.words.width()) <= (
                    room.player.words.height()
                )


def test_a_movement_is_drawn_and_counted(room: Room) -> None:
    room.begin("standing-stretches", 3)
    seen: set[str] = set()
    while "Right · 1 of 4" not in seen:
        assert room.player.running, seen
        room.equipment.pass_time(room.player, 0.7, 0.7)
        assert not room.player.scene.circle.isVisible()
        seen.add(room.player.below.text())
    assert {"Watch first", "Left · 1 of 4", "Left · 4 of 4"} <= seen


def test_leaving_out_and_an_easier_way_count_from_now_on(room: Room) -> None:
    room.begin("neck-and-shoulders", 3)
    assert not room.player.aids.leave_out.isEnabled()
    room.player.skip()
    assert room.player.playing is not None
    part = room.player.playing.moment.step.part
    room.player.aids.easier.click()
    assert room.player.playing.choices.gentle
    assert room.player.words.text() == room.player.playing.moment.step.easier
    room.player.aids.leave_out.click()
    assert room.player.playing.moment.step.part != part
    assert room.player.playing.choices.skip == {part}


def test_more_changes_the_length_and_the_pace_while_it_runs(room: Room) -> None:
    room.begin()
    room.wait(12)
    room.player.head.more.click()
    more = room.player._more
    assert more is not None
    assert more._length is not None
    assert more._pace is not None
    cell = more._length.cells[-1]
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert room.player.playing is not None
    assert room.player.playing.total_ms == 600_000
    assert more._length.cells[-1] is cell, "what was pressed is still there"
    QTest.mouseClick(more._pace.quicker, Qt.MouseButton.LeftButton)
    assert room.player.playing.choices.pace == 6.5
    assert more._pace.said.text() == "6.5 breaths a minute"
    assert room.player.playing.moment.phase == "in"
    room.begin("own-breathing", 1)
    assert more._pace is None


def test_where_few_buttons_are_wanted_the_others_are_under_more(room: Room) -> None:
    room.player.show_few()
    room.begin()
    row, few = room.player.transport, room.player.head.more
    assert row.pause.isVisible()
    assert row.skip.isHidden()
    assert room.player.aids.isHidden()
    few.click()
    assert row.skip.isVisible()
    assert room.player.aids.isVisible()
    few.click()
    assert not row.back.isVisible()


@pytest.mark.parametrize("width", [300, 900])
def test_the_buttons_in_the_head_are_never_squeezed(room: Room, width: int) -> None:
    room.player.window().resize(width, 600)
    room.begin("standing-stretches", 5)
    head = room.player.head
    assert all(button.width() >= button.sizeHint().width() for button in (head.more, head.stop))
    assert (head.stop.y() > head.title.y() + head.title.height()) == (width == 300)


def test_it_is_read_aloud_and_the_breath_is_said_once_the_words_are_over(room: Room) -> None:
    room.listen(aloud=True)
    room.begin()
    assert room.speech.used == ("en-GB", "Rowan", -1)
    assert len(room.speech.said) == 1
    assert room.speech.said[0].startswith("Breathe in gently.")
    room.wait(4.5)
    assert len(room.speech.said) == 1, "no word into the other words"
    room.speech.ended.emit()
    room.wait(6)
    room.speech.ended.emit()
    room.wait(4)
    assert room.speech.said[1:] == ["In", "Out"]
    assert room.announced == [], "the app's voice and the screen reader's do not speak at once"


def test_a_slow_voice_finishes_its_sentence_unless_one_goes_elsewhere(room: Room) -> None:
    room.listen(aloud=True)
    room.begin("mindful-sounds", 1)
    assert room.player.playing is not None
    first, second, third = (step.text for step in room.player.playing.steps[:3])
    room.wait(room.player.playing.steps[0].length / 1000 + 1)
    assert room.speech.said == [first]
    room.speech.ended.emit()
    assert room.speech.said == [first, second]
    room.player.skip()
    assert room.speech.said == [first, second, third]


def test_a_voice_that_falls_silent_is_not_waited_for(room: Room) -> None:
    room.listen(aloud=True)
    room.begin()
    room.speech.silent.emit()
    assert room.announced == room.speech.said, "a screen reader says what the voice could not"
    room.wait(4.5)
    assert room.speech.said[1:] == ["Out"]


def test_without_a_voice_a_screen_reader_has_the_words(room: Room) -> None:
    room.listen(aloud=True)
    room.speech.available = False
    room.begin()
    room.wait(4.5)
    assert room.speech.said == []
    assert room.announced[0].startswith("Breathe in gently.")
    assert room.announced[1:] == ["In, 4", "Out, 6"]


def test_in_and_out_sound_different(room: Room) -> None:
    room.listen(tones=True)
    room.begin()
    room.wait(10.5)
    assert room.sound.played == [tone("in"), tone("out"), tone("in")]
    assert tone("in") != tone("out")
    room.player.pause()
    assert room.sound.stops == 1
    room.begin("mindful-sounds", 1)
    room.wait(61)
    assert room.sound.played[3:] == [tone("start"), tone("end")]


def test_a_screen_reader_hears_the_words_in_and_out_and_the_count(room: Room) -> None:
    room.begin()
    room.wait(10.5)
    assert room.announced[0].startswith("Breathe in gently.")
    assert room.announced[1:] == ["In, 4", "Out, 6", "In, 4"]


def test_with_the_eyes_shut_it_says_that_sound_is_needed(room: Room) -> None:
    room.begin(eyes="shut")
    assert "eyes shut" in room.player.below.text()
    room.player.head.more.click()
    more = room.player._more
    assert more is not None
    room.equipment.hear(aloud=False, tones=True)
    more.heard.emit()
    room.wait(0.5)
    assert room.player.below.text() == ""


def test_it_waits_while_nobody_can_follow(room: Room) -> None:
    room.begin()
    room.wait(5)
    room.player.hide()
    assert room.player.playing is not None
    assert room.player.playing.state == "paused"
    assert not room.equipment.running
    room.player.show()
    room.wait(20)
    assert room.player.playing.done_seconds == pytest.approx(5)


def test_a_computer_that_slept_finds_it_paused(room: Room) -> None:
    room.begin()
    room.wait(5)
    room.equipment.seconds += 3600
    room.player.look()
    assert room.player.transport.pause.text() == "Go on"
    assert not room.awake.held


def test_with_less_motion_the_circle_stands_still_and_a_bar_fills(room: Room, theme: Theme) -> None:
    theme.apply("light", 100, reduced_motion=True)
    room.begin()
    room.wait(1)
    picture = room.player.scene.circle.grab().toImage()
    room.wait(1)
    later = room.player.scene.circle.grab().toImage()
    bar = [
        y
        for y in range(0, picture.height(), 2)
        if any(picture.pixel(x, y) != later.pixel(x, y) for x in range(0, picture.width(), 2))
    ]
    middle = picture.height() // 2
    assert any(y > middle + 100 for y in bar), "a bar fills"
    assert not any(middle - y > 20 for y in bar), "the circle above the words is as it was"


def test_a_jump_glides(room: Room) -> None:
    room.begin()
    room.wait(4)
    room.player.skip()
    circle = room.player.scene.circle
    assert circle.fullness > 0.9
    room.equipment.pass_time(room.player, 0.35, 0.05)
    assert 0.2 < circle.fullness < 0.9
    room.equipment.pass_time(room.player, 0.4, 0.05)
    assert circle.fullness < 0.3


def test_skipping_out_of_a_stretch_glides_back_to_where_it_began(room: Room) -> None:
    room.begin("neck-and-shoulders", 10)
    playing = room.player.playing
    assert playing is not None
    steps = playing.steps
    index = next(i for i, step in enumerate(steps) if step.doing == "hold" and steps[i + 1].doing == "rest")
    while playing.moment.index < index:
        room.player.skip()
    room.equipment.pass_time(room.player, steps[index].length / 2000, 0.5)
    assert playing.moment.way == 1
    figure = room.player.scene.figure
    there = figure.grab().toImage()
    room.player.skip()
    assert playing.moment.step.doing == "rest"
    assert figure.grab().toImage() == there
    room.equipment.pass_time(room.player, 0.4, 0.1)
    between = figure.grab().toImage()
    room.equipment.pass_time(room.player, 0.5, 0.1)
    assert there != between
    assert between != figure.grab().toImage() != there


def test_every_picture_of_every_exercise_can_be_shown(room: Room) -> None:
    for folder in sorted(EXERCISES.glob("*/exercise.toml")):
        exercise = load_exercise(EXERCISES, folder.parent.name, "en")
        room.player.play(exercise, Choices(exercise.lengths[0]))
        assert room.player.playing is not None
        while room.player.running:
            moment = room.player.playing.moment
            guided = moment.phase in BREATH_PHASES
            assert room.player.scene.circle.isVisible() == (guided or moment.step.picture == "breath")
            assert room.player.words.text()
            room.player.skip()
