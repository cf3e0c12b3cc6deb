"""The commands a developer types: what each starts, with a screen and without."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import grimp
import pytest

import dev
from checkout import Checkout, Stop, clean_environment

ROOT = Path(dev.__file__).resolve().parent.parent


@dataclass
class Started:
    """What would have been started: the command after the interpreter, its folder and Qt's platform."""

    command: list[str] = field(default_factory=list)
    folder: str = ""
    platform: str | None = None
    level: str = ""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Started:
    """Catches what a command starts, in an empty folder, with an environment that needs no set-up."""
    caught = Started()

    def note(command: list[str], environment: dict[str, str], folder: object = "") -> None:
        assert command[0] == str(Checkout(ROOT).python)
        caught.command, caught.folder = command[1:], str(folder)
        caught.platform = environment.get("QT_QPA_PLATFORM")

    def run(command: list[str], **how: object) -> subprocess.CompletedProcess[str]:
        note(command, how["env"], how.get("cwd", ""))  # pyright: ignore[reportArgumentType]
        return subprocess.CompletedProcess(command, 7)

    def execve(_program: str, command: list[str], environment: dict[str, str]) -> None:
        note(command, environment)
        raise SystemExit(7)

    def set_up(_checkout: object, level: str, platforms: object, **_: object) -> None:
        caught.level = level

    monkeypatch.setattr(dev, "_set_up", set_up)
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(os, "execve", execve)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.chdir(tmp_path)
    return caught


def with_screen(monkeypatch: pytest.MonkeyPatch, platform: str | None) -> None:
    monkeypatch.setattr(dev.screen, "found", lambda _environment: platform)


def main(*arguments: str) -> int | str | None:
    """The exit code of a command, whether it returned or handed its process over."""
    try:
        return dev.main(arguments)
    except SystemExit as end:
        return end.code


def test_with_a_screen_run_starts_the_app(monkeypatch: pytest.MonkeyPatch, started: Started) -> None:
    with_screen(monkeypatch, "xcb")
    assert main("run", "--measure-start", "file name") == 7
    assert started.command == ["-P", "-m", "painapp", "--measure-start", "file name"]
    assert started.platform is None
    assert started.level == "runtime"


def test_with_a_screen_demo_starts_the_invented_person(
    monkeypatch: pytest.MonkeyPatch, started: Started
) -> None:
    with_screen(monkeypatch, "wayland")
    main("demo", "--days", "30")
    assert started.command == ["-P", "-m", "painapp", "--demo", "--days", "30"]


