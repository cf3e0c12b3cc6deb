"""The help page: every number and every sign that was checked by hand, in every language."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from painapp.content.help_lines import (
    HelpLine,
    HelpPage,
    SignSection,
    help_countries,
    load_help,
)
from painapp.content.tables import ContentError

ROOT = Path(__file__).parents[2]
HELP = ROOT / "resources" / "help"
COUNTRIES = ["gb", "no", "us", "other"]
LANGUAGES = sorted(path.name.split(".")[1] for path in HELP.glob("signs.*.toml"))

# Checked in November 2026, in the order of the page. A change here is a change of fact: look it up first.
CHECKED = date(2026, 11, 1)
LINES = {
    "gb": [
        ("emergency", "call", "999", "tel:999"),
        ("crisis", "call", "116 123", "tel:116123"),
        ("crisis", "text", "85258", "sms:85258"),
        ("urgent-health", "call", "111", "tel:111"),
        ("relay", "prefix", "18001", ""),
    ],
    "no": [
        ("emergency", "call", "113", "tel:113"),
        ("crisis", "call", "116 123", "tel:116123"),
        ("crisis", "call", "22 40 00 40", "tel:22400040"),
        ("urgent-health", "call", "116 117", "tel:116117"),
    ],
    "us": [
        ("emergency", "call", "911", "tel:911"),
        ("crisis", "call-or-text", "988", "tel:988"),
    ],
    "other": [("emergency", "call", "", "")],
}

# Every sign that must be on the page: what it is → its id and the words that carry it in English.
CARE_NOW = {
    "numbness or tingling between the legs, genitals, back passage": (
        "saddle-numbness",
        ["new", "numbness", "tingling", "between your legs", "genitals", "back passage"],
    ),
    "changed feeling during sex or when wiping": ("saddle-feeling", ["different", "sex", "wipe"]),
    "new trouble with urine": ("bladder", ["new", "pee", "starting", "stopping", "holding", "feeling"]),
    "new trouble with stool": ("bowel", ["new", "poo", "starting", "stopping", "holding", "feeling"]),
    "new pain, tingling, weakness or numbness in both legs": (
        "both-legs",
        ["new", "pain", "tingling", "weakness", "numbness", "both legs"],
    ),
    "a foot that drops": ("foot-drop", ["foot that drops"]),
    "chest pain": ("chest-pain", ["pain", "chest"]),
    "breathlessness": ("breathless", ["short of breath"]),
    "coughing blood": ("coughing-blood", ["cough up blood"]),
    "stroke signs": ("stroke", ["stroke", "face", "arm", "slurred"]),
    "sudden worst headache": ("worst-headache", ["sudden headache", "worst"]),
    "over 50: new headache, jaw pain on chewing, change of sight": (
        "over-50-head",
        ["over 50", "new headache", "jaw", "chew", "sight"],
    ),
    "severe belly pain": ("belly-pain", ["very bad pain", "belly"]),
    "severe pain in pregnancy": ("pregnancy-pain", ["pregnant", "very bad pain"]),
    "a hot swollen joint with fever": ("hot-joint", ["hot, swollen joint", "fever"]),
    "a hot swollen calf": ("hot-calf", ["hot, swollen calf"]),
    "drowsiness from medicines": ("drowsy", ["medicine", "sleepy"]),
    "possible overdose": ("overdose", ["may have taken too much", "medicine"]),
    "thoughts of ending one's life with a plan": ("suicidal-plan", ["ending your life", "plan"]),
}
CARE_SOON = {
    "cancer history with new pain": ("cancer", ["cancer", "pain is new"]),
    "unexplained weight loss": ("weight-loss", ["losing weight", "don't know why"]),
    "fever or feeling ill": ("fever", ["fever", "ill"]),
    "a major injury": ("injury", ["serious injury"]),
    "long steroids or weak immunity": (
        "steroids-immunity",
        ["steroids for a long time", "less able to fight infections"],
    ),
    "night pain that never lets up": ("night-pain", ["night", "never lets up"]),
    "spreading weakness or numbness": ("spreading", ["weakness", "numbness", "spreading"]),
}
GROUPS_NOW = [
    "back-and-legs",
    "chest-and-breathing",
    "head",
    "belly-and-pregnancy",
    "joints-and-skin",
    "medicines",
    "thoughts",
]


def signs_of(section: SignSection) -> dict[str, str]:
    """Every sign of a section, id → text; an id that stands there twice fails."""
    pairs = [(sign.id, sign.text) for group in section.groups for sign in group.signs]
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def words_of(page: HelpPage) -> list[str]:
    """Every text on the page that a translator writes."""
    sections = (page.now, page.soon)
    groups = [group for section in sections for group in section.groups]
    return [
        page.country_name,
        page.opening,
        *(text for line in page.lines for text in (line.name, line.note)),
        *(text for section in sections for text in (section.title, section.intro)),
        *(text for group in groups for text in (group.title, group.note)),
        *(sign.text for group in groups for sign in group.signs),
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the help files that a test may break."""
    return Path(shutil.copytree(HELP, tmp_path / "help"))


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_english_is_complete_and_first() -> None:
    assert LANGUAGES[0] == "en"


