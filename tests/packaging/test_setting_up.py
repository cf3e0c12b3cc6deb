"""The environment: made once, noticed when half-made, brought up to date, never taken from anybody else."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

import setting_up
from checkout import Checkout, Stop, clean_environment
from setting_up import State

PACKAGING = Path(setting_up.__file__).parent


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout that needs no packages, in a folder with a difficult name."""
    root = tmp_path / "mine prosjekter æøå"
    (root / "packaging" / "lock").mkdir(parents=True)
    (root / "painapp").mkdir()
    (root / "painapp" / "__init__.py").write_text('WHERE = "checkout"\n', encoding="utf-8")
    made = Checkout(root)
    for level in setting_up.LEVELS:
        made.lock(level).write_text(f"# nothing for {level}\n", encoding="utf-8")
    return made


@pytest.fixture
def finished(checkout: Checkout) -> Checkout:
    """The same with what a finished set-up leaves behind."""
    checkout.python.parent.mkdir(parents=True)
    checkout.python.touch()
    checkout.site_packages.mkdir(parents=True)
    for level in setting_up.LEVELS:
        basis = setting_up.fingerprint(checkout, level)
        setting_up.stamp(checkout, level).write_text(basis, encoding="ascii")
    return checkout


def test_without_an_environment_there_is_everything_to_do(checkout: Checkout) -> None:
    assert setting_up.state(checkout, "runtime") is State.UNUSABLE


def test_a_finished_environment_is_ready(finished: Checkout) -> None:
    assert setting_up.state(finished, "runtime") is State.READY
    assert setting_up.state(finished, "dev") is State.READY


def test_a_changed_lock_file_makes_only_its_level_outdated(finished: Checkout) -> None:
    finished.lock("dev").write_text("something==1\n", encoding="utf-8")
    assert setting_up.state(finished, "dev") is State.OUTDATED
    assert setting_up.state(finished, "runtime") is State.READY


