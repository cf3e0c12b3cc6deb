"""How the window is laid out: the rail beside the page, and above the page what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


def laid_out(rail: QWidget, above: QLayout, page: QWidget) -> QWidget:
    """Return one widget that holds all of it."""
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addLayout(above)
    right.addWidget(page, 1)
    middle = QWidget()
    whole = QHBoxLayout(middle)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(rail)
    whole.addLayout(right, 1)
    return middle


def close_dialogs() -> None:
    """Close a question that stands before the window, and a list that is open."""
    for one in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if one is not None:
            one.close()
