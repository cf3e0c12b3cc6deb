"""From a field's description to the control that edits it: one small maker for each kind of field."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.fields import Kind, own_pick, pick_label, value_text
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.bodies import Bodies
    from painapp.ui.widgets.stepped_field import SteppedField

    Settled = Callable[[Any], None]

LONG_STEP = 15
SHORT_STEP = 5
LONG_LENGTH = 3 * 60
TENS, OUT_OF_HUNDRED = 10, 100
"""By how much the buttons change a count out of so many; any number of them can be typed."""
YEARS_AHEAD = 2
"""How far ahead a day can be chosen, where days ahead can be chosen at all."""

NAMED_ABOVE = frozenset({Kind.SCALE, Kind.PICKS, Kind.CHOICE, Kind.YES_NO, Kind.BODY})
"""The kinds whose control does not show its own name: the form writes it above."""


def _nothing_waits() -> None:
    """A pressed control has said everything already."""


def _nothing_half_typed() -> bool:
    """A pressed control holds values only."""
    return False


def _take_no_notice(_typed: Any) -> None:
    """A pressed control has nothing to type."""


def _always_taken() -> bool:
    """A pressed control holds nothing that cannot be read."""
    return True


def _far_ahead() -> date:
    """Any day can be chosen."""
    return date(9000, 1, 1)


def _nothing_said(_spec: FieldSpec) -> None:
    """Nothing was said of it before."""


class FieldEditor(NamedTuple):
    """A control for one field: `show` puts a saved value in, `flush` says what was typed but not said."""

    widget: QWidget
    show: Callable[[Any], None]
    flush: Callable[[], None] = _nothing_waits
    taken: Callable[[], bool] = _always_taken
    """Tells whether what stands in the control can be read."""
    begin: Callable[[], None] = _nothing_waits
    """Forgets what could not be read, and offers what is used lately: the form is opened anew."""
    half_typed: Callable[[], bool] = _nothing_half_typed
    """Tells whether something stands in the control that is no value yet."""
    typed: Callable[[], Any] = _nothing_waits
    """What stands in the control, as JSON's own types."""
    type_again: Callable[[Any], None] = _take_no_notice
    """Puts back what `typed` gave, and settles what can be."""


class Surroundings(NamedTuple):
    """What makers need besides the field: look, language, and the person's own words used before."""

    theme: Theme
    language: Language
    own_words: Callable[[str], tuple[str, ...]]
    """Field name → own picks or lines used lately, latest first."""
    crisis_help: Callable[[], None]
    """Opens Emergency and crisis help."""
    today: Callable[[], date] = _far_ahead
    """Gives the diary day of now: what a day can be chosen up to, and is read near to."""
    last_amount: Callable[[FieldSpec], float | None] = _nothing_said
    """What an amount's buttons begin at where nothing is said yet: what it was last time."""
    bodies: Bodies | None = None
    """The drawings of the body map; without them its field is a list."""


def can_edit(spec: FieldSpec) -> bool:
    """Tell whether there is a control for a field."""
    return spec.kind in _MAKERS


