"""The areas of the body that a check-in can name.

The areas hold the 19 of the Widespread Pain Index (Wolfe and others, 2010/2011), which are counted, never
judged. Head, hand, knee and foot are no WPI areas of their own; people ask for them, so they can be picked.
"""

from __future__ import annotations

from painapp.domain.fields import Option
from painapp.domain.words import QT_TRANSLATE_NOOP

AREAS: tuple[Option, ...] = (
    Option("head", QT_TRANSLATE_NOOP("Areas", "Head")),
    Option("jaw-left", QT_TRANSLATE_NOOP("Areas", "Left jaw")),
    Option("jaw-right", QT_TRANSLATE_NOOP("Areas", "Right jaw")),
    Option("neck", QT_TRANSLATE_NOOP("Areas", "Neck")),
    Option("shoulder-left", QT_TRANSLATE_NOOP("Areas", "Left shoulder")),
    Option("shoulder-right", QT_TRANSLATE_NOOP("Areas", "Right shoulder")),
    Option("upper-arm-left", QT_TRANSLATE_NOOP("Areas", "Left upper arm")),
    Option("upper-arm-right", QT_TRANSLATE_NOOP("Areas", "Right upper arm")),
    Option("lower-arm-left", QT_TRANSLATE_NOOP("Areas", "Left lower arm")),
    Option("lower-arm-right", QT_TRANSLATE_NOOP("Areas", "Right lower arm")),
    Option("hand-left", QT_TRANSLATE_NOOP("Areas", "Left hand")),
    Option("hand-right", QT_TRANSLATE_NOOP("Areas", "Right hand")),
    Option("chest", QT_TRANSLATE_NOOP("Areas", "Chest")),
    Option("abdomen", QT_TRANSLATE_NOOP("Areas", "Belly")),
    Option("upper-back", QT_TRANSLATE_NOOP("Areas", "Upper back")),
    Option("lower-back", QT_TRANSLATE_NOOP("Areas", "Lower back")),
    Option("hip-left", QT_TRANSLATE_NOOP("Areas", "Left hip or buttock")),
    Option("hip-right", QT_TRANSLATE_NOOP("Areas", "Right hip or buttock")),
    Option("upper-leg-left", QT_TRANSLATE_NOOP("Areas", "Left upper leg")),
    Option("upper-leg-right", QT_TRANSLATE_NOOP("Areas", "Right upper leg")),
    Option("knee-left", QT_TRANSLATE_NOOP("Areas", "Left knee")),
    Option("knee-right", QT_TRANSLATE_NOOP("Areas", "Right knee")),
    Option("lower-leg-left", QT_TRANSLATE_NOOP("Areas", "Left lower leg")),
    Option("lower-leg-right", QT_TRANSLATE_NOOP("Areas", "Right lower leg")),
    Option("foot-left", QT_TRANSLATE_NOOP("Areas", "Left foot")),
    Option("foot-right", QT_TRANSLATE_NOOP("Areas", "Right foot")),
)
