"""What was left out is nowhere, what has other words has them everywhere, and nothing else is lost."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painapp.domain.entries import (
    Activity,
    Call,
    CheckIn,
    Entry,
    Expectation,
    FlareUp,
    Goal,
    GoalReview,
    MyStory,
    PacingPlan,
    PacingWeek,
    Question,
    SmallStep,
    StepTry,
)
from painapp.domain.fields import LONGEST_LINE, Kind, fields_of
from painapp.summary.build import Summary, build_summary
from painapp.summary.choices import PRESETS, SECTIONS, Choices, initials
from painapp.summary.plain_text import LONGEST_PLAIN_TEXT, plain_text
from painapp.summary.selected import Selected, selected
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, StoppedClock, Writer, fullest_diary, usual_diary, with_plan

ASKED = frozenset(section.id for section in SECTIONS if section.asked)


def marked_diary() -> Writer:
    """The plan's diary, with every text of one entry marked by a word found nowhere else: "mark7x"."""
    writer = with_plan(usual_diary(seed=5))
    writer.write(FlareUp, MONTH.first, eased=MONTH.last, worst=9, note="Boxes.")
    for number, entry in enumerate(writer.entries):
        for spec in fields_of(type(entry)):
            copied = isinstance(entry, StepTry | GoalReview) and spec.name == "words"
            if (
                spec.kind in {Kind.LINE, Kind.TEXT}
                and spec.asked
                and entry.__dict__[spec.name]
                and not copied
            ):
                entry.__dict__[spec.name] += f" mark{number}{spec.name}x"
    steps = {str(one.id): one.words for one in writer.entries if isinstance(one, SmallStep)}
    goals = {str(one.id): one.words for one in writer.entries if isinstance(one, Goal)}
    for entry in writer.entries:
        if isinstance(entry, StepTry):
            entry.__dict__["words"] = steps[entry.step]
        elif isinstance(entry, GoalReview):
            entry.__dict__["words"] = goals[entry.goal]
    return writer


DIARY = marked_diary()
EVERYTHING = Choices(
    name="Kari Nordmann",
    taken_in=ASKED,
    notes_included=frozenset(one.id for one in DIARY.entries if getattr(one, "note", "")),
)


def chosen(choices: Choices, writer: Writer = DIARY) -> Selected:
    return selected(writer.reader, MONTH, choices, PlainEnglish())


def summary_of(choices: Choices, writer: Writer = DIARY) -> Summary:
    return build_summary(writer.reader, MONTH, choices, PlainEnglish(), StoppedClock())


def changed(**values: Any) -> Choices:
    return Choices(
        **{**{name: getattr(EVERYTHING, name) for name in ("name", "taken_in", "notes_included")}, **values}
    )


TEXTS = {
    item.key: mark
    for item in chosen(EVERYTHING).items
    if item.rewordable and (mark := item.text.rsplit(" ", 1)[-1]).startswith("mark")
}
KEYS = [item.key for item in chosen(EVERYTHING).items]


def test_every_text_and_every_other_piece_is_an_item_with_a_key_of_its_own() -> None:
    assert len(KEYS) == len(set(KEYS))
    written = chosen(EVERYTHING)
    assert {item.section for item in written.items} <= written.with_data
    assert all(mark in str(written.entries) for mark in TEXTS.values())
    assert "Items()" in str(asdict(summary_of(EVERYTHING)))  # what was left out must not come along in a copy


@settings(max_examples=15)
@given(st.sets(st.sampled_from(sorted(TEXTS)), max_size=8))
def test_a_left_out_text_is_nowhere_and_the_others_stay(left_out: set[str]) -> None:
    choices = changed(items_left_out=frozenset(left_out))
    entries, pages = str(chosen(choices).entries), str(asdict(summary_of(choices)))
    for key in left_out:
        assert TEXTS[key] not in entries
        assert TEXTS[key] not in pages
    gone = {key.split(":")[0] for key in left_out}
    gone |= {
        str(one.id) for one in DIARY.entries if {getattr(one, "goal", ""), getattr(one, "step", "")} & gone
    }
    others = [mark for key, mark in TEXTS.items() if key.split(":")[0] not in gone]
    assert all(mark in entries for mark in others)


