"""The guided exercises: every script, every length, every caution, and the rules that scale them."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.content.exercise import FAMILIES, KINDS, SUITS, Breath, Exercise
from painapp.content.exercise_timeline import (
    DoesNotFitError,
    Step,
    carried_over,
    say_ms,
    timeline,
    total_ms,
)
from painapp.content.exercises import (
    SOURCE_LANGUAGE,
    exercise_ids,
    load_exercise,
    load_exercises,
    poses,
)
from painapp.content.suitability import left_out_first, standing
from painapp.content.tables import ContentError
from painapp.domain.lists import CONDITIONS, EFFORT

FOLDER = Path(__file__).parents[2] / "resources" / "exercises"
ALL = {one.id: one for one in load_exercises(FOLDER, "en")}
SAFE = {"slow-breathing", "mindful-sounds", "mindful-seeing", "grounding"}
HELD = {"box-breathing", "four-seven-eight"}
PLAYED = [(one.id, minutes) for one in ALL.values() for minutes in one.lengths]

Edit = Callable[[str, str, str], None]


def words_of(value: object) -> list[str]:
    """Every text in an exercise, however deep, that a person may read."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for one in value for text in words_of(one)]
    if is_dataclass(value):
        return [text for one in fields(value) for text in words_of(getattr(value, one.name))]
    return []


def said(exercise: Exercise) -> str:
    """All that is shown or spoken, without ids and without the titles of works."""
    parts = (exercise.title, exercise.purpose, exercise.prepare, exercise.notes, exercise.rests)
    steps = tuple((step.say, step.lines, step.easier, step.longer) for step in exercise.steps)
    names = tuple(part.title for part in exercise.parts)
    reasons = tuple(one.reason for one in exercise.cautions)
    return "\n".join(words_of((parts, steps, names, reasons)))


