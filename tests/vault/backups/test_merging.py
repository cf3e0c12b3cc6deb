"""The rules of merging, against a model in plain Python that knows nothing of how they are written."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from painapp.vault.backups.merging import History, Saved, State, Tombstone, merged_histories, merged_states

INSTANTS = [f"2026-11-{day:02}T08:00:00.000000+00:00" for day in range(1, 10)]
IDS = ["a", "b", "c"]

saved = st.builds(Saved, st.sampled_from(INSTANTS), st.sampled_from(["x", "y", "z"]), st.just(1))
histories = st.builds(
    History,
    st.just("check-in"),
    # No two alike: the same edit is not saved twice in the same microsecond.
    st.lists(saved, min_size=1, max_size=4, unique=True).map(tuple),
    st.sampled_from(INSTANTS),
    st.booleans(),
    st.none() | st.sampled_from(INSTANTS),
)
stones = st.builds(Tombstone, st.just("check-in"), st.sampled_from(INSTANTS))


@st.composite
def states(draw: st.DrawFn) -> State:
    entries = draw(st.dictionaries(st.sampled_from(IDS), histories, max_size=3))
    buried = draw(st.dictionaries(st.sampled_from(IDS), stones, max_size=2))
    return State({key: one for key, one in entries.items() if key not in buried}, buried)


@st.composite
def continued(draw: st.DrawFn) -> tuple[History, History]:
    """A history, and the same one gone on with."""
    before = draw(histories)
    others = saved.filter(lambda one: one not in before.versions)
    more = draw(st.lists(others, min_size=1, max_size=3, unique=True))
    return before, draw(histories)._replace(versions=(*before.versions, *more))


def nobody_can_tell(one: State, other: State) -> bool:
    """Tell whether some entry has the same versions on both sides, and only one side removed it."""
    return any(
        one.entries[key].versions == other.entries[key].versions
        and (one.entries[key].removed_at is None) != (other.entries[key].removed_at is None)
        for key in one.entries.keys() & other.entries.keys()
    )


@given(states(), states())
def test_nothing_is_lost_but_what_was_removed_for_good(one: State, other: State) -> None:
    merged = merged_states(one, other)
    buried = {*one.tombstones, *other.tombstones}
    assert set(merged.tombstones) == buried
    assert set(merged.entries) == {*one.entries, *other.entries} - buried
    for key, history in merged.entries.items():
        said = {saved for side in (one, other) if key in side.entries for saved in side.entries[key].versions}
        assert set(history.versions) == said


@given(states(), states())
def test_the_one_saved_later_stands(one: State, other: State) -> None:
    for key, history in merged_states(one, other).entries.items():
        sides = [side.entries[key] for side in (one, other) if key in side.entries]
        longest = max(sides, key=lambda side: len(side.versions))
        if all(longest.versions[: len(side.versions)] == side.versions for side in sides):
            assert history.versions == longest.versions
        else:
            assert history.stands.saved_at == max(side.stands.saved_at for side in sides)


@given(states(), states())
def test_which_is_merged_into_which_does_not_matter(one: State, other: State) -> None:
    assume(not nobody_can_tell(one, other))
    assert merged_states(one, other) == merged_states(other, one)


@given(states(), states())
def test_merging_again_changes_nothing(one: State, other: State) -> None:
    merged = merged_states(one, other)
    assert merged_states(merged, other) == merged
    assert merged_states(merged, one) == merged
    assert merged_states(merged, merged) == merged


@given(states())
def test_with_itself_or_with_nothing_it_stays_as_it_is(one: State) -> None:
    assert merged_states(one, one) == one
    assert merged_states(one, State({}, {})) == one
    assert merged_states(State({}, {}), one) == one


@given(continued())
def test_what_was_only_continued_stands_whatever_the_clock_said(both: tuple[History, History]) -> None:
    before, after = both
    assert merged_histories(before, after) == after
    assert merged_histories(after, before) == after


def history(*versions: tuple[int, str], removed: int | None = None) -> History:
    return History(
        "check-in",
        tuple(Saved(INSTANTS[at], said, 1) for at, said in versions),
        INSTANTS[0],
        closed=True,
        removed_at=INSTANTS[removed] if removed is not None else None,
    )


def test_removed_or_brought_back_last_is_as_it_is_here() -> None:
    there, gone = history((1, "x")), history((1, "x"), removed=2)
    assert merged_histories(gone, there) == gone
    assert merged_histories(there, gone) == there


def test_removed_on_one_side_after_the_other_saved_it_is_removed() -> None:
    one, other = history((1, "x"), (3, "y")), history((1, "x"), (2, "z"), removed=4)
    merged = merged_histories(one, other)
    assert merged.removed_at == INSTANTS[4]
    assert [saved.snapshot for saved in merged.versions] == ["x", "z", "y"]


def test_saved_on_one_side_after_the_other_removed_it_is_in_the_diary() -> None:
    one, other = history((1, "x"), (5, "y")), history((1, "x"), (2, "z"), removed=4)
    assert merged_histories(one, other).removed_at is None


def test_a_tombstone_wins_over_any_edit() -> None:
    one = State({"a": history((1, "x"), (8, "y"))}, {})
    other = State({}, {"a": Tombstone("check-in", INSTANTS[2])})
    assert merged_states(one, other) == merged_states(other, one) == other


def test_an_id_of_another_kind_is_no_edit() -> None:
    one = history((1, "x"))
    other = one._replace(kind="sleep", versions=(Saved(INSTANTS[5], "z", 1),))
    assert merged_histories(one, other) == one
