"""The body map to fill in: pressed, typed, as a list, in each look; nothing is filled in by itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from painapp.content.body_map import load_view
from painapp.domain.body_regions import BUILDS, REGIONS
from painapp.domain.sore import Sore
from painapp.ui.widgets.body_drawing import BodyDrawing, mark_colours
from painapp.ui.widgets.body_field import BodyField
from tests.languages import PlainEnglish, RightToLeft
from tests.ui import audit
from tests.ui.widgets.looking import picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.body_figure import BodyFigure
    from tests.ui.conftest import Window

BODIES = Path(__file__).parents[3] / "resources" / "bodies"
KNEE, TOES, SPINE = "front-left-knee", "front-right-toes", "back-lower-spine"
OWN = "own:like a belt"


class Map:
    """A field in a window, and what it said."""

    def __init__(self, window: Window, qtbot: QtBot, field: BodyField) -> None:
        self.qtbot = qtbot
        self.field = field
        self.said: list[tuple[Sore, ...]] = []
        field.changed.connect(self.said.append)
        window.put(field)
        window.resize(980, 1200)
        qtbot.waitUntil(lambda: field.stage.is_paired)

    def press(self, region: str, figure: BodyFigure | None = None) -> None:
        """Press in the middle of a region, as a finger does."""
        figure = figure or self.figure_of(region)
        self.qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=middle(figure, region))

    def figure_of(self, region: str) -> BodyFigure:
        return self.field.front if region.startswith("front") else self.field.back

    def key(self, key: str | Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            self.qtbot.keyClicks(focus, key)
        else:
            self.qtbot.keyClick(focus, key)

    @property
    def now(self) -> dict[str, Sore]:
        return {one.region: one for one in self.field.sores}


def middle(figure: BodyFigure, region: str) -> QPoint:
    """A point of the figure that lies in the region."""
    place = figure.place_of(region)
    points = [
        QPoint(place.x() + place.width() * across // 16, place.y() + place.height() * down // 16)
        for down in (8, 6, 10, 4, 12)
        for across in (8, 6, 10, 4, 12)
    ]
    return next(point for point in points if figure.region_at(QPointF(point)) == region)


@pytest.fixture
def body(theme: Theme, window: Window, qtbot: QtBot) -> Map:
    """Return an empty map, wide enough for front and back."""
    return Map(window, qtbot, BodyField(theme, PlainEnglish(), BODIES, "", lambda: (OWN,)))


# By pointer


def test_a_press_marks_a_region_and_a_second_one_takes_the_slip_back(body: Map) -> None:
    body.press(KNEE)
    assert body.said == [(Sore(KNEE),)]
    assert body.field.panel.heading.text() == "Left knee, front"
    body.press(KNEE)
    assert body.said[-1] == ()


def test_every_region_of_both_sides_can_be_pressed_by_pointer(body: Map) -> None:
    for figure in (body.field.front, body.field.back):
        view = figure.view
        assert view is not None
        for shape in view.shapes:
            body.press(shape.id, figure)
    assert len(body.now) == 100


def test_a_number_and_words_belong_to_the_region_in_hand_alone(body: Map, qtbot: QtBot) -> None:
    body.press(KNEE)
    qtbot.mouseClick(body.field.panel.scale.cells[6], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(body.field.panel.feels, Qt.MouseButton.LeftButton)
    words = body.field.panel.words
    assert words is not None
    qtbot.mouseClick(words.chip("aching"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(words.chip(OWN), Qt.MouseButton.LeftButton)
    body.press(SPINE)
    assert body.now == {KNEE: Sore(KNEE, 6, ("aching", OWN)), SPINE: Sore(SPINE)}
    assert words.chosen_ids == ()
    assert body.field.panel.scale.value is None


def test_a_marked_region_with_a_number_stays_when_pressed_again(body: Map) -> None:
    body.field.set_sores((Sore(KNEE, 6),))
    body.press(KNEE)
    body.press(KNEE)
    assert body.said == [(Sore(KNEE, 6),)] * 2
    assert body.field.panel.scale.value == 6


def test_clearing_the_number_keeps_the_region_and_taking_it_off_does_not(body: Map, qtbot: QtBot) -> None:
    body.field.set_sores((Sore(KNEE, 6),))
    body.press(KNEE)
    clear = body.field.panel.scale.words.clear
    assert clear is not None
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert body.now == {KNEE: Sore(KNEE)}
    qtbot.mouseClick(body.field.panel.off_button, Qt.MouseButton.LeftButton)
    assert body.now == {}
    qtbot.mouseClick(body.field.panel.mark_button, Qt.MouseButton.LeftButton)
    assert body.now == {KNEE: Sore(KNEE)}


def test_own_words_are_added_to_the_region(body: Map, qtbot: QtBot) -> None:
    body.press(KNEE)
    qtbot.mouseClick(body.field.panel.feels, Qt.MouseButton.LeftButton)
    words = body.field.panel.words
    assert words is not None
    words.offer_own("like sand")
    assert body.now == {KNEE: Sore(KNEE, None, ("own:like sand",))}
    assert "own:like sand" in words.chosen_ids


def test_a_press_that_slides_off_marks_nothing(body: Map, qtbot: QtBot) -> None:
    figure = body.field.front
    qtbot.mousePress(figure, Qt.MouseButton.LeftButton, pos=middle(figure, KNEE))
    qtbot.mouseRelease(figure, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    qtbot.mouseClick(figure, Qt.MouseButton.RightButton, pos=middle(figure, KNEE))
    assert body.said == []


def test_a_press_beside_the_body_takes_the_nearest_region_within_reach(body: Map, qtbot: QtBot) -> None:
    figure = body.field.front
    toes = figure.place_of(TOES)
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(toes.center().x(), toes.bottom() + 6))
    assert set(body.now) == {TOES}
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(3, figure.height() // 2))
    assert set(body.now) == {TOES}


def test_what_is_marked_stands_below_in_words_and_can_be_taken_in_hand(body: Map, qtbot: QtBot) -> None:
    body.field.set_sores((Sore(SPINE, 7), Sore(KNEE, 6, ("aching",))))
    texts = [button.text() for button in body.field.marked.buttons]
    assert texts == ["Left knee, front 6 (Aching)", "Lower spine 7"]
    qtbot.mouseClick(body.field.marked.buttons[1], Qt.MouseButton.LeftButton)
    assert body.field.panel.heading.text() == "Lower spine"
    qtbot.mouseClick(body.field.marked.clear, Qt.MouseButton.LeftButton)
    assert body.said == [()]
    assert not body.field.marked.clear.isVisible()


def test_nothing_is_ever_filled_in_on_the_other_side(body: Map) -> None:
    for region in (KNEE, "front-right-shoulder", "back-left-shoulder-blade"):
        body.press(region)
        body.key("4")
    assert not {REGIONS[one].mirror for one in body.now} & set(body.now)


# By keyboard


def test_arrows_go_between_neighbours_and_digits_give_numbers(body: Map) -> None:
    body.field.take_focus()
    body.field.front.focus_region("front-left-thigh")
    body.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is body.field.front.spot(KNEE)
    assert body.field.panel.heading.text() == "Left knee, front"
    assert body.said == [], "looking is not marking"
    body.key("6")
    assert body.now == {KNEE: Sore(KNEE, 6)}
    body.key(Qt.Key.Key_Left)
    assert QApplication.focusWidget() is body.field.front.spot("front-right-knee")


def test_every_region_is_reached_by_arrows_from_the_first(body: Map) -> None:
    for figure in (body.field.front, body.field.back):
        view = figure.view
        assert view is not None
        reached, waiting = {view.shapes[0].id}, [view.shapes[0].id]
        while waiting:
            region = waiting.pop()
            for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
                figure.focus_region(region)
                body.key(key)
                now = next(one.id for one in view.shapes if figure.spot(one.id).hasFocus())
                if now not in reached:
                    reached.add(now)
                    waiting.append(now)
        assert reached == {shape.id for shape in view.shapes}


def test_one_and_nought_make_ten_however_long_that_takes(body: Map) -> None:
    body.field.front.focus_region(KNEE)
    body.key("1")
    assert body.now[KNEE].score == 1
    body.key("0")
    assert body.now[KNEE].score == 10
    body.key("1")
    body.key(Qt.Key.Key_Up)
    body.key(Qt.Key.Key_Down)
    body.key("0")
    assert body.now[KNEE].score == 0


def test_space_and_enter_mark_and_delete_takes_off(body: Map) -> None:
    body.field.front.focus_region(KNEE)
    body.key(Qt.Key.Key_Space)
    assert body.now == {KNEE: Sore(KNEE)}
    body.key("3")
    body.key(Qt.Key.Key_Delete)
    assert body.now == {}
    body.key(Qt.Key.Key_Return)
    assert body.now == {KNEE: Sore(KNEE)}


def test_digits_can_be_switched_off(body: Map) -> None:
    body.field.digits_enabled = False
    body.field.front.focus_region(KNEE)
    body.key("6")
    assert body.said == []


def test_the_body_is_one_tab_stop_a_side(body: Map) -> None:
    stops = [
        one for one in audit.stops(body.field.window()) if one.parent() in (body.field.front, body.field.back)
    ]
    assert len(stops) == 2


def test_page_keys_turn_the_body_where_one_side_is_shown(body: Map, window: Window, qtbot: QtBot) -> None:
    window.resize(640, 1200)
    qtbot.waitUntil(lambda: not body.field.stage.is_paired)
    assert body.field.front.isVisible()
    assert not body.field.back.isVisible()
    body.field.front.focus_region(KNEE)
    body.key(Qt.Key.Key_PageDown)
    assert body.field.back.isVisible()
    assert not body.field.front.isVisible()
    assert body.field.back.has_focus


def test_taking_off_by_key_leaves_the_keyboard_where_it_was(body: Map) -> None:
    body.field.set_sores((Sore(KNEE, 6),))
    body.field.take_in_hand(KNEE)
    body.field.panel.off_button.setFocus()
    body.key(Qt.Key.Key_Return)
    assert body.now == {}
    assert body.field.panel.mark_button.hasFocus()
    body.key(Qt.Key.Key_Return)
    assert body.now == {KNEE: Sore(KNEE)}
    assert body.field.panel.off_button.hasFocus()


# Closer


def test_a_hand_can_be_looked_at_closely_and_esc_leads_back(body: Map, qtbot: QtBot) -> None:
    body.press("front-left-fingers")
    qtbot.mouseClick(body.field.panel.closer_button, Qt.MouseButton.LeftButton)
    figure = body.field.front
    assert figure.accessibleName() == "Left hand, palm"
    body.press("front-left-index-tip", figure)
    body.key("8")
    assert body.now["front-left-index-tip"].score == 8
    assert "front-left-fingers" not in body.now, "nothing was said of it: it was the way to the finger"
    body.key(Qt.Key.Key_Escape)
    assert figure.accessibleName() == "Front"
    assert figure.has_focus
    assert figure.spot("front-left-fingers").accessibleDescription() == "8 of 10"


def test_what_was_said_of_a_whole_stays_when_a_part_of_it_is_marked(body: Map) -> None:
    body.field.set_sores((Sore("front-left-fingers", 4),))
    body.field.look_closer("front-left-fingers")
    body.press("front-left-index-tip")
    assert set(body.now) == {"front-left-fingers", "front-left-index-tip"}


def test_a_finer_part_is_shown_on_the_whole_body_too(body: Map) -> None:
    body.field.set_sores((Sore("front-left-index-tip", 8),))
    spot = body.field.front.spot("front-left-fingers")
    assert spot.marked
    assert spot.accessibleDescription() == "8 of 10"


def test_there_is_no_closer_look_at_a_knee(body: Map) -> None:
    body.press(KNEE)
    assert not body.field.panel.closer_button.isVisible()
    body.press("front-left-jaw")
    assert body.field.panel.closer_button.isVisible()


# As a list


def test_the_list_says_the_same_and_takes_the_same_keys(body: Map, qtbot: QtBot) -> None:
    body.field.set_sores((Sore(KNEE, 6),))
    body.field.view_choice.choose("list")
    tree = body.field.list
    assert tree is not None
    assert not body.field.front.isVisible()
    body.field.take_in_hand(KNEE)
    in_hand = tree.currentItem()
    assert in_hand is not None
    assert in_hand.text(0) == "Left knee, front: 6 of 10"
    area = in_hand.parent()
    assert area is not None
    assert area.text(0) == "Left knee: 1 marked"
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, "3")
    assert body.now["back-left-knee"].score == 3
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert set(body.now) == {KNEE}


def test_every_region_is_in_the_list_at_44_pixels(body: Map) -> None:
    body.field.view_choice.choose("list")
    tree = body.field.list
    assert tree is not None
    for region in REGIONS:
        assert tree.line_of(region).sizeHint(0).height() >= 44
    assert QAccessible.queryAccessibleInterface(tree).role() == QAccessible.Role.Tree


def test_without_drawings_there_is_the_list(theme: Theme, window: Window, tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        field = window.put(BodyField(theme, PlainEnglish(), folder))
        assert field.list is not None
        assert field.list.isVisible()
        field.close()


# What others see and hear


def test_assistive_technology_meets_each_region_as_a_check_box(body: Map) -> None:
    body.field.set_sores((Sore(KNEE, 6, ("aching",)),))
    spot = body.field.front.spot(KNEE)
    interface = QAccessible.queryAccessibleInterface(spot)
    assert interface.role() == QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Left knee, front"
    assert interface.text(QAccessible.Text.Description) == "6 of 10, Aching"
    assert interface.state().checked
    other = QAccessible.queryAccessibleInterface(body.field.front.spot(TOES))
    assert not other.state().checked
    other.actionInterface().doAction("Press")
    assert TOES in body.now


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_a_mark_shows_its_number_and_not_only_a_colour(choice: str, theme: Theme, body: Map) -> None:
    theme.apply(choice, 100, reduced_motion=False)
    figure = body.field.front
    fill, ink = mark_colours(theme.tokens, 6)
    assert not marked_inside(figure, fill)
    body.field.set_sores((Sore(KNEE, 6),))
    six = marked_inside(figure, ink)
    assert marked_inside(figure, fill)
    body.field.set_sores((Sore(KNEE, 7),))
    assert marked_inside(figure, ink) != six, "another number has another shape"


def marked_inside(figure: BodyFigure, colour: str) -> set[tuple[int, int]]:
    """The dots well inside the knee that have a colour."""
    place, image, wanted = figure.place_of(KNEE), picture(figure), QColor(colour).rgb()
    return {
        (x, y)
        for x in range(place.left() + 8, place.right() - 8)
        for y in range(place.top() + 8, place.bottom() - 8)
        if image.pixel(x, y) == wanted
    }


def test_left_is_left_also_where_people_write_from_the_right(
    theme: Theme, window: Window, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    body = Map(window, qtbot, BodyField(theme, RightToLeft(), BODIES))
    figure = body.field.front
    assert figure.place_of(KNEE).center().x() > figure.width() // 2
    body.press(KNEE)
    assert set(body.now) == {KNEE}
    figure.focus_region(KNEE)
    body.key(Qt.Key.Key_Left)
    assert figure.spot("front-right-knee").hasFocus()


@pytest.mark.parametrize("build", [one.id for one in BUILDS])
def test_each_body_shape_has_the_same_marks(build: str, body: Map) -> None:
    chosen: list[str] = []
    body.field.build_chosen.connect(chosen.append)
    body.field.set_sores((Sore(KNEE, 6),))
    body.field.marked.shape.click()
    shapes = body.field.marked.shapes
    assert shapes is not None
    shapes.choose(build)
    assert chosen == [build]
    assert body.field.front.spot(KNEE).marked
    body.press(SPINE)
    assert set(body.now) == {KNEE, SPINE}
    assert len(body.said) == 1, "another shape changes nothing that was said"


@pytest.mark.parametrize(("width", "scale"), [(980, 100), (640, 100), (560, 100), (1100, 200), (600, 200)])
def test_nothing_is_small_nameless_hidden_or_out_of_order(
    width: int, scale: int, theme: Theme, qtbot: QtBot
) -> None:
    theme.apply("light", scale, reduced_motion=False)
    window = QScrollArea()
    qtbot.addWidget(window)
    window.setWidgetResizable(True)
    window.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    window.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    field = BodyField(theme, PlainEnglish(), BODIES, "", lambda: (OWN,))
    window.setWidget(field)
    window.resize(width, 900)
    field.set_sores((Sore(KNEE, 6, ("aching", OWN)), Sore(SPINE, 10), Sore("front-left-index-tip")))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for act in (
        lambda: None,
        lambda: field.take_in_hand(KNEE),
        field.panel.feels.click,
        lambda: field.look_closer(TOES),
    ):
        act()
        for _ in range(8):
            QApplication.processEvents()
        found = [
            each
            for look in (audit.nameless, audit.small, audit.overlapping, audit.clipped, audit.wrong_walk)
            for each in look(window)
        ]
        assert found == []


# Quick


def test_opening_loads_only_what_is_shown(
    theme: Theme, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []

    def load(folder: Path, view: str, build: str = "") -> object:
        loaded.append(view)
        return load_view(folder, view, build)

    monkeypatch.setattr("painapp.ui.widgets.body_field.load_view", load)
    holder = QWidget()
    field = BodyField(theme, PlainEnglish(), BODIES, parent=holder)
    assert loaded == ["front"]
    assert field.list is None
    holder.deleteLater()


def test_nothing_of_it_is_ever_a_window(theme: Theme, qapp: QApplication) -> None:
    before = set(qapp.topLevelWidgets())
    holder = QWidget()
    field = BodyField(theme, PlainEnglish(), BODIES, parent=holder)
    field.set_sores((Sore(KNEE, 6),))
    field.take_in_hand(KNEE)
    field.panel.feels.click()
    field.marked.shape.click()
    field.view_choice.choose("list")
    assert [one for one in qapp.topLevelWidgets() if one not in before and one.isVisible()] == []
    holder.deleteLater()


def test_a_press_repaints_only_near_its_region(body: Map) -> None:
    body.press(KNEE)
    QApplication.processEvents()
    drawn: list[QEvent] = []
    figure = body.field.back

    class Watch(QWidget):
        def eventFilter(self, _watched: object, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                drawn.append(event)
            return False

    watch = Watch()
    figure.installEventFilter(watch)
    body.press("front-right-knee")
    QApplication.processEvents()
    assert drawn == [], "the other side has nothing new to show"
    figure.removeEventFilter(watch)


def test_a_drawing_is_painted_at_any_scale(theme: Theme) -> None:
    drawing = BodyDrawing(load_view(BODIES, "front"), theme)
    assert drawing.size(2.0)[1] == pytest.approx(2 * drawing.size(1.0)[1], abs=2)
    assert drawing.region_at(QPointF(drawing.place(KNEE, 2.0).center()), 2.0, 0) == KNEE
    assert drawing.region_at(QPointF(1, 1), 1.0, 12) is None
