"""A plan for a hard day goes into the flare-up plan line by line, and takes nothing away there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import FlareUpPlan, HardDay
from painapp.domain.hard_day import GOES_TO, new_lines, put_in
from painapp.domain.moments import Written

DAY = date(2026, 11, 22)
WRITTEN = Written(datetime(2026, 11, 22, 18, 42, tzinfo=UTC), "Europe/London", 0, DAY)
texts = st.lists(
    st.sampled_from(["The warm bag", "the WARM bag", " Tea ", "Jo", "", "Soup"]), max_size=5
).map("\n".join)


def hard(**said: Any) -> HardDay:
    return HardDay(id=UUID(int=1), day=DAY, written=WRITTEN, **said)


def plan(**said: Any) -> FlareUpPlan:
    return FlareUpPlan(id=UUID(int=2), day=DAY, written=WRITTEN, **said)


def folded(text: str) -> list[str]:
    return [line.strip().casefold() for line in text.splitlines() if line.strip()]


@given(
    hard_said=st.fixed_dictionaries(dict.fromkeys(GOES_TO, texts)),
    plan_said=st.fixed_dictionaries(dict.fromkeys(GOES_TO.values(), texts)),
)
def test_every_line_stands_there_afterwards_once_and_nothing_is_lost(
    hard_said: dict[str, str], plan_said: dict[str, str]
) -> None:
    day, before = hard(**hard_said), plan(**plan_said)
    after = plan(**{**plan_said, **put_in(day, before)})
    for source, target in GOES_TO.items():
        was, now = folded(getattr(before, target)), folded(getattr(after, target))
        assert now[: len(was)] == was, "what stood there stands there, first and in its order"
        assert set(folded(getattr(day, source))) <= set(now)
        added = now[len(was) :]
        assert len(set(added)) == len(added)
        assert not set(added) & set(was)
    assert new_lines(day, after) == {}


def test_without_a_flare_up_plan_all_of_it_is_new_but_what_can_wait() -> None:
    day = hard(soothes="The warm bag\nTea", least="Soup", can_wait="Letters", sentence="It passes.")
    assert put_in(day, None) == {
        "first_hour": "The warm bag\nTea",
        "keep_doing": "Soup",
        "message": "It passes.",
    }
