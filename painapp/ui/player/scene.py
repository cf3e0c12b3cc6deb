"""What is seen of an exercise: the breathing circle, or a line drawing that may move between two poses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from painapp.ui.player.breath_circle import BreathCircle
from painapp.ui.player.phase_words import breath_word, count_written, paused_word
from painapp.ui.player.phases import BREATH_PHASES, ease

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.content.exercise_timeline import Step
    from painapp.domain.ports import Language
    from painapp.ui.player.playing import Moment
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.figure_view import FigureView

LEAST = 130
"""Height in pixels at 100 %."""
MOST = 480
"""Height in pixels at 100 %."""
GLIDE_SECONDS = 0.7
"""How long the picture takes to get to where a jump leads."""
DRAWING_SHARE = 0.17
"""How much of the time drawing a figure may take; a slower computer draws fewer frames."""
SLOWEST_FRAME_MS = 50
LEARNT = 0.1
"""How much the latest frame counts for what one costs."""
_MOVING = {"in", "out", "there", "back", "hold", "watch"}


class Scene(QWidget):
    """Shows a `Moment`. `folder` is resources/exercises; `now` the clock of the player, for gliding."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        folder: Path,
        now: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._folder = folder
        self._now = now
        self._breath = Glide()
        self._way = Glide()
        self._jumps = 0
        self._figure: FigureView | None = None
        self._drawn: tuple[object, ...] = ()
        self._poses: tuple[str, ...] = ()
        self._far = -1.0
        self._cost = 0.0
        self._watch = QElapsedTimer()
        self.circle = BreathCircle(theme, self)
        self.circle.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._dress)
        self._dress()

    def show_moment(self, moment: Moment, jumps: int, *, paused: bool = False) -> None:
        """Draw it; `jumps` tells whether it is no longer where it went on to."""
        jumped = jumps != self._jumps
        self._jumps = jumps
        now = self._now()
        breath = self._breath.value(moment.breath, now, jumped=jumped)
        way = self._way.value(moment.way, now, jumped=jumped)
        if moment.phase not in BREATH_PHASES and moment.step.picture != "breath":
            self._show_figure(moment, way)
            return
        self._show(self.circle)
        if paused:
            self.circle.show_breath(breath, paused_word(self._language), "")
            return
        word = breath_word(self._language, moment.phase)
        self.circle.show_breath(breath, word, count_written(self._language, moment))

    @property
    def figure(self) -> FigureView:
        """The drawing, made when it is first wanted."""
        return self._figure or self._make_figure()

    def prepare(self, steps: tuple[Step, ...]) -> None:
        """Get ready for an exercise with these steps."""
        del steps
        self._breath, self._way = Glide(), Glide()

    @property
    def gliding(self) -> bool:
        """Whether the picture is still on its way to where a jump led."""
        now = self._now()
        return self._breath.gliding(now) or self._way.gliding(now)

    def moving(self, moment: Moment) -> bool:
        """Whether the picture changes from frame to frame."""
        return self.gliding or moment.phase in _MOVING

    def frame_ms(self, display_ms: int) -> int:
        """How long to wait for the next frame: as the display does, but a drawing takes its share at most."""
        if self.circle.isVisible():
            return display_ms
        return max(display_ms, min(round(self._cost / DRAWING_SHARE), SLOWEST_FRAME_MS))

    def sizeHint(self) -> QSize:
        """No more than it must have; it takes all that is left."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Large enough to see."""
        return QSize(self._theme.gap(LEAST), self._theme.gap(LEAST))

    def resizeEvent(self, _event: object) -> None:
        """The picture fills it."""
        self.circle.setGeometry(self.rect())
        if self._figure is not None:
            self._figure.setGeometry(self.rect())

    def _show_figure(self, moment: Moment, way: float) -> None:
        figure = self.figure
        wanted = (moment.poses, moment.mirrored, moment.step.reach, moment.step.picture)
        goes_home = self.gliding and len(self._poses) > 1 and moment.poses == self._poses[:1]
        if wanted != self._drawn and not goes_home:
            self._drawn, self._far = wanted, -1.0
            self._poses = moment.poses
            if moment.poses:
                figure.show_movement(moment.poses, mirrored=moment.mirrored, reach=moment.step.reach)
            else:
                figure.show_picture(moment.step.picture)
        self._show(figure)
        if moment.poses and way != self._far:
            self._far = way
            self._draw(figure, float(round(way)) if self._theme.reduced_motion else way)

    def _draw(self, figure: FigureView, share: float) -> None:
        """Draw it now, and learn what that costs."""
        self._watch.start()
        figure.set_share(share)
        figure.repaint()
        self._cost += (self._watch.nsecsElapsed() / 1e6 - self._cost) * LEARNT

    def _make_figure(self) -> FigureView:
        from painapp.ui.widgets.figure_view import FigureView  # breathing needs none

        self._figure = FigureView(self._theme, self._language, self._folder, self)
        self._figure.setGeometry(self.rect())
        return self._figure

    def _dress(self) -> None:
        # In a high window the words stay near it.
        self.setMaximumHeight(self._theme.px(MOST))
        self.updateGeometry()

    def _show(self, wanted: QWidget) -> None:
        for one in (self.circle, self._figure):
            if one is not None:
                one.setVisible(one is wanted)


class Glide:
    """A value that follows another one exactly, but glides there after a jump instead of jumping."""

    def __init__(self) -> None:
        self._shown = 0.0
        self._off = 0.0
        self._since = 0.0

    def value(self, target: float, now: float, *, jumped: bool) -> float:
        """Return what to show for `target` (0 to 1) at `now` seconds."""
        if jumped:
            self._off, self._since = self._shown - target, now
        left = 1 - ease((now - self._since) / GLIDE_SECONDS)
        self._shown = min(max(target + self._off * left, 0.0), 1.0)
        return self._shown

    def gliding(self, now: float) -> bool:
        """Whether it is not yet where it ought to be."""
        return self._off != 0 and now - self._since < GLIDE_SECONDS