@pytest.fixture
def edited(tmp_path: Path) -> Edit:
    """A way to change one text in a copy of the exercises: `edited(file, old, new)`."""
    copy = tmp_path / "exercises"
    shutil.copytree(FOLDER, copy)

    def change(file: str, old: str, new: str) -> None:
        text = (copy / file).read_text(encoding="utf-8")
        assert old in text
        (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


# ---------------------------------------------------------------- what there is


def test_each_kind_is_there_and_enough_of_them() -> None:
    assert len(ALL) >= 24
    assert {one.kind for one in ALL.values()} == set(KINDS)
    assert {family for one in ALL.values() for family in one.families} == set(FAMILIES)
    assert sum(one.kind == "imagery" for one in ALL.values()) == 3
    assert {place for one in ALL.values() if one.kind == "movement" for place in one.positions} == {
        "sitting",
        "lying",
        "standing",
        "walking",
    }


@pytest.mark.parametrize("suits", SUITS)
def test_for_each_moment_there_is_a_short_one_and_one_away_from_the_body(suits: str) -> None:
    fitting = [one for one in ALL.values() if suits in one.suits]
    assert min(min(one.lengths) for one in fitting) <= 3
    if suits != "before-moving":
        assert any(one.outward for one in fitting)


def test_the_times_of_practise_each_find_several() -> None:
    for minutes in (1, 3, 5, 10, 20):
        assert sum(minutes in one.lengths for one in ALL.values()) >= 5


@pytest.mark.parametrize("id_", ALL)
def test_it_is_whole(id_: str) -> None:
    one = ALL[id_]
    assert one.language == SOURCE_LANGUAGE
    assert one.reviewed.year >= 2026
    assert one.gentlest in ALL
    assert one.sources or id_ == "own-breathing", "a figure or a method has a source"
    assert all(source.work and source.link[:8] in {"", "https://"} for source in one.sources)
    assert one.steps[0].cue == "start"
    assert one.steps[-1].cue == "end"
    assert any(step.longer for step in one.steps), "somewhere one can stay longer"


def test_every_pose_is_used_and_told_in_words() -> None:
    known = {pose.id: pose.description for pose in poses(FOLDER, "en")}
    named = {pose for one in ALL.values() for step in one.steps for pose in step.poses}
    assert named <= set(known)
    assert set(known) - named == set()
    assert all(text.endswith(".") and len(text) < 130 for text in known.values())


def whole_pose(table: dict[str, dict[str, Any]], id_: str) -> dict[str, Any]:
    """A pose with what it takes over from another."""
    pose = table[id_]
    if "like" not in pose:
        return pose
    base = dict(whole_pose(table, pose["like"]))
    for key, value in pose.items():
        base[key] = {**base.get(key, {}), **value} if isinstance(value, dict) else value
    return base


def test_poses_are_within_what_a_body_can_do() -> None:
    table = tomllib.loads((FOLDER / "poses.toml").read_text(encoding="utf-8"))
    assert set(table) == {pose.id for pose in poses(FOLDER, "en")}
    for id_ in table:
        pose = whole_pose(table, id_)
        if pose["view"] in {"hand", "head", "above"}:
            continue
        spine = pose["spine"]
        parts = [spine[one] for one in ("pelvis", "lumbar", "thorax", "neck")]
        assert all(abs(one - other) <= 40 for one, other in pairwise(parts)), id_
        if pose["view"] == "side":
            for limb in (pose["near"], pose["far"]):
                assert 0 <= limb["thigh"] - limb["shank"] + 5 <= 145, f"{id_}: knee"
                assert -20 <= 180 - (spine["pelvis"] - limb["thigh"]) <= 125, f"{id_}: hip"


# ---------------------------------------------------------------- the tone


@pytest.mark.parametrize("id_", ALL)
def test_words_are_plain(id_: str) -> None:
    text = said(ALL[id_])
    assert "!" not in text
    low = text.lower()
    forbidden = (
        "reduces pain", "reduce pain", "less pain", "relieve", "pain relief", "treat", "cure", "heal ",
        "heals", "detect", "risk score", "severity", "diagnos", "patient", "you must", "you should",
        "try harder", "well done", "great job", "congrat", "keep it up", "no pain", "overdid",
        "homework", "failed", "will help you", "will make you", "improve", "guarantee", "just relax",
        "deep breath", "push through",
    )  # fmt: skip
    # "treated" names what others did after an operation.
    low = low.replace("the people who treated you", "")
    assert [word for word in forbidden if word in low] == []


@pytest.mark.parametrize("id_", ALL)
def test_nobody_is_told_to_close_their_eyes(id_: str) -> None:
    for sentence in re.split(r"[.;?\n]", said(ALL[id_])):
        if re.search(r"\b(close|shut)\b.*\beyes\b|\beyes\b.*\b(close|shut)\b", sentence, re.IGNORECASE):
            assert re.search(r"\b(or|prefer|if)\b", sentence), sentence


@pytest.mark.parametrize("id_", ALL)
def test_sentences_are_short(id_: str) -> None:
    for step in ALL[id_].steps:
        for text in (*step.say, *step.lines, step.easier, step.longer):
            for sentence in re.split(r"(?<=[.?])\s", text):
                assert len(sentence.split()) <= 22, sentence
    words = re.findall(r"[A-Za-z']+", " ".join(t for step in ALL[id_].steps for t in step.say))
    assert sum(len(word) > 9 for word in words) / len(words) < 0.03, "long words"


# ---------------------------------------------------------------- the times


@pytest.mark.parametrize(("id_", "minutes"), PLAYED)
def test_it_lasts_what_it_says_at_every_pace(id_: str, minutes: int) -> None:
    one = ALL[id_]
    for pace in one.pace.offered if one.pace else (None,):
        for gentle in (False, True):
            steps = timeline(one, minutes, pace, gentle=gentle)
            assert total_ms(steps) == minutes * 60_000
            check_run(steps)


def check_run(steps: tuple[Step, ...]) -> None:
    """Steps lie end to end, leave time for their words, and nothing is cut."""
    assert steps[0].start == 0
    for before, after in pairwise(steps):
        assert before.end == after.start
    for step in steps:
        assert step.text or step.doing == "listen"
        assert step.length >= say_ms(step.text)
        assert step.length <= 200_000
        if step.breath is not None:
            assert step.length == step.count * sum(step.breath)
        if step.beat is not None:
            assert step.length == step.lead + step.count * sum(step.beat)


@given(
    inward=st.integers(4, 16).map(lambda half: half / 2),
    outward=st.integers(4, 20).map(lambda half: half / 2),
    minutes=st.sampled_from(ALL["own-breathing"].lengths),
)
def test_ones_own_breath_fills_every_length_with_whole_breaths(
    inward: float, outward: float, minutes: int
) -> None:
    steps = timeline(ALL["own-breathing"], minutes, own=Breath(inward, 0, outward, 0))
    assert total_ms(steps) == minutes * 60_000
    check_run(steps)
    breaths = [step for step in steps if step.breath]
    assert {step.breath for step in breaths} == {(round(inward * 1000), 0, round(outward * 1000), 0)}
    # What is not breath is only the ending.
    assert sum(step.length for step in breaths) >= minutes * 60_000 - 33_000


@given(
    played=st.sampled_from([(one, m) for one, m in PLAYED if ALL[one].pace]),
    where=st.floats(0, 1),
)
def test_any_pace_between_the_offered_ones_fits(played: tuple[str, int], where: float) -> None:
    one = ALL[played[0]]
    assert one.pace is not None
    slowest, quickest = one.pace.offered[0], one.pace.offered[-1]
    steps = timeline(one, played[1], slowest + where * (quickest - slowest))
    assert total_ms(steps) == played[1] * 60_000
    check_run(steps)


@given(data=st.data())
def test_leaving_parts_out_takes_their_time_and_nothing_else(data: st.DataObject) -> None:
    id_, minutes = data.draw(st.sampled_from([(one, m) for one, m in PLAYED if ALL[one].parts]))
    one = ALL[id_]
    skip = data.draw(st.frozensets(st.sampled_from([part.id for part in one.parts])))
    whole, less = timeline(one, minutes), timeline(one, minutes, skip=skip)
    kept = [step for step in whole if step.part not in skip]
    assert [(step.step, step.length, step.count) for step in less] == [
        (step.step, step.length, step.count) for step in kept
    ]
    assert total_ms(less) == sum(step.length for step in kept)
    check_run(less)


@pytest.mark.parametrize("id_", ALL)
def test_longer_is_never_less(id_: str) -> None:
    one = ALL[id_]
    steps = [len({step.text for step in timeline(one, minutes)}) for minutes in one.lengths]
    assert steps == sorted(steps)


def test_slow_breathing_begins_at_once_with_six_breaths_a_minute() -> None:
    one = ALL["slow-breathing"]
    first = timeline(one, 1)[0]
    assert (first.start, first.doing, first.breath) == (0, "breathe", (4000, 0, 6000, 0))
    assert one.pace is not None
    assert (one.pace.usual, one.pace.offered[0], one.pace.offered[-1]) == (6, 5, 8)
    assert sum(step.count for step in timeline(one, 10)) >= 58
    eight = timeline(one, 3, 8)[0].breath
    assert eight == (3000, 0, 4500, 0)


def test_tensing_lasts_five_to_seven_seconds_and_letting_go_twenty_to_thirty() -> None:
    one = ALL["tense-and-let-go"]
    for minutes in one.lengths:
        steps = timeline(one, minutes)
        tensed = [step.length for step in steps if step.doing == "tense"]
        freed = [step.length for step in steps if step.doing == "release"]
        assert len(tensed) == len(freed) >= 11
        assert all(5000 <= length <= 7000 for length in tensed)
        assert all(20_000 <= length <= 30_000 for length in freed)


def test_holds_last_fifteen_to_thirty_seconds() -> None:
    held = [
        step.length - step.lead
        for id_, minutes in PLAYED
        for step in timeline(ALL[id_], minutes)
        if step.doing == "hold"
    ]
    assert held
    assert all(15_000 <= length <= 30_000 for length in held)


@pytest.mark.parametrize("id_", [one.id for one in ALL.values() if any(s.moving for s in one.steps)])
def test_the_gentle_way_is_easier_smaller_and_rests_more(id_: str) -> None:
    one = ALL[id_]
    minutes = one.lengths[-1]
    usual, gentle = timeline(one, minutes), timeline(one, minutes, gentle=True)
    for a, b in zip(usual, gentle, strict=True):
        assert b.count <= a.count
        assert b.reach < a.reach
        if a.doing == "rest":
            assert b.length >= a.length
    easier = {step.easier for step in one.steps if step.moving}
    assert easier <= {step.text for step in gentle}
    assert not easier & {step.text for step in usual}


def test_both_sides_are_done_alike() -> None:
    for id_, minutes in PLAYED:
        sides = [step for step in timeline(ALL[id_], minutes) if step.side]
        for left, right in zip(sides[::2], sides[1::2], strict=True):
            assert (left.side, right.side, left.step) == ("left", "right", right.step)
            assert (left.count, left.beat) == (right.count, right.beat)


def test_a_movement_has_words_for_each_side() -> None:
    for one in ALL.values():
        for step in one.steps:
            if step.moving:
                assert len(step.lines) == max(1, len(step.sides)), f"{one.id} {step.id}"
                assert step.part == step.id, "can be left out today"


def test_a_walk_is_never_long_without_a_pause() -> None:
    for minutes in ALL["walk-with-pauses"].lengths:
        steps = timeline(ALL["walk-with-pauses"], minutes)
        assert all(step.length <= 100_000 for step in steps if step.step.startswith("walk"))


@given(data=st.data())
def test_a_change_while_it_runs_goes_on_at_the_same_step_and_never_within_a_breath(
    data: st.DataObject,
) -> None:
    one = ALL[data.draw(st.sampled_from(sorted(ALL)))]
    old, new = (timeline(one, data.draw(st.sampled_from(one.lengths))) for _ in range(2))
    at = data.draw(st.integers(0, total_ms(old) - 1))
    then = carried_over(old, at, new)
    assert 0 <= then <= total_ms(new)
    before = next(step for step in old if at < step.end)
    after = next((step for step in new if then < step.end), new[-1])
    if before.step in {step.step for step in new} and then not in {step.end for step in new}:
        assert (after.step, after.doing, after.side) == (before.step, before.doing, before.side)
    cycle = sum(after.breath or after.beat or ())
    if cycle:
        assert then == after.start or (then - after.start - after.lead) % cycle == 0
    assert carried_over(old, before.start, old) == before.start


def test_a_slower_pace_goes_on_with_the_next_whole_breath() -> None:
    one = ALL["slow-breathing"]
    six, five = timeline(one, 3), timeline(one, 3, 5)
    assert carried_over(six, 27_000, five) == 24_000  # two breaths of 12 s are done
    assert carried_over(timeline(one, 10), 599_000, timeline(one, 1)) == 59_000  # in the ending


def test_what_is_not_offered_is_refused() -> None:
    one = ALL["slow-breathing"]
    with pytest.raises(ValueError, match="not offered in 7 minutes"):
        timeline(one, 7)
    with pytest.raises(ValueError, match="no pace"):
        timeline(one, 3, 4)
    with pytest.raises(ValueError, match="no pace"):
        timeline(ALL["grounding"], 3, 6)
    with pytest.raises(ValueError, match="no such part"):
        timeline(one, 3, skip=frozenset({"feet"}))
    with pytest.raises(ValueError, match="no such breath"):
        timeline(ALL["own-breathing"], 3, own=Breath(4, 4, 4, 4))
    with pytest.raises(ValueError, match="no such breath"):
        timeline(one, 3, own=Breath(4, 0, 4, 0))


# ---------------------------------------------------------------- what suits whom


def test_the_safe_set_is_the_one_agreed() -> None:
    assert {one.id for one in ALL.values() if one.safe} == SAFE
    for id_ in SAFE:
        one = ALL[id_]
        assert not one.has_holds
        assert one.eyes[0] == "open"
        assert not {step.doing for step in one.steps} & {"tense", "move", "hold"}
        assert all(caution.effect == "mind" for caution in one.cautions)


def test_nobody_stands_with_eyes_shut() -> None:
    for one in ALL.values():
        for position in one.positions:
            if position in {"standing", "walking"}:
                assert one.ways_to_look(position) == ("open",)
    assert ALL["body-scan"].ways_to_look("lying") == ("open", "shut")


HOLDING = {"pregnancy", "heart", "lungs", "blood-pressure", "fainting", "epilepsy", "panic"}


@pytest.mark.parametrize("condition", sorted(HOLDING))
def test_held_breath_is_set_aside_with_the_reason(condition: str) -> None:
    for one in ALL.values():
        found = standing(one, frozenset({condition}))
        if one.id in HELD:
            assert found.effect == "set-aside"
            assert not found.offered
            assert "hold your breath" in found.cautions[0].reason
        elif one.kind == "breathing":
            assert found.offered
    assert {one.id for one in ALL.values() if one.has_holds} == HELD


@pytest.mark.parametrize(
    ("condition", "effect"),
    [
        ("surgery", "ask-first"),
        ("osteoporosis", "ask-first"),
        ("heart-unsettled", "ask-first"),
        ("inflamed-joint", "ask-first"),
        ("hypermobility", "mind"),
        ("effort", "mind"),
    ],
)
def test_movement_asks_first_where_it_should(condition: str, effect: str) -> None:
    order = ("mind", "ask-first", "set-aside")
    for one in ALL.values():
        if one.kind == "movement":
            found = standing(one, frozenset({condition}))
            assert found.effect is not None
            assert order.index(found.effect) >= order.index(effect)


@pytest.mark.parametrize("condition", ["fainting", "falls"])
def test_on_the_feet_support_is_at_hand(condition: str) -> None:
    for one in ALL.values():
        if one.kind == "movement" and {"standing", "walking"}.intersection(one.positions):
            reasons = [caution.reason for caution in one.cautions if caution.condition == condition]
            assert "firm to hold" in reasons[0]


def test_bending_and_twisting_are_set_aside_with_thin_bones() -> None:
    bending = {
        one.id for one in ALL.values() if standing(one, frozenset({"osteoporosis"})).effect == "set-aside"
    }
    assert bending == {"back-on-a-chair", "lying-stretches"}


def test_attention_to_the_body_has_its_cautions_and_another_way() -> None:
    for one in ALL.values():
        named = {caution.condition for caution in one.cautions}
        inward = one.kind in {"mindfulness", "imagery", "kindness"} and not one.safe
        if inward or one.kind in {"body-scan", "muscles"}:
            assert {"trauma", "psychosis", "distress"} <= named
            gentlest = ALL[one.gentlest]
            assert gentlest.safe or gentlest.id == "letting-go"


def test_tensing_is_set_aside_with_spasm_and_letting_go_is_not() -> None:
    spasm = frozenset({"spasm"})
    assert standing(ALL["tense-and-let-go"], spasm).effect == "set-aside"
    assert standing(ALL["letting-go"], spasm).offered


def test_every_condition_matters_somewhere_and_every_reason_is_a_sentence() -> None:
    known = {one.id for one in CONDITIONS} | {EFFORT}
    used = {caution.condition for one in ALL.values() for caution in one.cautions}
    assert used == known
    for one in ALL.values():
        assert all(caution.reason.endswith(".") for caution in one.cautions)


def test_whatever_one_has_something_is_offered() -> None:
    everything = frozenset(one.id for one in CONDITIONS) | {EFFORT}
    left = {one.id for one in ALL.values() if standing(one, everything).offered}
    assert left >= SAFE


def test_nothing_answered_sets_nothing_aside() -> None:
    assert all(standing(one, None).offered for one in ALL.values())


def test_the_gentlest_of_a_movement_is_no_harder() -> None:
    hard = ("lying", "sitting", "standing", "walking")
    for one in ALL.values():
        if one.kind == "movement":
            gentlest = ALL[one.gentlest]
            assert min(map(hard.index, gentlest.positions)) <= min(map(hard.index, one.positions))
            assert ALL[gentlest.gentlest].id == gentlest.gentlest or gentlest.gentlest == "in-bed"


def test_sore_places_are_left_out_of_muscles_and_scan_but_movements_are_ones_own_to_leave() -> None:
    sore = frozenset({"neck", "foot-left"})
    assert left_out_first(ALL["body-scan"], sore) == {"neck", "feet"}
    assert left_out_first(ALL["letting-go"], sore) == {"neck", "feet", "left-foot"}
    assert left_out_first(ALL["neck-and-shoulders"], sore) == set()


# ---------------------------------------------------------------- a broken file says where


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("grounding/exercise.toml", 'kind = "grounding"', 'kind = "magic"', "'kind' is 'magic'"),
        ("grounding/exercise.toml", "safe = true", "save = true", "unknown 'save'"),
        ("grounding/exercise.toml", 'eyes = ["open"]', 'eyes = ["shut"]', "safe set"),
        ("slow-breathing/exercise.toml", "breath = [4, 0, 6, 0]", "breath = [4, 2, 4, 0]", "safe set"),
        ("slow-breathing/exercise.toml", "lengths = [1, 3, 5, 10]", "lengths = [3, 1]", "whole minutes"),
        ("slow-breathing/exercise.toml", "offered = [5, ", "offered = [9, ", "the paces offered rise"),
        (
            "slow-breathing/exercise.toml",
            'cautions = ["breath"]',
            'cautions = ["breathe"]',
            "'breathe' is missing",
        ),
        ("slow-breathing/exercise.toml", 'round = "on"', 'round = "off"', "do not match"),
        ("slow-breathing/text.en.toml", "[steps.soft]", "[steps.sofd]", "'soft' is missing"),
        ("hands/exercise.toml", '"hand-spread"', '"hand-waving"', "no such pose: hand-waving"),
        ("hands/exercise.toml", 'palms = ["lower-arm-left"', 'palms = ["elbow"', "one of"),
        ("hands/text.en.toml", "easier", "easy", "unknown 'easy'"),
        ("hands/exercise.toml", 'picture = "hands"', 'picture = "paws"', "'picture' is 'paws'"),
        ("hands/exercise.toml", "beat = [3, 1, 3]", "beat = [3, 1]", "three numbers"),
        ("hands/exercise.toml", '"hand-open", "hand-spread"', '"hand-spread"', "names two poses"),
        ("hands/exercise.toml", "repetitions = [2, 6]", "repetitions = [6, 2]", "the least and the most"),
        ("hands/exercise.toml", 'id = "spread"', 'id = "palms"', "two steps have the same id"),
        ("hands/text.en.toml", "rests = [", "notes = [", "cannot be read"),
        ("grounding/exercise.toml", 'id = "here"', 'id = "here", part = "toe"', "no part 'toe'"),
        ("box-breathing/exercise.toml", "breath = [4, 4, 4, 4]", "breath = [4, 4]", "four numbers"),
        ("box-breathing/exercise.toml", "breath = [4, 4, 4, 4]", "", "there is no breath"),
        ("even-breathing/exercise.toml", "breath = [5, 0, 5, 0]", "", "a pace in breaths needs a breath"),
        ("slow-breathing/exercise.toml", 'work = "russo-2017"', 'work = "a-friend"', "'a-friend' is missing"),
        ("cautions.toml", 'lungs = "mind"', 'lung = "mind"', "unknown 'lung'"),
        ("cautions.toml", 'lungs = "mind"', 'lungs = "never"', "'lungs' is 'never'"),
        ("body-scan/exercise.toml", '"mindful-sounds"', '"nothing"', "names no exercise"),
        ("body-scan/exercise.toml", 'reviewed = "2026-11-22"', 'reviewed = "soon"', "not a day"),
    ],
)
def test_a_mistake_is_named_with_its_place(
    edited: Edit, tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    edited(file, old, new)
    with pytest.raises(ContentError, match=re.escape(message)) as caught:
        load_exercises(tmp_path / "exercises", "en")
    assert ".toml" in str(caught.value)


def test_a_script_that_cannot_fill_its_time_is_refused(edited: Edit, tmp_path: Path) -> None:
    edited("work-pause/exercise.toml", "lengths = [2]", "lengths = [20]")
    one = load_exercise(tmp_path / "exercises", "work-pause", "en")
    with pytest.raises(DoesNotFitError, match=r"20 minutes: .* s too short"):
        timeline(one, 20)
    edited("work-pause/exercise.toml", "lengths = [20]", "lengths = [1]")
    one = load_exercise(tmp_path / "exercises", "work-pause", "en")
    with pytest.raises(DoesNotFitError, match=r"1 minutes: .* s too long"):
        timeline(one, 1)


def test_a_new_exercise_is_a_folder(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "exercises")
    shutil.copytree(FOLDER / "grounding", tmp_path / "exercises" / "grounding-outdoors")
    assert "grounding-outdoors" in exercise_ids(tmp_path / "exercises")
    assert load_exercise(tmp_path / "exercises", "grounding-outdoors", "en").kind == "grounding"


def test_an_id_never_leaves_the_folder() -> None:
    for id_ in ("../help", "", "nothing", "hands/"):
        with pytest.raises(ContentError, match="no exercise"):
            load_exercise(FOLDER, id_, "en")


def test_another_language_falls_back_to_english() -> None:
    assert load_exercise(FOLDER, "hands", "nb_NO") == ALL["hands"]
