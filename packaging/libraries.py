"""What the computer itself lacks: the libraries under Qt, and the programs that tests drive."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from checkout import clean_environment, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A library's file name → the Debian package that holds it.
PACKAGE_OF = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}

# What tests drive → its Debian package. A name is looked up on the PATH, an absolute path as it is.
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "soffice": "libreoffice-calc-nogui",
    "faketime": "faketime",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "espeak-ng": "espeak-ng",
    "speech-dispatcher": "speech-dispatcher",
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
    "mkfs.ext4": "e2fsprogs",
    "mount": "mount",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
}

_PLUGIN_OF = {"offscreen": "libqoffscreen.so", "xcb": "libqxcb.so", "wayland": "libqwayland.so"}


def not_found(ldd_output: str) -> list[str]:
    """The libraries that `ldd` could not find, each once, in order.

    >>> not_found("libz.so.1 => not found")
    ['libz.so.1']
    """
    return list(dict.fromkeys(re.findall(r"^\s*(\S+) => not found", ldd_output, flags=re.MULTILINE)))


def missing_libraries(site_packages: Path, platforms: Iterable[str]) -> list[str]:
    """The libraries that Qt's windows and these platform plugins need and do not find.

    Qt's own message blames xcb-cursor whatever is missing, so the loader is asked. Empty where there is no
    `ldd` (Windows, macOS): there the wheels bring everything.
    """
    ldd = shutil.which("ldd")
    if ldd is None:
        return []
    pyside = site_packages / "PySide6"
    files = [pyside / f"Qt{module}.abi3.so" for module in ("Widgets", "Svg", "DBus")]
    files += [pyside / "Qt" / "plugins" / "platforms" / _PLUGIN_OF[platform] for platform in platforms]
    there = [str(file) for file in files if file.exists()]
    answer = subprocess.run(
        [ldd, *there], check=False, capture_output=True, text=True, env=clean_environment()
    )
    return not_found(answer.stdout)


def fingerprint() -> str:
    """What is looked for: where that changes, it is looked for again."""
    return hashlib.sha256(repr(sorted((PACKAGE_OF | TEST_TOOLS).items())).encode()).hexdigest()


def missing_tools() -> list[str]:
    """The programs of `TEST_TOOLS` that are not installed."""
    return [tool for tool in TEST_TOOLS if not (Path(tool).exists() if "/" in tool else shutil.which(tool))]


def packages_for(missing: Iterable[str]) -> tuple[list[str], list[str]]:
    """The Debian packages that hold what is missing, and the names no package is known for."""
    table = PACKAGE_OF | TEST_TOOLS
    missing = list(missing)
    packages = sorted({table[name] for name in missing if name in table})
    return packages, [name for name in missing if name not in table]


def may_install() -> bool:
    """Whether this process can install Debian packages: it is root, and apt-get is there."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> None:
    """Installs Debian packages without asking; what is still missing afterwards shows at the next look."""
    say("Installing what the system lacks: " + ", ".join(packages) + " …")
    quietly = clean_environment() | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", "-q", *step],
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            env=quietly,
            stdin=subprocess.DEVNULL,
        )
        if done.returncode:
            say((done.stdout + done.stderr)[-2000:])


def how_to_install(packages: Sequence[str]) -> str:
    """What a person can type to get these packages."""
    if shutil.which("apt-get") is None:
        return f"Install what your system calls {', '.join(packages)} (the names are Debian's)."
    apt = "sudo apt-get update && sudo apt-get install --no-install-recommends"
    return f"Install what is missing with\n\n    {apt} {' '.join(packages)}\n"


def advice(missing: Sequence[str]) -> str:
    """What is missing, and how a person can get it."""
    packages, unknown = packages_for(missing)
    lines = [f"This computer lacks {', '.join(missing)}."]
    if packages:
        lines.append(how_to_install(packages))
    if unknown:
        lines.append(f"Your system's package search knows which package holds {', '.join(unknown)}.")
    return "\n".join(lines)