def test_every_file_is_one_the_loader_reads() -> None:
    expected = {f"{country}.toml" for country in COUNTRIES}
    expected |= {f"{name}.{language}.toml" for name in [*COUNTRIES, "signs"] for language in LANGUAGES}
    assert {path.name for path in HELP.iterdir()} == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_lines_are_the_checked_ones_in_every_language(country: str, language: str) -> None:
    page = load_help(HELP, country, language)
    assert (page.country, page.language, page.checked) == (country, language, CHECKED)
    assert [(line.kind, line.how, line.number, line.link) for line in page.lines] == LINES[country]
    assert all(line.name for line in page.lines)


@pytest.mark.parametrize("country", COUNTRIES)
def test_what_is_dialled_is_what_is_read(country: str) -> None:
    for line in load_help(HELP, country, "en").lines:
        assert re.fullmatch(r"(\+?[0-9]+)?", line.dial)
        if line.dial:
            assert line.dial == line.number.replace(" ", "")


def test_what_to_send_and_what_to_choose_are_said() -> None:
    lines = {line.id: line for line in load_help(HELP, "gb", "en").lines}
    assert lines["shout"].text_word == "SHOUT"
    assert "Option 2 for mental health" in lines["nhs-111"].note
    assert "18001 before the number" in lines["relay-uk"].note


@pytest.mark.parametrize("country", COUNTRIES)
def test_emergency_number_comes_first_then_crisis_lines(country: str) -> None:
    kinds = [line.kind for line in load_help(HELP, country, "en").lines]
    assert kinds[0] == "emergency"
    assert kinds.count("emergency") == 1
    assert all(kind == "crisis" for kind in kinds[1 : 1 + kinds.count("crisis")])


def test_order_does_not_depend_on_the_file(folder: Path) -> None:
    file = folder / "us.toml"
    head, emergency, crisis = file.read_text(encoding="utf-8").split("[[lines]]")
    file.write_text("[[lines]]".join([head, crisis, "\n" + emergency]), encoding="utf-8")
    assert [line.id for line in load_help(folder, "us", "en").lines] == ["emergency", "lifeline"]


@pytest.mark.parametrize(("table", "section"), [(CARE_NOW, "now"), (CARE_SOON, "soon")], ids=["now", "soon"])
def test_every_sign_is_there_and_says_what_it_must(
    table: dict[str, tuple[str, list[str]]], section: str
) -> None:
    page = load_help(HELP, "gb", "en")
    signs = signs_of(page.now if section == "now" else page.soon)
    assert set(signs) == {id_ for id_, _ in table.values()}
    for what, (id_, words) in table.items():
        missing = [word for word in words if word not in signs[id_].lower()]
        assert not missing, f"{what}: {signs[id_]!r} lacks {missing}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_and_groups_are_the_same_in_every_language(language: str) -> None:
    page, english = load_help(HELP, "gb", language), load_help(HELP, "gb", "en")
    assert [group.id for group in page.now.groups] == GROUPS_NOW
    for mine, source in ((page.now, english.now), (page.soon, english.soon)):
        assert [group.id for group in mine.groups] == [group.id for group in source.groups]
        assert list(signs_of(mine)) == list(signs_of(source))
        assert [bool(group.note) for group in mine.groups] == [bool(group.note) for group in source.groups]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_tone_is_plain(country: str, language: str) -> None:
    for text in words_of(load_help(HELP, country, language)):
        assert "!" not in text
        assert text == text.strip()


def test_page_says_that_nobody_watches_and_that_it_is_the_same_for_everyone() -> None:
    opening = load_help(HELP, "gb", "en").opening
    assert "No one sees what you write" in opening
    assert "same for everyone" in opening


@pytest.mark.parametrize("country", ["se", "", "GBR", "../gb", "g.", "éé", "other", "en"])
def test_unknown_country_names_no_number(country: str) -> None:
    page = load_help(HELP, country, "en")
    assert page.country == "other"
    assert [line.number for line in page.lines] == [""]
    assert "local emergency number" in page.lines[0].name


def test_country_and_language_come_as_the_system_writes_them() -> None:
    page = load_help(HELP, "GB", "en_GB")
    assert (page.country, page.language) == ("gb", "en")
    assert load_help(HELP, "no", "en-US").language == "en"


