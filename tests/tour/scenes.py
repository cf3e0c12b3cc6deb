"""Every page in every state that can be seen."""

from __future__ import annotations

from tests.tour.fronts import FRONTS
from tests.tour.others import OTHERS
from tests.tour.today import TODAY

SCENES = (*FRONTS, *TODAY, *OTHERS)
