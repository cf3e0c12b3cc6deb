"""A small computer of its own for a real window: an X screen, a session bus, an empty home.

On it run the app as a process, a keyring where one is wanted, and what screen readers speak through.
Everything that is started here is stopped here.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

from tests.deadline import GENEROUS_SECONDS, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parents[2]
SCREEN = "1400x1000x24"
SYSTEM_PYTHON = "/usr/bin/python3"
ASSISTIVE_BUS = "/usr/libexec/at-spi-bus-launcher"

NEEDED = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus-daemon",
    ASSISTIVE_BUS: "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
}
"""What the tests drive, and its Debian package."""

KEYRING = {"gnome-keyring-daemon": "gnome-keyring"}

BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session bus that starts nothing by itself: no keyring is there unless one is started."""


def missing(needed: dict[str, str] = NEEDED) -> list[str]:
    """The Debian packages that are not installed."""
    return [
        package
        for name, package in needed.items()
        if not (Path(name).exists() if "/" in name else shutil.which(name))
    ]


class SmallComputer:
    """Starts with `with`; `home` stays the same for every process on it."""

    def __init__(self) -> None:
        self._after = ExitStack()
        self._started: list[tuple[str, subprocess.Popen[bytes], Path]] = []

    def __enter__(self) -> Self:
        # Sockets have short names or none, so this is not below pytest's long folders.
        self.folder = Path(tempfile.mkdtemp(prefix="painapp-"))
        self._after.callback(shutil.rmtree, self.folder, ignore_errors=True)
        for part in ("home", "run", "log"):
            (self.folder / part).mkdir(mode=0o700)
        (self.home / "Documents").mkdir()
        self.environment = self._empty_environment()
        try:
            self._start_screen()
            self._start_bus()
        except BaseException:
            self._after.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._after.close()

    @property
    def home(self) -> Path:
        """The person's home folder."""
        return self.folder / "home"

    @property
    def diary(self) -> Path:
        """The folder in which the app keeps their diary."""
        return self.home / "data" / "PainApp" / "diary"

    def start_keyring(self) -> None:
        """Start a Secret Service that is unlocked, as after signing in."""
        keyring = self.start(
            "gnome-keyring-daemon",
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
        )
        if keyring.stdin is not None:
            with keyring.stdin:
                keyring.stdin.write(b"the password of signing in")
        self._wait_for_name("org.freedesktop.secrets")

    def start_assistive_bus(self) -> None:
        """Start what assistive technology speaks through; windows opened from now on can be read."""
        self.start("at-spi", [ASSISTIVE_BUS, "--launch-immediately"])
        self._wait_for_name("org.a11y.Bus")
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def start(
        self, name: str, command: Sequence[str], stdin: int = subprocess.DEVNULL, stdout: int | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program that is stopped with the computer; what it says is kept for `said`."""
        log = self.folder / "log" / f"{len(self._started)}-{name}"
        with log.open("wb") as out:
            process = subprocess.Popen(
                command,
                cwd=self.home,
                env=self.environment,
                stdin=stdin,
                stdout=out if stdout is None else stdout,
                stderr=out,
            )
        self._started.append((name, process, log))
        self._after.callback(stop, process)
        return process

    def finally_(self, do: Callable[[], None]) -> None:
        """Do something more when the computer is stopped, before its programs are."""
        self._after.callback(do)

    def run(self, command: Sequence[str], *, check: bool = True) -> str:
        """Run a program to its end, and return what it printed."""
        done = subprocess.run(
            command,
            cwd=self.home,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=GENEROUS_SECONDS,
            check=False,
        )
        if check and done.returncode:
            raise AssertionError(
                f"{' '.join(command)}: exit code {done.returncode}\n{done.stdout}{done.stderr}"
            )
        return done.stdout

    def take_picture(self, out: Path) -> None:
        """Write what is on the screen now to a PNG file. The X server keeps it in memory as an XWD file."""
        from PySide6.QtGui import QImage

        kept = (self.folder / "log" / "Xvfb_screen0").read_bytes()
        header, _, _, _, width, height = struct.unpack(">6I", kept[:24])
        (a_line,) = struct.unpack(">I", kept[48:52])
        (colours,) = struct.unpack(">I", kept[76:80])
        dots = kept[header + 12 * colours :]
        QImage(dots, width, height, a_line, QImage.Format.Format_RGB32).save(str(out))

    def log_of(self, process: subprocess.Popen[bytes]) -> Path:
        """The file that holds what a process has said."""
        return next(log for _name, one, log in self._started if one is process)

    def said(self) -> str:
        """What every program on it has said, for a failing test."""
        parts = [
            f"── {name} (exit code {process.poll()})\n{log.read_text(encoding='utf-8', errors='replace')}"
            for name, process, log in self._started
        ]
        return "\n".join(parts)

    def _empty_environment(self) -> dict[str, str]:
        home = self.home
        folders = {
            f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")
        }
        return folders | {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "LANG": "en_GB.UTF-8",
            "LC_CTYPE": "C.UTF-8",
            "TZ": os.environ["TZ"],  # that of the tests, whose diary day it is too
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",
            "QT_QPA_PLATFORM": "xcb",
        }

    def _start_screen(self) -> None:
        """Let the X server choose a free display; it says which once it is ready."""
        ours, theirs = os.pipe()
        try:
            log = self.folder / "log" / "Xvfb"
            with log.open("wb") as out:
                process = subprocess.Popen(
                    [
                        *("Xvfb", "-displayfd", str(theirs), "-screen", "0", SCREEN),
                        *("-nolisten", "tcp", "-noreset", "-fbdir", str(log.parent)),
                    ],
                    pass_fds=[theirs],
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=out,
                    env=self.environment,
                )
            self._started.append(("Xvfb", process, log))
            self._after.callback(stop, process)
        finally:
            os.close(theirs)
        with os.fdopen(ours, "rb") as answer:
            number = answer.readline().strip().decode()
        if not number:
            raise AssertionError(f"no X server\n{self.said()}")
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self) -> None:
        settings = self.folder / "bus.conf"
        settings.write_text(BUS.format(folder=self.folder / "run"), encoding="utf-8")
        bus = self.start(
            "dbus-daemon",
            ["dbus-daemon", "--nofork", f"--config-file={settings}", "--print-address"],
            stdout=subprocess.PIPE,
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus.stdout)

    def _wait_for_name(self, name: str) -> None:
        """Wait until a service is on the bus."""
        ask = [
            "dbus-send",
            "--session",
            "--print-reply",
            "--dest=org.freedesktop.DBus",
            "/org/freedesktop/DBus",
        ]
        ask += ["org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
        wait_for(lambda: "boolean true" in self.run(ask, check=False), f"{name} is on the bus")


def stop(process: subprocess.Popen[Any]) -> None:
    """End a process we started, gently at first."""
    if process.poll() is None:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)
    if process.poll() is None:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with suppress(OSError):
                stream.close()


def _first_line(stream: IO[bytes] | None) -> str:
    line = stream.readline().decode().strip() if stream is not None else ""
    if not line:
        raise AssertionError("the session bus did not start")
    return line


def app_command(*arguments: str) -> list[str]:
    """The command that starts the app, as packaging/dev.py starts it."""
    return [sys.executable, "-P", "-m", "painapp", *arguments]
