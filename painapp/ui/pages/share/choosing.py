"""From what a person ticked, for whom, to the choices of a summary; and what a tick changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.summary.choices import NOTES, PRESETS, SECTIONS, Choices, Preset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.settings import Settings
    from painapp.ui.pages.share.preparation import Preparation

_LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})
"""Countries, by their ISO codes, where a usual sheet is not A4."""


def preset_called(preset_id: str) -> Preset:
    """Return a preset by its id; the first for one this version does not know."""
    return next((one for one in PRESETS if one.id == preset_id), PRESETS[0])


def choices_of(settings: Settings, preparation: Preparation, language: str) -> Choices:
    """Return what goes in. `language` is a BCP 47 tag, whose country says which paper is usual."""
    preset = preset_called(settings.share_preset)
    left_out, taken_in = ticks_of(settings, preset)
    return Choices(
        name=settings.summary_name,
        name_as=settings.share_name_as,
        left_out=((preset.left_out - taken_in) | left_out) - {NOTES.id},
        notes_included=frozenset(preparation.notes),
        taken_in=taken_in,
        body_build=settings.body_build,
        preset=preset.id,
        items_left_out=frozenset(preparation.left_out),
        reworded=dict(preparation.reworded),
        paper=settings.share_paper or usual_paper(language),
        large_print=settings.share_large,
    )


def usual_paper(language: str) -> str:
    """Return "letter" where the country of a BCP 47 tag prints on it, else "a4"."""
    _, *rest = language.split("-")
    return "letter" if _LETTER & set(rest) else "a4"


def ticks_of(settings: Settings, preset: Preset) -> tuple[frozenset[str], frozenset[str]]:
    """Return the ids of the sections unticked, and of those ticked, for a preset."""
    if preset is PRESETS[0]:
        return frozenset(settings.summary_left_out), frozenset(settings.summary_taken_in)
    return _of(preset, settings.share_left_out), _of(preset, settings.share_taken_in)


def ticked(settings: Settings, section_id: str, *, wanted: bool) -> dict[str, Any]:
    """Return the settings that change when a section is ticked or unticked for the preset in use.

    Kept is what differs from how the preset begins.
    """
    preset = preset_called(settings.share_preset)
    left_out, taken_in = ticks_of(settings, preset)
    begins_in = not (goes_in_if_asked(section_id) or section_id in preset.left_out)
    left_out = left_out - {section_id} | ({section_id} if begins_in and not wanted else set())
    taken_in = taken_in - {section_id} | ({section_id} if wanted and not begins_in else set())
    if preset is PRESETS[0]:
        return {"summary_left_out": _in_order(left_out), "summary_taken_in": _in_order(taken_in)}
    return {
        "share_left_out": _with(preset, settings.share_left_out, left_out),
        "share_taken_in": _with(preset, settings.share_taken_in, taken_in),
    }


def goes_in_if_asked(section_id: str) -> bool:
    """Tell whether a section goes in only when it is ticked, as each tracker's does."""
    return next((section.asked for section in SECTIONS if section.id == section_id), True)


def _of(preset: Preset, kept: Iterable[str]) -> frozenset[str]:
    own = f"{preset.id}:"
    return frozenset(one.removeprefix(own) for one in kept if one.startswith(own))


def _with(preset: Preset, kept: Iterable[str], ids: Iterable[str]) -> tuple[str, ...]:
    own = f"{preset.id}:"
    others = tuple(one for one in kept if not one.startswith(own))
    return (*others, *(own + one for one in _in_order(ids)))


def _in_order(ids: Iterable[str]) -> tuple[str, ...]:
    """Put ids in the order of the page, those of trackers last."""
    places = {section.id: place for place, section in enumerate(SECTIONS)}
    return tuple(sorted(ids, key=lambda one: (places.get(one, len(places)), one)))
