"""Colours, spaces and sizes of the look, as plain values: no Qt, cheap to import."""

from __future__ import annotations

from typing import NamedTuple

SPACE = (4, 8, 12, 16, 24, 36)
"""The only distances used between things, in pixels at 100 %."""

SIZE_SMALL, SIZE_BODY, SIZE_LARGE, SIZE_TITLE, SIZE_DISPLAY = 14, 16, 20, 26, 30
"""The type sizes, in pixels at 100 %."""

REGULAR, SEMIBOLD, BOLD = 400, 600, 700
"""The weights of Figtree that are loaded."""

RADIUS_CONTROL = 10
RADIUS_CARD = 14
TARGET = 44
"""The least width and height of anything to be pressed, in pixels at 100 %."""

FOCUS_WIDTH = 3
FOCUS_GAP = 2


class Tokens(NamedTuple):
    """The colours of one theme, each as ``#RRGGBB``."""

    name: str
    dark: bool
    paper: str
    """The window behind everything."""
    card: str
    sunken: str
    """The rail, and wells in a card."""
    hairline: str
    """Decoration only: it need not be seen."""
    line: str
    """Borders of controls, at least 3:1 on paper, card and sunken."""
    ink: str
    soft_ink: str
    primary: str
    on_primary: str
    primary_tint: str
    dusk: str
    """The flare-up colour and its partners."""
    on_dusk: str
    dusk_tint: str
    pain: str
    sleep: str
    activity: str
    mood: str
    focus: str
    attention: str
    """The ink of a problem or a hint: earthen, not alarm red."""
    attention_tint: str
    chosen: str
    """The fill of a chosen cell where no scale of its own colours it."""
    on_chosen: str
    """Ink and border of a chosen cell."""
    pain_scale: tuple[str, ...]
    """Eleven fills of one hue, pale (0) to deep (10)."""
    pain_scale_ink: tuple[str, ...]
    """The ink of the numbers on those fills."""

    @property
    def tinted(self) -> bool:
        """Whether fills carry colour; else only lines and words tell things apart."""
        return self.pain_scale[0] != self.pain_scale[-1]


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two ``#RRGGBB`` colours, 1 to 21.

    Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    """
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def mix(first: str, second: str, share: float) -> str:
    """`first` with a `share` (0 to 1) of `second` in it."""
    parts = ((int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one + (other - one) * share):02X}" for one, other in parts)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


LIGHT = Tokens(
    name="light",
    dark=False,
    paper="#F7F4EE",
    card="#FFFFFF",
    sunken="#EEE9DF",
    hairline="#E2DCD0",
    line="#7A8489",
    ink="#1E2A2D",
    soft_ink="#566369",
    primary="#1D6B66",
    on_primary="#FFFFFF",
    primary_tint="#DCEBE8",
    dusk="#5F4476",
    on_dusk="#FFFFFF",
    dusk_tint="#EDE6F2",
    pain="#A8452F",
    sleep="#3A5793",
    activity="#33743F",
    mood="#84630F",
    focus="#0B4FA8",
    attention="#7A4B12",
    attention_tint="#F8EAD2",
    chosen="#DCEBE8",
    on_chosen="#1E2A2D",
    pain_scale=(
        "#F4EBE0",
        "#EFE0D4",
        "#EBD7CB",
        "#E7CDC0",
        "#E3C3B6",
        "#DEBAAC",
        "#DAB0A1",
        "#D6A697",
        "#D29C8D",
        "#CE9383",
        "#CA8A79",
    ),
    pain_scale_ink=("#1E2A2D",) * 11,
)

DARK = Tokens(
    name="dark",
    dark=True,
    paper="#14191B",
    card="#1D2427",
    sunken="#0F1315",
    hairline="#2C3538",
    line="#77828A",
    ink="#ECE9E3",
    soft_ink="#AEB8BC",
    primary="#7FCAC2",
    on_primary="#0B2422",
    primary_tint="#1F3B39",
    dusk="#CBB0DC",
    on_dusk="#1B1024",
    dusk_tint="#33273D",
    pain="#F0917A",
    sleep="#93B0EC",
    activity="#86CC92",
    mood="#DDB85C",
    focus="#9CC4FF",
    attention="#E9BE85",
    attention_tint="#3A2E1E",
    chosen="#1F3B39",
    on_chosen="#ECE9E3",
    pain_scale=(
        "#262A2B",
        "#2F2C2B",
        "#382F2C",
        "#41312D",
        "#4A332D",
        "#53352E",
        "#5C382F",
        "#653A2F",
        "#6E3C30",
        "#773F31",
        "#804131",
    ),
    pain_scale_ink=("#ECE9E3",) * 11,
)

HIGH_CONTRAST = Tokens(
    name="contrast",
    dark=True,
    paper="#000000",
    card="#000000",
    sunken="#000000",
    hairline="#FFFFFF",
    line="#FFFFFF",
    ink="#FFFFFF",
    soft_ink="#FFFFFF",
    primary="#FFE14D",
    on_primary="#000000",
    primary_tint="#000000",
    dusk="#FFE14D",
    on_dusk="#000000",
    dusk_tint="#000000",
    pain="#FFE14D",
    sleep="#FFFFFF",
    activity="#FFFFFF",
    mood="#FFFFFF",
    focus="#FFE14D",
    attention="#FFE14D",
    attention_tint="#000000",
    chosen="#FFE14D",
    on_chosen="#000000",
    pain_scale=("#000000",) * 11,
    pain_scale_ink=("#FFFFFF",) * 11,
)

DUSK = DARK._replace(
    name="dusk",
    paper="#2A2134",
    card="#352A41",
    sunken="#221A2B",
    hairline="#463954",
    line="#96879F",
    ink="#F1EAF4",
    soft_ink="#C6B8D1",
    primary="#CBB0DC",
    on_primary="#1B1024",
    primary_tint="#44354F",
    dusk_tint="#3D3049",
    attention_tint="#40331F",
    chosen="#44354F",
    on_chosen="#F1EAF4",
)
"""Of Help me now, in place of the light theme: a room with the lamp turned down."""

NIGHT = DUSK._replace(
    name="night",
    paper="#17121D",
    card="#211A29",
    sunken="#110D16",
    hairline="#332A3D",
    line="#82748C",
    ink="#E9E1EE",
    soft_ink="#B5A7C0",
    primary_tint="#33273D",
    dusk_tint="#2C2235",
    chosen="#33273D",
    on_chosen="#E9E1EE",
)
"""In place of the dark theme: dimmer still."""


def dusk_tokens(day: Tokens) -> Tokens:
    """Return the colours of dusk beside those of `day`; high contrast stays what it is."""
    if not day.tinted:
        return day
    return NIGHT if day.dark else DUSK
