"""What every figure needs: the diaries, the processes, and how often to measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tests.bench.children import Children
    from tests.bench.diaries import MadeDiary


class Bench(NamedTuple):
    """One run of the bench. `runs` is how many turns each side of a start is given."""

    children: Children
    long: MadeDiary
    empty: MadeDiary
    years: float
    runs: int

    def warm_up(self, commands: Iterable[tuple[Sequence[str], Mapping[str, str]]]) -> None:
        """Start each once unseen, so that none pays for being first; a single turn tells nothing anyway."""
        if self.runs > 1:
            for command, more in commands:
                self.children.answer(command, **more)

    @property
    def years_text(self) -> str:
        """How long the long diary is, for the name of a figure."""
        return f"{self.years:g} years"
