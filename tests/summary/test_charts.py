"""That the picture shows the plotted values: read back out of the SVG."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest

from painapp.domain.daily import Period, daily_figures
from painapp.domain.entries import Activity, CheckIn
from painapp.summary.charts import Frame, draw_strip
from painapp.summary.strips import Strip, charts_of
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, Writer, usual_diary

SVG = "{http://www.w3.org/2000/svg}"
FIRST = date(2026, 11, 2)


def strip_of(writer: Writer, strip_id: str, period: Period = MONTH) -> Strip:
    found = charts_of(daily_figures(writer.entries, period), period, PlainEnglish())
    assert found is not None
    return next(strip for strip in found.strips if strip.id == strip_id)


def drawn(strip: Strip, frame: Frame) -> ET.Element:
    return ET.fromstring(draw_strip(strip, frame, [0, frame.length - 1]))


def group(svg: ET.Element, group_id: str) -> ET.Element | None:
    return next((one for one in svg.iter(f"{SVG}g") if one.get("id") == group_id), None)


def marker_places(svg: ET.Element, group_id: str) -> list[tuple[float, float]]:
    found = group(svg, group_id)
    if found is None:
        return []
    return [(float(use.attrib["x"]), float(use.attrib["y"])) for use in found.iter(f"{SVG}use")]


def test_each_marker_stands_at_its_day_and_value_filled_or_hollow() -> None:
    strip = strip_of(usual_diary(), "pain")
    frame = Frame(480, 90, MONTH.length)
    svg = drawn(strip, frame)
    for series in strip.series:
        for late, name in ((False, series.id), (True, f"{series.id}-late")):
            expected = [
                (frame.across(point.day), frame.down(point.value, strip.low, strip.high))
                for point in series.points
                if point.late is late
            ]
            found = marker_places(svg, name)
            assert len(found) == len(expected)
            for place, wanted in zip(found, expected, strict=True):
                assert place == pytest.approx(wanted, abs=0.01)
    hollow = group(svg, "average-late")
    assert hollow is not None
    assert "fill: #FFFFFF" in ET.tostring(hollow, encoding="unicode")


def test_bars_reach_from_zero_to_their_value_and_late_ones_are_hollow() -> None:
    writer = Writer()
    writer.write(Activity, FIRST, minutes=10)
    writer.write(Activity, FIRST + timedelta(days=2), minutes=20, late_days=1)
    period = Period(FIRST, FIRST + timedelta(days=2))
    strip = strip_of(writer, "activity", period)
    frame = Frame(300, 60, period.length)
    bars = group(drawn(strip, frame), "activity")
    assert bars is not None
    paths = list(bars.iter(f"{SVG}path"))
    assert len(paths) == 2
    for path, minutes, day in zip(paths, (10, 20), (0, 2), strict=True):
        corners = [
            tuple(map(float, pair)) for pair in re.findall(r"[ML] ([\d.]+) ([\d.]+)", path.attrib["d"])
        ]
        across, down = zip(*corners, strict=True)
        assert min(across) < frame.across(day) < max(across)
        assert max(down) == pytest.approx(frame.down(0, strip.low, strip.high), abs=0.01)
        assert min(down) == pytest.approx(frame.down(minutes, strip.low, strip.high), abs=0.01)
    assert "fill: #FFFFFF" not in paths[0].attrib["style"]
    assert "fill: #FFFFFF" in paths[1].attrib["style"]


def test_no_line_crosses_a_gap() -> None:
    writer = Writer()
    for day in (0, 1, 4, 5, 8):
        writer.write(CheckIn, FIRST + timedelta(days=day), pain=5)
    period = Period(FIRST, FIRST + timedelta(days=8))
    frame = Frame(400, 60, period.length)
    svg = drawn(strip_of(writer, "pain", period), frame)
    lines = [
        [float(x) for x, _ in re.findall(r"[ML] ([\d.]+) ([\d.]+)", path.attrib["d"])]
        for path in svg.iter(f"{SVG}path")
        if "stroke: #A8452F" in path.get("style", "") and "stroke-dasharray" not in path.attrib["style"]
    ]
    spans = [(min(line), max(line)) for line in lines if len(line) > 1 and max(line) - min(line) > 20]
    assert spans == [
        pytest.approx((frame.across(0), frame.across(1)), abs=0.01),
        pytest.approx((frame.across(4), frame.across(5)), abs=0.01),
    ]


@pytest.mark.parametrize("length", [1, 2, 7, 31, 92, 366])
@pytest.mark.parametrize("strip_id", ["activity", "sleep", "mood", "pain"])
def test_any_length_of_period_draws_inside_its_frame(length: int, strip_id: str) -> None:
    period = Period(FIRST, FIRST + timedelta(days=length - 1))
    frame = Frame(480, 40, length)
    svg = drawn(strip_of(usual_diary(period, recorded=1), strip_id, period), frame)
    places = [
        (float(use.attrib["x"]), float(use.attrib["y"])) for use in svg.iter(f"{SVG}use") if "x" in use.attrib
    ]
    assert all(0 <= x <= frame.width and 0 <= y <= frame.height for x, y in places)


def test_the_same_strip_is_the_same_file_without_date_or_maker() -> None:
    strip = strip_of(usual_diary(), "mood")
    frame = Frame(480, 40, MONTH.length)
    svg = draw_strip(strip, frame, [0])
    assert svg == draw_strip(strip, frame, [0])
    assert b"dc:date" not in svg
    assert b"<text" not in svg


def test_building_a_summary_does_not_load_typst() -> None:
    code = (
        "import sys, painapp.summary.build, painapp.summary.pdf, painapp.summary.export;"
        "print([name for name in ('typst', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
