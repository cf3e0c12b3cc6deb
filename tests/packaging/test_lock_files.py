"""The lock files hold all that pyproject.toml asks for, with hashes, and name no index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from checkout import Checkout

LEVELS = ("runtime", "dev")


def locked(checkout: Checkout, level: str) -> dict[str, list[Requirement]]:
    """Every locked requirement by name; one package may have a line for each system or Python."""
    found: dict[str, list[Requirement]] = {}
    text = checkout.lock(level).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            requirement = Requirement(line.partition("--hash")[0])
            found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


@pytest.fixture
def project(checkout: Checkout) -> dict[str, Any]:
    return tomllib.loads((checkout.root / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("level", LEVELS)
def test_every_dependency_is_locked_at_a_version_the_project_allows(
    level: str, checkout: Checkout, project: dict[str, Any]
) -> None:
    wanted = list(project["project"]["dependencies"])
    wanted += project["dependency-groups"]["dev"] if level == "dev" else []
    held = locked(checkout, level)
    for requirement in map(Requirement, wanted):
        for line in held[canonicalize_name(requirement.name)]:
            (pin,) = line.specifier
            assert pin.operator == "=="
            assert Version(pin.version) in requirement.specifier


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_what_the_app_runs_with_is_what_it_is_developed_with(
    system: str, python: str, checkout: Checkout
) -> None:
    """A tool may want a package on more Pythons than the app does, and then in the app's version."""
    runtime, dev = (fitting(checkout, level, environment_of(system, python)) for level in LEVELS)
    assert runtime.items() <= dev.items()


@pytest.mark.parametrize("level", LEVELS)
def test_every_line_has_hashes(level: str, checkout: Checkout) -> None:
    text = checkout.lock(level).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert len(lines) > 20
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", line) for line in lines)


@pytest.mark.parametrize("level", LEVELS)
def test_no_index_and_no_folder_is_named(level: str, checkout: Checkout) -> None:
    text = checkout.lock(level).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--(extra-)?index|--find-links", text)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_each_system_and_python_gets_each_package_at_most_once(
    level: str, system: str, python: str, checkout: Checkout
) -> None:
    here = environment_of(system, python)
    for name, lines in locked(checkout, level).items():
        assert sum(line.marker is None or line.marker.evaluate(here) for line in lines) <= 1, name
    there = fitting(checkout, level, here)
    assert there.keys() >= {"pyside6", "sqlalchemy", "sqlcipher3", "cryptography", "pikepdf", "typst"}


def environment_of(system: str, python: str) -> dict[str, str]:
    """What markers are asked about, on a computer with this system and Python."""
    return {
        "sys_platform": system,
        "os_name": "nt" if system == "win32" else "posix",
        "platform_machine": "x86_64",
        "python_version": python,
        "python_full_version": f"{python}.5",
    }


def fitting(checkout: Checkout, level: str, here: dict[str, str]) -> dict[str, str]:
    """The packages of a level that are installed there, and their versions."""
    return {
        name: str(line.specifier)
        for name, lines in locked(checkout, level).items()
        for line in lines
        if line.marker is None or line.marker.evaluate(here)
    }


def test_the_file_of_a_level_lies_where_the_command_looks(checkout: Checkout) -> None:
    assert checkout.lock("dev") == Path(checkout.root, "packaging", "lock", "dev.txt")
