"""Scenes of Share."""

from __future__ import annotations

from painapp.ui.pages.share.choosing import goes_in_if_asked
from painapp.ui.pages.share.state import OWN_DAYS
from tests.stage import EMPTY, USUAL_DIARY, Stage
from tests.tour.fronts import choose
from tests.tour.scene import Scene, enter


def own_days(stage: Stage) -> None:
    """Choose days of one's own."""
    choose(stage, stage.page.days.choice, OWN_DAYS)


def open_calendar(stage: Stage) -> None:
    """Open the calendar of the first day."""
    own_days(stage)
    stage.click(stage.page.days.own.first.button)


def days_the_wrong_way_round(stage: Stage) -> None:
    """Type a last day before the first."""
    own_days(stage)
    last = stage.page.days.own.last
    stage.click(last.box)
    last.box.selectAll()
    stage.type("1 October 2026")
    last.flush()
    stage.settle()


def choose_notes(stage: Stage) -> None:
    """Tick two notes and give another name."""
    for toggle in list(stage.page.notes.toggles.values())[:2]:
        stage.click(toggle)
    stage.click(stage.page.contents.name.box)
    stage.page.contents.name.box.selectAll()
    stage.type("R. E.")
    stage.page.contents.flush()
    stage.settle()


def take_more_in(stage: Stage) -> None:
    """Tick what goes in only then: trackers, medicines, health contacts."""
    contents = stage.page.contents
    for section_id in sorted(contents.sections):
        toggle = contents.sections[section_id]
        if goes_in_if_asked(section_id) and toggle.isVisible() and not toggle.isChecked():
            stage.click(toggle)


def save_it(stage: Stage) -> None:
    """Save the pages."""
    stage.click(stage.page.save.save)


def look_closer(stage: Stage) -> None:
    """Make the pages larger."""
    for _ in range(2):
        stage.click(stage.page.pages.larger)


SHARE = (
    Scene("share-empty", EMPTY, enter("share")),
    Scene("share", USUAL_DIARY, enter("share")),
    Scene("share-own-days", USUAL_DIARY, enter("share", own_days)),
    Scene("share-calendar", USUAL_DIARY, enter("share", open_calendar)),
    Scene("share-days-wrong", USUAL_DIARY, enter("share", days_the_wrong_way_round)),
    Scene("share-notes", USUAL_DIARY, enter("share", choose_notes)),
    Scene("share-more", USUAL_DIARY, enter("share", take_more_in)),
    Scene("share-saved", USUAL_DIARY, enter("share", save_it)),
    Scene("share-larger", USUAL_DIARY, enter("share", look_closer)),
)