@pytest.mark.parametrize("language", ["xx", "", "../en", "C"])
def test_language_without_texts_falls_back_to_english(language: str) -> None:
    assert load_help(HELP, "no", language).language == "en"


def test_language_counts_only_when_whole(folder: Path) -> None:
    for english in folder.glob("*.en.toml"):
        shutil.copy(english, folder / english.name.replace(".en.", ".nb."))
    rewrite(folder / "no.nb.toml", "Norway", "Norge")
    assert load_help(folder, "no", "nb_NO").country_name == "Norge"
    (folder / "signs.nb.toml").unlink()
    assert load_help(folder, "no", "nb_NO").country_name == "Norway"


def test_countries_are_sorted_by_name_and_the_rest_comes_last() -> None:
    names = [(country.code, country.name) for country in help_countries(HELP, "en_GB")]
    assert names == [
        ("no", "Norway"),
        ("gb", "United Kingdom"),
        ("us", "United States"),
        ("other", "Another country"),
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("us.toml", '"2026-11"', '"last autumn"', "us.toml: 'checked' is 'last autumn', not a month"),
        ("us.toml", 'checked = "2026-11"', "", "us.toml: 'checked' is missing"),
        ("us.toml", 'checked = "2026-11"', "checked = ", "us.toml: cannot be read"),
        ("us.toml", '"crisis"', '"comfort"', "us.toml, lines 2: 'kind' is 'comfort', not one of"),
        ("us.toml", '"call"', '"shout"', "us.toml, lines 1: 'how' is 'shout', not one of"),
        ("us.toml", 'dial = "988"', 'dial = "9 88"', "us.toml, lines 2: 'dial' holds more than digits"),
        ("us.toml", 'dial = "988"', 'dail = "988"', "us.toml, lines 2: unknown 'dail'"),
        ("us.toml", '"lifeline"', '"emergency"', "us.toml: two lines have the same id"),
        ("us.en.toml", "[lines.lifeline]", "[lines.life]", "us.en.toml, lines: the table 'lifeline'"),
        ("us.en.toml", '"United States"', '" "', "us.en.toml: 'country' is empty"),
        ("signs.en.toml", "[soon]", "[later]", "signs.en.toml: unknown 'later'"),
        ("signs.en.toml", 'id = "stroke", text', 'id = "stroke", txet', "now, groups 3, signs 1: unknown"),
        ("signs.en.toml", "opening =", "openin =", "signs.en.toml: unknown 'openin'"),
    ],
)
def test_broken_file_is_named_with_the_place(
    folder: Path, file: str, old: str, new: str, message: str
) -> None:
    rewrite(folder / file, old, new)
    with pytest.raises(ContentError) as told:
        load_help(folder, "us", "en")
    assert message in str(told.value)


def test_text_for_a_line_that_does_not_exist_is_refused(folder: Path) -> None:
    with (folder / "us.en.toml").open("a", encoding="utf-8") as file:
        file.write('\n[lines.old]\nname = "Gone"\n')
    with pytest.raises(ContentError, match=r"us\.en\.toml, lines: unknown 'old'"):
        load_help(folder, "us", "en")


@pytest.mark.parametrize("lines", ["", "lines = []", "lines = [1]", "lines = 1"])
def test_lines_that_are_no_list_of_tables_are_refused(folder: Path, lines: str) -> None:
    (folder / "us.toml").write_text(f'checked = "2026-11"\n{lines}\n', encoding="utf-8")
    with pytest.raises(ContentError, match=r"us\.toml"):
        load_help(folder, "us", "en")


@pytest.mark.parametrize("file", ["other.toml", "other.en.toml", "signs.en.toml"])
def test_missing_file_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(ContentError, match=re.escape(file)):
        load_help(folder, "se", "en")


def test_number_abroad_may_start_with_a_plus(folder: Path) -> None:
    rewrite(folder / "us.toml", 'dial = "988"', 'dial = "+1988"')
    lines: dict[str, HelpLine] = {line.id: line for line in load_help(folder, "us", "en").lines}
    assert lines["lifeline"].link == "tel:+1988"


def test_page_is_read_within_five_milliseconds() -> None:
    # In a process of its own: measuring coverage would slow what is measured here.
    program = """
import sys, time, timeit
from pathlib import Path
from painapp.content.help_lines import load_help
once = lambda: load_help(Path(sys.argv[1]), "gb", "en")
print(min(timeit.repeat(once, timer=time.process_time, number=1, repeat=30)))
"""
    run = subprocess.run(
        [sys.executable, "-c", program, str(HELP)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert float(run.stdout) < 0.005
