"""What a scene is: a computer as it is found, the app on it, and what a person does until the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.ui.widgets.painted_button import PaintedButton
from tests.stage import EMPTY, DiaryKind, MadeUpComputer, Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from painapp.ui.tasks import TaskRunner
    from painapp.ui.widgets.chips import Chip


def nothing(_stage: Stage) -> None:
    """Look at the page as it opens."""


def as_found(_computer: MadeUpComputer) -> None:
    """Leave the computer as it is."""


class Scene(NamedTuple):
    """One state of one page. `prepare` changes the computer before the start, `act` is what a person does."""

    name: str
    diary: DiaryKind | None = EMPTY
    act: Callable[[Stage], None] = nothing
    prepare: Callable[[MadeUpComputer], None] = as_found
    tasks: Callable[[QObject], TaskRunner] | None = None


def enter(page_id: str, act: Callable[[Stage], None] = nothing) -> Callable[[Stage], None]:
    """Go to a page by the rail, then act there."""

    def done(stage: Stage) -> None:
        stage.go(page_id)
        act(stage)

    return done


def fold_of(form: object, field: str) -> Chip:
    """Return the chip behind which a field of a form lies."""
    folds = form._folds  # pyright: ignore[reportAttributeAccessIssue]
    return next(one.chip for one in folds.values() if any(spec.name == field for spec in one.specs))


def shown_buttons(stage: Stage) -> list[PaintedButton]:
    """Return the buttons of the page in front that can be seen, in no order."""
    return [button for button in stage.page.findChildren(PaintedButton) if button.isVisible()]
