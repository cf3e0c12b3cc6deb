"""Scenes of the player while an exercise runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stage import EMPTY, Stage
from tests.tour.practise import opened, start
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.player.player import Player


def run(seconds: float, act: Callable[[Stage, Player], None] = lambda _stage, _player: None):
    """Press Start, let so many seconds go by, then act on the player."""

    def done(stage: Stage) -> None:
        start(stage)
        player = stage.page.stage.player
        stage.equipment.pass_time(player, seconds, 1)
        stage.equipment.pass_time(player, 0.4)
        act(stage, player)
        stage.settle()

    return done


def pause(stage: Stage, player: Player) -> None:
    """Pause."""
    stage.click(player.transport.pause)


def open_more(stage: Stage, player: Player) -> None:
    """Open what can be changed while it runs."""
    stage.click(player.head.more)


def stay(stage: Stage, player: Player) -> None:
    """Stay in the step."""
    stage.click(player.aids.stay)


def shut_eyes(stage: Stage, player: Player) -> None:
    """Follow with the eyes shut, without any sound."""
    open_more(stage, player)
    more = player._more
    assert more is not None
    assert more._eyes is not None
    stage.click(more._eyes.cells[-1])
    stage.click(player.head.more)


PLAYER = (
    Scene("player-breathing", EMPTY, opened("slow-breathing", run(26))),
    Scene("player-paused", EMPTY, opened("four-seven-eight", run(50, pause))),
    Scene("player-staying", EMPTY, opened("longer-out-breath", run(65, stay))),
    Scene("player-eyes-shut", EMPTY, opened("mindful-breath", run(12, shut_eyes))),
    Scene("player-movement", EMPTY, opened("standing-stretches", run(66))),
    Scene("player-hold", EMPTY, opened("back-on-a-chair", run(96))),
    Scene("player-tense", EMPTY, opened("tense-and-let-go", run(44))),
    Scene("player-more", EMPTY, opened("body-scan", run(40, open_more))),
    Scene("player-more-movement", EMPTY, opened("lying-stretches", run(80, open_more))),
)