def test_other_words_stand_everywhere_the_first_ones_did() -> None:
    reworded = {key: f"Other words {number}q" for number, key in enumerate(TEXTS)}
    choices = changed(reworded=reworded)
    written = f"{chosen(choices).entries}{asdict(summary_of(choices))}{plain_text(summary_of(choices))}"
    assert not [mark for mark in TEXTS.values() if mark in written]
    entries = str(chosen(choices).entries)
    assert all(words in entries for words in reworded.values())


def test_a_step_left_out_takes_its_tries_along_and_a_goal_its_looks() -> None:
    step = next(one for one in DIARY.entries if isinstance(one, SmallStep))
    goal = next(one for one in DIARY.entries if isinstance(one, Goal))
    left = chosen(changed(items_left_out=frozenset({f"{step.id}:words", f"{goal.id}:words"}))).entries
    assert not [one for one in left if isinstance(one, StepTry) and one.step == str(step.id)]
    assert not [one for one in left if isinstance(one, GoalReview) and one.goal == str(goal.id)]
    assert [one for one in left if isinstance(one, StepTry)]
    assert step not in left
    assert goal not in left


def test_a_flare_up_left_out_leaves_no_shade_and_no_open_end() -> None:
    flare_up = next(one for one in DIARY.entries if isinstance(one, FlareUp))
    for choices in (
        changed(items_left_out=frozenset({f"{flare_up.id}:flare-ups"})),
        changed(left_out=frozenset({"flare-ups"})),
    ):
        assert not [one for one in chosen(choices).entries if isinstance(one, FlareUp)]
        charts = summary_of(choices).charts
        assert charts is not None
        assert charts.flare_ups == ()


def test_with_every_item_left_out_nothing_is_left() -> None:
    choices = changed(items_left_out=frozenset(KEYS))
    assert chosen(choices).entries == ()
    assert summary_of(choices).empty.startswith("Nothing is chosen")


@pytest.mark.parametrize("section", [one.id for one in SECTIONS if one.id not in {"details", "notes"}])
def test_a_section_left_out_takes_its_items_out_of_every_file(section: str) -> None:
    choices = changed(left_out=frozenset({section}), taken_in=ASKED - {section})
    entries = str(chosen(choices).entries)
    of_it = [item for item in chosen(choices).items if item.section == section and item.key in TEXTS]
    assert not [item.text for item in of_it if TEXTS[item.key] in entries]


def test_minutes_stay_for_the_chart_where_what_i_did_is_left_out() -> None:
    choices = Choices(left_out=frozenset({"activities"}))
    activities = [one for one in chosen(choices).entries if isinstance(one, Activity)]
    assert activities
    assert {(one.what, one.effort) for one in activities} == {("", None)}
    assert not [line for day in summary_of(choices).days for line in day.lines if line.what == "Activity"]
    assert not [
        one
        for one in chosen(Choices(left_out=frozenset({"activities", "charts"}))).entries
        if isinstance(one, Activity)
    ]


def test_what_is_the_persons_own_business_is_never_told() -> None:
    entries = chosen(EVERYTHING).entries
    calls = [one for one in entries if isinstance(one, Call)]
    assert [(one.who, one.place, one.jotted, one.remember) for one in calls] == [("", "", "", "")]
    writer = Writer()
    writer.write(Question, MONTH.first, words="May I swim?", asked=False, call="7", about="Check-in")
    (question,) = chosen(Choices(), writer).entries
    assert isinstance(question, Question)
    assert (question.about, question.call, question.asked) == ("", "", None)
    assert all(one.taken_along == "" for one in entries if isinstance(one, Goal))
    assert all(one.trial_1 is None for one in entries if isinstance(one, PacingPlan))
    assert not [one for one in chosen(Choices()).entries if isinstance(one, MyStory)]


# ---- what stands on the page ---------------------------------------------------------------------------


