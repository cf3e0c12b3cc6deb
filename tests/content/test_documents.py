"""The documents stay true: links lead somewhere, and each feature stands in both safety documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "PRIVACY.md",
    "CHANGELOG.md",
    "docs/accessibility.md",
    "docs/intended-purpose.md",
    "docs/hazard-log.md",
    "docs/schema-history.md",
    "docs/threat-model.md",
    *(f"docs/decisions/{one.name}" for one in sorted((ROOT / "docs" / "decisions").glob("*.md"))),
]
SHORT_FOR = ("", "painapp", "painapp/ui", "painapp/vault", "resources")
"""Where a file lies that a document names without its first folders."""
PURPOSE = (
    "A personal diary and learning tool that helps adults living with long-term pain record, reflect, "
    "practise general wellbeing skills and prepare for conversations with their coach. It does not diagnose, "
    "monitor, treat or predict any condition, or advise on medicines."
)


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def rows_of(document: str) -> list[list[str]]:
    """The rows of a document's first table, without its head."""
    table = [line for line in text_of(document).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_somewhere(document: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", text_of(document))
    inside = [target for target in targets if not target.startswith("https://")]
    assert [t for t in inside if not (ROOT / document).parent.joinpath(t).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_tone_is_plain(document: str) -> None:
    without_links = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text_of(document))
    assert "!" not in without_links
    # In quotation marks it is what not to say.
    assert "the patient" not in re.sub(r'"[^"]*"', "", without_links).lower()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_files_named_in_a_document_are_there(document: str) -> None:
    named = re.findall(r"`([\w./-]+/[\w-]+\.(?:py|toml|txt|typ))`", text_of(document))
    lost = [one for one in named if not any((ROOT / base / one).is_file() for base in SHORT_FOR)]
    assert lost == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_pictures_are_there_light_and_in_words_too(document: str) -> None:
    for words, picture in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", text_of(document)):
        assert len(words.split()) > 5, f"{picture} says too little to somebody who cannot see it"
        assert (ROOT / document).parent.joinpath(picture).stat().st_size < 150_000


@pytest.mark.parametrize("folder", ["painapp", "painapp/ui", "resources", "tests"])
def test_the_map_of_the_house_shows_every_folder(folder: str) -> None:
    shown = text_of("ARCHITECTURE.md").partition("```")[2].partition("```")[0]
    there = {one.name for one in (ROOT / folder).iterdir() if one.is_dir() and one.name.isalnum()}
    mirrored = (
        {one.name for one in (ROOT / "painapp").iterdir()} | {"packaging"} if folder == "tests" else set()
    )
    assert {name for name in there - mirrored if f"{name}/" not in shown} == set()


@pytest.mark.parametrize("document", ["README.md", "docs/intended-purpose.md"])
def test_purpose_stands_word_for_word(document: str) -> None:
    assert PURPOSE in text_of(document)


def test_each_feature_stands_in_the_hazard_log() -> None:
    features = {row[0] for row in rows_of("docs/intended-purpose.md")}
    assert "Check-in" in features
    assert features - {row[0] for row in rows_of("docs/hazard-log.md")} == set()


def test_each_hazard_has_a_cause_a_guard_and_a_proof_that_exists() -> None:
    rows = rows_of("docs/hazard-log.md")
    assert len(rows) > 20
    for row in rows:
        assert len(row) == 4, row
        assert all(row), f"something is missing: {row}"
        proofs = re.findall(r"`([^`]+)`", row[3])
        assert proofs or row[3] == "read", row
        assert [proof for proof in proofs if not (ROOT / proof).is_file()] == [], row


def test_tests_named_in_the_help_files_exist() -> None:
    for file in (ROOT / "resources" / "help").glob("*.toml"):
        for name in re.findall(r"tests/\S+\.py", file.read_text(encoding="utf-8")):
            assert (ROOT / name).is_file()
