"""The tour draws what it says, and every scene has a name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from tests.tour.__main__ import main
from tests.tour.drawing import draw, picture_name
from tests.tour.scenes import SCENES
from tests.tour.variants import VARIANTS

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication


def test_names_are_their_own() -> None:
    for names in ([scene.name for scene in SCENES], [variant.name for variant in VARIANTS]):
        assert len(set(names)) == len(names)


def test_draws_a_scene_in_every_variant(tmp_path: Path, qapp: QApplication) -> None:
    scene = next(one for one in SCENES if one.name == "locked-passphrase")
    told: list[str] = []
    drawn = draw(tmp_path, [scene], VARIANTS, told.append)
    assert told == ["locked-passphrase"]
    pictures = {variant.name: QImage(str(tmp_path / picture_name(scene, variant))) for variant in VARIANTS}
    assert len(drawn) == len(VARIANTS)
    assert pictures["narrow"].size().toTuple() == (800, 600)
    assert pictures["low"].size().toTuple() == (1024, 600)
    dark, light = (pictures[one].pixelColor(600, 500).lightness() for one in ("dark", "light"))
    assert dark < 60
    assert light > 200
    rails = {name: picture.pixelColor(20, 400).name() for name, picture in pictures.items()}
    assert rails["light"] != rails["right-to-left"], "the rail is on the other side"


def test_the_command_draws_what_is_asked_for_and_shows_it_side_by_side(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pictures"
    chosen = ["--only", "locked-pass", "locked-key", "--variant", "light", "narrow", "--hands", "2"]
    assert main([str(out), *chosen]) == 0
    names = {path.name for path in out.glob("*.png")}
    assert names == {
        f"{scene}.{variant}.png"
        for scene in ("locked-passphrase", "locked-keyring")
        for variant in ("light", "narrow")
    }
    sheet = (out / "index.html").read_text(encoding="utf-8")
    assert all(f'src="{name}"' in sheet for name in names)
    assert "http" not in sheet
    assert "4 pictures" in capfd.readouterr().out


def test_the_command_says_when_there_is_no_such_scene(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--only", "nowhere"]) == 2
    assert "no scene" in capsys.readouterr().err
