"""What is ticked, for whom, decides what goes in; nothing else changes with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.settings import Settings
from painapp.summary.choices import PRESETS, SECTIONS, Choices, tracker_section
from painapp.ui.pages.share.choosing import choices_of, ticked, usual_paper
from painapp.ui.pages.share.preparation import Preparation

ALL = [*(one for one in SECTIONS if one.id != "notes"), tracker_section("fatigue")]
presses = st.lists(
    st.tuples(
        st.sampled_from([one.id for one in PRESETS]), st.sampled_from([one.id for one in ALL]), st.booleans()
    ),
    max_size=8,
)


def choices(settings: Settings, preset: str) -> Choices:
    from dataclasses import replace

    return choices_of(replace(settings, share_preset=preset), Preparation(), "en-GB")


def wanted(settings: Settings, preset: str) -> set[str]:
    return {one.id for one in ALL if choices(settings, preset).wants(one)}


@given(presses)
def test_a_tick_changes_one_section_for_one_person_and_is_remembered(pressed) -> None:
    from dataclasses import replace

    settings = Settings()
    for preset, section, want in pressed:
        before = {one.id: wanted(settings, one.id) for one in PRESETS}
        settings = replace(settings, share_preset=preset)
        settings = replace(settings, **ticked(settings, section, wanted=want))
        expected = before | {preset: before[preset] | {section} if want else before[preset] - {section}}
        assert {one.id: wanted(settings, one.id) for one in PRESETS} == expected


def test_what_was_ticked_before_there_were_presets_holds_for_the_coach() -> None:
    settings = Settings(summary_left_out=("areas", "notes"), summary_taken_in=("medicines",))
    assert "areas" not in wanted(settings, "coach")
    assert "medicines" in wanted(settings, "coach")
    assert "medicines" not in wanted(settings, "gp")
    assert "notes" not in choices(settings, "coach").left_out  # they go in one by one
    assert choices(settings, "of a later app").preset == "coach"


@pytest.mark.parametrize(("language", "paper"), [("en-GB", "a4"), ("en-US", "letter"), ("nb", "a4")])
def test_the_paper_is_the_usual_one_until_it_is_chosen(language: str, paper: str) -> None:
    assert usual_paper(language) == paper
    assert choices_of(Settings(), Preparation(), language).paper == paper
    assert choices_of(Settings(share_paper="a4"), Preparation(), language).paper == "a4"