def test_another_python_counts(finished: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    before = setting_up.fingerprint(finished, "dev")
    monkeypatch.setattr(sys, "version", "3.99.0 (another build)")
    assert setting_up.fingerprint(finished, "dev") != before


def test_an_environment_whose_making_was_cut_short_is_not_trusted(finished: Checkout) -> None:
    (finished.venv / ".unfinished").touch()
    assert setting_up.state(finished, "runtime") is State.UNUSABLE


def test_an_environment_that_lost_its_python_is_not_trusted(finished: Checkout) -> None:
    finished.python.unlink()
    assert setting_up.state(finished, "runtime") is State.UNUSABLE


def test_a_damaged_stamp_is_no_stamp(finished: Checkout) -> None:
    setting_up.stamp(finished, "dev").write_bytes(b"\xff\x00")
    assert setting_up.state(finished, "dev") is State.OUTDATED


def test_an_update_that_was_cut_short_is_done_again(
    finished: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished.lock("dev").write_text("something==1\n", encoding="utf-8")

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(setting_up, "_install", cut)
    with pytest.raises(KeyboardInterrupt):
        setting_up.prepare(finished, "dev")
    assert setting_up.state(finished, "dev") is State.OUTDATED
    assert setting_up.state(finished, "runtime") is State.OUTDATED


def test_our_own_environment_of_another_python_is_made_anew(finished: Checkout) -> None:
    finished.lock("runtime").write_text("changed==1\n", encoding="utf-8")
    finished.site_packages.rename(finished.site_packages.with_name("of another python"))
    assert setting_up.state(finished, "runtime") is State.UNUSABLE


def test_somebody_elses_environment_of_another_python_is_left_alone(finished: Checkout) -> None:
    for level in setting_up.LEVELS:
        setting_up.stamp(finished, level).unlink()
    finished.site_packages.rename(finished.site_packages.with_name("of another python"))
    with pytest.raises(Stop, match="Rename or remove it"):
        setting_up.prepare(finished, "runtime")
    assert finished.python.exists()


def test_when_all_is_ready_nothing_is_started(finished: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    def started(*_: object, **__: object) -> None:
        pytest.fail("something was started")

    monkeypatch.setattr(subprocess, "run", started)
    setting_up.prepare(finished, "dev")


def test_without_pythons_venv_module_the_command_to_get_it_is_told(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setting_up.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(setting_up.libraries, "may_install", lambda: False)
    with pytest.raises(Stop, match=rf"python3\.{sys.version_info.minor}-venv"):
        setting_up.prepare(checkout, "runtime")


class TestByteCode:
    """What changed is compiled as Python would do it, and nothing else is touched."""

    @pytest.fixture
    def source(self, checkout: Checkout) -> Path:
        (checkout.root / "painapp" / "ui").mkdir()
        source = checkout.root / "painapp" / "ui" / "page.py"
        source.write_text("x = 1\n", encoding="utf-8")
        setting_up.keep_compiled(checkout)
        return source

    @staticmethod
    def compiled(source: Path) -> Path:
        return Path(importlib.util.cache_from_source(str(source)))

    def test_python_takes_what_was_made(self, checkout: Checkout, source: Path) -> None:
        compiled = self.compiled(source)
        made = compiled.stat().st_mtime_ns
        command = [sys.executable, "-v", "-c", "import painapp, painapp.ui.page"]
        told = subprocess.run(
            command,
            cwd=checkout.root,
            env=clean_environment(),
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        assert f"# code object from '{compiled}'" in told.stderr
        assert compiled.stat().st_mtime_ns == made

    def test_what_fits_is_left_alone(self, checkout: Checkout, source: Path) -> None:
        compiled = self.compiled(source)
        before = compiled.stat().st_ino, compiled.stat().st_mtime_ns
        setting_up.keep_compiled(checkout)
        assert (compiled.stat().st_ino, compiled.stat().st_mtime_ns) == before

    def test_a_changed_file_is_compiled_anew(self, checkout: Checkout, source: Path) -> None:
        before = self.compiled(source).read_bytes()
        source.write_text("x = 'something else'\n", encoding="utf-8")
        setting_up.keep_compiled(checkout)
        assert b"something else" in self.compiled(source).read_bytes()
        assert self.compiled(source).read_bytes() != before

    @pytest.mark.parametrize("damage", [b"", b"too short", b"another Python's code, long enough"])
    def test_damaged_byte_code_is_made_anew(self, damage: bytes, checkout: Checkout, source: Path) -> None:
        good = self.compiled(source).read_bytes()
        self.compiled(source).write_bytes(damage)
        setting_up.keep_compiled(checkout)
        assert self.compiled(source).read_bytes() == good

    def test_a_file_that_is_no_python_is_left_to_the_app(
        self, checkout: Checkout, source: Path, capfd: pytest.CaptureFixture[str]
    ) -> None:
        source.write_text("x = (\n", encoding="utf-8")
        setting_up.keep_compiled(checkout)
        assert capfd.readouterr() == ("", "")


@pytest.mark.slow
def test_two_commands_at_once_share_one_set_up(checkout: Checkout, tmp_path: Path) -> None:
    """From a half-made environment, with real processes: one makes it anew, the other waits for it."""
    checkout.venv.mkdir()
    (checkout.venv / ".unfinished").touch()
    (checkout.venv / "left over").touch()
    code = (
        "import sys, setting_up; from checkout import Checkout; from pathlib import Path;"
        "setting_up.prepare(Checkout(Path(sys.argv[1])), 'dev')"
    )
    both = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(checkout.root)],
            cwd=PACKAGING,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for _ in range(2)
    ]
    told = "".join(one.communicate(timeout=120)[1] for one in both)
    assert [one.returncode for one in both] == [0, 0], told
    assert told.count("Setting up in .venv") == 1
    assert not (checkout.venv / "left over").exists()
    assert setting_up.state(checkout, "dev") is State.READY
    assert setting_up.state(checkout, "runtime") is State.READY

    # The project is found from any folder, whatever its own is called.
    where = [str(checkout.python), "-c", "import painapp; print(painapp.WHERE)"]
    found = subprocess.run(where, cwd=tmp_path, env=clean_environment(), capture_output=True, check=True)
    assert found.stdout.split() == [b"checkout"]
