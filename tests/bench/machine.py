"""What the figures were measured on: they are worth little without it."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

NAMED = ("PySide6", "SQLAlchemy", "sqlcipher3", "typst")


def machine_facts(folder: Path) -> str:
    """Processor cores, system, Python, the libraries, and the file system that `folder` is on."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    python = ".".join(str(part) for part in sys.version_info[:3])
    libraries = ", ".join(f"{name} {found}" for name in NAMED if (found := _version(name)))
    return (
        f"{cores} cores, {platform.system()} {platform.release()} {platform.machine()}, "
        f"diary on {_file_system(folder)}, Qt platform {os.environ.get('QT_QPA_PLATFORM', 'native')}\n"
        f"Python {python}, {libraries}"
    )


def load_average() -> str:
    """How many programs wanted a core, on average over the last minute, 5 and 15 minutes."""
    if not hasattr(os, "getloadavg"):
        return "not known here"
    return ", ".join(f"{one:.2f}" for one in os.getloadavg())


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _file_system(folder: Path) -> str:
    """The kind of file system, for example ext4: what a commit costs is mostly its doing."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return "an unnamed file system"
    here = folder.resolve()
    fields = [line.split() for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines()]
    around = [(place, kind) for _device, place, kind, *_more in fields if here.is_relative_to(place)]
    return max(around, key=lambda one: len(one[0]))[1] if around else "an unnamed file system"
