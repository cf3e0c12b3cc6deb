"""Has the words of exercises said by speech-dispatcher on a null sink, and listens.

    .venv/bin/python -m tests.system.hearing [--only ID …] [--texts N]

One line for each exercise: how many of its texts were heard, how much sound there was, and how much of its
step the slowest text took. Ends with 1 when a text was not heard or did not fit its step.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "exercises"
LOUD = 300
"""A sample that is heard; silence on a null sink is 0."""


@dataclass
class Said:
    """One text: its exercise, how long its step is, and how it went."""

    exercise: str
    text: str
    room_ms: int
    ended: bool = False
    took_ms: float = 0
    first: int = 0
    last: int = 0
    """Samples recorded when it began and when it ended."""


def texts(only: list[str], most: int) -> list[Said]:
    """Return the texts of each exercise in its shortest length, each text once."""
    from painapp.content.exercise_timeline import timeline
    from painapp.content.exercises import load_exercises

    found: list[Said] = []
    for exercise in load_exercises(FOLDER, "en"):
        if only and exercise.id not in only:
            continue
        steps = [one for one in timeline(exercise, exercise.lengths[0]) if one.text]
        seen = {one.text: Said(exercise.id, one.text, one.length) for one in reversed(steps)}
        found += list(reversed(seen.values()))[:most]
    return found


def say_all(all_texts: list[Said], recorded: Path) -> None:
    """Say them one after the other in this process, which lives in the quiet room."""
    from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer

    from painapp.system.speech import Speech

    app = QCoreApplication([])
    speech, since, waiting = Speech(), QElapsedTimer(), iter(all_texts)
    now: list[Said] = []

    def samples() -> int:
        return recorded.stat().st_size // 2

    def following() -> None:
        said = next(waiting, None)
        if said is None:
            app.quit()
            return
        now[:] = [said]
        said.first = samples()
        since.restart()
        speech.say(said.text)

    def over(*, ended: bool) -> None:
        said = now[0]
        said.ended, said.took_ms = ended, since.elapsed()
        # What is on its way through the sound server belongs to this text too.
        QTimer.singleShot(300, app, finish)

    def finish() -> None:
        now[0].last = samples()
        following()

    speech.use("en-GB")
    speech.ended.connect(lambda: over(ended=True))
    speech.silent.connect(lambda: over(ended=False))
    QTimer.singleShot(0, app, following)
    app.exec()
    speech.close()


def judge(all_texts: list[Said], samples: memoryview) -> bool:
    """Print a line for each exercise; tell whether every text was heard, to its end and within its step."""
    from tests.system.quiet_room import RATE

    good = True
    for exercise in dict.fromkeys(one.exercise for one in all_texts):
        mine = [one for one in all_texts if one.exercise == exercise]
        loud = [sum(abs(value) > LOUD for value in samples[one.first : one.last : 8]) * 8 for one in mine]
        heard = [one.ended and size > RATE / 4 for one, size in zip(mine, loud, strict=True)]
        fullest = max(one.took_ms / one.room_ms for one in mine)
        good = good and all(heard) and fullest <= 1
        print(
            f"{exercise:28} heard {sum(heard)} of {len(mine)}, {sum(loud) / RATE:6.1f} s of sound, "
            f"fullest step {fullest:4.0%}",
            flush=True,
        )
    return good


def main(arguments: list[str]) -> int:
    """Make the room, go in, say everything, and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--texts", type=int, default=1000)
    parser.add_argument("--inside", type=Path)
    asked = parser.parse_args(arguments)
    if asked.inside is not None:
        wanted = texts(asked.only, asked.texts)
        say_all(wanted, asked.inside)
        with asked.inside.open("rb") as file:
            sound = file.read()
        return 0 if judge(wanted, memoryview(sound[: len(sound) // 2 * 2]).cast("h")) else 1
    from tests.system.quiet_room import QuietRoom

    with tempfile.TemporaryDirectory() as place, QuietRoom(Path(place)) as room:
        recorded = Path(place) / "heard"
        ears = room.recording(recorded)
        again = [sys.executable, "-m", "tests.system.hearing", *arguments, "--inside", str(recorded)]
        path = os.pathsep.join([str(ROOT), room.environment.get("PYTHONPATH", "")])
        done = subprocess.run(again, env=room.environment | {"PYTHONPATH": path}, cwd=ROOT, check=False)
        ears.terminate()
        ears.wait()
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
