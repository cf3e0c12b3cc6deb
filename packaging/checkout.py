"""Where things lie in a checkout, and how the developer commands speak."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Stop(Exception):  # noqa: N818 -- not a fault: the person is told what to do next
    """Nothing more can be done; the text says why and what helps."""


@dataclass(frozen=True)
class Checkout:
    """The folders and files of one copy of the project."""

    root: Path

    @property
    def venv(self) -> Path:
        """The virtual environment, which may not be there yet."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter of the virtual environment."""
        if sys.platform == "win32":
            return self.venv / "Scripts" / "python.exe"
        return self.venv / "bin" / "python"

    @property
    def site_packages(self) -> Path:
        """The folder of installed packages, for the Python that runs this command."""
        if sys.platform == "win32":
            return self.venv / "Lib" / "site-packages"
        return (
            self.venv / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
        )

    def lock(self, level: str) -> Path:
        """The lock file of a level, "runtime" or "dev"."""
        return self.root / "packaging" / "lock" / f"{level}.txt"

    def environment(self) -> dict[str, str]:
        """The environment of everything that is started from the checkout."""
        return clean_environment()


def say(text: str) -> None:
    """Tells the person something; standard output stays free for what the app itself prints."""
    print(text, file=sys.stderr, flush=True)


def clean_environment() -> dict[str, str]:
    """The environment without what would bring other people's packages into ours, or slow every start."""
    foreign = {"PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV"}
    slow = {"PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"}  # the byte code lies beside the code
    return {name: value for name, value in os.environ.items() if name not in foreign | slow}
