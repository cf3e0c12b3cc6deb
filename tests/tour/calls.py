"""Scenes of calls: the list, preparing one, holding it, and what stays of it."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from painapp.domain.call import Call, Question
from painapp.domain.entries import Activity, CheckIn, WentWell
from painapp.domain.goal import SmallStep, StepTry
from painapp.domain.moments import today, written_now
from tests.stage import EMPTY, Stage
from tests.tour.scene import Scene, nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entries import Entry


def write(stage: Stage, made: type[Entry], day: date | None = None, **values: Any) -> Any:
    """Write an entry, as if its page had."""
    diary = stage.vault.diary
    written = written_now(stage.clock, diary.settings.day_start)
    return diary.record(made(id=uuid4(), day=day or written.day, written=written, **values))


def have_calls(stage: Stage, *, days_ahead: int = 4) -> Call:
    """Have had two calls, with questions, what was agreed and three weeks of days; return the next one."""
    now = today(stage.clock)
    coach: dict[str, Any] = {"who": "Anna Berg", "role": "coach", "way": "phone", "of_calls": 6}
    write(stage, Call, call_day=now - timedelta(days=42), number=1, standing="held", **coach)
    last = write(stage, Call, call_day=now - timedelta(days=21), number=2, standing="held", **coach)
    coming = write(
        stage,
        Call,
        call_day=now + timedelta(days=days_ahead),
        clock=time(10, 30),
        need=("listen", "ideas"),
        changed="Mornings are easier.",
        **coach,
    )
    walk = write(
        stage,
        SmallStep,
        words="Walk to the corner and back",
        how_often="Four days a week",
        on_today=True,
        call=str(last.id),
        rank=0,
        went="partly",
    )
    write(
        stage,
        SmallStep,
        words="Send the sheet about sleep",
        by_coach=True,
        call=str(last.id),
        rank=1,
        went="done",
    )
    for number in range(20):
        day = now - timedelta(days=number)
        write(stage, CheckIn, day, pain=3 + number % 4, mood=5 + number % 3)
        write(stage, Activity, day, what="Walk", minutes=10 + number % 5)
        if number % 3 == 0:
            how = ("did", "partly", "not-today")[number % 2]
            write(stage, StepTry, day, step=str(walk.id), words=walk.words, how=how)
        if number % 5 == 0:
            write(stage, WentWell, day, text=f"Sat in the garden for {number + 5} minutes with a coffee.")
    for place, words in enumerate(
        ("What do I do when the walk sets it off?", "Is it all right to swim?", "I slept badly since Friday"),
        1,
    ):
        write(stage, Question, words=words, place=place if place < 3 else None, role="coach")
    write(stage, Question, words="May I try the other tablets?", role="gp")
    return coming


def at(page_id: str, act: Callable[[Stage], None] = nothing, **how: Any) -> Callable[[Stage], None]:
    """Have calls and go to a page about them, then act there."""

    def done(stage: Stage) -> None:
        have_calls(stage, **how)
        go_to(stage, page_id)
        act(stage)

    return done


def go_to(stage: Stage, page_id: str) -> Any:
    """Open a page about calls; return it."""
    stage.window.show_room(page_id)
    stage.settle()
    return stage.page


def add_call(stage: Stage) -> None:
    """Begin to write down another call."""
    stage.click(stage.page.ahead.add_button)


def add_question(stage: Stage) -> None:
    """Begin to write a question."""
    stage.click(stage.page.cards["questions"].add_button)
    stage.type("How far is too far?")


def agree(stage: Stage) -> None:
    """Write down two things that are agreed."""
    card = stage.page.cards["agreed"]
    for words in ("Two short walks instead of a long one", "Ring about the group on Thursdays"):
        stage.click(card.add_button)
        stage.type(words)
        stage.click(card.done_button)


def talk_and_agree(stage: Stage) -> None:
    """Tick a question, jot what was said, and agree on something."""
    talk = stage.page.cards["talk"]
    row = next(iter(talk.rows.values()))
    stage.click(row.talked)
    stage.click(row.answer.box)
    stage.type("Halve it for two days, then as before.")
    agree(stage)


def ask_about_an_entry(stage: Stage) -> None:
    """Ask about an entry of the diary at the next call."""
    stage.go("diary")
    row = stage.page.day.timeline.rows()[0]
    stage.click(row.ask.button)
    stage.type("Is this much still all right?")
    row.ask.field.flush()
    stage.settle()


def go_to_today(stage: Stage) -> None:
    """Have a call today, and look at Today."""
    have_calls(stage, days_ahead=0)
    go_to(stage, "diary")
    go_to(stage, "today")


CALLS = (
    Scene("calls-add", EMPTY, at("calls", add_call)),
    Scene("call-prepare", EMPTY, at("prepare", add_question)),
    Scene("call-hold", EMPTY, at("call", talk_and_agree, days_ahead=0)),
    Scene("call-after", EMPTY, at("after", agree, days_ahead=-1)),
    Scene("call-today", EMPTY, go_to_today),
    Scene("call-ask", EMPTY, at("diary", ask_about_an_entry)),
)
