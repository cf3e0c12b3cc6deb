"""A field for an amount of anything: kilos, steps, glasses; typed, or more and less by buttons."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import TYPE_CHECKING

from painapp.domain.fields import AMOUNT_DECIMALS
from painapp.ui.widgets.stepped_field import SteppedField
from painapp.ui.widgets.stepper import parse_number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

LONGEST_UNIT = 12
"""Letters of a unit that stand behind the box; a longer one stands with the name above it."""

TENTH = 0.1
_MARKS = "'\N{RIGHT SINGLE QUOTATION MARK} "
_SPACED = re.compile(rf"(?<=\d)[{_MARKS}](?=\d{{3}}(?!\d))")
_FIGURES_STEPPED = 3


def parse_amount(text: str, group: str) -> float | None:
    """Read an amount with a point or a comma for decimals; None for anything else.

    `group` is what parts thousands where the person lives: with "," "10,000" is ten thousand and "4,5" four
    and a half. Spaces and apostrophes before three digits part thousands everywhere.
    """
    visible = "".join(one for one in unicodedata.normalize("NFKC", text) if unicodedata.category(one) != "Cf")
    plain = _SPACED.sub("", visible.strip())
    if group in {",", "."}:
        mark, other = re.escape(group), "." if group == "," else ","
        # In threes, or in twos before the last three, as in India.
        if re.fullmatch(
            rf"[-\u2212]?[1-9]\d{{0,2}}({mark}\d{{2,3}})*{mark}\d{{3}}({re.escape(other)}\d+)?", plain
        ):
            plain = plain.replace(group, "")
    return parse_number(plain)


class AmountField(SteppedField[float]):
    """An amount from `low` to `high` with up to three decimals, or empty; `unit` may be "".

    The buttons change its third figure from the left, at least by one: 154 becomes 155, 8,000 becomes 8,010;
    a share of one goes by tenths.
    In an empty field they begin at `start`.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        low: float,
        high: float,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        less = self.tr("{name}, less").format(name=name)
        more = self.tr("{name}, more").format(name=name)
        behind = unit if len(unit) <= LONGEST_UNIT else ""
        above = self.tr("{name} ({unit})").format(name=name, unit=unit) if unit and not behind else name
        super().__init__(theme, above, less, more, parent)
        self.start = max(low, min(high, 0.0))
        """Where the buttons begin in an empty field: what was said last, where it was."""
        self._low, self._high = low, high
        self.fill([(above, behind, 120)])

    def parse(self, typed: list[str]) -> float | None:
        """Read the box; None for what is no number or out of range."""
        number = parse_amount(typed[0], self.locale().groupSeparator())
        if number is None or not self._low <= number <= self._high:
            return None
        return round(number, AMOUNT_DECIMALS)

    def written(self, value: float) -> list[str]:
        """Return the number as the locale writes it, without group marks or trailing noughts."""
        locale = self.locale()
        locale.setNumberOptions(locale.NumberOption.OmitGroupSeparator)
        decimals = next(places for places in range(AMOUNT_DECIMALS + 1) if _is_whole(value, places))
        return [locale.toString(float(value), "f", decimals)]

    def stepped(self, value: float | None, direction: int) -> float:
        """Return the next full step within the range."""
        if value is None:
            return self.start
        step = TENTH if self._high - self._low <= 1 else _step(max(abs(value), abs(self.start)))
        steps = round(value / step, 6)
        steps = math.floor(steps) + 1 if direction > 0 else math.ceil(steps) - 1
        return round(min(max(steps * step, self._low), self._high), AMOUNT_DECIMALS)

    def hint_for(self, typed: list[str]) -> str:
        """Return what can be typed, or the range where it was a number."""
        if parse_amount(typed[0], self.locale().groupSeparator()) is None:
            return self.tr("A number, like {example}").format(example=self.written(12.5)[0])
        words = self.tr("From {low} to {high}")
        return words.format(low=self.written(self._low)[0], high=self.written(self._high)[0])


def _is_whole(value: float, places: int) -> bool:
    return places == AMOUNT_DECIMALS or round(value, places) == round(value, AMOUNT_DECIMALS)


def _step(size: float) -> float:
    return 1.0 if size < 1 else float(10 ** max(0, math.floor(math.log10(size)) + 1 - _FIGURES_STEPPED))
