"""The faults to survive, numbered, and the tally each test keeps of what it injected."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from tests.faults.witness import WHOLE

if TYPE_CHECKING:
    from tests.faults.witness import Finding, Witness

ROWS: dict[int, str] = {
    1: "killed during save",
    2: "power cut during save",
    3: "cut during migration",
    4: "cut during backup",
    5: "cut during key change",
    6: "cut during export",
    7: "disk full on save",
    8: "disk full on backup or export",
    9: "I/O error on write or fsync",
    10: "folder turns read-only",
    11: "keyring entry gone",
    12: "keyring locked or dismissed",
    13: "keyring changed",
    14: "keyring loses a write",
    15: "wrong key, or damage",
    16: "database missing or empty",
    17: "vault.json missing",
    18: "flipped byte",
    19: "file cut short, or -wal lost",
    20: "newest backup damaged",
    21: "restore on a new computer",
    22: "two windows",
    23: "stale lock",
    24: "synced folder swaps the file",
    25: "conflict copy appears",
    26: "older app, newer diary",
    27: "clock back or forward a year",
    28: "daylight saving, both ways",
    29: "travel",
    30: "lock with a draft open",
    31: "wake after the time-out",
    32: "hostile backup file",
    33: "hostile content",
    34: "out of memory",
    35: "odd paths",
    37: "erase everything",
    38: "leak of what was written",
}
"""There is no 36. 32 and 33 will grow with the import of other files."""

CUT_DURING_RESTORE = 4
"""Restoring stands with backup in the table."""


class Extent(NamedTuple):
    """How often faults are injected."""

    kills: int
    cuts: int
    steps: int
    """At most so many of an operation's steps are cut, spread evenly; all of them where there are fewer."""

    def of(self, steps: int) -> list[int]:
        """Choose among the steps 1 to `steps`; the first and the last are among them."""
        if steps <= self.steps:
            return list(range(1, steps + 1))
        return sorted({1 + round(n * (steps - 1) / (self.steps - 1)) for n in range(self.steps)})


SHORT = Extent(kills=100, cuts=20, steps=5)
LONG = Extent(kills=1500, cuts=400, steps=100_000)
EXTENT = "PAINAPP_FAULTS"
"""Variable that asks for the long form by the word "long"."""


def extent_wanted() -> Extent:
    """Return how often this run injects faults."""
    return LONG if os.environ.get(EXTENT) == "long" else SHORT


@dataclass
class Tally:
    """What one test injected and found. `told` says what was wrong, once each."""

    times: int = 0
    _newest: dict[int, tuple[Witness, Finding]] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]
    told: list[str] = field(default_factory=list[str])

    def hit(self, times: int = 1) -> None:
        """Count faults that were injected."""
        self.times += times

    def found(self, witness: Witness, finding: Finding) -> None:
        """Note what the witness found, and insist that nothing is lost or damaged."""
        self._newest[id(witness)] = (witness, finding)
        if finding.integrity not in (WHOLE, *self.told):
            self.told.append(finding.integrity)
        assert finding.integrity == WHOLE
        assert finding.found == finding.acknowledged

    def line(self, number: int, name: str) -> dict[str, int | str]:
        """Return it as plain values, to be carried to the table."""
        findings = [finding for _, finding in self._newest.values()]
        looked = self.told or ([WHOLE] if findings else [])
        return {
            "number": number,
            "name": name,
            "times": self.times,
            "acknowledged": sum(one.acknowledged for one in findings),
            "found": sum(one.found for one in findings),
            "integrity": ", ".join(looked),
        }