def test_the_head_names_the_call_and_the_person_as_chosen() -> None:
    assert summary_of(Choices(name="Kari Nordmann")).subtitle == (
        "Kari Nordmann, 29 October to 22 November 2026. Call 5 of 8, next on 25 November 2026."
    )
    assert summary_of(Choices(name="Kari Nordmann", name_as="initials")).foot.startswith("Written by K. N. ")
    nameless = summary_of(Choices(name="Kari Nordmann", name_as="none", left_out=frozenset({"call"})))
    assert nameless.subtitle == "29 October to 22 November 2026"
    assert nameless.foot.startswith("From a personal diary.")
    assert initials("  kari anne  nordmann-li ") == "K. A. N."
    assert initials("…") == ""


def test_agreements_are_told_with_the_days_they_were_tried_on() -> None:
    agreed = summary_of(Choices(), with_plan(usual_diary())).agreed
    assert agreed is not None
    assert [(row.what, row.how[0]) for row in agreed.rows] == [
        ("Walk 8 minutes, most days", "Done (did it on 16 days)"),
        ("Slow breathing before bed", "Partly (did it on 8, partly on 8 days); weekdays"),
        ("Ask about physio", "Not yet"),
        ("Send the leaflet (my coach)", "Not said yet"),
    ]


def test_goals_stand_behind_what_matters_with_importance_and_confidence() -> None:
    summary = summary_of(Choices(), with_plan(usual_diary()))
    assert summary.matters is not None
    assert [(row.lead, row.texts[0]) for row in summary.matters.rows] == [
        ("Family.", "Sunday lunch at my sister's: reached. Importance 7, confidence 5 of 10."),
        (
            "Nature.",
            "Half an hour in the garden: a bit less than I hoped for. Importance 7, confidence 5 of 10.",
        ),
        ("Work.", "To finish what I start. Close to it now: 4 of 10."),
    ]
    goals = summary.in_full[0]
    # One goal at 0 and one at -1, equal weights: 50 - 10 / sqrt(0.7 * 2 + 0.3 * 4).
    assert "T 43.8 (50: what I hoped for" in goals.after
    assert [(line.label, line.text) for line in goals.blocks[1].beside if line.here] == [("−1", "Once")]


def test_what_was_tried_says_expectations_plainly_and_never_what_was_left_for_another_day() -> None:
    summary = summary_of(Choices(), with_plan(usual_diary()))
    tried = next(one for one in summary.also if one.id == "tried")
    assert tried.text == (
        "Sit on the bench: Done on 8 days. Pacing, Hoovering: 8 min each time, 5 days a week. "
        "What I expected of 4 things: harder than expected 1, as expected 0, easier 3."
    )


def test_story_and_beliefs_go_in_only_if_asked_for_and_on_no_first_page() -> None:
    assert "in_full" in asdict(summary_of(Choices()))
    assert not [part for part in summary_of(Choices()).in_full if part.id in {"story", "beliefs"}]
    asked = summary_of(Choices(taken_in=ASKED, left_out=frozenset({"details"})))
    assert [part.id for part in asked.in_full] == ["story", "beliefs"]
    assert "2019" not in plain_text(asked)


@pytest.mark.parametrize("preset", PRESETS, ids=[one.id for one in PRESETS])
def test_a_preset_begins_without_what_only_goes_in_if_asked(preset: Any) -> None:
    writer = with_plan(usual_diary())
    writer.write(Question, MONTH.first, words="The heat pads", role="gp")
    summary = summary_of(Choices(preset=preset.id, left_out=preset.left_out), writer)
    assert summary.title == preset.title.source
    assert not preset.left_out & ASKED
    questions = [one.texts[0] for one in summary.talk.questions] if summary.talk else []
    assert ("The heat pads" in questions) == (preset.id == "gp")


def test_the_body_map_then_and_now_needs_eight_days_a_side_and_one_scale() -> None:
    writer = Writer()
    for number, day in enumerate(MONTH.days()):
        region = "lower-spine" if number < 12 else "neck-back"
        _mark(writer, day, region, also="belly" if number % 2 else "")
    halves = summary_of(Choices(), writer).then_and_now
    assert halves is not None
    then, now = halves.maps
    assert (then.title, now.title) == ("29 October to 9 November 2026", "10 to 22 November 2026")
    assert then.deepest == now.deepest == 1.0
    few = Writer()
    for day in MONTH.days()[5:]:
        _mark(few, day, "neck-back")
    assert summary_of(Choices(), few).then_and_now is None


