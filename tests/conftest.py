"""What every test starts from: no screen, no network keyring, an empty home, one locale and time zone.

The environment is set when this file is read, before anything imports Qt or the app.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    "MPLCONFIGDIR",
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

# "ci" draws the same examples each time; "long" looks harder: HYPOTHESIS_PROFILE=long.
# The machine may be busy, so no example is failed for being slow; the bench measures time.
_UNHURRIED = (HealthCheck.too_slow,)
settings.register_profile("here", deadline=None, suppress_health_check=_UNHURRIED)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, print_blob=True)
settings.register_profile("long", settings.get_profile("here"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "here"))

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


def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Leaves out of the coverage what is in NOT_FOLLOWED."""
    for item in items:
        if item.nodeid.startswith(NOT_FOLLOWED):
            item.add_marker(pytest.mark.no_cover)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Repeats how the linters went (packaging/dev.py test), so that the end of the output tells all."""
    earlier = os.environ.get("PAINAPP_EARLIER_STEPS")
    if earlier:
        terminalreporter.section("before the tests")
        terminalreporter.write_line(earlier)
