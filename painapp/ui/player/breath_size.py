"""How large the breathing circle is drawn, also for the first breath of a cold start, without a theme."""

from __future__ import annotations

WIDEST = 440
"""The circle at its largest, in pixels at 100 %."""
SMALL_SHARE = 0.5
"""How large an emptied circle is, of a full one."""
STILL_SHARE = 0.3
"""How full it is drawn when it stands still."""
