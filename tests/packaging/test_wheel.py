"""The wheel: holds what it should, and starts in an empty environment, far from any checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from checkout import Checkout
from painapp import __version__

HERE = Path(__file__).resolve().parents[2]


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
    resources = [file for file in (HERE / "resources").rglob("*") if file.is_file()]
    assert resources
    for file in resources:
        assert f"painapp/{file.relative_to(HERE).as_posix()}" in names
    roots = {name.partition("/")[0] for name in names}
    assert roots == {"painapp", f"painapp-{__version__}.dist-info"}
    shipped = [
        "LICENSE",
        *(f"packaging/licences/{file.name}" for file in (HERE / "packaging/licences").iterdir()),
    ]
    assert {f"painapp-{__version__}.dist-info/licenses/{file}" for file in shipped} <= set(names)
    assert "License-Expression: MIT AND OFL-1.1 AND ISC" in metadata
    assert not [name for name in names if name.endswith((".pyc", ".db"))]


@pytest.mark.slow
def test_the_wheel_starts_from_a_foreign_folder(installed: Checkout, tmp_path: Path) -> None:
    where = "import painapp; print(painapp.__file__)"
    assert str(installed.site_packages) in run([str(installed.python), "-c", where], tmp_path)
    assert __version__ in run([str(installed.python), "-m", "painapp", "--version"], tmp_path)


@pytest.mark.slow
def test_the_wheel_brings_the_command(installed: Checkout, tmp_path: Path) -> None:
    command = installed.python.with_name("painapp")
    assert __version__ in run([str(command), "--version"], tmp_path)
