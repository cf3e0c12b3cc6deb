"""That each shorter text ends at a whole item and says how many more there are."""

from __future__ import annotations

from painapp.summary.choices import Choices
from painapp.summary.lengths import named_in, one_by_one, saying_in_lengths
from tests.languages import PlainEnglish

ENGLISH = PlainEnglish()


def test_a_sentence_names_one_thing_fewer_each_time_and_counts_the_rest() -> None:
    assert named_in("Felt: {named}.", ["Aching", "Stiff", "own {named}"], Choices(), ENGLISH) == (
        "Felt: Aching, Stiff, own {named}.",
        "Felt: Aching, Stiff, and 1 more, from page 2.",
        "Felt: Aching, and 2 more, from page 2.",
    )
    few = named_in("{named}", ["a", "b", "c"], Choices(left_out=frozenset({"details"})), ENGLISH, most=1)
    assert few == ("a, and 2 more",)


def test_sentences_are_left_out_whole() -> None:
    assert one_by_one(["One.", "Two.", "Three."], Choices(), ENGLISH) == (
        "One. Two. Three.",
        "One. Two. And 1 more, from page 2.",
        "One. And 2 more, from page 2.",
    )


def test_a_saying_loses_its_last_sentence_first() -> None:
    assert saying_in_lengths("I slept.\nThen tea? Yes") == (
        "I slept. Then tea? Yes",
        "I slept. Then tea? …",
        "I slept. …",
    )
    assert saying_in_lengths("one line") == ("one line",)
    assert saying_in_lengths("x" * 100_000)[-1].endswith("x …")
