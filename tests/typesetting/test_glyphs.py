"""That any text becomes one the fonts can show, and that a readable text stays as it is."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.typesetting.glyphs import LONG_WORD, NAMED, Glyphs
from tests.summary.shipped import RESOURCES

ROOT = RESOURCES.parent
GLYPHS = Glyphs.read(RESOURCES / "fonts")


def script(name: str) -> ModuleType:
    """A script about fonts; packaging/ is no package, so it is loaded by its path."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_coverage_file_tells_of_the_fonts_as_they_are() -> None:
    module = script("fonts_coverage")
    written = (RESOURCES / "fonts" / "coverage.json").read_text(encoding="utf-8")
    is_fresh = module.as_text(module.coverage(RESOURCES / "fonts")) == written
    assert is_fresh, "run packaging/fonts_coverage.py"


def test_no_font_of_the_pdf_carries_hints() -> None:
    """They were over a tenth of the wheel."""
    hints = {tag.encode() for tag in script("unhint_fonts").HINTS}
    for font in (RESOURCES / "fonts" / "pdf").glob("*.ttf"):
        read = font.read_bytes()
        tables = {read[at : at + 4] for at in range(12, 12 + 16 * int.from_bytes(read[4:6], "big"), 16)}
        assert b"glyf" in tables
        assert not tables & hints, f"run packaging/unhint_fonts.py ({font.name})"


def test_every_bundled_font_has_its_licence() -> None:
    told = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "packaging" / "licences").glob("OFL-*.txt")
    )
    fonts = [*(RESOURCES / "fonts" / "pdf").glob("*.ttf")]
    assert len(fonts) > 20
    assert [font.name for font in fonts if font.name not in told] == []
    assert sum(font.stat().st_size for font in fonts) < 6_000_000


@pytest.mark.parametrize(
    "text",
    [
        "Vondt i ryggen i dag – ære være æøå ÆØÅ, “quotes” 6½ €",
        "Боль в спине, сегодня лучше",
        "Πονάει η μέση μου",
        "שלום, היום היה טוב",
        "الألم أقل اليوم، الحمد لله",
        "मुझे कम दर्द है",
        "আজ ভালো আছি",
        "ਅੱਜ ਚੰਗਾ ਹੈ",
        "இன்று நன்றாக உள்ளது",
        "วันนี้ดีขึ้น",
        "ዛሬ ደህና ነኝ",
        "می‌خواهم",
        "👩‍👩‍👧 👍🏽 ❤️ 🇳🇴 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "e\u0301 and \u00e9",
        "two\nparagraphs",
        "",
    ],
)
def test_what_the_fonts_have_stays_letter_for_letter(text: str) -> None:
    assert GLYPHS.printable(text) == text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("今天", "‹U+4ECA U+5929›"),
        ("a今b", "a‹U+4ECA›b"),
        ("今天早上疼痛 ok", "‹U+4ECA U+5929 U+65E9 +3› ok"),
        ("x\ue000", "x‹U+E000›"),
        ("a\ufffe", "a‹U+FFFE›"),
        ("bad\ud800half", "badhalf"),
        ("bell\x07, null\x00", "bell, null"),
        ("\ufefftext", "text"),
        ("tab\tbed", "tab bed"),
        # An override could turn 12 into 21; without one the text reads as it was typed.
        ("\u202e12", "12"),
        ("\u2067open", "\u2067open\u2069"),
        ("\u2069closed\u2067\nnext", "closed\u2067\u2069\nnext"),
        # A mark no font has together with its letter is named after the letter.
        ("x\U0001e8d0", "x‹U+1E8D0›"),
        ("Hangul filler \u3164.", "Hangul filler ."),
    ],
)
def test_what_no_font_has_is_named_or_left_away(text: str, printed: str) -> None:
    assert GLYPHS.printable(text) == printed


def test_careful_keeps_the_pages_own_font_and_names_the_rest() -> None:
    assert GLYPHS.printable("Ja, på tur 🙂 привет", careful=True).startswith("Ja, på tur ‹U+1F642› ‹U+043F")


def test_a_long_word_gets_places_to_break_and_a_short_one_none() -> None:
    word = "a" * LONG_WORD
    assert GLYPHS.printable(word) == word
    longer = GLYPHS.printable(word + "b")
    assert longer.replace("\u200b", "") == word + "b"
    assert max(len(piece) for piece in longer.split("\u200b")) <= LONG_WORD / 2


def test_a_break_never_parts_a_letter_from_its_marks() -> None:
    word = "e\u0301" * 40
    assert all(
        piece.startswith("e") and piece.endswith("\u0301") for piece in GLYPHS.printable(word).split("\u200b")
    )


@given(st.text())
def test_any_text_is_printable_and_printing_it_again_changes_nothing_more(text: str) -> None:
    once = GLYPHS.printable(text)
    assert GLYPHS.printable(once.replace("\u200b", "")) == once.replace("\u200b\u200b", "\u200b") or (
        "\u200b" in text
    )
    careful = GLYPHS.printable(text, careful=True)
    assert all(ord(one) < 0x2500 for one in careful)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=LONG_WORD))
def test_plain_text_is_untouched(text: str) -> None:
    assert GLYPHS.printable(text) == text
    assert NAMED not in GLYPHS.printable(text)


def test_coverage_is_read_from_the_folder_it_is_given(tmp_path: Path) -> None:
    (tmp_path / "coverage.json").write_text('{"families":[{"family":"Only A","bounds":[65,66]}]}')
    glyphs = Glyphs.read(tmp_path)
    assert glyphs.families == ("Only A",)
    assert glyphs.printable("AB") == "A‹U+0042›"
