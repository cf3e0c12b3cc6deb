"""The player that every guided exercise shares: a picture, the words, how far it is, and a few buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.player.face import PlayerFace
from painapp.ui.player.guide import Guide
from painapp.ui.player.phase_words import eyes_need_sound, line_below, paused_word
from painapp.ui.player.playing import Choices, Done, Playing
from painapp.ui.player.rhythm import Rhythm
from painapp.ui.theme.roles import announce

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from painapp.content.exercise import Exercise
    from painapp.domain.ports import Language
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.player.more import More
    from painapp.ui.player.playing import Moment
    from painapp.ui.theme.theme import Theme

__all__ = ["Choices", "Done", "Player"]

FIRST_FRAME_MS = 40
"""Until then it has been painted; what is heard begins after that."""
_TIMED = {"hold", "tense"}
"""Phases that last a while in which nothing moves: a bar tells how long."""
_GOES_ON = QT_TRANSLATE_NOOP("Player", "Going on")


class Player(PlayerFace):
    """Plays an exercise. `folder` is resources/exercises.

    One press or Esc leaves at any time. It needs no diary.
    """

    accessible_role = QAccessible.Role.Pane
    rests_focus = True  # it has the keyboard while nothing else in it has: no ring round the whole of it
    ended = Signal()
    """The exercise came to its end."""
    left = Signal()
    """The person stopped it."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        folder: Path,
        equipment: Equipment,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, language, folder, equipment.now, parent)
        self._folder = folder
        self._equipment = equipment
        self._playing: Playing | None = None
        self._shown: tuple[object, ...] = ()
        self._seen = False
        self._more: More | None = None
        self._few = False
        self._guide = Guide(self, language, equipment)
        self._rhythm = Rhythm(self, theme, self.scene, self.look)
        self._connect()

    # For those who embed it

    def play(self, exercise: Exercise | str, choices: Choices | None = None) -> None:
        """Begin `exercise` (or the one with this id) at once.

        `choices` are its shortest length as written, if none are given. Raises `ContentError` or `ValueError`
        for what is not offered.
        """
        self.stop()
        if isinstance(exercise, str):
            from painapp.content.exercises import load_exercise

            exercise = load_exercise(self._folder, exercise, self._language.code)
        playing = Playing(exercise, choices or Choices(exercise.lengths[0]), self._equipment.now)
        self._playing = playing
        self._shown = ()
        self._seen = False
        self.head.more.setChecked(False)
        self._prepare(playing)
        playing.play()
        self._hold()
        self.look()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Stop at once and quietly, without a signal: for a page that goes or a diary that is locked."""
        if self._playing is not None and self._playing.state not in {"ended", "left"}:
            self._playing.leave()
        self._rhythm.stop()
        self._guide.forget()
        self._let_go()

    def leave(self) -> None:
        """Stop as the person does by Stop or Esc: `left` tells of it."""
        if self.running:
            self.stop()
            self.left.emit()

    def show_stop(self, shown: bool) -> None:
        """Show its own Stop, or leave that to whoever embeds it."""
        self.head.stop.setVisible(shown)

    def show_few(self) -> None:
        """Keep everything but Pause behind More, for somebody to whom each button is one too many."""
        self._few = True
        self._offer_buttons()

    @property
    def running(self) -> bool:
        """Whether an exercise has begun and neither ended nor been left; it may be paused."""
        return self._playing is not None and self._playing.state in {"playing", "paused"}

    @property
    def done(self) -> Done | None:
        """What was done of the exercise begun last; None before the first."""
        playing = self._playing
        if playing is None:
            return None
        whole = playing.state == "ended"
        return Done(playing.exercise.id, playing.exercise.title, playing.done_seconds, whole)

    @property
    def playing(self) -> Playing | None:
        """The exercise begun last."""
        return self._playing

    # What the buttons do

    def pause(self) -> None:
        """Pause, or go on."""
        playing = self._playing
        if playing is None or not self.running:
            return
        if playing.state == "playing":
            playing.pause()
            self._wait()
            announce(self, paused_word(self._language))
        else:
            playing.play()
            self._hold()
            announce(self, self._language.text(_GOES_ON))
            self._guide.say_again(playing.moment, self._text(playing.moment))
        self.look()

    def back(self) -> None:
        """Go back to the beginning of the step, or to the one before."""
        self._with(Playing.back)

    def skip(self) -> None:
        """Go on to the next step."""
        self._with(Playing.skip)

    def stay(self) -> None:
        """Stay in this step, or move on from it."""
        playing = self._playing
        if playing is not None and playing.moment.staying:
            self._with(Playing.go_on)
        else:
            self._with(Playing.stay_longer)

    def take_easier_way(self) -> None:
        """Take the easier way of each movement from now on, or the usual one again."""
        if self._playing is not None:
            self.change(self._playing.choices._replace(gentle=not self._playing.choices.gentle))

    def leave_out(self) -> None:
        """Leave the part that is shown now out of today's exercise."""
        playing = self._playing
        if playing is not None and (part := self._part(playing.moment)):
            self.change(playing.choices._replace(skip=playing.choices.skip | {part}))

    def change(self, choices: Choices) -> None:
        """Go on with another length, pace and so on. Raises `ValueError`."""
        if self._playing is not None and self.running:
            self._playing.change(choices)
            self._prepare(self._playing)
            self._shown = ()
            self.look()

    def look(self) -> None:
        """Show what is to be shown now, and look again in time."""
        playing = self._playing
        if playing is None or not self.running:
            return
        before = playing.state
        moment = playing.look()
        if playing.state == "ended":
            self._end()
            return
        if playing.state != before:
            self._wait()  # the computer slept
        self._show(playing, moment)
        if playing.state == "playing":
            if self._seen:
                self._guide.follow(moment, self._text(moment), playing.jumps)
            self._rhythm.follow(moment)
        else:
            self._rhythm.settle()

    # What is shown

    def _show(self, playing: Playing, moment: Moment) -> None:
        paused = playing.state == "paused"
        self.scene.show_moment(moment, playing.jumps, paused=paused)
        self.bar.show_share(moment.share)
        shown = (playing.state, playing.jumps, moment.index, moment.count, moment.phase, moment.staying)
        self.head.show_time(moment, paused=paused)
        if shown == self._shown:
            return
        self._shown = shown
        self.words.setText(self._text(moment))
        self.below.setText(line_below(self._language, moment) or self._hint(playing.choices))
        self.bar.setVisible(moment.phase in _TIMED)
        self.aids.easier.setChecked(playing.choices.gentle)
        self.transport.pause.turn(paused)
        self.transport.pause.stand_out(paused)
        self.aids.show_staying(moment.staying)
        self.aids.offer(
            stay=playing.can_stay,
            leave_out=self._part(moment) != "",
            keyboard_goes_to=self.transport.pause,
        )

    def _hint(self, choices: Choices) -> str:
        heard = self._equipment.heard
        if choices.eyes == "shut" and not heard.aloud and not heard.tones:
            return eyes_need_sound(self._language)
        return ""

    def _part(self, moment: Moment) -> str:
        """The part that can be left out now; "" where there is none."""
        playing = self._playing
        known = {part.id for part in playing.exercise.parts} if playing is not None else set()
        return moment.step.part if moment.step.part in known else ""

    def _text(self, moment: Moment) -> str:
        step = moment.step
        return step.longer if moment.staying and step.longer else step.text

    def _prepare(self, playing: Playing) -> None:
        self.setAccessibleName(playing.exercise.title)
        self.head.set_title(playing.exercise.title)
        self.words.prepare(text for step in playing.steps for text in (step.text, step.longer))
        self.scene.prepare(playing.steps)
        movement = any(step.easier for step in playing.steps)
        self.below.setVisible(movement or playing.choices.eyes == "shut")
        self.bar.keep_room(any(step.doing in {"hold", "tense"} for step in playing.steps))
        self.aids.easier.setVisible(movement)
        self.aids.leave_out.setVisible(bool(playing.exercise.parts))
        if self._more is not None:
            self._more.show_exercise(playing)
        self.fit()

    # Time

    def _hold(self) -> None:
        self._equipment.running = True
        # After the first frame: loading sound and asking the system takes a moment.
        QTimer.singleShot(FIRST_FRAME_MS, self, self._after_first_frame)

    def _after_first_frame(self) -> None:
        self._seen = True
        if self._equipment.running:
            self._equipment.awake.hold()
            self.look()

    def _let_go(self) -> None:
        if self._equipment.running:
            self._equipment.running = False
            self._equipment.awake.release()

    def _wait(self) -> None:
        self._rhythm.stop()
        self._guide.hush()
        self._let_go()

    def _end(self) -> None:
        self._rhythm.stop()
        self._guide.rest()
        self._let_go()
        self.ended.emit()

    def _with(self, act: Callable[[Playing], None]) -> None:
        if self._playing is not None and self.running:
            act(self._playing)
            self.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date at once."""
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait while nobody can follow: another page is in front, or the window is away and nothing heard."""
        super().hideEvent(event)
        heard = self._equipment.heard
        silent = not heard.aloud and not heard.tones
        if (
            self._playing is not None
            and self._playing.state == "playing"
            and (silent or not event.spontaneous())
        ):
            self._playing.pause()
            self._wait()
            self._shown = ()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Esc is for the exercise while it runs, whatever the window does with it."""
        if event.type() == QEvent.Type.ShortcutOverride and self.running:
            key: QKeyEvent = event  # pyright: ignore[reportAssignmentType]
            if key.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pauses, Esc leaves; whatever has the keyboard hears its own keys first."""
        if event.key() == Qt.Key.Key_Escape and self.running:
            self.leave()
        elif event.key() == Qt.Key.Key_Space and self.running:
            self.pause()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self.running and self.hasFocus():
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.back() if (event.key() == Qt.Key.Key_Left) != mirrored else self.skip()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.head.stop.clicked.connect(self.leave)
        row = self.transport
        row.back.clicked.connect(self.back)
        row.pause.clicked.connect(self.pause)
        row.skip.clicked.connect(self.skip)
        self.head.more.toggled.connect(self._open_more)
        self.aids.stay.clicked.connect(self.stay)
        self.aids.easier.clicked.connect(self.take_easier_way)
        self.aids.leave_out.clicked.connect(self.leave_out)

    def _offer_buttons(self) -> None:
        shown = not self._few or self.head.more.isChecked()
        for part in (self.transport.back, self.transport.skip, self.aids):
            part.setVisible(shown)

    def _open_more(self, opened: bool) -> None:
        self._offer_buttons()
        if opened and self._more is None:
            from painapp.ui.player.more import More

            self._more = More(self._theme, self._language, self._equipment)
            self._more.changed.connect(self.change)
            self._more.heard.connect(self._hear_otherwise)
            if self._playing is not None:
                self._more.show_exercise(self._playing)
            self.put_on_top(self._more)
        if self._more is not None:
            self._more.setVisible(opened)
            if opened:
                QTimer.singleShot(0, self, self.show_top)
        self.fit()

    def _hear_otherwise(self) -> None:
        playing = self._playing
        self._shown = ()
        if not self._equipment.heard.aloud:
            self._guide.hush_voice()
        elif playing is not None and playing.state == "playing":
            self._guide.say_again(playing.moment, self._text(playing.moment))
