"""That the words beside a chart tell its plotted values, and that gaps and late entries stay visible."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painapp.domain.daily import Period, daily_figures
from painapp.domain.entries import Activity, CheckIn, Sleep
from painapp.summary.charts import Frame
from painapp.summary.pdf import PLOT_WIDTH
from painapp.summary.strips import Charts, Strip, charts_of, day_ticks
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, Writer, usual_diary

ENGLISH = PlainEnglish()
FIRST = date(2026, 11, 2)
# "6 h 40 min", "45 min", "7 h" or "4.7"
VALUE = re.compile(r"(\d+) h(?: (\d+) min)?|(\d+) min|(\d+(?:\.\d+)?)")


def charts(writer: Writer, period: Period) -> Charts | None:
    return charts_of(daily_figures(writer.entries, period), period, ENGLISH)


def strip_of(found: Charts | None, strip_id: str) -> Strip:
    assert found is not None
    return next(strip for strip in found.strips if strip.id == strip_id)


def numbers_in(text: str) -> list[float]:
    """Read the numbers of a sentence, durations as minutes; the name of the scale, 0–10, is no number."""
    found: list[float] = []
    for hours, minutes, only, plain in VALUE.findall(text.replace("0–10", "")):
        found.append(float(plain) if plain else float(only or int(hours) * 60 + int(minutes or 0)))
    return found


def as_written(strip: Strip, value: float) -> float:
    return float(round(value)) if strip.id in {"activity", "sleep"} else float(f"{value:.1f}")


@st.composite
def diaries(draw: st.DrawFn) -> tuple[Writer, Period]:
    period = Period(FIRST, FIRST + timedelta(days=draw(st.integers(0, 40))))
    writer = Writer()
    days = st.sampled_from(period.days())
    for day, late, pain, mood in draw(
        st.lists(st.tuples(days, st.integers(0, 1), st.integers(0, 10), st.integers(0, 10)), max_size=12)
    ):
        writer.write(CheckIn, day, late_days=late, pain=pain, mood=mood)
    for day, minutes in draw(st.lists(st.tuples(days, st.integers(0, 1440)), max_size=6)):
        writer.write(Sleep, day, slept_minutes=minutes)
        writer.write(Activity, day, minutes=minutes)
    return writer, period


@given(diaries())
@settings(max_examples=80)
def test_every_number_in_the_words_comes_from_the_plotted_values(drawn: tuple[Writer, Period]) -> None:
    found = charts(*drawn)
    for strip in found.strips if found else ():
        first = strip.series[0]
        values = first.values
        low, middle, high = (as_written(strip, each) for each in (min(values), median(values), max(values)))
        late = sum(point.late for point in first.points)
        worst = [as_written(strip, max(other.values)) for other in strip.series[1:]]
        assert numbers_in(strip.sentence) == [
            float(len(values)),
            low,
            high,
            middle,
            *worst,
            *([float(late)] if late else []),
        ]
        assert numbers_in(strip.key) == [middle]
        assert numbers_in(" ".join(strip.under)) == [
            *([float(len(values))] if len(values) > 1 else []),
            *([low, high] if low != high else []),
            *worst,
        ]


@given(diaries())
@settings(max_examples=60)
def test_every_value_fits_its_scale_and_every_day_with_a_figure_is_a_point(
    drawn: tuple[Writer, Period],
) -> None:
    writer, period = drawn
    figures = daily_figures(writer.entries, period)
    found = charts(writer, period)
    for strip in found.strips if found else ():
        assert strip.ticks[0][0] == strip.low
        assert strip.ticks[-1][0] == strip.high
        for series in strip.series:
            assert all(strip.low <= value <= strip.high for value in series.values)
    expected = {at for at, day in enumerate(figures) if day.recorded}
    drawn_days = {
        point.day for strip in (found.strips if found else ()) for s in strip.series for point in s.points
    }
    assert drawn_days == expected


def test_average_and_worst_are_mean_and_highest_of_the_days_check_ins() -> None:
    writer = Writer()
    for pain in (2, 3, 8):
        writer.write(CheckIn, FIRST, pain=pain)
    average, worst = strip_of(charts(writer, Period(FIRST, FIRST)), "pain").series
    assert average.values == (13 / 3,)
    assert worst.values == (8,)


def test_a_day_is_late_only_when_all_of_it_was_written_later() -> None:
    writer = Writer()
    second = FIRST + timedelta(days=1)
    writer.write(CheckIn, FIRST, pain=2, late_days=2)
    writer.write(CheckIn, second, pain=2, late_days=2)
    writer.write(CheckIn, second, pain=2)
    found = charts(writer, Period(FIRST, second))
    assert [point.late for point in strip_of(found, "pain").series[0].points] == [True, False]
    assert found is not None
    assert found.caption.endswith("Hollow: written later.")


@pytest.mark.parametrize(
    ("days", "start"), [((0, 1), "Drawn from 2 days."), ((0, 2), "Drawn from 2 days; gaps left open.")]
)
def test_the_caption_counts_recorded_days_and_never_missed_ones(days: tuple[int, ...], start: str) -> None:
    writer = Writer()
    for day in days:
        writer.write(CheckIn, FIRST + timedelta(days=day), pain=2)
    found = charts(writer, Period(FIRST, FIRST + timedelta(days=max(days))))
    assert found is not None
    assert found.caption == f"{start} Average and worst: mean and highest of the day's check-ins."


def test_strips_without_a_value_are_absent() -> None:
    writer = Writer()
    writer.write(Sleep, FIRST, quality=3)
    assert charts(writer, MONTH) is None
    writer.write(Activity, FIRST, what="Walk", minutes=5)
    found = charts(writer, Period(FIRST, FIRST))
    assert found is not None
    assert [strip.id for strip in found.strips] == ["activity"]
    assert "check-ins" not in found.caption


@given(st.integers(1, 1200), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
@settings(max_examples=200)
def test_day_labels_name_first_and_last_day_and_keep_their_distance(length: int, first: date) -> None:
    period = Period(first, first + timedelta(days=length - 1))
    ticks = day_ticks(period, ENGLISH)
    days = [at for at, _ in ticks]
    assert days[0] == 0
    assert days[-1] == length - 1
    assert [label for _, label in ticks] == [ENGLISH.date_short(period.days()[at]) for at in days]
    frame = Frame(PLOT_WIDTH, 40, length)
    # "29 Sep" at 9 pt is 30 points wide.
    gaps = [frame.across(b) - frame.across(a) for a, b in pairwise(days)]
    assert all(gap > 34 for gap in gaps)


def test_a_usual_month_is_labelled_by_weeks() -> None:
    assert [label for _, label in day_ticks(MONTH, ENGLISH)] == [
        "29 Oct",
        "5 Nov",
        "12 Nov",
        "19 Nov",
        "22 Nov",
    ]


def test_the_usual_diary_has_every_strip() -> None:
    found = charts(usual_diary(), MONTH)
    assert found is not None
    assert [strip.id for strip in found.strips] == ["activity", "sleep", "mood", "pain"]
