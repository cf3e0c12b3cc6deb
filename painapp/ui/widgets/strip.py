"""The small chart of Today: one dot a day, gaps left as gaps, and the same as a table."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from painapp.ui.theme.tokens import SEMIBOLD, SIZE_SMALL, mix
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.days_table import DaysTable


class StripPoint(NamedTuple):
    """One day of the strip."""

    label: str
    """As short as can be, below the dot: "M"."""
    long_label: str
    """For the table: "Monday 9 November"."""
    value: float | None
    """0 to 10; None leaves a gap."""
    late: bool = False
    """Written later: the dot is hollow."""
    shaded: bool = False
    """Part of a flare-up."""


class StripState(NamedTuple):
    """What a strip shows: its days in order, and one sentence that says the same."""

    points: tuple[StripPoint, ...]
    summary: str


class Strip(QWidget):
    """The chart, its sentence below, and a button that shows the days as a table.

    `title` is what assistive technology calls the chart (the card around it shows it); `measure`
    what the numbers are, the head of the table's second column.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        measure: str = "",
        parent: QWidget | None = None,
        chart: StripChart | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = measure or self.tr("Average pain")
        self._state = StripState((), "")
        self.setAccessibleName(title or self.tr("Your last two weeks"))
        self.chart = chart if chart is not None else StripChart(theme)
        self.chart.setAccessibleName(self.accessibleName())
        self.summary = Label(theme, kind="soft")
        self.toggle = TextButton(theme, self.tr("Show as a table"))
        self.toggle.stand_flush()
        self.toggle.clicked.connect(self._toggle)
        self.table: DaysTable | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.chart, self.summary):
            self._column.addWidget(part)
        self._column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_state(self, state: StripState) -> None:
        """Draw `state`, and write it into the table when that is open."""
        self._state = state
        self.chart.show_points(state.points)
        self.chart.setAccessibleDescription(state.summary)
        self.summary.setText(state.summary)
        self.summary.setVisible(bool(state.summary))
        self.offer_table(any(point.value is not None for point in state.points))

    def offer_table(self, something: bool) -> None:
        """Offer the table where there is something to read, and write it anew where it is open."""
        self.toggle.setVisible(something or self.table is not None)
        if self.table is not None:
            self._write_table(self.table)

    def heads(self) -> list[str]:
        """Return the heads of the table's columns."""
        return [self.tr("Day"), self._measure, self.tr("Note")]

    def rows(self) -> list[tuple[str, str, str]]:
        """Return the lines of the table."""
        return [(one.long_label, self._value(one), self._note(one)) for one in self._state.points]

    def _toggle(self) -> None:
        if self.table is None:
            self.table = self._new_table()
            self._write_table(self.table)
            self._column.addWidget(self.table)
            QWidget.setTabOrder(self.toggle, self.table)
            self.toggle.setText(self.tr("Hide the table"))
        else:
            self.table.deleteLater()
            self.table.hide()
            self.table = None
            self.toggle.setText(self.tr("Show as a table"))

    def _new_table(self) -> DaysTable:
        from painapp.ui.widgets.days_table import DaysTable  # Today starts without Qt's table classes

        table = DaysTable(self)
        table.setAccessibleName(self.accessibleName())
        table.setHorizontalHeaderLabels(self.heads())
        return table

    def _write_table(self, table: DaysTable) -> None:
        rows = self.rows()
        table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            table.write_row(row, texts)
        self._dress_table(table)

    def _value(self, point: StripPoint) -> str:
        if point.value is None:
            return self.tr("Nothing written")
        decimals = 0 if float(point.value).is_integer() else 1
        return self.locale().toString(float(point.value), "f", decimals)

    def _note(self, point: StripPoint) -> str:
        notes = [self.tr("Flare-up")] if point.shaded else []
        if point.late and point.value is not None:
            notes.append(self.tr("Written later"))
        return ", ".join(notes)

    def _dress_table(self, table: DaysTable) -> None:
        table.setFont(self._theme.font())
        table.horizontalHeader().setFont(self._theme.font(weight=SEMIBOLD))
        table.fit(self._theme.px(36))

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.gap(8))
        if self.table is not None:
            self._dress_table(self.table)


