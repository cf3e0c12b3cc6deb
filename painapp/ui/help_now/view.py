"""Help me now itself: the first scene has begun, and under it stand a few quiet choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from painapp.content.suitability import left_out_first
from painapp.domain.helping import minutes_of, offered
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.help_now.at_hand import NOTHING
from painapp.ui.help_now.rest import Rest
from painapp.ui.player.player import Choices, Player
from painapp.ui.player.transport import CentredFlow
from painapp.ui.theme.dusk import dusk_theme
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from painapp.content.exercise import Exercise
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.help_now.at_hand import AtHand
    from painapp.ui.help_now.others import Others
    from painapp.ui.help_now.plan_view import PlanView
    from painapp.ui.help_now.voices import Voices
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.player.player import Done
    from painapp.ui.theme.theme import Theme

SAFEST = "slow-breathing"
"""What begins where what was chosen cannot be read."""
LOW = 420
"""Height below which a window is low, in pixels at 100 %."""
LEAST_APART = 8
"""How far from each other the choices stand in a low window, in pixels."""


class Kit(NamedTuple):
    """What Help me now is made with; none of it needs a diary. `first_scene` gives the id chosen."""

    shelf: ExerciseShelf
    equipment: Equipment
    first_scene: Callable[[], str]


class HelpNow(QWidget):
    """Covers what lies below it. It begins by `begin`, and says by `stopped` that the person wants to go."""

    accessible_role = QAccessible.Role.Pane
    stopped = Signal()
    emergency_wanted = Signal()
    seen = Signal()
    """It has been painted since it was begun: the first breath is on the screen."""
    done = Signal(object)
    """A `Done` of the player: an exercise is over, by itself or by another choice."""

    def __init__(self, theme: Theme, language: Language, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.own_theme = dusk_theme(theme)
        self._language = language
        self._kit = kit
        self._at_hand = NOTHING
        self._front: QWidget | None = None
        self.others: Others | None = None
        self.plan: PlanView | None = None
        self.voices: Voices | None = None
        self.player = Player(self.own_theme, language, kit.shelf.folder, kit.equipment)
        self.keyboard_at: QWidget = self.player
        """What had the keyboard last."""
        self.player.show_stop(False)
        self.player.show_few()
        self.player.left.connect(self.stopped)
        self.player.ended.connect(self._ended)
        self.setAccessibleName(language.text(HELP_ME_NOW))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below it is painted first
        self._build()
        self.own_theme.changed.connect(self._dress)
        self._dress()

    # For those who show it

    def begin(self, begun: float = 0.0) -> None:
        """Begin the first scene at once, or come back to what runs.

        `begun` is how many seconds ago another picture began the first breath.
        """
        if self.player.running:
            self.go_on()
            return
        self._was_seen = False
        scene = self._kit.first_scene()
        self._play(scene if self._kit.shelf.find(scene) is not None else SAFEST)
        if begun and self.player.playing is not None:
            self.player.playing.begun(begun)
            self.player.look()

    def offer(self, at_hand: AtHand) -> None:
        """Take what is at hand now; what is no longer there is out of sight at once."""
        leaf = self.plan.steps.place if self.plan is not None and self._front is self.plan else None
        other_voices = at_hand.voices != self._at_hand.voices
        self._at_hand = at_hand
        self._forget("plan")
        if other_voices:
            self._forget("voices")
        if leaf is not None and at_hand.plan is not None:
            self.show_plan()  # somebody reads it: the diary was opened below, and has it too
            self.turn_plan_to(leaf)
        elif self._front is None:
            self.go_on()
        self._offer_choices()

    def end(self) -> None:
        """Be silent, and say what was done."""
        self._hush()
        self._leave_exercise()

    def take_keyboard(self) -> None:
        """Have the keyboard where it was, or where it is of use now.

        Not where Qt has it: a page below that opened while the window was not active may have taken it, and
        Qt then gives it to the first button of the window.
        """
        if isValid(self.keyboard_at) and self.keyboard_at.isVisible():
            self.keyboard_at.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        else:
            self.go_on()

    @property
    def at_hand(self) -> AtHand:
        """What may be shown now."""
        return self._at_hand

    # What the choices do

    def show_others(self) -> None:
        """Offer other exercises; the one that runs waits."""
        from painapp.ui.help_now.others import Others

        if self.others is None:
            self.others = Others(self.own_theme, self._language)
            self.others.wanted.connect(self._play)
            self._views.addWidget(self.others, 1)
        self.others.show_exercises([found for _id, found in self._offered().items()])
        self._wait()
        self._show(self.others, next(iter(self.others.buttons.values()), None))
        announce(self, self.others.heading.text())

    def show_plan(self) -> None:
        """Show the plan in large steps; the exercise waits."""
        from painapp.ui.help_now.plan_view import PlanView

        plan = self._at_hand.plan
        if plan is None:
            return
        if self.plan is None:
            titles = self._titles(plan.exercises)
            self.plan = PlanView(self.own_theme, self._language, plan, titles, self._at_hand.medicines)
            self.plan.steps.exercise_wanted.connect(self._play)
            self.plan.steps.emergency_wanted.connect(self.emergency_wanted)
            self._views.addWidget(self.plan, 1)
        self._wait()
        self._show(self.plan, self.plan.steps.next if len(self.plan.steps.leaves) > 1 else self.go_on_button)
        announce(self, self._language.text(MY_PLAN))

    def turn_plan_to(self, leaf: int) -> None:
        """Show this leaf of the plan, as far as there is one."""
        if self.plan is not None:
            self.plan.steps.turn_to(leaf)

    def show_voices(self) -> None:
        """Play a kind voice; the exercise waits."""
        from painapp.ui.help_now.voices import Voices

        if self.voices is None:
            sound = self._kit.equipment.sound
            self.voices = Voices(self.own_theme, self._language, self._at_hand.voices, sound)
            self._views.addWidget(self.voices, 1)
        self._wait()
        self._show(self.voices, next(iter(self.voices.buttons.values()), None))
        self.voices.begin()

    def go_on(self) -> None:
        """Go on with the exercise, or offer what to do where it is over."""
        if self.player.running:
            self._show(self.player, self.player)
            if self.player.playing is not None and self.player.playing.state == "paused" and self._waits:
                self.player.pause()
            self._waits = False
        elif self.player.playing is not None:
            self._show(self.rest, self.once_more)

    # Inside

    def _play(self, exercise: str) -> None:
        found = self._kit.shelf.find(exercise)
        if found is None:
            return
        self._hush()
        self._leave_exercise()
        self._show(self.player, None)
        gentle = found.kind == "movement"
        minutes = minutes_of(found, self._at_hand.known)
        skip = left_out_first(found, self._at_hand.sore)
        position = found.positions[0]
        self.keyboard_at = self.player
        self.player.play(found, Choices(minutes, skip=skip, gentle=gentle, position=position, eyes="open"))
        self._untold = True

    def _ended(self) -> None:
        self._tell()
        self._show(self.rest, self.once_more)
        announce(self, self.rest.words.text())

    def _leave_exercise(self) -> None:
        """Tell of the exercise begun last, once."""
        self.player.stop()
        self._tell()
        self._waits = False

    def _tell(self) -> None:
        if self._untold:
            self._untold = False
            self.done.emit(self.player.done)

    def _again(self) -> None:
        done: Done | None = self.player.done
        self._play(done.exercise if done is not None else SAFEST)

    def _wait(self) -> None:
        """Let the exercise wait while something else is in sight."""
        playing = self.player.playing
        if playing is not None and playing.state == "playing":
            self._waits = True
            self.player.pause()

    def _hush(self) -> None:
        if self.voices is not None:
            self.voices.stop()

    def _titles(self, exercises: Iterable[str]) -> dict[str, str]:
        """The titles of those that may be begun now: while the diary is closed, only what suits everyone."""
        known, found = self._at_hand.known, self._kit.shelf.found(exercises)
        if known is None:
            return {id_: one.title for id_, one in found.items() if one.safe}
        # What they put into their plan themselves is theirs to decide; it says what it is.
        apart = {id_: self._language.text(_APART, title=found[id_].title) for id_ in known.aside & set(found)}
        return {id_: apart.get(id_, one.title) for id_, one in found.items()}

    def _offered(self) -> dict[str, Exercise]:
        from painapp.domain.helping import candidates

        plan = self._at_hand.plan.exercises if self._at_hand.plan is not None else ()
        known = self._at_hand.known
        found = self._kit.shelf.found(candidates(plan, known))
        done = self.player.done
        ids = offered(found, plan, known, done.exercise if done is not None else "")
        return {id_: found[id_] for id_ in ids}

    def _forget(self, name: str) -> None:
        """Take away a view of what was at hand."""
        view: QWidget | None = getattr(self, name)
        if view is None:
            return
        if view is self.voices:
            self._hush()
        setattr(self, name, None)
        if view is self._front:
            self._front = None
        self._views.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _show(self, view: QWidget, focus: QWidget | None) -> None:
        if view is not self.voices:
            self._hush()
        for one in (self.player, self.rest, self.others, self.plan, self.voices):
            if one is not None and one is not view:
                one.hide()
        self._front = view
        self._let_through()
        view.show()
        self._offer_choices()
        if focus is not None and self.isVisible():
            self.keyboard_at = focus
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_choices(self) -> None:
        front = self._front
        self.go_on_button.setVisible(front is not self.player and front is not self.rest)
        self.once_more.setVisible(front is self.rest)
        self.something_else.setVisible(front is None or front is not self.others)
        self.my_plan.setVisible(self._at_hand.plan is not None and front is not self.plan)
        heard = bool(self._at_hand.voices) and self._kit.equipment.sound.available
        self.kind_voice.setVisible(heard and front is not self.voices)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order."""
        tab_in_reading_order(self)
        return super().focusNextPrevChild(next)

    def _build(self) -> None:
        say, theme = self._language.text, self.own_theme
        self._waits = self._untold = self._was_seen = False
        self.rest = Rest(theme, self._language)
        self.rest.hide()
        self.go_on_button = self._choice(_GO_ON, self.go_on, "wind")
        self.once_more = self._choice(_ONCE_MORE, self._again, "wind")
        self.something_else = self._choice(_SOMETHING_ELSE, self.show_others)
        self.my_plan = self._choice(MY_PLAN, self.show_plan)
        self.kind_voice = self._choice(_HEAR, self.show_voices)
        self.stop = self._choice(_STOP, self.stopped.emit, "x")
        self.unusual = TextButton(theme, say(_UNUSUAL))
        self.unusual.clicked.connect(self.emergency_wanted)
        self._views = QVBoxLayout()
        self._views.addWidget(self.player, 1)
        self._views.addWidget(self.rest, 1)
        buttons = (
            self.go_on_button,
            self.once_more,
            self.something_else,
            self.my_plan,
            self.kind_voice,
            self.stop,
        )
        self._choices = QWidget()
        self._row = CentredFlow(self._choices)
        for button in (*buttons, self.unusual):
            self._row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._views, 1)
        self._column.addWidget(self._choices)

    def _let_through(self) -> None:
        """Let what scrolls show the ground of this widget, not that of the rooms."""
        for area in self.findChildren(QScrollArea):
            area.viewport().setAutoFillBackground(False)
            inside: QWidget | None = area.widget()
            if inside is not None:
                inside.setAutoFillBackground(False)

    def _choice(self, words: Words, act: Callable[[], None], icon: str = "") -> QuietButton:
        button = QuietButton(self.own_theme, self._language.text(words), icon)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _dress(self) -> None:
        self._let_through()
        self._gather()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture what room there is."""
        super().resizeEvent(event)
        self._gather()

    def _gather(self) -> None:
        """In a low window the choices stand closer: each row of them is taken from the picture."""
        theme = self.own_theme
        near = LEAST_APART if self.height() < theme.px(LOW) else theme.gap(12)
        self._row.setSpacing(near)
        self._row.setContentsMargins(theme.gap(24), near, theme.gap(24), near)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the choices on one a little deeper."""
        colours, painter = self.own_theme.tokens, QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.paper))
        painter.fillRect(self._choices.geometry(), QColor(colours.sunken))
        painter.end()
        if not self._was_seen:
            self._was_seen = True
            self.seen.emit()


HELP_ME_NOW = QT_TRANSLATE_NOOP("HelpNow", "Help me now")
MY_PLAN = QT_TRANSLATE_NOOP("HelpNow", "My plan")
_SOMETHING_ELSE = QT_TRANSLATE_NOOP("HelpNow", "Something else")
_HEAR = QT_TRANSLATE_NOOP("HelpNow", "Hear a kind voice")
_GO_ON = QT_TRANSLATE_NOOP("HelpNow", "Go on with the exercise")
_ONCE_MORE = QT_TRANSLATE_NOOP("HelpNow", "Once more")
_STOP = QT_TRANSLATE_NOOP("HelpNow", "Stop")
_UNUSUAL = QT_TRANSLATE_NOOP("HelpNow", "New or different from your usual pain?")
_APART = QT_TRANSLATE_NOOP("HelpNow", "{title} (may not suit what you have named)")
