"""Minutes of some days as bars: planned as a dashed line across, pairs of days joined by a line."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from painapp.ui.theme.tokens import SIZE_SMALL
from painapp.ui.widgets.strip import Strip, StripChart, StripPoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

TOPS = (10, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440)
"""What the scale may end at, in minutes."""
WIDEST = 36
"""Of a bar, in pixels at 100 %."""
MANY = 14
"""From more days than this the bars stand closer, and only what fits is labelled."""


class Bar(NamedTuple):
    """One day: its point (minutes, flare-up), what was planned, and its line in the table."""

    point: StripPoint
    planned: float | None = None
    row: tuple[str, str, str] | None = None


class Bars(NamedTuple):
    """The days in order, the pairs that are joined (much more, much less), and a sentence that says it."""

    days: tuple[Bar, ...]
    pairs: tuple[tuple[int, int], ...]
    summary: str


class BarsStrip(Strip):
    """The bars with their sentence, and the days as a table; `heads` are those of its columns."""

    def __init__(self, theme: Theme, language: Language, title: str, heads: Sequence[str]) -> None:
        self._heads = list(heads)
        self._rows: list[tuple[str, str, str]] = []
        self.bars = BarsChart(theme, language)
        super().__init__(theme, title, chart=self.bars)

    def show_bars(self, shown: Bars) -> None:
        """Draw these days, and write them into the table when that is open."""
        self._rows = [one.row for one in shown.days if one.row is not None]
        self.bars.show_bars(shown)
        self.bars.setAccessibleDescription(shown.summary)
        self.summary.setText(shown.summary)
        self.offer_table(bool(self._rows))

    def heads(self) -> list[str]:
        """See Strip."""
        return self._heads

    def rows(self) -> list[tuple[str, str, str]]:
        """See Strip."""
        return self._rows


class BarsChart(StripChart):
    """The drawing. A day that nothing was written for is left open."""

    def __init__(self, theme: Theme, language: Language) -> None:
        self._language = language
        self._bars: tuple[Bar, ...] = ()
        self._pairs: tuple[tuple[int, int], ...] = ()
        self._top = TOPS[0]
        super().__init__(theme)

    @property
    def scale(self) -> tuple[int, ...]:
        """See StripChart."""
        return (0, self._top)

    def scale_text(self, value: int) -> str:
        """See StripChart."""
        return self._language.duration(value) if value else self.locale().toString(0)

    def show_bars(self, shown: Bars) -> None:
        """Draw these days, the first where a line of writing begins."""
        self._bars, self._pairs = shown.days, shown.pairs
        most = max((_highest(one) for one in shown.days), default=0)
        self._top = next((top for top in TOPS if top >= most), TOPS[-1])
        self.show_points(tuple(one.point for one in shown.days))

    def sizeHint(self) -> QSize:
        """A little higher than a strip of scores."""
        return QSize(self._theme.px(480), self._theme.px(152))

    def minimumSizeHint(self) -> QSize:
        """A narrow window gets fewer labels."""
        return QSize(self._theme.px(200), self._theme.px(152))

    def labelled(self) -> list[int]:
        """Which days have a label: those that are given one, the last first, as many as fit."""
        given = [at for at, one in enumerate(self._points) if one.label]
        widest = max((self._metrics().horizontalAdvance(self._points[at].label) for at in given), default=0.0)
        kept: list[int] = []
        for at in reversed(given):
            if not kept or (kept[-1] - at) * self._slot() >= widest + self._theme.px(8):
                kept.append(at)
        return kept

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shades first, then lines, bars, what was planned, and pairs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(SIZE_SMALL))
        self._paint_shades(painter)
        self._paint_lines(painter)
        for index, one in enumerate(self._bars):
            self._paint_bar(painter, index, one)
        self._paint_planned(painter)
        for much, little in self._pairs:
            self._paint_pair(painter, much, little)
        self._paint_labels(painter)

    def _paint_bar(self, painter: QPainter, index: int, bar: Bar) -> None:
        if bar.point.value is None:
            return
        place, tokens = self._bar_place(index, bar.point.value), self._theme.tokens
        round_off = min(self._theme.px(3), place.width() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.activity))
        if bar.point.late:
            painter.setPen(QPen(QColor(tokens.activity), self._theme.px(2)))
            painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(place, round_off, round_off)

    def _paint_planned(self, painter: QPainter) -> None:
        """A dashed line over days planned alike, with an edge that parts it from the bars it crosses."""
        edge = QPen(QColor(self._theme.tokens.card), self._theme.px(6))
        edge.setCapStyle(Qt.PenCapStyle.FlatCap)
        line = QPen(QColor(self._theme.tokens.ink), self._theme.px(2))
        line.setDashPattern([4, 3])
        line.setCapStyle(Qt.PenCapStyle.FlatCap)
        for planned, run in groupby(range(len(self._bars)), key=lambda at: self._bars[at].planned):
            if planned is None:
                continue
            days = list(run)
            half = self._slot() / 2 * (-1 if self._mirrored() else 1)
            ends = (self._x(days[0]) - half, self._x(days[-1]) + half)
            for pen in (edge, line):
                painter.setPen(pen)
                painter.drawLine(QPointF(ends[0], self._y(planned)), QPointF(ends[1], self._y(planned)))

    def _paint_pair(self, painter: QPainter, much: int, little: int) -> None:
        tokens, size = self._theme.tokens, self._theme.px(4)
        ends = [self._above(much), self._above(little)]
        painter.setPen(QPen(QColor(tokens.ink), self._theme.px(1.5)))
        painter.drawLine(ends[0], ends[1])
        for at, end in enumerate(ends):
            painter.setBrush(QColor(tokens.card if at else tokens.ink))
            painter.drawEllipse(end, size, size)

    # Where things are

    def _bar_place(self, index: int, minutes: float) -> QRectF:
        share = 0.72 if len(self._bars) > MANY else 0.5
        width = min(self._slot() * share, self._theme.px(WIDEST))
        foot = self._y(0)
        high = max(foot - self._y(minutes), self._theme.px(2))
        return QRectF(self._x(index) - width / 2, foot - high, width, high)

    def _above(self, index: int) -> QPointF:
        value = self._bars[index].point.value or 0
        return QPointF(self._x(index), self._bar_place(index, value).top() - self._theme.px(7))

    def _plot(self) -> QRectF:
        plot = super()._plot()
        plot.setTop(plot.top() + (self._theme.px(10) if self._pairs else 0))
        return plot


def _highest(bar: Bar) -> float:
    return max(bar.point.value or 0, bar.planned or 0)
