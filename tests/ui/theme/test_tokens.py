"""Every pair of colours that meets on a page can be told apart."""

from __future__ import annotations

import colorsys
from itertools import pairwise

import pytest

from painapp.ui.theme.tokens import DARK, DUSK, HIGH_CONTRAST, LIGHT, NIGHT, Tokens, contrast, mix

TEXT = 4.5
SHAPE = 3.0

all_themes = pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, HIGH_CONTRAST, DUSK, NIGHT], ids=lambda tokens: tokens.name
)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#000000", 21.0),
        ("#767676", "#FFFFFF", 4.54),
        ("#1D6B66", "#1D6B66", 1),
    ],
)
def test_contrast_is_that_of_wcag(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.005)


def test_mixes_in_a_share() -> None:
    assert mix("#000000", "#FF8000", 0.5) == "#804000"
    assert mix("#1D6B66", "#FFFFFF", 0) == "#1D6B66"


@all_themes
@pytest.mark.parametrize("ink", ["ink", "soft_ink", "primary"])
@pytest.mark.parametrize("ground", ["paper", "card", "sunken", "primary_tint", "dusk_tint", "attention_tint"])
def test_words_can_be_read_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT


@all_themes
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_primary", "primary"),
        ("on_dusk", "dusk"),
        ("on_chosen", "chosen"),
        ("attention", "card"),
        ("attention", "attention_tint"),
        ("pain", "card"),
        ("sleep", "card"),
        ("activity", "card"),
        ("mood", "card"),
        ("dusk", "paper"),
    ],
)
def test_words_in_colour_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT


@all_themes
def test_a_pressed_main_button_can_still_be_read(tokens: Tokens) -> None:
    for fill, ink in ((tokens.primary, tokens.on_primary), (tokens.dusk, tokens.on_dusk)):
        assert contrast(mix(fill, tokens.ink, 0.2), ink) >= TEXT


@all_themes
@pytest.mark.parametrize("ground", ["paper", "card", "sunken"])
@pytest.mark.parametrize(
    "line", ["line", "focus", "primary", "attention", "pain", "sleep", "activity", "mood"]
)
def test_lines_and_marks_can_be_seen(tokens: Tokens, line: str, ground: str) -> None:
    assert contrast(getattr(tokens, line), getattr(tokens, ground)) >= SHAPE


@all_themes
def test_numbers_can_be_read_on_all_eleven_cells(tokens: Tokens) -> None:
    assert len(tokens.pain_scale) == len(tokens.pain_scale_ink) == 11
    for fill, ink in zip(tokens.pain_scale, tokens.pain_scale_ink, strict=True):
        assert contrast(fill, ink) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_pain_is_one_hue_from_pale_to_deep(tokens: Tokens) -> None:
    strengths = [contrast(fill, tokens.card) for fill in tokens.pain_scale]
    assert all(weaker < stronger for weaker, stronger in pairwise(strengths))
    hues = [
        colorsys.rgb_to_hsv(*(int(fill[at : at + 2], 16) for at in (1, 3, 5)))[0]
        for fill in tokens.pain_scale[2:]
    ]
    assert max(hues) - min(hues) < 0.08  # of a turn: all of them earth


def test_high_contrast_is_black_white_and_one_yellow() -> None:
    used = {part for part in HIGH_CONTRAST if isinstance(part, str) and part.startswith("#")}
    used |= {*HIGH_CONTRAST.pain_scale, *HIGH_CONTRAST.pain_scale_ink}
    assert used == {"#000000", "#FFFFFF", HIGH_CONTRAST.focus}
    assert not HIGH_CONTRAST.tinted
