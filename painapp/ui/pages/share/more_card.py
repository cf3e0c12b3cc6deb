"""What is behind chips on Share: item by item, paper, what the file holds, more formats, what was shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.folds_card import FoldsCard
from painapp.ui.pages.share.formats_panel import FormatsPanel
from painapp.ui.pages.share.inside_panel import InsidePanel
from painapp.ui.pages.share.items_panel import ItemsPanel
from painapp.ui.pages.share.paper_panel import PaperPanel
from painapp.ui.pages.share.shared_panel import SharedPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.summary.build import Summary
    from painapp.ui.pages.share.drawing import Read
    from painapp.ui.pages.share.record import SharedRow
    from painapp.ui.theme.theme import Theme

ITEMS, PAPER, INSIDE, FORMATS, SHARED = "items", "paper", "inside", "formats", "shared"


class MoreCard(FoldsCard):
    """Each part keeps nothing of its own but what it says it does."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        self.items = ItemsPanel(theme, language)
        self.paper = PaperPanel(theme, language)
        self.inside = InsidePanel(theme, language)
        self.formats = FormatsPanel(theme, language)
        self.shared = SharedPanel(theme, language)
        self._summary: Summary | None = None
        names = {fold: say(name) for fold, name in _NAMES.items()}
        parts = (self.items, self.formats, self.paper, self.inside, self.shared)
        super().__init__(theme, say(_TITLE), names, dict(zip(names, parts, strict=True)))
        self._language = language
        self.formats.changed.connect(self._show_inside)
        self.offer(SHARED, wanted=False)

    def show_read(self, read: Read) -> None:
        """Follow a new reading of the diary."""
        self._summary = read.summary
        something = not read.summary.empty
        self.formats.offer_fhir(read.choices.full_name)
        for fold in (INSIDE, FORMATS):
            self.offer(fold, wanted=something)
        self._show_inside()

    def show_shared(self, rows: Sequence[SharedRow]) -> None:
        """List what was shared; the chip is there once there is something, or something to take back."""
        name = self._language.text(_SHARED_COUNT, number=self._language.number(len(rows)))
        self.shared.show_rows(rows)
        self.offer(SHARED, wanted=bool(rows) or self.in_sight == SHARED, name=name)

    def step_back(self) -> bool:
        """Close what is open, if the keyboard is in this card."""
        fold, focus = self.in_sight, QApplication.focusWidget()
        if not fold or focus is None or not self.isAncestorOf(focus):
            return False
        self.open("")
        self.chips[fold].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear(self) -> None:
        """Close everything, and show nothing of any diary."""
        self._summary = None
        self.open("")
        self.items.clear()
        self.inside.show_file(None, with_data=False)
        self.formats.clear()
        self.shared.clear()
        self.offer(SHARED, wanted=False, name=self._language.text(_NAMES[SHARED]))

    def _show_inside(self) -> None:
        self.inside.show_file(self._summary, with_data=self.formats.data_inside)


_TITLE = QT_TRANSLATE_NOOP("Share", "More choices")
_NAMES = {
    ITEMS: QT_TRANSLATE_NOOP("Share", "Item by item"),
    FORMATS: QT_TRANSLATE_NOOP("Share", "More formats"),
    PAPER: QT_TRANSLATE_NOOP("Share", "Paper"),
    INSIDE: QT_TRANSLATE_NOOP("Share", "What the file holds"),
    SHARED: QT_TRANSLATE_NOOP("Share", "What I shared"),
}
_SHARED_COUNT = QT_TRANSLATE_NOOP("Share", "What I shared ({number})")
