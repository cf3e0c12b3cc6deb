"""A field for a number within a range, with buttons for less and more."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from painapp.ui.widgets.stepped_field import SteppedField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme


def parse_number(text: str) -> float | None:
    """Read a number with a point or a comma for decimals, in digits of any script; None for anything else."""
    plain = unicodedata.normalize("NFKC", text).strip()
    plain = plain.replace(",", ".").replace("\u066b", ".").replace("\u2212", "-")
    if plain.count(".") > 1 or not plain.lstrip("-").replace(".", "").isdecimal() or "-" in plain[1:]:
        return None
    return float(plain)


class Stepper(SteppedField[float]):
    """A number from `low` to `high`, both allowed, in steps of `step`; or empty.

    Whole numbers (int) when `low` and `step` are whole, else with up to two decimals. `unit` is the
    word behind the box, "" for none. From an empty field the buttons begin at `low`.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        low: float,
        high: float,
        step: float = 1,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        less = self.tr("{name}, less").format(name=name)
        more = self.tr("{name}, more").format(name=name)
        super().__init__(theme, name, less, more, parent)
        self._low, self._high, self._step = low, high, step
        self._whole = float(low).is_integer() and float(step).is_integer()
        self.fill([(name, unit, 80)])

    def parse(self, typed: list[str]) -> float | None:
        """Read the box; None for what is no number, out of range, or a part where wholes are asked."""
        number = parse_number(typed[0])
        if number is None or not self._low <= number <= self._high:
            return None
        if self._whole:
            return int(number) if number.is_integer() else None
        return round(number, 2)

    def written(self, value: float) -> list[str]:
        """Return the number as the locale writes it, without group marks or trailing noughts."""
        locale = self.locale()
        locale.setNumberOptions(locale.NumberOption.OmitGroupSeparator)
        return [locale.toString(int(value)) if float(value).is_integer() else locale.toString(value, "g", 6)]

    def stepped(self, value: float | None, direction: int) -> float:
        """Return the next full step, counted from `low`, within the range."""
        if value is None:
            return int(self._low) if self._whole else self._low
        steps = round((value - self._low) / self._step, 6)
        steps = steps // 1 + 1 if direction > 0 else -(-steps // 1) - 1
        number = min(max(self._low + steps * self._step, self._low), self._high)
        return int(number) if self._whole else round(number, 2)

    def hint_for(self, typed: list[str]) -> str:
        """Return the range, as a sentence."""
        del typed
        words = (
            self.tr("A whole number from {low} to {high}") if self._whole else self.tr("From {low} to {high}")
        )
        return words.format(low=self.written(self._low)[0], high=self.written(self._high)[0])
