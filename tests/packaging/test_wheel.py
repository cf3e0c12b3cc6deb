"""The wheel: holds what it should, and starts in an empty environment, far from any checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from datetime import timedelta
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from pypdf import PdfReader

from checkout import Checkout
from painapp import __version__
from painapp.system.clock import SystemClock

HERE = Path(__file__).resolve().parents[2]


def shipped_resources() -> list[Path]:
    """All of resources/ but the files translators work on."""
    return [file for file in (HERE / "resources").rglob("*") if file.is_file() and file.suffix != ".ts"]


def run(command: list[str], folder: Path) -> str:
    """What a command prints; its complaint is the failure of the test."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    out = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)], HERE)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """An environment of its own that holds nothing but the wheel.

    The packages it rests on are those that run this test, seen through a .pth file: fetching them again would
    take minutes and prove nothing about the wheel.
    """
    there = Checkout(tmp_path_factory.mktemp("another computer æøå"))
    venv.create(there.venv, with_pip=False)
    quietly = ["--quiet", "--disable-pip-version-check", "install", "--no-index", "--no-deps"]
    run([sys.executable, "-m", "pip", "--python", str(there.python), *quietly, str(wheel)], there.root)
    (there.site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return there


@pytest.mark.slow
def test_the_wheel_holds_the_app_its_resources_and_all_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = opened.namelist()
        metadata = opened.read(f"painapp-{__version__}.dist-info/METADATA").decode()
    resources = {f"painapp/{file.relative_to(HERE).as_posix()}" for file in shipped_resources()}
    assert {name for name in names if name.startswith("painapp/resources/")} == resources
    kinds = {"fonts", "fonts/pdf", "help", "i18n", "icons", "templates"}
    assert {name.rpartition("/")[0] for name in resources} >= {f"painapp/resources/{kind}" for kind in kinds}
    roots = {name.partition("/")[0] for name in names}
    assert roots == {"painapp", f"painapp-{__version__}.dist-info"}
    shipped = [
        "LICENSE",
        *(f"packaging/licences/{file.name}" for file in (HERE / "packaging/licences").iterdir()),
    ]
    assert {f"painapp-{__version__}.dist-info/licenses/{file}" for file in shipped} <= set(names)
    assert "License-Expression: MIT AND OFL-1.1 AND ISC" in metadata
    assert {PurePosixPath(name).suffix for name in names if name not in resources} <= {".py", "", ".txt"}
    assert "__pycache__" not in "".join(names)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("part", "most"),
    [
        pytest.param(r".*/fonts/", 4_700_000, id="fonts that let the PDF show any script"),
        pytest.param(r".*/(lessons|stories|exercises)/", 1_300_000, id="words and pictures to read"),
        pytest.param(r".*/(bodies|icons|i18n|templates|help)/", 1_000_000, id="other resources"),
        pytest.param(r".*\.py$", 4_500_000, id="code"),
    ],
)
def test_each_part_of_the_wheel_stays_small(wheel: Path, part: str, most: int) -> None:
    with zipfile.ZipFile(wheel) as opened:
        sizes = [one.file_size for one in opened.infolist() if re.match(part, one.filename)]
    assert 0 < sum(sizes) < most


@pytest.mark.slow
def test_the_source_archive_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(tmp_path)], HERE)
    with tarfile.open(tmp_path / f"painapp-{__version__}.tar.gz") as opened:
        opened.extractall(tmp_path, filter="data")
    unpacked = tmp_path / f"painapp-{__version__}"
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)], unpacked)
    (made,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(made) as again, zipfile.ZipFile(wheel) as first:
        assert {one.filename: one.CRC for one in again.infolist()} == {
            one.filename: one.CRC for one in first.infolist()
        }


@pytest.mark.slow
def test_the_wheel_starts_from_a_foreign_folder(installed: Checkout, tmp_path: Path) -> None:
    where = "import painapp; print(painapp.__file__)"
    assert str(installed.site_packages) in run([str(installed.python), "-c", where], tmp_path)
    assert __version__ in run([str(installed.python), "-m", "painapp", "--version"], tmp_path)


@pytest.mark.slow
def test_the_wheel_brings_the_command(installed: Checkout, tmp_path: Path) -> None:
    command = installed.python.with_name("painapp")
    assert __version__ in run([str(command), "--version"], tmp_path)


@pytest.mark.slow
def test_the_wheel_writes_a_summary(installed: Checkout, tmp_path: Path) -> None:
    """With the template, words and fonts it brings: the checkout is nowhere near."""
    last = SystemClock().now().date()
    period = ["--from", str(last - timedelta(days=27)), "--to", str(last)]
    command = [str(installed.python), "-m", "painapp", "export", "--demo", "--demo-days", "40"]
    told = run([*command, *period, "--out", "for my coach æøå.pdf"], tmp_path)
    assert "for my coach æøå.pdf" in told
    page: Any = PdfReader(tmp_path / "for my coach æøå.pdf").pages[0]
    assert "Summary for my coaching call" in page.extract_text()
    fonts = {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()}
    assert {name.partition("+")[2].partition("-")[0] for name in fonts} == {"Figtree"}
    assert [file.name for file in tmp_path.iterdir()] == ["for my coach æøå.pdf"]


@pytest.mark.slow
def test_the_wheel_starts_to_the_first_press(installed: Checkout, tmp_path: Path) -> None:
    command = [str(installed.python), "-m", "painapp", "--demo", "--demo-days", "40", "--measure-start"]
    (line,) = run(command, tmp_path).splitlines()
    times = json.loads(line)
    assert 0 < times["first_paint_ms"] < times["ready_ms"]
    assert list(tmp_path.iterdir()) == []
