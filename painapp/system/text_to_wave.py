"""Has a text said into samples by the program that speaks for the system, one text at a time.

espeak-ng on Linux, `say` on macOS, Windows' own speech through PowerShell. Each is given the text on its
standard input, so that no shell ever reads it.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from painapp.system.speech import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.system.speech import Manner

WORDS_A_MINUTE = {-2: 125, -1: 138, 0: 152, 1: 170, 2: 200}
"""As fast as the voice in the app (`speech_linux.RATES`); espeak-ng's own usual is 175."""
WINDOWS_RATES = {-2: -4, -1: -3, 0: -2, 1: -1, 2: 0}
"""On the scale of Windows, -10 to 10."""
PATIENCE = 30.0
"""Seconds for one text."""

_ESPEAK = ("espeak-ng", "espeak")
_MAC = "/usr/bin/say"
_FROM_HEADER = "<HHIIHH"
_POWERSHELL = """
$ErrorActionPreference = 'Stop'
[Console]::InputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$name, $language, $rate, $file = $args
$there = $voice.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object { $_.VoiceInfo }
$found = $there | Where-Object { $_.Name -like "*$name*" -and $name } | Select-Object -First 1
if (-not $found) {
  $found = $there | Where-Object { $_.Culture.TwoLetterISOLanguageName -eq $language }
  $found = $found | Select-Object -First 1
}
if ($found) { $voice.SelectVoice($found.Name) }
$voice.Rate = [int]$rate
$voice.SetOutputToWaveFile($file)
$voice.Speak([Console]::In.ReadToEnd())
$voice.Dispose()
"""


class CannotSayError(OSError):
    """The program is not there, or gave no sound."""


def can_say(language: str) -> bool:
    """Tell whether there is a program for it here, and a voice of this language as far as it says."""
    if sys.platform == "win32":
        return shutil.which("powershell") is not None
    if sys.platform == "darwin":
        return Path(_MAC).exists()
    program = _espeak()
    return program is not None and bool(_voices(program, language))


def said(text: str, manner: Manner) -> tuple[bytes, int]:
    """Return a text as 16-bit little-endian samples, mono, and how many a second. Raises OSError."""
    if sys.platform in ("win32", "darwin"):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "said.wav"
            _run(
                windows_command(manner, file) if sys.platform == "win32" else mac_command(manner, file), text
            )
            return samples_of(file.read_bytes())
    program = _espeak()
    if program is None:
        raise CannotSayError("no program that speaks")
    return samples_of(_run(espeak_command(program, manner), text))


def espeak_command(program: str, manner: Manner) -> list[str]:
    """How espeak-ng says its standard input to its standard output."""
    speed = str(WORDS_A_MINUTE.get(manner.rate, WORDS_A_MINUTE[0]))
    voices = _voices(program, manner.language)
    voice = voices.get(manner.voice.partition("+")[0]) or manner.language.lower()
    return [program, "-v", voice, "-s", speed, "-b", "1", "--stdin", "--stdout"]


def mac_command(manner: Manner, file: Path) -> list[str]:
    """How macOS says its standard input into a file."""
    voice = ["-v", manner.voice] if manner.voice else []
    speed = str(WORDS_A_MINUTE.get(manner.rate, WORDS_A_MINUTE[0]))
    form = ["--file-format=WAVE", "--data-format=LEI16@22050"]
    return [_MAC, *voice, "-r", speed, "-o", str(file), *form, "-f", "-"]


def windows_command(manner: Manner, file: Path) -> list[str]:
    """How Windows says its standard input into a file."""
    rate = str(WINDOWS_RATES.get(manner.rate, WINDOWS_RATES[0]))
    script = f"& {{{_POWERSHELL}}}"
    quoted = [
        "'" + one.replace("'", "''") + "'" for one in (manner.voice, spoken(manner.language), rate, str(file))
    ]
    return ["powershell", "-NoProfile", "-NonInteractive", "-Command", " ".join([script, *quoted])]


def samples_of(wave: bytes) -> tuple[bytes, int]:
    """Return samples and rate of a WAV file, 16 bits and mono; its sizes may be wrong, as in a pipe.

    Raises CannotSayError for anything else.
    """
    if wave[:4] != b"RIFF" or wave[8:12] != b"WAVE":
        raise CannotSayError("no sound came")
    at, rate = 12, 0
    while at + 8 <= len(wave):
        name, size = struct.unpack_from("<4sI", wave, at)
        at += 8
        if name == b"fmt " and at + 16 <= len(wave):
            form, channels, rate, _bytes, _block, bits = struct.unpack_from(_FROM_HEADER, wave, at)
            if channels != 1 or bits != 16 or form not in (1, 0xFFFE):
                raise CannotSayError("a sound of another kind came")
        elif name == b"data" and rate:
            samples = wave[at : at + size]
            return samples[: len(samples) // 2 * 2], rate
        at += size + size % 2
    raise CannotSayError("half a sound came")


def _espeak() -> str | None:
    return next((found for name in _ESPEAK if (found := shutil.which(name))), None)


@cache
def _voices(program: str, language: str) -> dict[str, str]:
    """The voices of a language: the name speech-dispatcher has for each, and what espeak-ng calls it."""
    try:
        listed = _run([program, f"--voices={spoken(language)}"], "").decode("utf-8", "replace")
    except OSError:
        return {}
    found: dict[str, str] = {}
    for line in listed.splitlines()[1:]:
        columns = line.split()
        if len(columns) >= 5 and not columns[4].startswith("mb/"):
            found.setdefault(columns[3].replace("_", " "), columns[1])
    return found


def _run(command: Sequence[str], text: str) -> bytes:
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(  # noqa: S603 - a program of the system's, and no shell
            command,
            input=text.encode(),
            capture_output=True,
            timeout=PATIENCE,
            check=False,
            creationflags=no_window,
        )
    except subprocess.SubprocessError as error:
        raise CannotSayError("it took too long") from error
    if done.returncode:
        raise CannotSayError(f"the program ended with {done.returncode}")
    return done.stdout