@pytest.mark.parametrize("command", ["run", "demo"])
def test_without_a_screen_the_journey_is_drawn_into_a_new_folder(
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    started: Started,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with_screen(monkeypatch, None)
    for name in ("painapp-demo", "painapp-demo-2"):
        assert main(command) == 7
        assert started.command == ["-m", "tests.journeys.demo", str(tmp_path / name)]
        assert started.folder == str(ROOT)
        assert started.platform == "offscreen"
        told = capsys.readouterr().err
        assert "There is no screen here" in told
        assert str(tmp_path / name) in told


def test_without_a_screen_a_command_of_the_app_still_runs(
    monkeypatch: pytest.MonkeyPatch, started: Started
) -> None:
    with_screen(monkeypatch, None)
    main("run", "export", "--demo")
    assert started.command == ["-P", "-m", "painapp", "export", "--demo"]
    assert started.platform == "offscreen"


def test_a_folder_that_cannot_be_written_to_is_not_needed(
    monkeypatch: pytest.MonkeyPatch, started: Started, tmp_path: Path
) -> None:
    with_screen(monkeypatch, None)
    monkeypatch.setattr(dev.os, "access", lambda *_: False)
    main("run")
    assert Path(started.command[2]).is_dir()
    assert list(tmp_path.iterdir()) == []
    Path(started.command[2]).rmdir()


def test_the_tour_takes_a_folder_as_seen_from_where_one_stands(started: Started, tmp_path: Path) -> None:
    assert main("tour", "pictures") == 7
    assert started.command == ["-m", "tests.tour", str(tmp_path / "pictures")]
    assert (started.folder, started.platform, started.level) == (str(ROOT), "offscreen", "dev")


def test_what_comes_after_the_folder_goes_to_the_tour(started: Started, tmp_path: Path) -> None:
    main("tour", "pictures", "--only", "share")
    assert started.command == ["-m", "tests.tour", str(tmp_path / "pictures"), "--only", "share"]


@pytest.mark.parametrize("arguments", [(), ("--only", "share")])
def test_the_tour_wants_a_folder(
    arguments: tuple[str, ...], started: Started, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main("tour", *arguments) == 1
    assert started.command == []
    assert "tour OUT" in capsys.readouterr().err


def test_the_bench_passes_its_arguments_on(started: Started) -> None:
    main("bench", "--quick")
    assert started.command == ["-m", "tests.bench", "--quick"]


def test_the_faults_pass_their_arguments_on(started: Started) -> None:
    assert main("faults", "--only", "kills") == 7
    assert started.command == ["-m", "tests.faults", "--only", "kills"]
    assert (started.folder, started.platform, started.level) == (str(ROOT), "offscreen", "dev")


@pytest.mark.parametrize("given", [["--", "-k", "pain"], ["-k", "pain"]])
def test_arguments_of_test_go_to_pytest(
    given: list[str], monkeypatch: pytest.MonkeyPatch, started: Started
) -> None:
    import steps

    seen: list[object] = []
    monkeypatch.setattr(steps, "run_all", lambda *arguments: seen.extend(arguments) or 0)
    assert main("test", *given) == 0
    python, folder, environment, arguments = seen
    assert (python, folder, arguments) == (str(Checkout(ROOT).python), ROOT, ["-k", "pain"])
    assert isinstance(environment, dict)
    assert environment["PYRIGHT_PYTHON_IGNORE_WARNINGS"] == "1"
    assert started.level == "dev"


def test_packages_from_elsewhere_stay_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("PIP_TARGET", "/somewhere")
    assert "/somewhere" not in clean_environment().values()


def test_what_is_started_keeps_its_byte_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in clean_environment()


def test_lock_without_uv_says_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda _name: None)
    assert main("lock") == 1
    assert "needs uv" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main("--help") == 0
    told = capsys.readouterr().out
    assert all(f"\n  {command} " in told for command in dev.COMMANDS)


@pytest.mark.parametrize("arguments", [[], ["fly"]])
def test_without_a_known_command_nothing_is_done(arguments: list[str]) -> None:
    assert main(*arguments) == 2


def test_help_needs_nothing_but_python(tmp_path: Path) -> None:
    """Without site-packages (-S) and in a foreign folder, as on an empty machine."""
    command = [sys.executable, "-S", "-E", str(ROOT / "packaging" / "dev.py"), "--help"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert b"usage: python3 packaging/dev.py COMMAND" in told.stdout


def test_the_journey_of_run_needs_no_developers_packages() -> None:
    """`run` installs only what the app needs, and without a screen it starts tests.journeys.demo.

    What its functions import when they are called counts too.
    """
    graph = grimp.build_graph(
        "tests", include_external_packages=True, exclude_type_checking_imports=True, cache_dir=None
    )
    needed = graph.find_upstream_modules("tests.journeys.demo")
    assert "tests.stage" in needed
    elsewhere = {module for module in needed if not module.startswith("tests.")} - sys.stdlib_module_names
    assert elsewhere <= {"painapp", "PySide6", "shiboken6"}


class TestWhatTheSystemLacks:
    """Looked for once, installed where possible, otherwise told."""

    @pytest.fixture
    def checkout(self, tmp_path: Path) -> Checkout:
        made = Checkout(tmp_path)
        made.lock("runtime").parent.mkdir(parents=True)
        made.lock("runtime").touch()
        made.venv.mkdir()
        return made

    def test_what_is_there_is_looked_for_once(self, checkout: Checkout) -> None:
        looks: list[int] = []
        for _ in range(2):
            dev._provide(checkout, "xcb", lambda: looks.append(1) or [], needed=True)
        assert looks == [1]

    def test_it_is_looked_again_where_more_is_needed(
        self, checkout: Checkout, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        looks: list[int] = []
        for tools in ({}, {"faketime": "faketime"}):
            monkeypatch.setattr(dev.libraries, "TEST_TOOLS", tools)
            dev._provide(checkout, "tools", lambda: looks.append(1) or [], needed=False)
        assert looks == [1, 1]

    def test_root_gets_it_installed(self, checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
        missing = ["libEGL.so.1"]
        installed: list[list[str]] = []
        monkeypatch.setattr(dev.libraries, "may_install", lambda: True)
        monkeypatch.setattr(
            dev.libraries, "install", lambda packages: installed.append(packages) or missing.clear()
        )
        dev._provide(checkout, "xcb", lambda: list(missing), needed=True)
        assert installed == [["libegl1"]]

    def test_without_qts_libraries_it_stops(
        self, checkout: Checkout, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(dev.libraries, "may_install", lambda: False)
        for _ in range(2):  # and looks again the next time
            with pytest.raises(Stop, match="libegl1"):
                dev._provide(checkout, "xcb", lambda: ["libEGL.so.1"], needed=True)

    def test_without_a_test_tool_it_goes_on(
        self, checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(dev.libraries, "may_install", lambda: False)
        dev._provide(checkout, "tools", lambda: ["Xvfb"], needed=False)
        assert "xvfb" in capsys.readouterr().err
