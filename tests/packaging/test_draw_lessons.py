"""The committed pictures of the lessons are those that packaging/draw_lessons.py draws."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import draw_lessons


def test_the_pictures_are_as_they_are_drawn_now() -> None:
    assert draw_lessons.stale() == [], "run .venv/bin/python packaging/draw_lessons.py"


def test_what_is_changed_by_hand_missing_or_left_over_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("thoughts/mobile", "pacing/peaks-and-waves")
    monkeypatch.setattr(draw_lessons, "SCENES", {name: draw_lessons.SCENES[name] for name in names})
    for name in names:
        (tmp_path / name).parent.mkdir()
        shutil.copy(draw_lessons.TARGET / f"{name}.svg", (tmp_path / name).parent)
    monkeypatch.setattr(draw_lessons, "TARGET", tmp_path)
    assert draw_lessons.stale() == []
    changed, missing = tmp_path / "thoughts" / "mobile.svg", tmp_path / "pacing" / "peaks-and-waves.svg"
    changed.write_bytes(changed.read_bytes() + b" ")
    missing.unlink()
    (tmp_path / "pacing" / "old.svg").write_bytes(b"")
    assert draw_lessons.stale() == ["pacing/old.svg", "pacing/peaks-and-waves.svg", "thoughts/mobile.svg"]
    with pytest.raises(SystemExit, match="thoughts/mobile"):
        draw_lessons.main(["check"])
    draw_lessons.main([])
    assert draw_lessons.stale() == []
