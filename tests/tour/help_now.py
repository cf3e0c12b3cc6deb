"""Scenes of Help me now: with an open diary and while it is locked, and what is asked afterwards."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt

from painapp.domain.care import Medicine
from painapp.domain.moments import local_time_now, today, written_now
from painapp.domain.practice import FlareUpPlan, KindVoice
from painapp.domain.settings import Settings
from painapp.domain.sound import packed
from tests.stage import EMPTY, PROTECTED, Stage
from tests.tour.others import unlock
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entry import Entry

MINUTES = 4


def written(stage: Stage, made: type[Entry], **values: Any) -> Any:
    """Write an entry into the open diary."""
    day = today(stage.clock)
    return stage.vault.diary.record(made(id=uuid4(), day=day, written=written_now(stage.clock), **values))


def with_plan(stage: Stage, **more: Any) -> None:
    """Write a plan, with medicines, and record a voice."""
    written(
        stage,
        FlareUpPlan,
        first_hour="Sit down with a warm drink\nPut the hot-water bottle on my back\nPut off what can wait",
        exercises=("mindful-sounds", "letting-go"),
        people="Sam, next door\nMum, after six",
        seek_help="When it is new, or a leg feels numb",
        message="This has eased every time so far.",
        medicines="What the pharmacist wrote on the box.",
        medicines_written=date(2026, 10, 2),
        **more,
    )
    written(stage, KindVoice, name="Sam", seconds=1, sound=packed(b"\0\0" * 16_000), **more)
    stage.vault.diary.save_settings(Settings(medicines=True))
    written(stage, Medicine, what="Paracetamol", at=local_time_now(stage.clock))


def desk(stage: Stage) -> Any:
    """What brings Help me now over the window."""
    return stage.painapp.help_desk


def begin(stage: Stage) -> Any:
    """Press the key, and let it be seen; return what is over the window."""
    stage.press(Qt.Key.Key_F8)
    desk(stage).view.grab()  # also where nothing is painted: only then is it looked up what is at hand
    stage.settle()
    return desk(stage).view


def with_help(act: Callable[[Stage, Any], None] = lambda _stage, _view: None) -> Callable[[Stage], None]:
    """Write a plan, begin, and do something there."""

    def done(stage: Stage) -> None:
        with_plan(stage)
        act(stage, begin(stage))
        stage.settle()

    return done


def stay(stage: Stage, seconds: float = MINUTES * 60) -> None:
    """Stay with it for a while."""
    stage.equipment.pass_time(desk(stage).view.player, seconds, frame=4)
    stage.settle()


def to_the_end(stage: Stage, _view: Any) -> None:
    """Let the exercise come to its end."""
    stay(stage, 301)


def afterwards(stage: Stage) -> None:
    """Stay four minutes, and stop."""
    begin(stage)
    stay(stage)
    stage.press(Qt.Key.Key_Escape)


def when_it_began(stage: Stage) -> None:
    """Say that it was a flare-up, begun earlier."""
    afterwards(stage)
    stage.click(desk(stage).afterwards.yes)
    stage.click(desk(stage).afterwards.earlier)


def held(stage: Stage) -> None:
    """Stay with it while the diary is locked, then open that."""
    afterwards(stage)
    unlock(stage)


def asked_later(stage: Stage) -> None:
    """Put the question off until the next day."""
    afterwards(stage)
    stage.click(desk(stage).afterwards.ask_later)
    stage.click(desk(stage).afterwards.close_it)
    stage.clock.move(hours=15)
    stage.go("diary")
    stage.go("today")


HELP_NOW = (
    Scene("help-now", EMPTY, with_help()),
    Scene("help-now-others", EMPTY, with_help(lambda stage, view: stage.click(view.something_else))),
    Scene("help-now-plan", EMPTY, with_help(lambda stage, view: stage.click(view.my_plan))),
    Scene("help-now-voice", EMPTY, with_help(lambda stage, view: stage.click(view.kind_voice))),
    Scene("help-now-rest", EMPTY, with_help(to_the_end)),
    Scene("help-now-asks", EMPTY, afterwards),
    Scene("help-now-when", EMPTY, when_it_began),
    Scene("help-now-held", PROTECTED, held),
    Scene("today-asked-again", EMPTY, asked_later),
)
