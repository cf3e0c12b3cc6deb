"""Expected trouble, which has words for the person. Everything else is a bug."""

from __future__ import annotations

from typing import Any

from painapp.domain.words import QT_TRANSLATE_NOOP, Words


class ExpectedError(Exception):
    """Something that can happen to anybody and that the app can explain.

    `happened`, `safe` and `next_step` are shown to the person in this order: what happened, what is
    safe, what to do next. `values` fills the `{name}` places of all three. The exception's own text
    holds the English sources without the values, so that a log never repeats what a person wrote.
    """

    happened: Words = QT_TRANSLATE_NOOP("Errors", "Something did not work.")
    safe: Words = QT_TRANSLATE_NOOP("Errors", "Your diary is safe.")
    next_step: Words = QT_TRANSLATE_NOOP("Errors", "You can try again.")

    def __init__(
        self,
        happened: Words | None = None,
        *,
        safe: Words | None = None,
        next_step: Words | None = None,
        **values: Any,
    ) -> None:
        """Replace any of the three sentences of the class; keep `values` for their places."""
        self.happened = happened or type(self).happened
        self.safe = safe or type(self).safe
        self.next_step = next_step or type(self).next_step
        self.values = values
        super().__init__(self.happened.source)


class FieldError(ExpectedError):
    """A value that does not fit the field it was meant for; `field` is the field's name."""

    safe = QT_TRANSLATE_NOOP("Errors", "What was saved before is unchanged.")
    next_step = QT_TRANSLATE_NOOP("Errors", "Change the value, or leave it empty.")

    def __init__(self, field: str, happened: Words, **values: Any) -> None:
        """Say which field it is and what does not fit."""
        super().__init__(happened, **values)
        self.field = field