def make_editor(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    """Return the editor for a field; it calls `settled` with each new value the person gives."""
    if spec.of_amount and spec.kind is not Kind.AMOUNT:
        return _of_amount(spec, around, settled)
    return _MAKERS[spec.kind](spec, around, settled)


def _of_amount(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    """Ask as the kind says, keep as an amount: 7.0 for a score of 7, 1.0 for a yes.

    An amount that the kind cannot show, from another version, is left blank rather than changed.
    """
    made = _MAKERS[spec.kind](spec, around, lambda value: settled(None if value is None else float(value)))

    def show(value: float | None) -> None:
        if value is None or not spec.low <= value <= max(spec.high, spec.kind is Kind.YES_NO):
            made.show(None)
        else:
            made.show(bool(value) if spec.kind is Kind.YES_NO else round(value))

    return made._replace(show=show)


def _scale(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.number_scale import NumberScale

    say = around.language.text
    scale = NumberScale(
        around.theme,
        spec.low,
        spec.high,
        say(spec.low_words) if spec.low_words else "",
        say(spec.high_words) if spec.high_words else "",
        say(spec.label),
        tint="pain" if spec.low_words == _NO_PAIN else "plain",
        clearable=True,
    )
    scale.chosen.connect(settled)
    return FieldEditor(scale, scale.set_value)


def _picks(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    return _chips(spec, around, settled, one=False)


def _choice(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    return _chips(spec, around, lambda chosen: settled(chosen[0] if chosen else ""), one=True)


def _chips(spec: FieldSpec, around: Surroundings, settled: Settled, *, one: bool) -> FieldEditor:
    """Chips for the bundled options and own words; what is chosen is a tuple, of `one` at most."""
    from painapp.ui.widgets.chips import ChipGroup

    language = around.language
    group = ChipGroup(
        around.theme,
        language.text(spec.label),
        single=one,
        own_words=clean_line if spec.own_words else None,
    )

    def options(chosen: Iterable[str]) -> None:
        used = around.own_words(spec.name) if spec.own_words else ()
        ids = dict.fromkeys((*(option.id for option in spec.options), *used, *chosen))
        group.set_options([(pick, pick_label(spec, pick, language)) for pick in ids])

    def show(value: tuple[str, ...] | str | None) -> None:
        chosen = () if not value else (value,) if isinstance(value, str) else value
        options(chosen)
        group.set_chosen(chosen)

    def added(text: str) -> None:
        pick = own_pick(text)
        chosen = (pick,) if one else tuple(dict.fromkeys((*group.chosen_ids, pick)))
        show(chosen)
        settled(chosen)

    def type_again(typed: dict[str, Any]) -> None:
        chosen = tuple(str(pick) for pick in typed["chosen"])
        show(chosen)
        if typed["line"] is None:
            settled(chosen)  # they could not be kept before
        else:
            group.type_again(str(typed["line"]))

    options(())
    group.changed.connect(settled)
    group.added.connect(added)
    return FieldEditor(
        group,
        show,
        begin=group.forget_typed,
        half_typed=lambda: group.half_typed is not None,
        typed=lambda: {"chosen": list(group.chosen_ids), "line": group.half_typed},
        type_again=type_again,
    )


def _yes_no(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.chips import ChipGroup

    group = ChipGroup(around.theme, around.language.text(spec.label), single=True)
    group.set_options(
        [(name, value_text(spec, answer, around.language)) for name, answer in _ANSWERS.items()]
    )

    def show(value: bool | None) -> None:
        group.set_chosen(name for name, answer in _ANSWERS.items() if answer is value)

    def say(chosen: tuple[str, ...]) -> None:
        settled(_ANSWERS[chosen[0]] if chosen else None)

    def type_again(typed: list[str]) -> None:
        group.set_chosen(typed)
        say(group.chosen_ids)

    group.changed.connect(say)
    return FieldEditor(group, show, typed=lambda: list(group.chosen_ids), type_again=type_again)


def _minutes(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.duration_field import DurationField

    step = LONG_STEP if spec.name == "slept_minutes" else SHORT_STEP
    field = DurationField(around.theme, around.language.text(spec.label), spec.high, step=step)
    field.settled.connect(settled)
    return _stepped(field)


def _count(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.stepper import Stepper

    step = TENS if spec.high >= OUT_OF_HUNDRED else 1
    field = Stepper(around.theme, around.language.text(spec.label), spec.low, spec.high, step, "")
    field.settled.connect(lambda value: settled(None if value is None else int(value)))
    return _stepped(field)


def _clock(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.clock_field import ClockField

    field = ClockField(around.theme, around.language.text(spec.label))
    field.settled.connect(settled)
    return _stepped(field)


def _amount(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.amount_field import AmountField

    say = around.language.text
    unit = say(spec.unit) if spec.unit is not None else ""
    field = AmountField(around.theme, say(spec.label), spec.low, spec.high, unit)
    field.settled.connect(settled)

    def offer() -> None:
        last = around.last_amount(spec)
        if last is not None:
            field.start = last

    def begin() -> None:
        field.forget_typed()
        offer()

    offer()
    return _stepped(field)._replace(begin=begin)


def _date(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.date_field import DateField

    field = DateField(around.theme, around.language.text(spec.label), around.language, optional=True)
    field.settled.connect(settled)

    def show(value: date | None) -> None:
        today = around.today()
        latest = today.replace(day=1, year=today.year + YEARS_AHEAD) if spec.ahead else today
        field.set_value(value, max(latest, value or latest), today)

    return FieldEditor(
        field,
        show,
        field.flush,
        lambda: field.understood,
        field.forget_typed,
        lambda: not field.understood,
        field.box.text,
        field.type_again,
    )


def _stepped(field: SteppedField[Any]) -> FieldEditor:
    return FieldEditor(
        field,
        field.set_value,
        field.flush,
        lambda: field.understood,
        field.forget_typed,
        lambda: not field.understood,
        field.typed,
        field.type_again,
    )


def _line(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.text_fields import LineField

    field = LineField(around.theme, around.language.text(spec.label), around.own_words(spec.name))
    field.settled.connect(settled)

    def begin() -> None:
        field.set_suggestions(around.own_words(spec.name))

    return FieldEditor(
        field, field.set_text, field.flush, begin=begin, typed=field.typed, type_again=field.type_again
    )


def _text(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.text_fields import NoteField

    field = NoteField(around.theme, around.language.text(spec.label))
    field.settled.connect(settled)
    return FieldEditor(field, field.set_text, field.flush, typed=field.typed, type_again=field.type_again)


def _body(_spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.body_editor import BodyEditor

    made = BodyEditor(around.theme, around.language, around.bodies, around.own_words, settled)
    field = made.field
    return FieldEditor(
        field,
        field.set_sores,
        begin=field.start_anew,
        half_typed=lambda: made.half_typed,
        typed=made.typed,
        type_again=made.type_again,
    )


_ANSWERS = {"yes": True, "no": False}
_NO_PAIN = QT_TRANSLATE_NOOP("CheckIn", "No pain")
_MAKERS: dict[Kind, Callable[[FieldSpec, Surroundings, Settled], FieldEditor]] = {
    Kind.SCALE: _scale,
    Kind.PICKS: _picks,
    Kind.CHOICE: _choice,
    Kind.YES_NO: _yes_no,
    Kind.AMOUNT: _amount,
    Kind.DATE: _date,
    Kind.MINUTES: _minutes,
    Kind.COUNT: _count,
    Kind.CLOCK: _clock,
    Kind.BODY: _body,
    Kind.LINE: _line,
    Kind.TEXT: _text,
}
