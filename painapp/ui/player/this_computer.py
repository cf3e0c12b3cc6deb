"""The equipment of a player on a real computer; everything in it is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.system.awake import steady_seconds
from painapp.ui.player.equipment import Equipment

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.settings import Look
    from painapp.ui.player.equipment import Records, Sounds, Speaks, StaysAwake


def equipment_of_this_computer(look: Callable[[], Look], change_look: Callable[[Look], None]) -> Equipment:
    """Return the computer's own voice and sounds; `look` and `change_look` as in `Equipment`."""
    return Equipment(_speech, _sound, _awake, steady_seconds, look, change_look, _recorder)


def _speech() -> Speaks:
    from painapp.system.speech import Speech

    return Speech()


def _sound() -> Sounds:
    from painapp.system.sound_output import SoundOutput

    return SoundOutput()


def _awake() -> StaysAwake:
    from painapp.system.stay_awake import StayAwake

    return StayAwake()


def _recorder() -> Records:
    from painapp.system.recorder import Recorder

    return Recorder()
