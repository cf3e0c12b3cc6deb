"""The body map to fill in: press where it hurts, then a number and words for each place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.content.body_map import close_up_of, load_view
from painapp.content.tables import ContentError
from painapp.domain.areas import AREAS
from painapp.domain.body_regions import CLOSE_UPS, VIEWS
from painapp.domain.body_words import sore_text
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.body_figure import BodyFigure
from painapp.ui.widgets.body_marked import MarkedPlaces
from painapp.ui.widgets.body_marks import BodyMarks, region_name
from painapp.ui.widgets.body_panel import RegionPanel
from painapp.ui.widgets.body_stage import BodyStage
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.drop_down import DropDown
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent

    from painapp.content.body_map import BodyView
    from painapp.domain.ports import Language
    from painapp.domain.sore import Sore
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.body_list import BodyList

WHOLE = "whole"
SIDES = ("front", "back")
_PARTS = (("head", "head"), ("left-hand", "hand-left"), ("right-hand", "hand-right"))
_FEET = (("left-foot", "foot-left"), ("right-foot", "foot-right"))
_CAPTIONS = {one.id: one.label for one in (*VIEWS, *CLOSE_UPS)}


def _no_words() -> tuple[str, ...]:
    return ()


class Shown(NamedTuple):
    """What part of the body is shown, from which side, or as a list."""

    part: str = WHOLE
    side: str = "front"
    lists: bool = False

    def view(self, side: str) -> str:
        """The id of the drawing of this part from a side."""
        return side if self.part == WHOLE else f"{self.part}-{side}"


class BodyField(QWidget):
    """Shows sore regions and lets the person change them; nothing is ever filled in on the other side.

    `folder` is resources/bodies; without it, or with a drawing that cannot be read, there is the list alone.
    `build` is the body shape. `own_words` gives the person's own pain words used lately, as picks.
    """

    changed = Signal(tuple)
    """The person changed it: all sore regions (`Sore`)."""
    build_chosen = Signal(str)
    """The person wants this body shape from now on."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        theme: Theme,
        language: Language,
        folder: Path | None,
        build: str = "",
        own_words: Callable[[], tuple[str, ...]] = _no_words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._folder = folder
        self._build = build
        self._views: dict[tuple[str, str], BodyView] = {}
        self._shown = Shown()
        self._digits = True
        self.marks = BodyMarks()
        self.setAccessibleName(language.text(_NAME))
        self._make_head()
        self.front, self.back = (BodyFigure(theme, language, self.marks) for _ in SIDES)
        self.panel = RegionPanel(theme, language, own_words)
        self.stage = BodyStage(theme, self.front, self.back, self.panel, self)
        self.marked = MarkedPlaces(theme, language, self._folder, build, self)
        self.list: BodyList | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._head, self.stage, self.marked):
            self._column.addWidget(part)
        self._connect()
        theme.changed.connect(self._space)
        self._space()
        QTimer.singleShot(0, self.panel, self.panel.warm_up)
        self._try_to_draw()
        self._show(Shown(lists=not self._can_draw()))

    # What is said

    @property
    def sores(self) -> tuple[Sore, ...]:
        """All sore regions, from the head down."""
        return self.marks.sores

    def set_sores(self, sores: tuple[Sore, ...]) -> None:
        """Show these, without a signal; what is in hand stays so."""
        if set(sores) != set(self.marks.sores):
            self.marks.show(sores)
            self._refresh()

    def start_anew(self) -> None:
        """Have nothing in hand and show the whole body from the front."""
        self.marks.in_hand = None
        self.panel.forget_typed()
        self.panel.feels.setChecked(False)
        self._show(Shown(lists=self._shown.lists))
        self._show_hand()

    @property
    def digits_enabled(self) -> bool:
        """Whether digit keys give numbers (WCAG 2.1.4 lets a person switch them off)."""
        return self._digits

    @digits_enabled.setter
    def digits_enabled(self, enabled: bool) -> None:
        self._digits = enabled
        self.front.digits_enabled = self.back.digits_enabled = enabled
        self.panel.scale.digits_enabled = enabled
        if self.list is not None:
            self.list.digits_enabled = enabled

    @property
    def view_choice(self) -> SegmentedChoice:
        """The choice of what is shown, as it is just now: a picture or a side, or the list."""
        return self._view_pair if self.stage.is_paired else self._view_one

    def take_in_hand(self, region: str) -> None:
        """Show a region with its number and words, and turn the body so that it is seen."""
        self.marks.in_hand = region
        view = close_up_of(region)
        side = region.split("-", 1)[0]
        part = self._shown.part if view == self._shown.view(side) else WHOLE
        self._show(Shown(part, side if side in SIDES else self._shown.side, self._shown.lists))
        self._show_hand()
        announce(self, self._told(region))

    def look_closer(self, region: str) -> None:
        """Show a region in its close-up, where it has one."""
        view = close_up_of(region)
        if view is None or not self._can_draw():
            return
        part, side = view.rsplit("-", 1)
        self.marks.in_hand = region
        self._show(Shown(part, side))
        self._show_hand()
        figure = self.stage.figure_of(side)
        shown = figure.view.shown(region) if figure.view is not None else ()
        figure.focus_region(shown[0] if shown else None)
        announce(self, figure.accessibleName())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass a focus given to the whole on to the body."""
        super().focusInEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the body, or on the list."""
        if self._shown.lists and self.list is not None:
            self.list.setFocus()
        else:
            self.stage.figure_of(self._shown.side).focus_region()

    # Gestures

    def _pressed(self, region: str) -> None:
        self.marks.press(region)
        self._say_changed(region)

    def _scored(self, region: str | None, score: int | None) -> None:
        if region is None:
            return
        if score is not None or self.marks.of(region) is not None:
            self.marks.score(region, score)
            self._say_changed(region)

    def _worded(self, words: tuple[str, ...]) -> None:
        region = self.marks.in_hand
        if region is not None:
            self.marks.words(region, words)
            self._say_changed(region)

    def _taken_off(self, region: str | None) -> None:
        if region is not None and self.marks.of(region) is not None:
            self.marks.take_off(region)
            self.marks.in_hand = region
            self._say_changed(region)

    def _cleared(self) -> None:
        self.marks.clear()
        self._say_changed(None)
        self.take_focus()

    def _looked_at(self, region: str) -> None:
        self.marks.in_hand = region
        self._show_hand()

    def _say_changed(self, region: str | None) -> None:
        self._refresh()
        self.changed.emit(self.marks.sores)
        announce(self, self._told(region) if region is not None else "")

    def _told(self, region: str) -> str:
        sore = self.marks.of(region)
        if sore is not None:
            return sore_text(sore, self._language)
        return self._language.text(_NOT_MARKED, region=region_name(region, self._language))

    # Showing

    def _refresh(self) -> None:
        for figure in (self.front, self.back):
            figure.show_marks()
        if self.list is not None:
            self.list.show_marks()
        if self.marked.show_sores(self.marks.sores, self.marks.in_hand):
            tab_in_reading_order(self)
        self._show_hand()

    def _show_hand(self) -> None:
        region = self.marks.in_hand
        for figure in (self.front, self.back):
            figure.show_hand()
        if self.list is not None:
            self.list.show_hand()
        closer = region is not None and self._can_draw() and self._closer(region)
        self.panel.show_region(
            region, self.marks.of(region) if region is not None else None, closer=bool(closer)
        )
        self.marked.show_hand(self.marks.sores, region)
        self.stage.settle()

    def _closer(self, region: str) -> bool:
        view = close_up_of(region)
        return view is not None and (self._shown.lists or view != self._shown.view(view.rsplit("-", 1)[1]))

    def _show(self, wanted: Shown) -> None:
        self._shown = wanted
        if wanted.lists and self.list is None:
            self._make_list()
        if not wanted.lists:
            for side in SIDES if self.stage.is_paired else (wanted.side,):
                self._load(side)
        self._part.set_value(wanted.part)
        self._part.setVisible(not wanted.lists)
        self._view_one.set_value("list" if wanted.lists else wanted.side)
        self._view_pair.set_value("list" if wanted.lists else "picture")
        self._swap_choices()
        self.stage.show_side(wanted.side, lists=wanted.lists)
        tab_in_reading_order(self)

    def _load(self, side: str) -> None:
        view = self._shown.view(side)
        if self._folder is None:
            return
        if (view, self._build) not in self._views:
            self._views[view, self._build] = load_view(self._folder, view, self._build)
        loaded = self._views[view, self._build]
        self.stage.figure_of(side).show_view(loaded, self._language.text(_CAPTIONS[view]))

    def _can_draw(self) -> bool:
        """Whether the drawings are there; the list does without them."""
        return self._folder is not None

    def _try_to_draw(self) -> None:
        try:
            self._load("front")
        except ContentError:
            self._folder = None
            self.marked.do_without_drawings()

    def _paired(self, paired: bool) -> None:
        if paired and not self._shown.lists:
            for side in SIDES:
                self._load(side)
            tab_in_reading_order(self)
        self._swap_choices()

    def _swap_choices(self) -> None:
        drawn = self._folder is not None
        self._view_one.setVisible(drawn and not self.stage.is_paired)
        self._view_pair.setVisible(drawn and self.stage.is_paired)

    def _make_list(self) -> None:
        from painapp.ui.widgets.body_list import BodyList

        self.list = BodyList(self._theme, self._language, self.marks, self.stage)
        self.list.digits_enabled = self._digits
        self.list.pressed_region.connect(self._pressed)
        self.list.scored.connect(self._scored)
        self.list.taken_off.connect(self._taken_off)
        self.list.looked_at.connect(self._looked_at)
        self.stage.take_list(self.list)

    # Making

    def _make_head(self) -> None:
        say, theme = self._language.text, self._theme
        labels = {area.id: area.label for area in AREAS}
        front, back, as_list = say(_CAPTIONS["front"]), say(_CAPTIONS["back"]), say(_LIST)
        self._view_one = SegmentedChoice(
            theme, say(_VIEW), (("front", front), ("back", back), ("list", as_list))
        )
        self._view_pair = SegmentedChoice(theme, say(_VIEW), (("picture", say(_PICTURE)), ("list", as_list)))
        parts = [(part, say(labels[area])) for part, area in (*_PARTS, *_FEET)]
        self._part = DropDown(theme, say(_PART), ((WHOLE, say(_WHOLE)), *parts))
        self._head = QWidget()
        flow = FlowLayout(self._head, theme.gap(8))
        for part in (self._view_one, self._view_pair, self._part):
            flow.addWidget(part)

    def _connect(self) -> None:
        for figure in (self.front, self.back):
            figure.pressed.connect(self._pressed)
            figure.scored.connect(self._scored)
            figure.taken_off.connect(self._taken_off)
            figure.looked_at.connect(self._looked_at)
            figure.closer.connect(self.look_closer)
            figure.left.connect(self._leave_close_up)
        self.front.turned.connect(lambda: self._turn("back"))
        self.back.turned.connect(lambda: self._turn("front"))
        self.panel.scored.connect(lambda score: self._scored(self.marks.in_hand, score))
        self.panel.worded.connect(self._worded)
        self.panel.taken_off.connect(lambda: self._taken_off(self.marks.in_hand))
        self.panel.marked.connect(lambda: self._pressed(self.marks.in_hand or ""))
        self.panel.grown.connect(lambda: tab_in_reading_order(self))
        self.panel.closer.connect(lambda: self.look_closer(self.marks.in_hand or ""))
        self.stage.paired.connect(self._paired)
        self.marked.chosen.connect(self.take_in_hand)
        self.marked.cleared.connect(self._cleared)
        self.marked.build_chosen.connect(self._choose_build)
        self._view_one.chosen.connect(self._choose_view)
        self._view_pair.chosen.connect(self._choose_view)
        self._part.chosen.connect(self._choose_part)

    def _choose_view(self, chosen: str) -> None:
        side = chosen if chosen in SIDES else self._shown.side
        self._show(self._shown._replace(side=side, lists=chosen == "list"))
        self._show_hand()

    def _choose_part(self, part: str) -> None:
        self._show(self._shown._replace(part=part))
        self._show_hand()

    def _turn(self, side: str) -> None:
        self._show(self._shown._replace(side=side))
        self.stage.figure_of(side).focus_region()

    def _leave_close_up(self) -> None:
        held = next((one for one in (self.front, self.back) if one.has_focus), self.front)
        side = "front" if held is self.front else "back"
        self._show(Shown(WHOLE, side))
        region = self.marks.in_hand
        view = held.view
        shown = view.shown(region) if view is not None and region is not None else ()
        held.focus_region(shown[0] if shown else None)

    def _choose_build(self, build: str) -> None:
        self._build = build
        self._show(self._shown)
        self.build_chosen.emit(build)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


_NAME = QT_TRANSLATE_NOOP("Body", "Body map")
_VIEW = QT_TRANSLATE_NOOP("Body", "How the body is shown")
_PICTURE = QT_TRANSLATE_NOOP("Body", "Picture")
_LIST = QT_TRANSLATE_NOOP("Body", "List")
_PART = QT_TRANSLATE_NOOP("Body", "Part of the body")
_WHOLE = QT_TRANSLATE_NOOP("Body", "Whole body")
_NOT_MARKED = QT_TRANSLATE_NOOP("Body", "{region}, not marked")
