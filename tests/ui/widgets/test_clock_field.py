"""A time of day: what can be typed, how it is written, and when it is settled."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QAccessible

from painapp.ui.widgets.clock_field import AM, PM, ClockField, parse_clock, written_format

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

minutes_of_day = st.times().map(lambda at: at.replace(second=0, microsecond=0))
LOCALES = QLocale.matchingLocales(
    QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2320", time(23, 20)),
        ("23.20", time(23, 20)),
        ("23:20", time(23, 20)),
        ("23,20", time(23, 20)),
        ("23 20", time(23, 20)),
        ("23h20", time(23, 20)),
        ("23 h 20", time(23, 20)),
        ("kl. 23.20", time(23, 20)),
        ("  7  ", time(7)),
        ("07", time(7)),
        ("720", time(7, 20)),
        ("7h", time(7)),
        ("0", time(0)),
        ("24:00", time(0)),
        ("11:20 pm", time(23, 20)),
        ("11.20PM", time(23, 20)),
        ("1120 p.m.", time(23, 20)),
        ("7 pm", time(19)),
        ("7a", time(7)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("12:30 a.m.", time(0, 30)),
        ("\u0662\u0663:\u0662\u0660", time(23, 20)),  # Arabic digits
        ("\uff12\uff13\uff1a\uff12\uff10", time(23, 20)),  # full-width
        ("\u200f23:20\u200f", time(23, 20)),  # marks of direction
    ],
)
def test_reads_times_as_people_write_them(typed: str, meant: time) -> None:
    assert parse_clock(typed) == meant


NO_TIMES = """
late 25 24:01 23:60 2360 23:5 7.3 14am 0:30pm 13am 12345 1:2:3 -3 am7pm 100:20 23:20:00 pm 7or8 about7
"""


@pytest.mark.parametrize("typed", ["", " ", "7 or 8", "14 am", "0:30 pm", *NO_TIMES.split()])
def test_does_not_guess(typed: str) -> None:
    assert parse_clock(typed) is None


@given(minutes_of_day, st.sampled_from(["", ":", ".", " ", "h", ","]))
def test_any_minute_of_the_day_can_be_typed(at: time, separator: str) -> None:
    assert parse_clock(f"{at.hour:02}{separator}{at.minute:02}") == at


@given(minutes_of_day, st.sampled_from(["{}{:02} {}", "{}:{:02}{}", "{}.{:02} {}"]))
def test_any_minute_can_be_typed_by_the_twelve_hour_clock(at: time, shape: str) -> None:
    half = "pm" if at.hour >= 12 else "am"
    assert parse_clock(shape.format((at.hour - 1) % 12 + 1, at.minute, half)) == at


@given(st.text())
def test_any_text_is_a_time_or_nothing(text: str) -> None:
    found = parse_clock(text)
    assert found is None or (found.second == 0 and any(character.isdigit() for character in text))


@given(minutes_of_day, st.sampled_from(LOCALES), st.sampled_from([True, False, None]))
def test_what_is_written_in_any_locale_is_read_back(at: time, locale: QLocale, in_24h: bool | None) -> None:
    text = locale.toString(QTime(at.hour, at.minute), written_format(locale, in_24h))
    assert parse_clock(text, am=(*AM, locale.amText()), pm=(*PM, locale.pmText())) == at


@pytest.fixture
def field(window: Window, theme: Theme) -> ClockField:
    made = window.put(ClockField(theme, "Into bed"))
    made.boxes[0].setFocus()
    return made


def _settled(field: ClockField) -> list[object]:
    heard: list[object] = []
    field.settled.connect(heard.append)
    return heard


def test_settles_and_tidies_when_the_focus_leaves(field: ClockField, window: Window, qtbot: QtBot) -> None:
    heard = _settled(field)
    qtbot.keyClicks(field.boxes[0], "2320")
    assert heard == []
    window.elsewhere.setFocus()
    assert heard == [time(23, 20)]
    assert field.boxes[0].text() == "23:20"
    assert field.value == time(23, 20)


def test_settles_by_enter(field: ClockField, qtbot: QtBot) -> None:
    heard = _settled(field)
    qtbot.keyClicks(field.boxes[0], "7")
    qtbot.keyClick(field.boxes[0], Qt.Key.Key_Return)
    assert heard == [time(7)]


def test_settles_after_a_while_without_touching_what_is_being_typed(field: ClockField, qtbot: QtBot) -> None:
    field.idle.setInterval(1)
    with qtbot.waitSignal(field.settled) as said:
        qtbot.keyClicks(field.boxes[0], "720")
    assert said.args == [time(7, 20)]
    assert field.boxes[0].text() == "720"


def test_asks_kindly_and_keeps_what_was_typed(field: ClockField, window: Window, qtbot: QtBot) -> None:
    field.set_value(time(22, 0))
    heard = _settled(field)
    field.boxes[0].clear()
    qtbot.keyClicks(field.boxes[0], "lateish")
    window.elsewhere.setFocus()
    assert heard == []
    assert field.boxes[0].text() == "lateish"
    assert field.hint == "A time like 23:20"
    assert not field.hint_label.isHidden()
    assert not field.understood
    told = QAccessible.queryAccessibleInterface(field.boxes[0])
    assert told.text(QAccessible.Text.Description) == "A time like 23:20"
    qtbot.keyClick(field.boxes[0], Qt.Key.Key_Backspace)
    assert field.hint == ""
    assert field.value == time(22, 0)


def test_emptying_settles_nothing_as_a_value(field: ClockField, qtbot: QtBot) -> None:
    field.set_value(time(22, 0))
    heard = _settled(field)
    field.boxes[0].selectAll()
    qtbot.keyClick(field.boxes[0], Qt.Key.Key_Delete)
    field.flush()
    assert heard == [None]
    assert field.understood


def test_the_same_time_again_says_nothing(field: ClockField, qtbot: QtBot) -> None:
    field.set_value(time(22, 0))
    heard = _settled(field)
    field.boxes[0].selectAll()
    qtbot.keyClicks(field.boxes[0], "22")
    field.flush()
    assert heard == []
    assert field.boxes[0].text() == "22:00"


def test_keys_and_buttons_go_by_five_minutes(field: ClockField, qtbot: QtBot) -> None:
    field.set_value(time(23, 58))
    heard = _settled(field)
    qtbot.keyClick(field.boxes[0], Qt.Key.Key_Up)
    qtbot.mouseClick(field.less, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field.boxes[0], Qt.Key.Key_Down)
    assert heard == [time(0, 0), time(23, 55), time(23, 50)]


def test_buttons_begin_at_the_start_in_an_empty_field(window: Window, theme: Theme) -> None:
    field = window.put(ClockField(theme, "Into bed", start=time(22, 30)))
    field.more.click()
    assert field.value == time(22, 30)


def test_a_button_takes_what_was_typed_along(field: ClockField, qtbot: QtBot) -> None:
    heard = _settled(field)
    qtbot.keyClicks(field.boxes[0], "2215")
    qtbot.mouseClick(field.more, Qt.MouseButton.LeftButton)
    assert heard == [time(22, 20)]


def test_the_same_saved_value_does_not_disturb_who_is_typing(field: ClockField, qtbot: QtBot) -> None:
    field.set_value(time(22, 0))
    field.boxes[0].selectAll()
    qtbot.keyClicks(field.boxes[0], "231")
    field.set_value(time(22, 0))
    assert field.boxes[0].text() == "231"
    field.set_value(time(6, 0))
    assert field.boxes[0].text() == "06:00"


@pytest.mark.parametrize(
    ("country", "in_24h", "written"),
    [
        ("en_US", None, "11:20 PM"),
        ("en_US", True, "23:20"),
        ("en_GB", None, "23:20"),
        ("en_GB", False, "11:20 pm"),
        ("nb_NO", None, "23:20"),
        ("fi_FI", None, "23.20"),
    ],
)
def test_writes_as_the_country_does_or_as_told(
    window: Window, theme: Theme, qtbot: QtBot, country: str, in_24h: bool | None, written: str
) -> None:
    window.setLocale(QLocale(country))
    field = window.put(ClockField(theme, "Into bed", in_24h))
    qtbot.keyClicks(field.boxes[0], "1120pm")
    field.flush()
    assert field.value == time(23, 20)
    assert field.boxes[0].text().replace("\u202f", " ").lower() == written.lower()
    assert field.understood


def test_is_named_for_every_ear(field: ClockField) -> None:
    names = {
        part: QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        for part in (field, field.boxes[0], field.less, field.more)
    }
    assert names == {
        field: "Into bed",
        field.boxes[0]: "Into bed",
        field.less: "Into bed, earlier",
        field.more: "Into bed, later",
    }
    assert field.name_label.text() == "Into bed"
    box = QAccessible.queryAccessibleInterface(field.boxes[0])
    assert box.role() == QAccessible.Role.EditableText
    field.set_value(time(23, 20))
    assert box.text(QAccessible.Text.Value) == "23:20"


def test_tab_visits_less_box_and_more_in_this_order(field: ClockField, window: Window, qtbot: QtBot) -> None:
    visited = []
    field.less.setFocus()
    for _ in range(4):
        visited.append(field.window().focusWidget())
        qtbot.keyClick(visited[-1], Qt.Key.Key_Tab)
    assert visited == [field.less, field.boxes[0], field.more, window.elsewhere]


@pytest.mark.parametrize("percent", [100, 200])
def test_is_large_enough_to_hit_and_shows_its_text_whole(
    field: ClockField, theme: Theme, qtbot: QtBot, percent: int
) -> None:
    theme.apply("light", percent, reduced_motion=False)
    field.set_value(time(23, 20))
    box = field.boxes[0]
    for part in (box, field.less, field.more):
        assert part.height() >= 44
        assert part.width() >= 44
    room = box.width() - 2 * 13 * theme.scale
    assert box.fontMetrics().horizontalAdvance("23:20") < room
    qtbot.waitUntil(lambda: box.height() == field.less.height() == field.more.height())
