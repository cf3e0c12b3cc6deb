"""`python -m tests.journeys.demo OUT`: one evening with PainApp, without a screen, as pictures and a PDF.

It is what `packaging/dev.py run` does where there is no screen, so it needs nothing but the app itself.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stage import Stage

FORGOTTEN_DAY = date(2026, 11, 19)


class Step(NamedTuple):
    """One thing a person does: the name of its picture, what is said of it, and how it is done."""

    name: str
    said: str
    do: Callable[[Stage], None]


def first_start(_stage: Stage) -> None:
    """Nothing is pressed yet."""


def press_start(stage: Stage) -> None:
    """Answer that nobody else uses the computer, which is chosen already."""
    stage.click(stage.page.start_button)


def press_four(stage: Stage) -> None:
    """The scale has the keyboard when Today opens."""
    stage.press(Qt.Key.Key_4)


def say_more(stage: Stage) -> None:
    """Where it is, mood, and what helped."""
    from tests.tour.scene import fold_of

    form = stage.page.check_in.form
    stage.click(fold_of(form, "areas"))
    for area in ("neck", "lower-back"):
        stage.click(form.editor("areas").chip(area))
    stage.click(fold_of(form, "mood"))
    stage.click(form.editor("mood").cells[6])
    stage.click(fold_of(form, "helped"))
    stage.click(form.editor("helped").chip("warmth"))


def write_sleep(stage: Stage) -> None:
    """6 h 40 min, quality 3, by keys."""
    from painapp.domain.entries import Sleep

    card = stage.page.cards.by_type[Sleep]
    stage.click(card.add_button)
    hours, minutes = card.form.editor("slept_minutes").boxes
    stage.click(hours)
    stage.type("6")
    stage.click(minutes)
    stage.type("40")
    stage.click(card.form.editor("quality").cells[2])
    stage.click(card.done_button)


def write_activity(stage: Stage) -> None:
    """A walk of twelve minutes."""
    from painapp.domain.entries import Activity

    card = stage.page.cards.by_type[Activity]
    stage.click(card.add_button)
    stage.type("Walk to the corner and back")
    stage.click(card.form.editor("minutes").boxes[-1])
    stage.type("12")
    stage.click(card.form.editor("effort").cells[3])
    stage.click(card.done_button)


def write_went_well(stage: Stage) -> None:
    """One sentence."""
    from painapp.domain.entries import WentWell

    card = stage.page.cards.by_type[WentWell]
    stage.click(card.add_button)
    stage.type("Stayed two hours at lunch with my sister.")
    stage.click(card.done_button)


def add_forgotten_day(stage: Stage) -> None:
    """Open a day gone by in the calendar and write a check-in for it."""
    from painapp.domain.entries import CheckIn

    page = stage.go("diary")
    stage.click(page.grid.cell(FORGOTTEN_DAY))
    stage.click(page.day.add_buttons[CheckIn])
    editor = page.editing.editor
    stage.click(editor.form.editor("pain").cells[6])
    stage.click(editor.time_field.boxes[0])
    stage.type("1430")
    stage.click(editor.done_button)


def look_at_the_pages(stage: Stage) -> None:
    """Open Share, where the very pages of the file are in sight."""
    stage.go("share")


def save_the_pages(stage: Stage) -> None:
    """Save them."""
    stage.click(stage.page.save.save)


STEPS = (
    Step("welcome", "The app starts for the first time and says what it is.", first_start),
    Step("today", "Start is pressed. The diary is made, encrypted, and Today opens.", press_start),
    Step("pain-4", "The key 4 is pressed: a pain of 4 is saved.", press_four),
    Step("more", "Where it is, the mood and what helped are added; each press is saved.", say_more),
    Step("sleep", "Last night's sleep is written down: 6 h 40 min, quality 3 of 5.", write_sleep),
    Step("activity", "A walk of 12 minutes is written down.", write_activity),
    Step("went-well", "One thing that went well is written down.", write_went_well),
    Step(
        "forgotten-day",
        "In Diary, a check-in of Thursday is added. It is marked as written later.",
        add_forgotten_day,
    ),
    Step("pages", "Share shows the pages for the coach, as they will be in the file.", look_at_the_pages),
    Step("saved", "The pages are saved as a PDF.", save_the_pages),
)


def play(out: Path, tell: Callable[[str], None]) -> Path:
    """Do the journey, leave its pictures and the PDF in `out`, and return the PDF's path."""
    from tests.stage import NO_DIARY, Props, Stage

    out.mkdir(parents=True, exist_ok=True)
    asked: list[Path] = []

    def here(name: str) -> Path:
        asked.append(out / name)
        return asked[-1]

    with Props() as props, Stage(props.computer(NO_DIARY), ask_where=here) as stage:
        for number, step in enumerate(STEPS, 1):
            step.do(stage)
            stage.clock.move(seconds=40)
            picture = out / f"{number:02}-{step.name}.png"
            if not stage.picture().save(str(picture)):
                raise OSError(f"could not write {picture}")
            tell(f"{number:2}. {step.said}\n    {picture.name}")
    return asked[-1]


def main(arguments: list[str] | None = None) -> int:
    """Play the journey; return the process's exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.demo", description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the pictures and the PDF")
    out = parser.parse_args(arguments).out.absolute()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from tests.stage import offscreen_app

    took = QElapsedTimer()
    took.start()
    _app = offscreen_app()
    pdf = play(out, lambda text: print(text, flush=True))
    print(f"The PDF: {pdf}\nIt took {took.elapsed() / 1000:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
