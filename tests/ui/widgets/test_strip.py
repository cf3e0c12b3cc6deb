"""The two-weeks strip: what is drawn where, what is said, and the table."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage

from painapp.ui.theme.tokens import SIZE_SMALL
from painapp.ui.widgets.strip import Strip, StripChart, StripPoint, StripState
from tests.ui.widgets.looking import holds_colour, picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

VALUES = (6, 7, 5, None, 5, 6, 4, 4.5, 8, 7, 5, None, 4, 3)
SUMMARY = "Average pain of each day, between 3 and 8, most often 4 or 5. Shaded: a flare-up, two days."


def _state(values: tuple[float | None, ...] = VALUES) -> StripState:
    points = tuple(
        StripPoint("MTWTFSS"[at % 7], f"Day {at + 1}", value, late=at == 4, shaded=at in {8, 9})
        for at, value in enumerate(values)
    )
    return StripState(points, SUMMARY)


@pytest.fixture
def strip(window: Window, theme: Theme) -> Strip:
    made = window.put(Strip(theme, "Your last two weeks"))
    made.show_state(_state())
    return made


def _at(chart: StripChart, place: QPointF) -> QColor:
    return picture(chart).pixelColor(round(place.x()), round(place.y()))


def test_a_dot_stands_for_each_day_and_is_hollow_when_written_later(strip: Strip, theme: Theme) -> None:
    for index, value in enumerate(VALUES):
        if value is not None:
            middle = _at(strip.chart, strip.chart.place_of(index, value))
            # The hollow dot stands at 5, so the line of 5 is hidden behind it.
            assert middle == QColor(theme.tokens.card if index == 4 else theme.tokens.pain), index


def test_higher_pain_stands_higher_and_days_follow_each_other(strip: Strip) -> None:
    place = strip.chart.place_of
    assert place(0, 10).y() < place(0, 5).y() < place(0, 0).y()
    assert place(0, 5).x() < place(1, 5).x() < place(13, 5).x()


def test_time_runs_from_right_to_left_where_writing_does(strip: Strip) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip.chart.place_of(0, 5).x() > strip.chart.place_of(13, 5).x()
    assert strip.chart.place_of(13, 5).x() > 0


def _tick_at(chart: StripChart, index: int) -> list[bool]:
    """Where the upper half of a day's column differs from the empty space beside it."""
    image, x = picture(chart), round(chart.place_of(index, 5).x())
    return [image.pixelColor(x, y) != image.pixelColor(x + 20, y) for y in range(image.height() // 2)]


def test_a_gap_has_a_dashed_tick_and_no_dot(window: Window, theme: Theme) -> None:
    chart = window.put(StripChart(theme))
    chart.show_points(tuple(StripPoint("M", "Monday", value) for value in (None, 0, None, 0, None)))
    window.grab()  # lays everything out
    tick = _tick_at(chart, 2)
    assert tick.count(True) > 10
    assert False in tick[tick.index(True) :]


def test_days_before_the_first_entry_and_today_are_no_gaps(window: Window, theme: Theme) -> None:
    chart = window.put(StripChart(theme))
    chart.show_points(tuple(StripPoint("M", "Monday", value) for value in (None, 0, None, 0, None)))
    window.grab()
    assert not any(_tick_at(chart, 0))
    assert not any(_tick_at(chart, 4))


def test_a_flare_up_is_shaded_with_a_bar_above(strip: Strip, theme: Theme) -> None:
    assert holds_colour(strip.chart, theme.tokens.dusk_tint)
    assert holds_colour(strip.chart, theme.tokens.dusk)
    strip.show_state(StripState((StripPoint("M", "Monday", 4),), ""))
    assert not holds_colour(strip.chart, theme.tokens.dusk)


def test_in_high_contrast_a_flare_up_can_still_be_told(strip: Strip, theme: Theme) -> None:
    theme.apply("contrast", 100, reduced_motion=False)
    place = strip.chart.place_of(8, 10)
    top = [_at(strip.chart, QPointF(place.x(), y)) for y in range(round(place.y()) + 3)]
    assert QColor(theme.tokens.dusk) in top


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    width=st.integers(200, 1600),
    percent=st.sampled_from([100, 125, 150, 200]),
    labels=st.lists(st.sampled_from(["M", "W", "Mo", "Wed", "Wednesday"]), min_size=1, max_size=14),
)
def test_labels_never_touch(theme: Theme, width: int, percent: int, labels: list[str]) -> None:
    theme.apply("light", percent, reduced_motion=False)
    chart = StripChart(theme)
    chart.resize(width, chart.sizeHint().height())
    chart.show_points(tuple(StripPoint(label, label, 5) for label in labels))
    metrics = QFontMetricsF(theme.font(SIZE_SMALL))
    right = float("inf")
    for index in chart.labelled():
        half = metrics.horizontalAdvance(labels[index]) / 2
        middle = chart.place_of(index, 0).x()
        assert middle + half < right
        right = middle - half
    assert chart.labelled()[0] == len(labels) - 1
    chart.deleteLater()


def test_two_weeks_have_all_their_letters_at_double_size(window: Window, strip: Strip, theme: Theme) -> None:
    theme.apply("light", 200, reduced_motion=False)
    window.resize(720, 700)
    assert len(strip.chart.labelled()) == 14


def test_is_a_chart_with_a_name_and_a_sentence(strip: Strip) -> None:
    chart = QAccessible.queryAccessibleInterface(strip.chart)
    assert chart.role() == QAccessible.Role.Chart
    assert chart.text(QAccessible.Text.Name) == "Your last two weeks"
    assert chart.text(QAccessible.Text.Description) == SUMMARY
    assert strip.summary.text() == SUMMARY


def test_the_table_holds_the_same_days(strip: Strip) -> None:
    strip.toggle.click()
    table = strip.table
    assert table is not None
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]  # type: ignore[union-attr]
    assert len(rows) == 14
    assert rows[0] == ["Day 1", "6", ""]
    assert rows[3] == ["Day 4", "Nothing written", ""]
    assert rows[4] == ["Day 5", "5", "Written later"]
    assert rows[7] == ["Day 8", "4.5", ""]
    assert rows[8] == ["Day 9", "8", "Flare-up"]
    told = QAccessible.queryAccessibleInterface(table)
    assert told.role() == QAccessible.Role.Table
    assert told.text(QAccessible.Text.Name) == "Your last two weeks"


