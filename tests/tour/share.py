"""Scenes of Share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.pages.share.choosing import goes_in_if_asked
from painapp.ui.pages.share.state import OWN_DAYS
from tests.stage import EMPTY, LEARNING_DIARY, PLANNED_DIARY, USUAL_DIARY, Stage
from tests.tour.fronts import choose
from tests.tour.scene import Scene, enter

if TYPE_CHECKING:
    from painapp.ui.widgets.drop_down import DropDown
    from tests.stage import MadeUpComputer


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
    stage.click(contents.fold)
    for section_id in sorted(contents.sections):
        toggle = contents.sections[section_id]
        if goes_in_if_asked(section_id) and toggle.isVisible() and not toggle.isChecked():
            stage.click(toggle)


def save_it(stage: Stage) -> None:
    """Save the pages."""
    stage.click(stage.page.save.save)


def item_by_item(stage: Stage) -> None:
    """Leave one thing that went well out, and say another in other words."""
    more = stage.page.more
    stage.click(more.chips["items"])
    choose_of_list(stage, more.items.part, "went-well")
    first, second, *_ = more.items.lines.values()
    stage.click(first.toggle)
    stage.click(second.other)
    second.field.box.selectAll()
    stage.type("A good hour with somebody I like")
    more.items.flush()
    stage.settle()


def choose_of_list(stage: Stage, box: DropDown, value: str) -> None:
    """Choose of a list that drops down, as its keys do."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    stage.settle()


def in_other_forms(stage: Stage) -> None:
    """See it as plain text, and protect the PDF with a code."""
    more = stage.page.more
    stage.click(more.chips["formats"])
    stage.click(more.formats.show_text)
    stage.click(more.formats.lock)
    more.formats.code.set_text("7QK2-9XHM-4TBD")


def for_the_gp_in_large_print(stage: Stage) -> None:
    """Make it for the GP, in large print, and look what the file holds."""
    choose(stage, stage.page.preset.choice, "gp")
    stage.click(stage.page.more.chips["paper"])
    stage.click(stage.page.more.paper.large)
    stage.click(stage.page.more.chips["inside"])


def syncing_documents(computer: MadeUpComputer) -> None:
    """Have the folder for documents copied elsewhere."""
    mark = computer.folder / "Documents" / ".stfolder"
    mark.mkdir(parents=True, exist_ok=True)


def shared_twice(stage: Stage) -> None:
    """Save it and copy it, and look at what was shared; then at a folder that is copied elsewhere."""
    page = stage.page
    stage.click(page.save.save)
    stage.click(page.save.landing.there)
    stage.click(page.more.chips["formats"])
    stage.click(page.more.formats.show_text)
    stage.click(page.more.formats.copy)
    stage.click(page.more.chips["shared"])
    stage.click(page.save.save)


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
    Scene("share-learned", LEARNING_DIARY, enter("share", take_more_in)),
    Scene("share-saved", USUAL_DIARY, enter("share", save_it)),
    Scene("share-prepared", PLANNED_DIARY, enter("share")),
    Scene("share-items", PLANNED_DIARY, enter("share", item_by_item)),
    Scene("share-formats", PLANNED_DIARY, enter("share", in_other_forms)),
    Scene("share-gp", PLANNED_DIARY, enter("share", for_the_gp_in_large_print)),
    Scene("share-shared", PLANNED_DIARY, enter("share", shared_twice), syncing_documents),
    Scene("share-larger", USUAL_DIARY, enter("share", look_closer)),
)
