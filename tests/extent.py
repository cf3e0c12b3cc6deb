"""How much a run of the tests looks at: as much as usual, or with `--long` all (CONTRIBUTING.md, Tests)."""

from __future__ import annotations

import os

VARIABLE = "PAINAPP_LONG_TESTS"
"""Set by `--long` before any test is read."""

LONG = bool(os.environ.get(VARIABLE))
