"""Where the keyboard is on a page, in a form that finds the same control again after a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from painapp.ui.shell.page import Page


def keyboard_place(page: Page) -> dict[str, Any] | None:
    """Return which control of `page` has the keyboard, and where its cursor is; None where none has it."""
    focus = page.window().focusWidget()
    if focus is None or not page.isAncestorOf(focus):
        return None
    kind, name = type(focus).__name__, _name(focus)
    alike = _alike(page, kind, name)
    if focus not in alike:  # it is hidden by now
        return None
    return {"kind": kind, "name": name, "number": alike.index(focus), "cursor": _cursor(focus)}


def put_keyboard(page: Page, place: dict[str, Any]) -> bool:
    """Give the keyboard to the control that had it; False where it is not there any more."""
    alike = _alike(page, place["kind"], place["name"])
    if not alike:
        return False
    focus = alike[min(place["number"], len(alike) - 1)]
    focus.setFocus(Qt.FocusReason.OtherFocusReason)
    _put_cursor(focus, place["cursor"])
    return True


def _alike(page: Page, kind: str, name: str) -> list[QWidget]:
    """Return the controls of a class and a name that can be seen, in the order they were made."""
    return [
        one
        for one in page.findChildren(QWidget)
        if type(one).__name__ == kind and one.isVisibleTo(page) and _name(one) == name
    ]


def _name(widget: QWidget) -> str:
    own = widget.accessibleName()
    return own or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _cursor(widget: QWidget) -> list[int]:
    """Return where the cursor stands and where the selection began."""
    if isinstance(widget, QLineEdit):
        at, begin = widget.cursorPosition(), widget.selectionStart()
        return [at, at if begin < 0 else begin if begin != at else widget.selectionEnd()]
    if isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        return [cursor.position(), cursor.anchor()]
    return []


def _put_cursor(widget: QWidget, cursor: list[int]) -> None:
    if isinstance(widget, QLineEdit) and cursor:
        at, anchor = cursor
        widget.setSelection(anchor, at - anchor)
        if at == anchor:
            widget.setCursorPosition(at)
    elif isinstance(widget, QPlainTextEdit) and cursor:
        at, anchor = (min(one, widget.document().characterCount() - 1) for one in cursor)
        placed = widget.textCursor()
        placed.setPosition(anchor)
        placed.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(placed)
