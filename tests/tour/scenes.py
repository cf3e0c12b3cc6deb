"""Every page in every state that can be seen."""

from __future__ import annotations

from tests.tour.about_me import ABOUT_ME
from tests.tour.backups import BACKUPS, MENDING, MOVING
from tests.tour.body import BODY
from tests.tour.calls import CALLS
from tests.tour.companions import COMPANIONS
from tests.tour.days_tools import DAYS_TOOLS
from tests.tour.diary import DIARY
from tests.tour.everything import EVERYTHING
from tests.tour.fronts import FRONTS
from tests.tour.goals import GOALS
from tests.tour.help_now import HELP_NOW
from tests.tour.learn import LEARN
from tests.tour.lesson import LESSON
from tests.tour.locking import LOCKING
from tests.tour.others import OTHERS
from tests.tour.pacing import PACING
from tests.tour.paper import PAPER
from tests.tour.plan import PLAN
from tests.tour.player import PLAYER
from tests.tour.practise import PRACTISE
from tests.tour.recovery import RECOVERY
from tests.tour.share import SHARE
from tests.tour.thinking import THINKING
from tests.tour.today import TODAY
from tests.tour.writing import WRITING

SCENES = (
    *FRONTS,
    *TODAY,
    *BODY,
    *CALLS,
    *DIARY,
    *LEARN,
    *PAPER,
    *PLAN,
    *ABOUT_ME,
    *DAYS_TOOLS,
    *GOALS,
    *PACING,
    *COMPANIONS,
    *LESSON,
    *PRACTISE,
    *PLAYER,
    *SHARE,
    *RECOVERY,
    *BACKUPS,
    *MOVING,
    *MENDING,
    *EVERYTHING,
    *LOCKING,
    *HELP_NOW,
    *OTHERS,
    *WRITING,
    *THINKING,
)