def _mark(writer: Writer, day: date, region: str, also: str = "") -> None:
    from painapp.domain.body_regions import BACK, FRONT
    from painapp.domain.sore import Sore

    regions = [BACK[0].id if region == "lower-spine" else BACK[3].id, *([FRONT[2].id] if also else [])]
    writer.write(CheckIn, day, body=tuple(Sore(one, 5, ()) for one in regions))


# ---- plain text ----------------------------------------------------------------------------------------


def test_the_plain_text_is_short_whole_and_says_when_there_is_more() -> None:
    for writer in (fullest_diary(), with_plan(usual_diary()), Writer()):
        said = plain_text(summary_of(changed(), writer))
        assert len(said) <= LONGEST_PLAIN_TEXT == 1_500
        assert all(line.rstrip("\u2069").endswith((".", "…", "?", "!")) for line in said.splitlines())
        assert said.splitlines()[0].startswith("Summary for my coaching call")
        assert said.endswith("not for emergencies.")
        assert ("There is more on the page" in said) == bool(writer.entries)
    short = Writer()
    short.write(Question, MONTH.first, words="How do I rest?")
    assert plain_text(summary_of(Choices(), short)).splitlines() == [
        "Summary for my coaching call. 29 October to 22 November 2026.",
        "What I want to talk about: 1. How do I rest?",
        "From a personal diary. Nobody monitors it; not for emergencies.",
    ]


def test_ten_years_are_chosen_from_by_looking_at_each_entry_once() -> None:
    """The checks of a field are dear: choosing copies an entry without them, and only where it differs."""
    made: list[Entry] = list(DIARY.entries)
    kept = {id(one) for one in chosen(EVERYTHING).entries}
    same = [one for one in made if one.OF_A_DAY and MONTH.first <= one.day <= MONTH.last]
    assert all(id(one) in kept for one in same)
    assert MONTH.first - timedelta(days=1) not in {one.day for one in same}


def test_a_plan_left_out_takes_its_levels_along_and_other_words_are_cut_to_their_room() -> None:
    (plan,) = (one for one in DIARY.entries if isinstance(one, PacingPlan))
    (goal, *_) = (one for one in DIARY.entries if isinstance(one, Goal))
    left = chosen(changed(items_left_out=frozenset({f"{plan.id}:what"}))).entries
    assert not [one for one in left if isinstance(one, PacingPlan | PacingWeek)]
    other = chosen(changed(reworded={f"{goal.id}:words": "x" * 5000})).entries
    assert [one.words for one in other if one.id == goal.id and isinstance(one, Goal)] == ["x" * LONGEST_LINE]


def test_what_was_agreed_goes_with_its_own_section_and_its_tries() -> None:
    agreed = {str(one.id) for one in chosen(EVERYTHING).entries if isinstance(one, SmallStep) and one.call}
    assert agreed
    kept = chosen(changed(left_out=frozenset({"agreed"}))).entries
    assert not agreed & {str(one.id) for one in kept if isinstance(one, SmallStep)}
    assert not agreed & {one.step for one in kept if isinstance(one, StepTry)}


def test_an_expectation_without_what_it_was_of_is_not_told() -> None:
    expected = [one for one in DIARY.entries if isinstance(one, Expectation)]
    left = frozenset(f"{one.id}:what" for one in expected)
    assert expected
    assert not [one for one in chosen(changed(items_left_out=left)).entries if isinstance(one, Expectation)]


def test_a_step_tried_in_part_only_is_told_so_and_four_stand_on_the_page() -> None:
    writer = Writer()
    call = writer.write(Call, MONTH.first, call_day=MONTH.first, standing="held")
    for number in range(6):
        step = writer.write(SmallStep, MONTH.first, words=f"Step {number}", call=str(call.id), went="partly")
        writer.write(StepTry, MONTH.last, step=str(step.id), words=step.words, how="partly")
    agreed = summary_of(Choices(), writer).agreed
    assert agreed is not None
    assert [row.how[0] for row in agreed.rows] == ["Partly (partly on 1 day)"] * 4
