"""What every test starts from: no screen, no network keyring, an empty home, one locale and time zone.

The environment is set when this file is read, before anything imports Qt or the app.
"""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# For the summary of this very run: a test that runs pytest would take the answer away.
_CHECKS = {"PAINAPP_EARLIER_STEPS": os.environ.pop("PAINAPP_EARLIER_STEPS", "")}

# The person who runs the tests may have a diary of their own: nothing of theirs is in reach.
_HOME = Path(tempfile.mkdtemp(prefix="painapp-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)

_SETTINGS_OF_THE_PERSON = (
    "LC_ALL",
    "LC_TIME",
    "LC_NUMERIC",
    "LC_MESSAGES",
    "LANGUAGE",
    "QT_SCALE_FACTOR",
    "QT_FONT_DPI",
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORMTHEME",
    "WAYLAND_DISPLAY",
)
for _name in _SETTINGS_OF_THE_PERSON:
    os.environ.pop(_name, None)

os.environ.update(
    {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(_HOME),
        "USERPROFILE": str(_HOME),
        "APPDATA": str(_HOME / "appdata"),
        "LOCALAPPDATA": str(_HOME / "appdata"),
        "XDG_DATA_HOME": str(_HOME / "data"),
        "XDG_CONFIG_HOME": str(_HOME / "config"),
        "XDG_CACHE_HOME": str(_HOME / "cache"),
        "XDG_STATE_HOME": str(_HOME / "state"),
        "XDG_RUNTIME_DIR": str(_HOME / "runtime"),
        # A test that wants a Secret Service starts one of its own with dbus-run-session.
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "LANG": "en_GB.UTF-8",
        "LC_CTYPE": "C.UTF-8",
        "TZ": "Europe/Oslo",
    }
)
(_HOME / "runtime").mkdir(mode=0o700)
if hasattr(time, "tzset"):
    time.tzset()

# "short" tries 40 examples and "ci" the same 40 each time; --long takes "here", with 100. "long" looks much
# harder: HYPOTHESIS_PROFILE=long.
# The machine may be busy, so no example is failed for being slow; the bench measures time.
_UNHURRIED = (HealthCheck.too_slow,)
settings.register_profile("here", deadline=None, suppress_health_check=_UNHURRIED)
settings.register_profile("short", settings.get_profile("here"), max_examples=40)
settings.register_profile("ci", settings.get_profile("short"), derandomize=True, print_blob=True)
settings.register_profile("long", settings.get_profile("here"), max_examples=2000)

LONG_FORM = "long"
"""Mark of what only `--long` runs: the same things looked at in yet more ways (CONTRIBUTING.md, Tests)."""

NOT_FOLLOWED = (
    "tests/bench/",
    "tests/faults/",
    "tests/journeys/",
    "tests/tour/",
    "tests/ui/test_accessibility_audit.py",
    "tests/vault/test_machine.py",
)
"""Where following every line makes the tests take up to twice as long, and shows nothing that the tests of
each part do not."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--long`."""
    every = "every scene in every variant, every journey by keys, by pointer and by assistive technology"
    parser.addoption("--long", action="store_true", help=every)


def pytest_configure(config: pytest.Config) -> None:
    """Says how much is looked at, before any test is read."""
    usual = "ci" if os.environ.get("CI") else "short"
    if config.getoption("--long"):
        os.environ["PAINAPP_LONG_TESTS"] = "1"  # tests/extent.py
        usual = "here"
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", usual))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out of the coverage what is in NOT_FOLLOWED, and of the run what is only in its long form."""
    for item in items:
        if item.nodeid.startswith(NOT_FOLLOWED):
            item.add_marker(pytest.mark.no_cover)
    if not config.getoption("--long"):
        left_out = [item for item in items if item.get_closest_marker(LONG_FORM)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


@pytest.fixture(scope="module", autouse=True)
def tidy_memory() -> None:
    """Takes what stays for good, such as thousands of tests, out of every later search for garbage.

    Else each search looks through all of it for a fifth of a second, and a stage searches when it closes.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def cheap_passphrases() -> Iterator[dict[str, Any]]:
    """A new passphrase costs next to nothing: what is tried is seldom how hard it is to guess.

    Gives what it costs a person.
    """
    from painapp.vault import slots

    real = {name: getattr(slots, name) for name in ("_MEMORY_KIB", "_PASSES", "_LANES")}
    with patch.multiple(slots, _MEMORY_KIB=32, _PASSES=1, _LANES=1):
        yield real


@pytest.fixture(scope="session", autouse=True)
def shipped_exercises_read_once() -> Iterator[None]:
    """Each stage asks for the same exercises anew, as each start does; reading all takes a tenth of its time.

    Exercises in other folders, and what tests/content asks for, are read each time.
    """
    from painapp.content import exercises
    from painapp.system.paths import shipped_resources

    shipped = shipped_resources() / "exercises"

    def once(read: Callable[..., Any]) -> Callable[..., Any]:
        kept = cache(read)
        return lambda folder, *which: (kept if folder == shipped else read)(folder, *which)

    readers: dict[str, Any] = {
        name: once(getattr(exercises, name)) for name in ("load_exercises", "load_exercise")
    }
    with patch.multiple(exercises, **readers):
        yield


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tells how the linters went (packaging/dev.py test), so that the end of the output tells all."""
    import steps

    earlier = steps.how_checks_went(_CHECKS)
    if earlier:
        terminalreporter.section("before the tests")
        terminalreporter.write_line(earlier)
