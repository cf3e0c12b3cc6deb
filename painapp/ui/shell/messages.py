"""The one door for everything a person is told outside a page's own texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language


class Messages(Protocol):
    """Tells the person something, in place and without stopping them."""

    def tell(self, text: str) -> None:
        """Show a sentence until it is dismissed or another follows."""
        ...

    def trouble(self, error: ExpectedError) -> None:
        """Show what happened, what is safe and what to do next."""
        ...

    def announce(self, text: str) -> None:
        """Say something to a screen reader only; the page shows it already."""
        ...


def trouble_lines(error: ExpectedError, language: Language) -> str:
    """Return the same three sentences, each on a line of its own: one of them may end in a file's name."""
    parts = (error.happened, error.safe, error.next_step)
    return "\n".join(filter(None, (language.text(part, **error.values) for part in parts)))


def trouble_text(error: ExpectedError, language: Language) -> str:
    """Return the three sentences of an expected error, in the person's language."""
    parts = (error.happened, error.safe, error.next_step)
    return " ".join(filter(None, (language.text(part, **error.values) for part in parts)))


def code_trouble(error: ExpectedError, language: Language) -> str:
    """Return what is wrong with a recovery code and what to do: nothing has happened to the diary."""
    return " ".join(language.text(part, **error.values) for part in (error.happened, error.next_step))
