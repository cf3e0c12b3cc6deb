"""Which exercises a plan offers, and how they read on paper."""

from __future__ import annotations

from pathlib import Path

from painapp.ui.exercise_shelf import ExerciseShelf
from painapp.ui.pages.plan.picks import lines_on_paper, picks_of
from tests.languages import PlainEnglish

SHELF = ExerciseShelf(Path(__file__).parents[4] / "resources" / "exercises", "en")


def ids(options: tuple[tuple[str, str], ...]) -> set[str]:
    return {one for one, _title in options}


def test_each_exercise_is_offered_once_and_what_is_picked_stands_first() -> None:
    picks = picks_of(SHELF, ("box-breathing", "hands"), frozenset({"effort"}))
    shown = [one for options in picks for one, _title in options]
    assert sorted(shown) == sorted(one.id for one in SHELF.all)
    assert {"box-breathing", "hands", "slow-breathing"} <= ids(picks.first)
    assert "standing-stretches" in ids(picks.apart)
    assert "standing-stretches" not in ids(picks_of(SHELF, (), None).apart), "nothing was answered"
    assert "standing-stretches" in ids(picks_of(SHELF, ("standing-stretches",), frozenset({"effort"})).first)


def test_on_paper_a_breath_has_its_seconds_unless_it_is_held_or_ones_own() -> None:
    names = ("slow-breathing", "box-breathing", "own-breathing", "hands", "gone")
    lines = lines_on_paper(SHELF, names, PlainEnglish())
    titles = list(SHELF.titles(names).values())
    assert lines[1:] == tuple(titles[1:])
    assert lines[0].startswith(titles[0])
    assert "4" in lines[0].removeprefix(titles[0])
    assert "6" in lines[0].removeprefix(titles[0])
