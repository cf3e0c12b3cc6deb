"""What the system lacks: read from the loader's own answer, named as packages, told as a command."""

from __future__ import annotations

from pathlib import Path

import pytest

import libraries
from checkout import Checkout

LDD = """\
/x/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffc)
\tlibxcb-cursor.so.0 => not found
\tlibxcb.so.1 => /lib/x86_64-linux-gnu/libxcb.so.1 (0x00007f)
\tlibQt6Gui.so.6 => /x/Qt/lib/libQt6Gui.so.6 (0x00007f)
/x/QtWidgets.abi3.so:
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
"""


def test_each_library_that_was_not_found_is_named_once() -> None:
    assert libraries.not_found(LDD) == ["libxcb-cursor.so.0", "libEGL.so.1"]


def test_libraries_that_were_found_are_not_named() -> None:
    assert libraries.not_found("\tlibxcb.so.1 => /lib/libxcb.so.1 (0x00007f)\n") == []


def test_libraries_and_programs_become_debian_packages() -> None:
    packages, unknown = libraries.packages_for(["libEGL.so.1", "Xvfb", "libxcb-cursor.so.0", "libnew.so.9"])
    assert packages == ["libegl1", "libxcb-cursor0", "xvfb"]
    assert unknown == ["libnew.so.9"]


def test_two_libraries_of_one_package_ask_for_it_once() -> None:
    packages, _ = libraries.packages_for(["libglib-2.0.so.0", "libgthread-2.0.so.0"])
    assert packages == ["libglib2.0-0"]


def test_on_debian_the_advice_is_a_command_to_paste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    told = libraries.advice(["libEGL.so.1", "libnew.so.9"])
    assert "sudo apt-get update && sudo apt-get install --no-install-recommends libegl1\n" in told
    assert "holds libnew.so.9" in told


def test_elsewhere_the_advice_does_not_mention_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries.shutil, "which", lambda _name: None)
    told = libraries.advice(["libEGL.so.1"])
    assert "apt-get" not in told
    assert "libegl1" in told


def test_a_program_outside_the_path_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "qpdf"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "qpdf" in libraries.missing_tools()
    program.touch(mode=0o755)
    assert "qpdf" not in libraries.missing_tools()


def test_only_root_with_apt_may_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000, raising=False)
    assert not libraries.may_install()
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 0, raising=False)
    assert libraries.may_install()
    monkeypatch.setattr(libraries.shutil, "which", lambda _name: None)
    assert not libraries.may_install()


def test_the_installed_qt_finds_its_libraries(checkout: Checkout) -> None:
    """The plugin files are where the command looks for them, and the loader was asked about them."""
    plugins = checkout.site_packages / "PySide6" / "Qt" / "plugins" / "platforms"
    for name in libraries._PLUGIN_OF.values():
        assert (plugins / name).is_file()
    assert libraries.missing_libraries(checkout.site_packages, ["offscreen"]) == []
