"""The computer's clock and zone, however the computer names it."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from importlib import resources
from typing import TYPE_CHECKING

import pytest

from painapp.domain.moments import local_now
from painapp.system import clock as module
from painapp.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its zone elsewhere")


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[pytest.MonkeyPatch]:
    """No zone set anywhere, until the test sets one; the C library follows."""
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(module, "_LOCALTIME", tmp_path / "localtime")
    monkeypatch.setattr(module, "_TIMEZONE", tmp_path / "timezone")
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def test_now_is_the_present_instant_in_utc() -> None:
    before = datetime.now(UTC)  # noqa: TID251 - what it is compared with
    now = SystemClock().now()
    assert before <= now <= datetime.now(UTC)  # noqa: TID251
    assert now.tzinfo is UTC


@unix
@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Europe/Oslo", "Europe/Oslo"),
        (":Asia/Tokyo", "Asia/Tokyo"),
        ("/usr/share/zoneinfo/America/New_York", "America/New_York"),
        ("/usr/share/zoneinfo/posix/Europe/London", "Europe/London"),
        ("", "UTC"),
        ("EST5EDT,M1.1.0/0,M12.5.0/0", "Etc/GMT+4"),  # summer time for nearly all the year
        ("<+03>-3", "Etc/GMT-3"),
        ("<+0530>-5:30", "UTC"),  # no fixed zone of half hours exists
        ("Nowhere/At/All", "UTC"),
    ],
)
def test_the_zone_of_the_tz_variable(zone: pytest.MonkeyPatch, value: str, name: str) -> None:
    zone.setenv("TZ", value)
    time.tzset()
    assert SystemClock().zone_name() == name


@unix
def test_the_zone_of_the_localtime_link_and_the_timezone_file(
    zone: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "timezone").write_text("Europe/Oslo\n", encoding="ascii")
    assert SystemClock().zone_name() == "Europe/Oslo"
    (tmp_path / "localtime").symlink_to("../usr/share/zoneinfo/Europe/London")
    assert SystemClock().zone_name() == "Europe/London"


@unix
def test_the_tz_variable_may_name_the_localtime_link(zone: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "localtime").symlink_to("/usr/share/zoneinfo/Asia/Kathmandu")
    zone.setenv("TZ", f":{tmp_path / 'localtime'}")
    time.tzset()
    assert SystemClock().zone_name() == "Asia/Kathmandu"


@unix
def test_a_file_of_no_known_zone_is_taken_by_its_offset(zone: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tokyo = resources.files("tzdata") / "zoneinfo" / "Asia" / "Tokyo"
    (tmp_path / "mine").write_bytes(tokyo.read_bytes())
    zone.setenv("TZ", str(tmp_path / "mine"))
    time.tzset()
    assert SystemClock().zone_name() == "Etc/GMT-9"


@unix
def test_travel_is_noticed_while_the_app_is_open(zone: pytest.MonkeyPatch, tmp_path: Path) -> None:
    link, clock = tmp_path / "localtime", SystemClock()
    link.symlink_to("/usr/share/zoneinfo/Europe/London")
    assert clock.zone_name() == "Europe/London"
    link.unlink()
    link.symlink_to("/var/db/timezone/zoneinfo/Asia/Tokyo")
    assert clock.zone_name() == "Asia/Tokyo"
    assert local_now(clock).utcoffset() == timedelta(hours=9)


@unix
def test_a_computer_that_says_nothing_is_taken_by_its_offset(
    zone: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif, a copy and no link")
    (tmp_path / "timezone").write_text("not a zone\n", encoding="ascii")
    winter = time.struct_time((2026, 1, 1, 0, 0, 0, 3, 1, 0, "X", -5 * 60 * 60))
    zone.setattr(module.time, "localtime", lambda: winter)
    assert SystemClock().zone_name() == "Etc/GMT+5"


def test_windows_names_its_zone_by_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    # Qt answers on every system; only there it is the one who is asked. The tests run in Oslo.
    monkeypatch.setattr(module.sys, "platform", "win32")
    monkeypatch.setattr(module, "_from_variable", lambda: pytest.fail("Windows has no TZ of its own"))
    assert SystemClock().zone_name() == "Europe/Oslo"
