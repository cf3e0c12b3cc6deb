"""A computer with loudspeakers that nobody hears: a sound server of its own with a null sink, and a voice.

What goes to the loudspeakers can be recorded, and comes back as its microphone.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tests.deadline import wait_for

if TYPE_CHECKING:
    from types import TracebackType

SOUND = ("pulseaudio", "pactl", "parec")
VOICE = ("speech-dispatcher", "/usr/lib/speech-dispatcher-modules/sd_espeak-ng")
RATE = 16_000
SINK = "quiet"


def lacking(*tools: str) -> list[str]:
    """Return those that this computer has not."""
    return [one for one in tools if not (Path(one).exists() if "/" in one else shutil.which(one))]


class QuietRoom:
    """Has its own home and its own sockets in `folder`; `environment` leads a process there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server: subprocess.Popen[bytes] | None = None
        kept = ("PATH", "TZ", "PYTHONPATH", "VIRTUAL_ENV", "QT_QPA_PLATFORM")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        # speech-dispatcher does not start under a locale that is not installed.
        self.environment["LANG"] = "C.UTF-8"
        self.environment |= {
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def __enter__(self) -> Self:
        self._folder.chmod(0o700)
        modules = (
            f"module-null-sink sink_name={SINK} rate={RATE}",
            f"module-remap-source master={SINK}.monitor source_name=echo",
            "module-native-protocol-unix",
        )
        loaded = [word for module in modules for word in ("-L", module)]
        plain = ["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--log-level=error"]
        with (self._folder / "server.log").open("wb") as log:
            self._server = subprocess.Popen(
                ["pulseaudio", *plain, *loaded], env=self.environment, stdout=log, stderr=log
            )
        wait_for(self._there, "the sound server answers")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError, ValueError):
            number = int((self._folder / "speech-dispatcher" / "pid" / "speech-dispatcher.pid").read_text())
            os.kill(number, signal.SIGTERM)
        if self._server is not None:
            self._server.terminate()
            self._server.wait()

    @property
    def server(self) -> int:
        """The number of the sound server's process."""
        assert self._server is not None
        return self._server.pid

    def recording(self, file: Path) -> subprocess.Popen[bytes]:
        """Record what goes to the loudspeakers into a file of plain samples at `RATE`, until it is ended."""
        form = ["--format=s16le", f"--rate={RATE}", "--channels=1", "--raw", "--latency-msec=50"]
        with file.open("wb") as out:
            return subprocess.Popen(
                ["parec", "-d", f"{SINK}.monitor", *form], env=self.environment, stdout=out
            )

    def _there(self) -> bool:
        done = subprocess.run(["pactl", "info"], env=self.environment, capture_output=True, check=False)
        return done.returncode == 0
