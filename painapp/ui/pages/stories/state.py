"""What the room Learn says of the stories. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader


def stories_said(_reader: DiaryReader, _today: date, language: Language) -> str:
    """Say what can be found there."""
    return language.text(_SAID)


_SAID = QT_TRANSLATE_NOOP("Stories", "Short invented lives: different bodies, different pains, no cures.")