class StripChart(QWidget):
    """The drawing: lines at 0, 5 and 10, a dot a day, a dashed tick in a gap between them."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: tuple[StripPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def scale(self) -> tuple[int, ...]:
        """The values that have a line, the highest last."""
        return (0, 5, 10)

    def scale_text(self, value: int) -> str:
        """What stands beside the line of a value."""
        return self.locale().toString(value)

    def show_points(self, points: tuple[StripPoint, ...]) -> None:
        """Draw these days, the first where a line of writing begins."""
        self._points = points
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two weeks, and no higher than a glance needs."""
        return QSize(self._theme.px(480), self._theme.px(116))

    def minimumSizeHint(self) -> QSize:
        """A narrow window gets fewer labels, not a cut chart."""
        return QSize(self._theme.px(200), self._theme.px(116))

    def labelled(self) -> list[int]:
        """Which days have a label, the last first: as many as fit without touching."""
        widest = max((self._metrics().horizontalAdvance(point.label) for point in self._points), default=0.0)
        stride = max(1, ceil((widest + self._theme.px(4)) / max(self._slot(), 1.0)))
        return list(range(len(self._points) - 1, -1, -stride))

    def place_of(self, index: int, value: float) -> QPointF:
        """Where the dot of a day stands (or would), in the coordinates of the chart."""
        return QPointF(self._x(index), self._y(value))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shades first, then lines, then days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(SIZE_SMALL))
        self._paint_shades(painter)
        self._paint_lines(painter)
        known = [index for index, point in enumerate(self._points) if point.value is not None]
        for index, point in enumerate(self._points):
            if point.value is None:
                # Days before the first entry are no gap, and today is not over yet.
                if known and known[0] < index < known[-1]:
                    self._paint_gap(painter, index)
            else:
                self._paint_dot(painter, index, point.value, point.late)
        self._paint_labels(painter)

    def _paint_shades(self, painter: QPainter) -> None:
        plot, slot, tokens = self._plot(), self._slot(), self._theme.tokens
        bar = self._theme.px(3)
        for index, point in enumerate(self._points):
            if point.shaded:
                # One pixel wider, so that neighbours join without a seam.
                area = QRectF(
                    self._x(index) - slot / 2 - 0.5, plot.top() - bar, slot + 1, plot.height() + 2 * bar
                )
                painter.fillRect(area, QColor(tokens.dusk_tint))
                # The bar above says it also where the tint cannot be told from the card.
                area.setHeight(bar)
                painter.fillRect(area, QColor(tokens.dusk))

    def _paint_lines(self, painter: QPainter) -> None:
        plot, tokens = self._plot(), self._theme.tokens
        room = QRectF(0, 0, self._axis_width() - self._theme.px(8), self._metrics().height())
        for number in self.scale:
            y = self._y(number)
            painter.setPen(QPen(QColor(tokens.hairline), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(tokens.soft_ink))
            room.moveTop(y - room.height() / 2)
            if self._mirrored():
                room.moveRight(self.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, self.scale_text(number))

    def _paint_gap(self, painter: QPainter, index: int) -> None:
        plot, x, tokens = self._plot(), self._x(index), self._theme.tokens
        pen = QPen(QColor(mix(tokens.hairline, tokens.line, 0.4)), self._theme.px(1.5))
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, plot.top() + self._theme.px(4)), QPointF(x, plot.bottom()))

    def _paint_dot(self, painter: QPainter, index: int, value: float, late: bool) -> None:
        tokens, radius = self._theme.tokens, self._radius()
        line = self._theme.px(2) if late else 0
        painter.setPen(QPen(QColor(tokens.pain), line) if late else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.card if late else tokens.pain))
        painter.drawEllipse(self.place_of(index, value), radius - line / 2, radius - line / 2)

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.tokens.soft_ink))
        metrics = self._metrics()
        top, height = self.height() - metrics.height(), metrics.height()
        for index in self.labelled():
            width = metrics.horizontalAdvance(self._points[index].label)
            room = QRectF(self._x(index) - width, top, 2 * width, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._points[index].label)

    # Where things are

    def _plot(self) -> QRectF:
        top = max(self._metrics().height() / 2, self._radius() + self._theme.px(3))
        bottom = self.height() - self._metrics().height() - self._radius() - self._theme.px(4)
        axis = self._axis_width()
        left = 0.0 if self._mirrored() else axis
        return QRectF(left, top, self.width() - axis, bottom - top)

    def _x(self, index: int) -> float:
        plot, along = self._plot(), (index + 0.5) * self._slot()
        return plot.right() - along if self._mirrored() else plot.left() + along

    def _y(self, value: float) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * min(max(value, 0), self.scale[-1]) / self.scale[-1]

    def _slot(self) -> float:
        return self._plot().width() / max(len(self._points), 1)

    def _radius(self) -> float:
        return self._theme.px(6)

    def _axis_width(self) -> float:
        return self._metrics().horizontalAdvance(self.scale_text(self.scale[-1])) + self._theme.px(8)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(SIZE_SMALL))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
