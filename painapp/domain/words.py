"""Text that a person will see, named below the UI and translated above it.

`pyside6-lupdate` finds every call of `QT_TRANSLATE_NOOP` by its name, so nothing here needs Qt.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """One translatable text: the context it stands in and its English source.

    A source may hold `{name}` places, filled by the `Language` port, and `%n` where a count decides
    the plural form. A text without a context is the person's own, and shown as it is.
    """

    context: str
    source: str


def own_text(text: str) -> Words:
    """Return text of the person's own where the house expects words: it is never translated."""
    return Words("", text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> Words:
    """Mark a literal text for translation and keep it with its context."""
    return Words(context, text)
