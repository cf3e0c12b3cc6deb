"""The body as a list: areas, their regions and finer parts, each on a line of 44 px, in words only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem

from painapp.domain.areas import AREAS
from painapp.domain.body_regions import parts_of, regions_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.tokens import REGULAR, SEMIBOLD, TARGET
from painapp.ui.widgets.body_marks import region_name, sore_said

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.body_marks import BodyMarks

_REGION = Qt.ItemDataRole.UserRole
_PRESS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OFF = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class BodyList(QTreeWidget):
    """A tree to assistive technology. A press on an area opens it, on a region it marks it.

    Keys: arrows go about and open and close, Space or Enter presses, digits give a number, Delete takes off.
    It is as high as what is open, so that the page scrolls and not the list.
    """

    pressed_region = Signal(str)
    scored = Signal(str, int)
    taken_off = Signal(str)
    looked_at = Signal(str)
    grown = Signal()
    """It needs more or less height now."""

    def __init__(
        self, theme: Theme, language: Language, marks: BodyMarks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.digits_enabled = True
        self._theme = theme
        self._language = language
        self._marks = marks
        self._items: dict[str, QTreeWidgetItem] = {}
        self._areas: list[tuple[QTreeWidgetItem, str]] = []
        self._one_typed = False
        self.setAccessibleName(language.text(_NAME))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill()
        self.itemClicked.connect(self._press)
        self.currentItemChanged.connect(self._moved)
        self.itemExpanded.connect(lambda _item: self.grown.emit())
        self.itemCollapsed.connect(lambda _item: self.grown.emit())
        theme.changed.connect(self._dress)
        self._dress()

    def show_marks(self) -> None:
        """Write what is said of each region behind its name; areas say how many."""
        for region, item in self._items.items():
            said = sore_said(self._marks.of(region), self._language)
            name = region_name(region, self._language)
            text = self._language.text(_SAID, region=name, said=said) if said else name
            self._write(item, text, marked=bool(said))
        sore = {one.region for one in self._marks.sores}
        for item, name in self._areas:
            count = sum(region in sore for region in self._regions_in(item))
            text = self._language.text(_MARKED, count, area=name) if count else name
            self._write(item, text, marked=bool(count))

    def show_hand(self) -> None:
        """Go to the line of what is in hand, when the person took it elsewhere."""
        item = self._items.get(self._marks.in_hand or "")
        if item is not None and item is not self.currentItem():
            blocked = self.blockSignals(True)
            above = item.parent()
            while above is not None:
                above.setExpanded(True)
                above = above.parent()
            self.setCurrentItem(item)
            self.blockSignals(blocked)
            self.grown.emit()

    def line_of(self, region: str) -> QTreeWidgetItem:
        """The line of a region. Raises `KeyError` for an unknown one."""
        return self._items[region]

    def full_height(self) -> int:
        """The height of all lines that are open, in pixels."""
        return sum(self._height_with_open(item) for item, _ in self._areas) + 2 * self.frameWidth()

    def top_of_current(self) -> int:
        """Where the line that is looked at begins, in pixels from the top."""
        index = self.currentIndex()
        return self.visualRect(index).top() if index.isValid() else 0

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(super().sizeHint().width(), self.full_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._wrap()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Nothing: all lines are in sight, and the page scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means here; letters go to the next line that begins with them."""
        item, typed = self.currentItem(), event.text()
        if item is None:
            super().keyPressEvent(event)
        elif len(typed) == 1 and typed in "0123456789":
            self._type_digit(item, int(typed), repeated=event.isAutoRepeat())
        elif event.key() in _PRESS:
            self._one_typed = False
            self._press(item)
        elif event.key() in _OFF and item.data(0, _REGION):
            self._one_typed = False
            self.taken_off.emit(item.data(0, _REGION))
        else:
            self._one_typed = False
            super().keyPressEvent(event)

    def _type_digit(self, item: QTreeWidgetItem, digit: int, *, repeated: bool) -> None:
        region = item.data(0, _REGION)
        if not region or repeated or not self.digits_enabled:
            return
        number = 10 if self._one_typed and digit == 0 else digit
        self._one_typed = number == 1
        self.scored.emit(region, number)

    def _press(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        region = item.data(0, _REGION)
        if not region:
            item.setExpanded(not item.isExpanded())
            return
        if item.childCount() and not item.isExpanded():
            item.setExpanded(True)
        self.pressed_region.emit(region)

    def _moved(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        region = item.data(0, _REGION) if item is not None else None
        if region and self.hasFocus():
            self.looked_at.emit(region)

    def _fill(self) -> None:
        for area in AREAS:
            name = self._language.text(area.label)
            item = QTreeWidgetItem(self, [name])
            self._areas.append((item, name))
            for region in regions_of(area.id):
                self._add(item, region.id)

    def _add(self, above: QTreeWidgetItem, region: str) -> None:
        item = QTreeWidgetItem(above, [region_name(region, self._language)])
        item.setData(0, _REGION, region)
        self._items[region] = item
        for part in parts_of(region):
            self._add(item, part.id)

    def _write(self, item: QTreeWidgetItem, text: str, *, marked: bool) -> None:
        if text != item.text(0) or item.font(0).weight() != (SEMIBOLD if marked else REGULAR):
            item.setText(0, text)
            item.setFont(0, self._theme.font(weight=SEMIBOLD if marked else REGULAR))
            self._wrap_one(item, _depth(item))

    def _regions_in(self, item: QTreeWidgetItem) -> list[str]:
        found: list[str] = []
        for child in _children(item):
            found += [child.data(0, _REGION), *self._regions_in(child)]
        return found

    def _height_with_open(self, item: QTreeWidgetItem) -> int:
        below = _children(item) if item.isExpanded() else ()
        return item.sizeHint(0).height() + sum(self._height_with_open(child) for child in below)

    def _wrap(self) -> None:
        """Give each line the height its words need: the list cannot tell that by itself."""
        for item in (*self._items.values(), *(item for item, _ in self._areas)):
            self._wrap_one(item, _depth(item))
        self.grown.emit()

    def _wrap_one(self, item: QTreeWidgetItem, depth: int) -> None:
        room = self.viewport().width() - (depth + 1) * self.indentation() - self._theme.gap(12)
        words = QFontMetrics(item.font(0)).boundingRect(
            QRect(0, 0, max(room, 60), 9999), Qt.TextFlag.TextWordWrap, item.text(0)
        )
        high = max(self._line_height(), words.height() + 2 * self._theme.gap(8))
        if item.sizeHint(0).height() != high:
            item.setSizeHint(0, QSize(0, high))

    def _line_height(self) -> int:
        return max(TARGET, self._theme.px(20) + 2 * self._theme.gap(12))

    def _dress(self) -> None:
        colours = self._theme.tokens
        self.setFont(self._theme.font())
        self.setIndentation(self._theme.px(24))
        self.setStyleSheet(
            f"QTreeView {{ background: transparent; color: {colours.ink}; outline: 0; }}"
            f"QTreeView::item {{ padding: 0 {self._theme.gap(4)}px; }}"
            f"QTreeView::item:selected {{ background: {colours.chosen}; color: {colours.on_chosen}; }}"
            f"QTreeView::item:hover:!selected {{ background: {colours.sunken}; }}"
        )
        self.show_marks()
        self._wrap()


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(place) for place in range(item.childCount()))
    return [child for child in found if child is not None]


def _depth(item: QTreeWidgetItem) -> int:
    above = item.parent()
    return 0 if above is None else 1 + _depth(above)


_NAME = QT_TRANSLATE_NOOP("Body", "The body as a list")
_SAID = QT_TRANSLATE_NOOP("Body", "{region}: {said}")
_MARKED = QT_TRANSLATE_NOOP("Body", "{area}: %n marked")
