"""From a field's description to the control that edits it: one small maker for each kind of field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.fields import OWN, Kind, own_pick, pick_label
from painapp.domain.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.stepped_field import SteppedField

    Settled = Callable[[Any], None]

LONG_STEP = 15
SHORT_STEP = 5
LONG_LENGTH = 3 * 60


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


def make_editor(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    """Return the editor for a field; it calls `settled` with each new value the person gives."""
    return _MAKERS[spec.kind](spec, around, settled)


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
        tint="pain" if spec.name.startswith("pain") else "plain",
        clearable=True,
    )
    scale.chosen.connect(settled)
    return FieldEditor(scale, scale.set_value)


def _picks(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.chips import ChipGroup

    language = around.language
    group = ChipGroup(around.theme, language.text(spec.label), own_words=clean_line)

    def options(extra: tuple[str, ...]) -> None:
        bundled = [(option.id, language.text(option.label)) for option in spec.options]
        own = dict.fromkeys((*around.own_words(spec.name), *(pick for pick in extra if pick.startswith(OWN))))
        group.set_options(bundled + [(pick, pick_label(spec, pick, language)) for pick in own])

    def show(value: tuple[str, ...]) -> None:
        options(value)
        group.set_chosen(value)

    def added(text: str) -> None:
        chosen = tuple(dict.fromkeys((*group.chosen_ids, own_pick(text))))
        show(chosen)
        settled(chosen)

    def typed() -> dict[str, Any]:
        return {"chosen": list(group.chosen_ids), "line": group.half_typed}

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
        typed=typed,
        type_again=type_again,
    )


def _minutes(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.duration_field import DurationField

    step = LONG_STEP if spec.name == "slept_minutes" else SHORT_STEP
    field = DurationField(around.theme, around.language.text(spec.label), spec.high, step=step)
    field.settled.connect(settled)
    return _stepped(field)


def _count(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.stepper import Stepper

    field = Stepper(around.theme, around.language.text(spec.label), spec.low, spec.high, 1, "")
    field.settled.connect(lambda value: settled(None if value is None else int(value)))
    return _stepped(field)


def _clock(spec: FieldSpec, around: Surroundings, settled: Settled) -> FieldEditor:
    from painapp.ui.widgets.clock_field import ClockField

    field = ClockField(around.theme, around.language.text(spec.label))
    field.settled.connect(settled)
    return _stepped(field)


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


_MAKERS: dict[Kind, Callable[[FieldSpec, Surroundings, Settled], FieldEditor]] = {
    Kind.SCALE: _scale,
    Kind.PICKS: _picks,
    Kind.MINUTES: _minutes,
    Kind.COUNT: _count,
    Kind.CLOCK: _clock,
    Kind.LINE: _line,
    Kind.TEXT: _text,
}
