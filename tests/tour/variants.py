"""The ways in which each scene is looked at: colours, text size, window, language, direction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.settings import Look
from painapp.ui.shell.window import SMALLEST, USUAL
from tests.stage import LIGHT, PSEUDO, RIGHT_TO_LEFT, Stage

if TYPE_CHECKING:
    from tests.stage import Tongue


class Variant(NamedTuple):
    """A look and a window; `whole` makes it as high as the page, so that nothing is left out."""

    name: str
    look: Look = LIGHT
    size: tuple[int, int] = USUAL
    whole: bool = False
    tongue: Tongue | None = None

    def show(self, stage: Stage) -> None:
        """Let a stage look like this; the language is the one it started with."""
        seen = self.look
        wanted = replace(
            stage.painapp.look,
            country=seen.country,
            theme=seen.theme,
            text_size=seen.text_size,
            motion=seen.motion,
        )
        if stage.painapp.look != wanted:
            stage.change_look(wanted)
        stage.resize(*self.size)
        if self.whole:
            stage.show_whole()


VARIANTS = (
    Variant("light", whole=True),
    Variant("dark", replace(LIGHT, theme="dark")),
    Variant("contrast", replace(LIGHT, theme="contrast")),
    Variant("large", replace(LIGHT, text_size=200), whole=True),
    Variant("narrow", size=SMALLEST),
    Variant("low", size=(1024, 600)),
    Variant("pseudo", tongue=PSEUDO),
    Variant("right-to-left", tongue=RIGHT_TO_LEFT),
)