def test_the_table_follows_new_data_and_can_be_hidden_again(strip: Strip) -> None:
    strip.toggle.click()
    strip.show_state(_state((1, 2)))
    assert strip.table is not None
    assert strip.table.rowCount() == 2
    assert strip.toggle.text() == "Hide the table"
    strip.toggle.click()
    assert strip.table is None
    assert strip.toggle.text() == "Show as a table"


def test_the_table_writes_numbers_as_the_country_does(strip: Strip) -> None:
    strip.setLocale(QLocale("nb_NO"))
    strip.toggle.click()
    assert strip.table is not None
    assert strip.table.item(7, 1).text() == "4,5"  # type: ignore[union-attr]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_table_shows_every_row_whole(
    strip: Strip, window: Window, theme: Theme, qtbot: QtBot, percent: int
) -> None:
    theme.apply("light", percent, reduced_motion=False)
    window.resize(600, 700)
    strip.toggle.click()
    table = strip.table
    assert table is not None
    last = table.model().index(13, 0)
    qtbot.waitUntil(lambda: 0 < table.visualRect(last).bottom() < table.viewport().height())
    for row in range(14):
        assert table.rowHeight(row) >= table.sizeHintForRow(row)


def test_tab_goes_into_the_table_and_out_again(strip: Strip, window: Window, qtbot: QtBot) -> None:
    strip.toggle.setFocus()
    qtbot.keyClick(strip.toggle, Qt.Key.Key_Space)
    table = strip.table
    assert table is not None
    qtbot.waitUntil(table.isVisible)
    qtbot.keyClick(strip.toggle, Qt.Key.Key_Tab)
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert window.elsewhere.hasFocus()


def test_an_empty_strip_is_drawn_without_days(strip: Strip) -> None:
    strip.show_state(StripState((), ""))
    assert isinstance(picture(strip), QImage)
    assert strip.summary.isHidden()


def test_tables_are_not_loaded_before_one_is_asked_for() -> None:
    script = "import sys, painapp.ui.widgets.strip; sys.exit('painapp.ui.widgets.days_table' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
