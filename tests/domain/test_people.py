"""Whom a phone can dial, and what of a trusted contact may be seen while the diary is locked."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import Person
from painapp.domain.moments import Written
from painapp.domain.people import dial_link, for_lock_screen, trusted_contacts

DAY = date(2026, 11, 22)
WRITTEN = Written(at=datetime(2026, 11, 22, 12, tzinfo=UTC), zone="UTC", offset_minutes=0, day=DAY)


def person(**values: Any) -> Person:
    return Person(id=uuid4(), day=DAY, written=WRITTEN, **values)


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("07700 900123", "tel:07700900123"),
        ("+44 (0)7700 900-123, evenings", "tel:+447700900123"),
        ("ext. 12, then 01632 960 001", "tel:01632960001"),
        ("NHS 111", "tel:111"),
        ("ask at the library", ""),
        ("", ""),
    ],
)
def test_the_first_number_in_a_line_can_be_dialled(phone: str, link: str) -> None:
    assert dial_link(phone) == link


@given(st.text(max_size=40))
def test_a_link_holds_nothing_but_a_number(phone: str) -> None:
    link = dial_link(phone)
    assert link == "" or link.removeprefix("tel:").removeprefix("+").isdigit()


def test_only_who_was_chosen_is_seen_while_locked_and_no_more_than_name_and_number() -> None:
    chosen = person(
        name="Sam",
        phone="07700 900123",
        note="Knows all",
        when_where="Home",
        trusted=True,
        on_lock_screen=True,
    )
    not_there = person(name="Jo", trusted=True)
    no_longer = person(name="Kim", on_lock_screen=True)
    nobody = person(trusted=True, on_lock_screen=True)
    people = [chosen, not_there, no_longer, nobody]
    assert trusted_contacts(people) == (chosen, not_there)
    (seen,) = for_lock_screen(people)
    assert (seen.name, seen.phone, seen.note, seen.when_where) == ("Sam", "07700 900123", "", "")
