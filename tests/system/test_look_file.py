"""look.json: what is written is read, and whatever else lies there does no harm."""

from __future__ import annotations

import json
import stat
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painapp.domain.settings import FIRST_SCENES, MOTIONS, SPEECH_RATES, TEXT_SIZES, THEMES, Look
from painapp.system import look_file
from painapp.system.look_file import read_look, write_look

if TYPE_CHECKING:
    from pathlib import Path

LOOK = Look(
    language="nb-NO",
    country="NO",
    theme="dark",
    text_size=175,
    motion="reduced",
    first_scene="grounding",
    speech=True,
    voice="Norwegian Bokmål",
    speech_rate=-1,
    tones=True,
)
one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(
    st.builds(
        Look,
        language=st.sampled_from(["", "en", "nb-NO"]),
        country=st.sampled_from(["", "GB", "NO"]),
        theme=st.sampled_from(THEMES),
        text_size=st.sampled_from(TEXT_SIZES),
        motion=st.sampled_from(MOTIONS),
        first_scene=st.sampled_from(FIRST_SCENES),
        speech=st.booleans(),
        voice=st.text(max_size=20),
        speech_rate=st.sampled_from(SPEECH_RATES),
        tones=st.booleans(),
    )
)
@one_folder
def test_what_is_written_is_read(tmp_path: Path, look: Look) -> None:
    write_look(tmp_path, look)
    assert read_look(tmp_path) == look
    assert [path.name for path in tmp_path.iterdir()] == ["look.json"]


def test_it_is_a_text_that_a_person_can_read(tmp_path: Path) -> None:
    write_look(tmp_path, LOOK)
    assert (tmp_path / "look.json").read_text(encoding="utf-8").splitlines() == [
        "{",
        '  "language": "nb-NO",',
        '  "country": "NO",',
        '  "theme": "dark",',
        '  "text_size": 175,',
        '  "motion": "reduced",',
        '  "first_scene": "grounding",',
        '  "speech": true,',
        '  "voice": "Norwegian Bokmål",',
        '  "speech_rate": -1,',
        '  "tones": true',
        "}",
    ]


def test_no_file_and_no_folder_are_the_default_and_nothing_is_made(tmp_path: Path) -> None:
    assert read_look(tmp_path) == Look()
    assert read_look(tmp_path / "none") == Look()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "nonsense",
    [b"{", b"[]", b'"dark"', b"null", b"\xff\xfe\x00", b"\x00" * 40, b"[" * 50_000, b"x" * 100_000],
    ids=["half", "list", "text", "null", "bytes", "zeros", "deep", "long"],
)
def test_a_broken_file_is_kept_aside_and_the_default_shown(tmp_path: Path, nonsense: bytes) -> None:
    (tmp_path / "look.json").write_bytes(nonsense)
    assert read_look(tmp_path) == Look()
    assert (tmp_path / "look.json.broken").read_bytes() == nonsense
    assert not (tmp_path / "look.json").exists()
    write_look(tmp_path, LOOK)
    assert read_look(tmp_path) == LOOK


def test_an_empty_file_is_just_the_default(tmp_path: Path) -> None:
    (tmp_path / "look.json").write_bytes(b"")
    assert read_look(tmp_path) == Look()
    assert [path.name for path in tmp_path.iterdir()] == ["look.json"]


@pytest.mark.parametrize(
    ("odd", "read"),
    [
        ({"theme": "sepia"}, {}),
        ({"theme": None}, {}),
        ({"text_size": 130}, {}),
        ({"text_size": "150"}, {}),
        ({"text_size": 150.0}, {}),
        ({"text_size": True}, {}),
        ({"motion": ["reduced"]}, {}),
        ({"language": "../../en"}, {}),
        ({"language": 5}, {}),
        ({"country": "ÅØ"}, {}),
        ({"speech": "on"}, {}),
    ],
    ids=repr,
)
def test_each_odd_value_falls_back_alone(tmp_path: Path, odd: dict[str, Any], read: dict[str, Any]) -> None:
    kept = {"theme": "dark", "country": "NO"}
    (tmp_path / "look.json").write_text(json.dumps(kept | odd), encoding="utf-8")
    expected: dict[str, Any] = {name: value for name, value in kept.items() if name not in odd} | read
    assert read_look(tmp_path) == Look(**expected)
    assert not (tmp_path / "look.json.broken").exists()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


@given(
    st.dictionaries(
        st.sampled_from(["language", "country", "theme", "text_size", "motion", "x"]), json_values
    )
    | json_values
)
@one_folder
def test_whatever_json_lies_there_a_look_comes_out(tmp_path: Path, plain: object) -> None:
    (tmp_path / "look.json").write_text(json.dumps(plain), encoding="utf-8")
    look = read_look(tmp_path)
    assert look.theme in THEMES
    assert look.text_size in TEXT_SIZES
    assert look.motion in MOTIONS
    assert look.language.isascii()
    assert "/" not in look.language + look.country


@given(st.binary(max_size=200))
@one_folder
def test_whatever_bytes_lie_there_a_look_comes_out(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "look.json").write_bytes(data)
    assert isinstance(read_look(tmp_path), Look)


def test_a_folder_in_its_place_is_the_default(tmp_path: Path) -> None:
    (tmp_path / "look.json").mkdir()
    assert read_look(tmp_path) == Look()


def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_look(tmp_path, LOOK)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(look_file.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_look(tmp_path, Look(theme="light"))
    assert read_look(tmp_path) == LOOK
    assert [path.name for path in tmp_path.iterdir()] == ["look.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_its_folder_is_made_private(tmp_path: Path) -> None:
    write_look(tmp_path / "config", LOOK)
    assert stat.S_IMODE((tmp_path / "config").stat().st_mode) == 0o700
