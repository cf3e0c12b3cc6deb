"""Entries and clocks for the tests of the domain, with nothing but the standard library."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from hypothesis import strategies as st

from painapp.domain.body_regions import REGIONS
from painapp.domain.entries import ENTRY_TYPES, CheckIn, Entry, Sleep
from painapp.domain.fields import OWN, FieldSpec, Kind, fields_of
from painapp.domain.moments import LocalTime, Written, zone_of
from painapp.domain.sore import Sore
from painapp.domain.sound import packed

if TYPE_CHECKING:
    from collections.abc import Sequence

DAY = date(2026, 11, 22)
ZONES = (
    "Europe/London",
    "Europe/Oslo",
    "America/New_York",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "UTC",
)


class SetClock:
    """A clock that stands where it was put; the local time is given, as a person would say it."""

    def __init__(self, local: datetime, zone: str = "Europe/London") -> None:
        self.zone = zone
        self.instant = local.replace(tzinfo=zone_of(zone)).astimezone(UTC)

    def now(self) -> datetime:
        return self.instant

    def zone_name(self) -> str:
        return self.zone


class RunningClock(SetClock):
    """A clock that goes on by a second each time it is asked."""

    def now(self) -> datetime:
        self.instant += timedelta(seconds=1)
        return self.instant


def number_id(number: int) -> UUID:
    return UUID(int=number)


def written(day: date = DAY, at: time = time(18, 42), zone: str = "Europe/London") -> Written:
    """The stamp of something written on `day` at `at`, after the day's start."""
    local = datetime.combine(day, at, zone_of(zone))
    offset = local.utcoffset() or timedelta()
    return Written(local.astimezone(UTC), zone, int(offset.total_seconds() // 60), day)


def check_in(
    pain: int | None = None, day: date = DAY, written_on: date | None = None, **more: Any
) -> CheckIn:
    return CheckIn(id=number_id(1), day=day, written=written(written_on or day), pain=pain, **more)


def night(
    into: str = "",
    tried: str = "",
    woke: str = "",
    out: str = "",
    day: date = DAY,
    zone: str = "Europe/London",
    **more: Any,
) -> Sleep:
    """A sleep that ended on `day`; times as "23:20", empty where the person left them out."""
    return Sleep(
        id=number_id(2),
        day=day,
        written=written(day, zone=zone),
        into_bed=clock(into),
        tried_to_sleep=clock(tried),
        final_waking=clock(woke),
        out_of_bed=clock(out),
        **more,
    )


def clock(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


# What people type: any character a keyboard, a paste or an emoji picker can give, and the ones it should not.
texts = st.text(max_size=60)
clock_times = st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0))
days = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))
zones = st.sampled_from(ZONES)


@st.composite
def local_times(draw: st.DrawFn) -> LocalTime:
    at = draw(st.times().map(lambda one: one.replace(microsecond=0, fold=0)))
    return LocalTime(at, draw(zones), draw(st.integers(-12 * 60, 14 * 60)))


@st.composite
def stamps(draw: st.DrawFn) -> Written:
    at = draw(st.datetimes(datetime(1990, 1, 1), datetime(2090, 12, 31), timezones=st.just(UTC)))
    return Written(at, draw(zones), draw(st.integers(-12 * 60, 14 * 60)), draw(days))


def values_of(spec: FieldSpec) -> st.SearchStrategy[Any]:
    """Every value the field takes, the empty one among them."""
    pick = texts.map(lambda own: OWN + own)
    if spec.options:
        pick |= st.sampled_from([one.id for one in spec.options])
    number = st.none() | st.integers(spec.low, spec.high)
    by_kind: dict[Kind, st.SearchStrategy[Any]] = {
        **dict.fromkeys((Kind.SCALE, Kind.COUNT, Kind.MINUTES), number),
        Kind.AMOUNT: number | st.floats(spec.low, spec.high),
        Kind.YES_NO: st.none() | st.booleans(),
        Kind.CLOCK: st.none() | clock_times,
        Kind.DATE: st.none() | days,
        Kind.CHOICE: st.just("") | pick,
        Kind.PICKS: st.lists(pick, max_size=5).map(tuple),
        Kind.SOUND: st.binary(max_size=8).map(packed),
        Kind.BODY: st.lists(_sores(spec, pick), max_size=4).map(tuple),
    }
    return by_kind.get(spec.kind, texts)


@st.composite
def _sores(draw: st.DrawFn, spec: FieldSpec, words: st.SearchStrategy[str]) -> Sore:
    region = draw(st.sampled_from([one.id for one in REGIONS.values()]))
    score = draw(st.none() | st.integers(spec.low, spec.high))
    return Sore(region, score, tuple(draw(st.lists(words, max_size=2))))


@st.composite
def entries(draw: st.DrawFn, kinds: Sequence[type[Entry]] = ENTRY_TYPES) -> Entry:
    """Any entry of the given kinds."""
    made = draw(st.sampled_from(kinds))
    return made(
        id=draw(st.uuids()),
        day=draw(days),
        at=draw(st.none() | local_times()),
        written=draw(stamps()),
        **{spec.name: draw(values_of(spec)) for spec in fields_of(made)},
    )
