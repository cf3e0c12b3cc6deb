"""What a phase of an exercise is called: in the circle, under a movement, and to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.player.phases import Phase
    from painapp.ui.player.playing import Moment

_BREATH: dict[Phase, Words] = {
    "in": QT_TRANSLATE_NOOP("Player", "In"),
    "full": QT_TRANSLATE_NOOP("Player", "Hold"),
    "out": QT_TRANSLATE_NOOP("Player", "Out"),
    "empty": QT_TRANSLATE_NOOP("Player", "Wait"),
}
_LEFT = QT_TRANSLATE_NOOP("Player", "Left")
_RIGHT = QT_TRANSLATE_NOOP("Player", "Right")
_SIDE_AND_COUNT = QT_TRANSLATE_NOOP("Player", "{side} · {said}")
_COUNT = QT_TRANSLATE_NOOP("Player", "{number} of {of}")
_OPEN_COUNT = QT_TRANSLATE_NOOP("Player", "{number}")
_SECONDS = QT_TRANSLATE_NOOP("Player", "About %n second(s)")
_SIDE_AND_SECONDS = QT_TRANSLATE_NOOP("Player", "{side} · about %n second(s)")
_PAUSED = QT_TRANSLATE_NOOP("Player", "Paused")
_WATCH = QT_TRANSLATE_NOOP("Player", "Watch first")
_EYES_NEED_SOUND = QT_TRANSLATE_NOOP("Player", "To follow with your eyes shut, choose a sound under More.")
_BREATH_SAID = QT_TRANSLATE_NOOP("Player", "{word}, {number}")


def counts(moment: Moment) -> int:
    """How far one counts in this phase of a breath: its seconds, in whole numbers."""
    return max(1, round(moment.phase_ms / 1000))


def count_now(moment: Moment) -> int:
    """Which count it is now, from 1."""
    return min(int(moment.share * counts(moment)) + 1, counts(moment))


def breath_word(language: Language, phase: Phase) -> str:
    """Return "In", "Hold", "Out" or "Wait"; "" where no breath is guided."""
    words = _BREATH.get(phase)
    return language.text(words) if words is not None else ""


def breath_said(language: Language, moment: Moment) -> str:
    """What a screen reader says as a part of a breath begins: "In, 4"."""
    word = breath_word(language, moment.phase)
    return language.text(_BREATH_SAID, word=word, number=counts(moment)) if word else ""


def eyes_need_sound(language: Language) -> str:
    """Return what is said to somebody who shuts the eyes and hears nothing."""
    return language.text(_EYES_NEED_SOUND)


def count_written(language: Language, moment: Moment) -> str:
    """Return which count of a breath's part it is, as it is written; "" where no breath is guided."""
    return language.number(count_now(moment)) if moment.phase in _BREATH else ""


def line_below(language: Language, moment: Moment) -> str:
    """Return the quiet line below the words: the side and the count of a movement; "" where there is none."""
    step = moment.step
    if moment.phase == "watch":
        return language.text(_WATCH)
    side = "" if step.side is None else language.text(_LEFT if step.side == "left" else _RIGHT)
    if step.doing == "hold":
        return _hold_line(language, moment, side)
    if step.doing != "move":
        return ""
    numbers = {"number": moment.count, "of": moment.of}
    said = language.text(_COUNT if moment.of else _OPEN_COUNT, **numbers)
    return language.text(_SIDE_AND_COUNT, side=side, said=said) if side else said


def paused_word(language: Language) -> str:
    """Return "Paused"."""
    return language.text(_PAUSED)


def _hold_line(language: Language, moment: Moment, side: str) -> str:
    if not moment.of:
        return side
    seconds = round((moment.step.length - moment.step.lead) / 1000)
    return language.text(_SIDE_AND_SECONDS, seconds, side=side) if side else language.text(_SECONDS, seconds)
