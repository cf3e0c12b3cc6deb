"""The documents stay true: links lead somewhere, and each feature stands in both safety documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    "README.md",
    "PRIVACY.md",
    "CHANGELOG.md",
    "docs/intended-purpose.md",
    "docs/hazard-log.md",
]
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
    without_links = re.sub(r"\]\([^)]*\)", "]", text_of(document))
    assert "!" not in without_links
    assert "the patient" not in without_links.lower()


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
