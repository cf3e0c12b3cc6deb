"""The body map as the editor of a field of an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.sore import Sore
from painapp.ui.widgets.body_field import BodyField

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.bodies import Bodies

WORDS = "words"
"""The field of a check-in whose own words are offered for a single region too."""


class BodyEditor:
    """A `BodyField` that says `settled` what was marked, and keeps what is half typed in it."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        bodies: Bodies | None,
        own_words: Callable[[str], tuple[str, ...]],
        settled: Callable[[Any], None],
    ) -> None:
        folder, build = (bodies.folder, bodies.build()) if bodies is not None else (None, "")
        self.field = BodyField(theme, language, folder, build, lambda: own_words(WORDS))
        self._settled = settled
        self.field.changed.connect(settled)
        if bodies is not None:
            self.field.build_chosen.connect(bodies.keep_build)

    @property
    def half_typed(self) -> bool:
        """Whether a word of one's own stands in its line."""
        return self.field.panel.half_typed is not None

    def typed(self) -> dict[str, Any]:
        """What stands in it, as JSON's own types."""
        return {
            "sores": [[one.region, one.score, list(one.words)] for one in self.field.sores],
            "region": self.field.marks.in_hand,
            "line": self.field.panel.half_typed,
        }

    def type_again(self, typed: dict[str, Any]) -> None:
        """Put back what `typed` gave, and settle it where it could not be kept before."""
        sores = tuple(Sore(str(region), score, tuple(words)) for region, score, words in typed["sores"])
        self.field.set_sores(sores)
        if typed["region"] is not None:
            self.field.take_in_hand(str(typed["region"]))
        if typed["line"] is None:
            self._settled(sores)
        else:
            self.field.panel.type_again(str(typed["line"]))
