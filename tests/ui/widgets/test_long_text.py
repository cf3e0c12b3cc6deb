"""A text of any length: its beginning, and all of it on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from painapp.ui.widgets.long_text import BEGINNING, PIECE, SHOWN_WHOLE, LongText, pieces

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


@given(st.text(alphabet="ab .\n", max_size=30), st.integers(0, 900))
def test_pieces_are_the_text_cut_up(part: str, times: int) -> None:
    text = part * times
    found = pieces(text)
    assert "".join(found) == text
    assert all(0 < len(piece) <= PIECE for piece in found)
    assert not found or len(found[0]) <= BEGINNING


def test_it_is_cut_at_the_end_of_a_line_sentence_or_word() -> None:
    assert pieces("word " * 1000)[0].endswith("word ")
    assert pieces("A sentence. " * 1000)[0].endswith(". ")
    assert pieces(("A line of some length, with more to come\n") * 300)[0].endswith("\n")
    assert len(pieces("x" * 5000)[0]) == BEGINNING


def test_a_short_text_is_whole_and_has_no_button(window: Window, theme: Theme) -> None:
    shown = window.put(LongText(theme, "x" * SHOWN_WHOLE))
    assert shown.all is None
    assert shown.is_whole


def test_the_rest_comes_and_goes(window: Window, theme: Theme, qtbot: QtBot) -> None:
    text = "A quiet day. " * 2000
    shown = window.put(LongText(theme, text, "Note of Monday"))
    assert shown.all is not None
    assert (shown.all.text(), shown.all.accessibleDescription()) == ("Show all", "Note of Monday")
    shown.all.setFocus()
    shown.all.click()
    qtbot.waitUntil(lambda: shown.is_whole)
    assert "".join(label.text() for label in shown.labels).split() == text.split()
    assert shown.all.text() == "Show less"
    shown.all.click()
    assert shown.all.text() == "Show all"
    assert [label.text()[-2:] for label in shown.labels] == [" …"]
    assert shown.all.hasFocus()
