"""What most people leave as it is, each thing behind a chip, one open at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme


class FoldsCard(Card):
    """`folds` are what lies behind each chip, by the chip's id; `names` what the chips say."""

    opened = Signal(str)
    """The id of the fold that is open now, "" for none."""

    def __init__(
        self, theme: Theme, title: str, names: Mapping[str, str], folds: Mapping[str, QWidget]
    ) -> None:
        super().__init__(theme, title)
        self.chips = {fold: Chip(theme, name, disclosure=True) for fold, name in names.items()}
        self.folds = dict(folds)
        self.body.addWidget(ButtonRow(theme, *self.chips.values()))
        for fold_id, chip in self.chips.items():
            chip.clicked.connect(lambda on, fold_id=fold_id: self.open(fold_id if on else ""))
            self.body.addWidget(self.folds[fold_id])
            self.folds[fold_id].hide()

    @property
    def in_sight(self) -> str:
        """The id of the fold that is open, "" for none."""
        return next((one for one, chip in self.chips.items() if chip.isChecked()), "")

    def open(self, fold_id: str) -> None:
        """Open one and close the others; "" closes all."""
        for one, chip in self.chips.items():
            chip.setChecked(one == fold_id)
            self.folds[one].setVisible(one == fold_id)
        self.opened.emit(fold_id)

    def offer(self, fold_id: str, *, wanted: bool, name: str = "") -> None:
        """Show a chip or not, perhaps under another name; one that goes away closes what it opened."""
        chip = self.chips[fold_id]
        if name:
            chip.setText(name)
        if not wanted and chip.isChecked():
            self.open("")
        chip.setVisible(wanted)
