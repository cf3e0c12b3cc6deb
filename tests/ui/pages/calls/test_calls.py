"""From call to call, in the whole app: prepare, hold, agree, look back, prepare the next."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit

from painapp.domain.call import Call, Question
from painapp.domain.calls import in_order
from painapp.domain.goal import SmallStep
from painapp.domain.moments import today
from painapp.domain.plan_lists import CALL_CONTACTS
from painapp.ui.pages.calls.list_card import CHANGE
from painapp.ui.pages.calls.state import AFTER, HOLD, PREPARE, at_hand, ways
from painapp.ui.pages.share.calls_card import CallsCard
from tests.domain.examples import DAY, number_id, written
from tests.stage import EMPTY, Props, Stage
from tests.tour.calls import go_to, have_calls, write
from tests.ui.pages.writing.acting import fill_the_disk, make_room, undo

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def stage(props: Props) -> Generator[Stage]:
    """Return the app with an empty diary."""
    with Stage(props.computer(EMPTY)) as made:
        yield made


def calls(stage: Stage) -> tuple[Call, ...]:
    return in_order(stage.vault.diary.all_of(Call))


def steps(stage: Stage) -> list[str]:
    return [one.words for one in stage.vault.diary.all_of(SmallStep)]


def questions(stage: Stage) -> dict[str, Question]:
    return {one.words: one for one in stage.vault.diary.all_of(Question)}


def type_day(stage: Stage, field: Any, text: str) -> None:
    """Type a date as a person does, and leave the field."""
    stage.click(field.box)
    field.box.selectAll()
    stage.type(text)
    field.flush()
    stage.settle()


def rows(card: Any) -> list[str]:
    """The titles a list shows, from top to bottom."""
    shown = sorted(card.rows.values(), key=lambda row: row.y())
    return [row.tick.text() if row.tick is not None else row.title.text() for row in shown if row.isVisible()]


def test_from_one_call_to_the_next(stage: Stage) -> None:
    first = write_down_a_call(stage)
    swim = prepare_it(stage)
    agreed = hold_it(stage, first, swim)
    look_after_it(stage)
    stage.clock.move(days=8)
    page = go_to(stage, "prepare")
    assert "13 December" in page.frame.sub_line.text()
    (went,) = page.cards["went"].rows.values()
    assert went.title.text() == agreed.words
    stage.click(went.form.editor("went").chip("partly"))
    looked = stage.vault.diary.all_of(SmallStep)[0]
    assert (looked.went, looked.went_on) == ("partly", date(2026, 11, 30))
    assert rows(page.cards["questions"]) == ["Could our calls be further apart?"]
    undo(stage)
    assert stage.vault.diary.all_of(SmallStep)[0].went == ""
    assert not went.form.editor("went").chip("partly").isChecked()


def write_down_a_call(stage: Stage) -> Call:
    """Write down the call of today, and go on to prepare it."""
    page = go_to(stage, "calls")
    stage.click(page.ahead.add_button)
    type_day(stage, page.ahead.form.editor("call_day"), "22 November 2026")
    stage.click(page.ahead.form.editor("who").box)
    stage.type("Anna")
    stage.click(page.ahead.done_button)
    (first,) = calls(stage)
    assert (first.call_day, first.who) == (date(2026, 11, 22), "Anna")

    stage.click(page.ahead.rows[first.id].buttons[PREPARE])
    return first


def prepare_it(stage: Stage) -> Question:
    """Collect questions, pick one, say what is needed and what changed; go on to hold it."""
    page = stage.page
    asking = page.cards["questions"]
    stage.click(asking.add_button)
    stage.type("May I swim?")
    stage.click(asking.done_button)
    stage.click(asking.further_apart)
    assert set(rows(asking)) == {"May I swim?", "Could our calls be further apart?"}
    assert not asking.further_apart.isVisible(), "it is asked already"
    swim = questions(stage)["May I swim?"]
    stage.click(asking.rows[swim.id].tick)
    assert questions(stage)["May I swim?"].place == 1
    stage.click(page.cards["need"].form.editor("need").chip("ideas"))
    stage.click(page.cards["changed"].form.editor("changed").box)
    stage.type("Mornings are easier")

    stage.click(page.hold)
    return swim


def hold_it(stage: Stage, first: Call, swim: Question) -> SmallStep:
    """Jot an answer, agree on something and read it back; the call is over."""
    page = stage.page
    assert stage.room == "call"
    said = [(one.label, one.text) for one in page.cards["first"].lines._shown]
    assert said == [
        ("What I need from the call", "Ideas"),
        ("What changed since the last call", "Mornings are easier"),
    ]
    row = page.cards["talk"].rows[swim.id]
    stage.click(row.answer.box)
    stage.type("Yes, twenty minutes")
    card = page.cards["agreed"]
    assert not card.read_back.isVisible()
    stage.click(card.add_button)
    stage.type("Swim on Tuesday")
    stage.click(card.form.editor("on_today").chip("yes"))
    stage.click(card.done_button)
    stage.click(card.read_back)
    answered = questions(stage)["May I swim?"]
    assert (answered.answer, answered.asked, answered.call) == ("Yes, twenty minutes", True, str(first.id))
    (agreed,) = stage.vault.diary.all_of(SmallStep)
    assert (agreed.words, agreed.on_today, agreed.call) == ("Swim on Tuesday", True, str(first.id))

    stage.click(page.over)
    return agreed


def look_after_it(stage: Stage) -> None:
    """See what was agreed, and write down the next call."""
    page = stage.page
    assert stage.room == "after"
    assert rows(page.cards["agreed"]) == ["Swim on Tuesday"]
    type_day(stage, page.cards["next"].form.editor("call_day"), "13 December 2026")
    held, coming = calls(stage)
    assert (held.standing, held.read_back) == ("held", True)
    assert (coming.call_day, coming.who, coming.standing) == (date(2026, 12, 13), "Anna", "")


def test_three_at_most_are_picked(stage: Stage) -> None:
    have_calls(stage)
    card = go_to(stage, "prepare").cards["questions"]
    assert len(rows(card)) == 3, "the one for the GP waits for the GP"
    assert card.elsewhere.isVisible()
    stage.click(card.rows[questions(stage)["I slept badly since Friday"].id].tick)
    fourth = write(stage, Question, words="And the stairs?", role="coach")
    stage.settle()
    stage.click(card.rows[fourth.id].tick)
    assert card.hint.isVisible()
    assert not card.rows[fourth.id].tick.isChecked()
    stage.click(card.rows[questions(stage)["Is it all right to swim?"].id].tick)
    stage.click(card.rows[fourth.id].tick)
    assert {one.place for one in questions(stage).values()} == {1, 2, 3, None}
    assert questions(stage)["And the stairs?"].place == 2


def test_a_question_is_changed_removed_and_brought_back_by_keyboard(stage: Stage) -> None:
    asked = write(stage, Question, words="May I swim?")
    page = go_to(stage, "prepare")
    card = page.cards["questions"]
    assert QApplication.focusWidget() is card.rows[asked.id].tick
    card.rows[asked.id].buttons[CHANGE].setFocus()
    stage.press(Qt.Key.Key_Space)
    stage.press(Qt.Key.Key_End)
    stage.type(" And run?")
    stage.press(Qt.Key.Key_Escape)
    assert list(questions(stage)) == ["May I swim? And run?"]
    assert QApplication.focusWidget() is card.rows[asked.id].buttons[CHANGE]
    stage.press(Qt.Key.Key_Space)
    card.remove_button.setFocus()
    stage.press(Qt.Key.Key_Space)
    assert not questions(stage)
    assert QApplication.focusWidget() is card.add_button
    card.saved.undo.setFocus()
    stage.press(Qt.Key.Key_Space)
    assert list(questions(stage)) == ["May I swim? And run?"]


def test_the_questions_of_a_call_that_is_removed_wait_again(stage: Stage) -> None:
    call = write(stage, Call, call_day=today(stage.clock), standing="held")
    asked = write(stage, Question, words="May I swim?", asked=True, answer="Yes", call=str(call.id), place=1)
    card = go_to(stage, "prepare").cards["questions"]
    assert not rows(card)
    stage.vault.diary.remove(call.id)
    stage.settle()
    assert rows(card) == ["May I swim?"]
    stage.click(card.rows[asked.id].tick)
    picked = questions(stage)["May I swim?"]
    assert (picked.asked, picked.call, picked.place, picked.answer) == (None, "", 1, "Yes")
    undo(stage)
    undo(stage)
    assert (questions(stage)["May I swim?"], calls(stage)) == (asked, (call,))
    assert not rows(card)


def test_a_lock_keeps_what_is_half_typed_and_shows_nothing(stage: Stage) -> None:
    have_calls(stage, days_ahead=0)
    page = go_to(stage, "call")
    stage.click(page.cards["agreed"].add_button)
    stage.type("Two short walks")
    fill_the_disk(stage)
    stage.click(page.cards["jotted"].form.editor("jotted").box)
    stage.type("She will ring the clinic")
    page.flush()
    assert page.unsaved
    make_room(stage)
    stage.painapp.access.lock()
    stage.settle()
    assert not page.cards["talk"].rows
    assert page.frame.sub_line.text() == ""
    assert not any("ring the clinic" in one.toPlainText() for one in page.findChildren(QPlainTextEdit))
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert stage.room == "call"
    assert at_hand(calls(stage), today(stage.clock)).jotted == "She will ring the clinic"  # pyright: ignore[reportOptionalMemberAccess]
    assert "Two short walks" in steps(stage)
    assert page.cards["agreed"].is_open


def test_a_locked_page_knows_no_names(stage: Stage) -> None:
    have_calls(stage)
    page = go_to(stage, "calls")
    stage.click(page.ahead.add_button)
    assert [one.text() for one in page.ahead.form.editor("who").suggestions] == ["Anna Berg"]
    stage.painapp.access.lock()
    stage.settle()
    said = [one.text() for kind in (QLabel, QAbstractButton) for one in page.findChildren(kind)]
    assert not [text for text in said if "Anna" in text or "November" in text]


def test_share_leads_to_what_is_next(stage: Stage) -> None:
    gone: list[str] = []
    app = stage.painapp
    card = CallsCard(app.theme, app.language, stage.clock, gone.append, lambda: gone.append("write"))
    card.open_diary(stage.vault)
    card.refresh()
    assert (card.words.text(), card.all.text()) == ("No call is written down.", "Write down a call")
    card.all.click()
    have_calls(stage)
    card.refresh()
    assert card.words.text() == "Your next call: Anna Berg, Thursday 26 November, 10:30, call 3 of 6"
    shown = [page for page, button in card.buttons.items() if not button.isHidden()]
    assert shown == [PREPARE, HOLD]
    assert not any(button.stands_out for button in card.buttons.values())
    card.buttons[PREPARE].click()
    card.all.click()
    assert gone == ["write", "prepare", "calls"]
    stage.clock.move(days=4)
    card.refresh()
    assert [page for page, button in card.buttons.items() if button.stands_out] == [HOLD]
    card.close_diary()
    assert card.words.text() == ""
    card.deleteLater()


def test_the_calendar_file_says_call_and_no_more_than_was_ticked(stage: Stage) -> None:
    coming = have_calls(stage)
    card = go_to(stage, "calls").ahead
    folder = stage.computer.folder / "Documents"
    stage.click(card.rows[coming.id].buttons["calendar"])
    file = folder / "Call 2026-11-26.ics"
    assert b"SUMMARY:Call\r\n" in file.read_bytes()
    assert b"Anna" not in file.read_bytes()
    stage.click(card.details)
    stage.click(card.rows[coming.id].buttons["calendar"])
    assert b"DESCRIPTION:Anna Berg\r\n" in file.read_bytes()
    assert card.file.isVisible()


def test_a_question_is_kept_from_an_entry_and_taken_back(stage: Stage) -> None:
    have_calls(stage)
    before = set(questions(stage))
    stage.go("diary")
    row = stage.page.day.timeline.rows()[0]
    stage.click(row.ask.button)
    stage.type("Is this much all right?")
    stage.page.flush()
    kept = questions(stage)["Is this much all right?"]
    assert kept.about == "Check-in, 22 Nov"
    assert "Kept" in row.ask.saved.words.text()
    stage.click(row.ask.saved.undo)
    assert set(questions(stage)) == before
    assert row.ask.saved.words.text() == ""


def test_today_speaks_of_a_call_that_is_near(stage: Stage) -> None:
    page: Any = stage.page
    assert page.appearing.call_line is None
    coming = have_calls(stage, days_ahead=20)
    go_to(stage, "today")
    line: Any = page.appearing.call_line
    assert line.isHidden()
    diary = stage.vault.diary
    for days, buttons in ((4, ["Prepare"]), (0, ["Hold the call", "Prepare"]), (-1, ["After the call"])):
        now = diary.entry(coming.id)
        assert isinstance(now, Call)
        values = {**vars(now), "call_day": today(stage.clock) + timedelta(days=days)}
        diary.edit(Call(**values))
        stage.settle()
        shown = [one.text() for one in (line.first, line.second) if one.isVisible()]
        assert shown == buttons
    stage.click(line.first)
    assert stage.room == "after"
    assert "Anna Berg" in stage.page.frame.sub_line.text()


def test_nothing_that_is_asked_pushes_the_next_call_down(stage: Stage) -> None:
    for key in "123":
        stage.clock.move(minutes=20)
        stage.press(key)
    have_calls(stage, days_ahead=2)
    go_to(stage, "diary")
    go_to(stage, "today")
    page: Any = stage.page
    stage.wait_until(lambda: page.asking.recovery.card is not None, "Today asks for a recovery sheet")
    body = page.frame.body
    assert body.indexOf(page.appearing.call_line) < body.indexOf(page.asking.recovery.card)


@pytest.mark.parametrize(
    ("days", "standing", "expected"),
    [
        (5, "", [PREPARE, HOLD]),
        (0, "", [HOLD, PREPARE, AFTER]),
        (0, "held", [AFTER, HOLD]),
        (-2, "", [AFTER]),
        (-2, "held", []),
        (-2, "not-held", []),
    ],
)
def test_what_is_next_for_a_call_comes_first(days: int, standing: str, expected: list[str]) -> None:
    one = Call(
        id=number_id(1),
        day=DAY,
        written=written(),
        call_day=DAY + timedelta(days=days),
        clock=time(10),
        standing=standing,
    )
    assert [page for page, _ in ways([one], DAY)] == expected


def test_share_leads_straight_to_the_form_of_the_first_call(stage: Stage) -> None:
    share = go_to(stage, "share")
    assert QApplication.focusWidget() is share.calls.all
    stage.click(share.calls.all)
    form = stage.page.ahead.form
    assert form is not None
    assert form.editor("call_day").isAncestorOf(QApplication.focusWidget())
    assert [option.id for option in CALL_CONTACTS][:2] == ["coach", "gp"]
