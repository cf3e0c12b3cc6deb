"""Once for real: a voice through speech-dispatcher and a tone, to loudspeakers that nobody hears."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.system.quiet_room import SOUND, VOICE, QuietRoom, lacking

ROOT = Path(__file__).parents[2]

LOOP = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from painapp.system.recorder import Recorder
from painapp.system.samples import from_bytes
from painapp.system.sound_output import SoundOutput
from painapp.system.tones import RATE, tone

app = QCoreApplication([])
output, recorder = SoundOutput(), Recorder()
print(output.available, recorder.available)
recorder.failed.connect(lambda: print("failed"))
output.ended.connect(app.quit)
recorder.start()
output.play(tone("in"), RATE)
QTimer.singleShot(30_000, app, lambda: app.exit(1))
code = app.exec()
heard = from_bytes(recorder.stop())
print(sum(abs(value) > 1_000 for value in heard) > 8_000, code)

os.kill(int(sys.argv[1]), signal.SIGKILL)
QTimer.singleShot(500, app, app.quit)
app.exec()
output.ended.connect(app.quit)
output.play(tone("in"), RATE)
print(app.exec(), output.available, recorder.available)
"""

pytestmark = pytest.mark.slow


@pytest.mark.skipif(bool(lacking(*SOUND)), reason="no pulseaudio on this computer")
def test_a_tone_goes_out_comes_back_by_the_microphone_and_outlives_the_server(tmp_path: Path) -> None:
    with QuietRoom(tmp_path) as room:
        done = subprocess.run(
            [sys.executable, "-c", LOOP, str(room.server)],
            env=room.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    # Once the server is killed, Qt alone would end the whole process at the next tone.
    assert done.stdout.split() == ["True", "True", "True", "0", "0", "False", "False"], done.stderr


@pytest.mark.skipif(bool(lacking(*SOUND, *VOICE)), reason="no speech-dispatcher on this computer")
def test_an_exercise_is_heard_through_speech_dispatcher() -> None:
    # All of them: .venv/bin/python -m tests.system.hearing
    command = [sys.executable, "-m", "tests.system.hearing", "--only", "slow-breathing", "--texts", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert "heard 1 of 1" in done.stdout, done.stderr
    assert done.returncode == 0
