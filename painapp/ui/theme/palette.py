"""From the tokens to Qt's palette and the one style sheet of the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from painapp.ui.theme.tokens import RADIUS_CONTROL, SIZE_BODY, TARGET

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.theme.tokens import Tokens


def palette(tokens: Tokens) -> QPalette:
    """The palette of `tokens`: soft ink is the placeholder role, primary the link role."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.paper,
        role.WindowText: tokens.ink,
        role.Base: tokens.card,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.ink,
        role.Button: tokens.card,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.on_primary,
        role.PlaceholderText: tokens.soft_ink,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.dusk,
        role.Light: tokens.hairline,
        role.Midlight: tokens.hairline,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
    }
    made = QPalette()
    for one, colour in colours.items():
        made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(tokens.soft_ink))
    return made


def style_sheet(tokens: Tokens, px: Callable[[float], int], gap: Callable[[float], int]) -> str:
    """The style sheet for what Qt draws itself: fields, lists, menus and scroll bars.

    `px` scales with the text, `gap` half as fast.
    """
    pad = gap(10)
    line = max(TARGET, px(20) + 2 * gap(8))
    inner = max(TARGET - 2 - 2 * pad, px(SIZE_BODY * 1.2))
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {{
  background: {tokens.card}; color: {tokens.ink}; border: 1px solid {tokens.line};
  border-radius: {gap(RADIUS_CONTROL)}px; padding: {pad}px {gap(12)}px; min-height: {inner}px;
  selection-background-color: {tokens.primary}; selection-color: {tokens.on_primary};
  placeholder-text-color: {tokens.soft_ink}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {{
  background: {tokens.sunken}; color: {tokens.soft_ink}; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {tokens.sunken}; border-style: dashed; }}
QLineEdit[inHand="true"] {{ border: 2px solid {tokens.primary}; padding: {pad - 1}px {gap(12) - 1}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: 0; }}
QMenu, QToolTip, QComboBox QAbstractItemView {{
  background: {tokens.card}; color: {tokens.ink}; border: 1px solid {tokens.line}; padding: {gap(4)}px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView::item {{ min-height: {line}px; padding: 0 {gap(8)}px; }}
QComboBox QAbstractItemView {{
  selection-background-color: {tokens.primary}; selection-color: {tokens.on_primary}; outline: 0; }}
QMenu::item {{ padding: {gap(12)}px {gap(16)}px; }}
QMenu::item:selected {{ background: {tokens.primary}; color: {tokens.on_primary}; }}
QTableView {{
  background: {tokens.card}; color: {tokens.ink}; gridline-color: {tokens.hairline};
  border: 1px solid {tokens.hairline};
  selection-background-color: {tokens.primary}; selection-color: {tokens.on_primary}; }}
QTableView::item {{ padding: {gap(4)}px {gap(8)}px; }}
QHeaderView {{ background: {tokens.sunken}; border: 0; }}
QHeaderView::section {{
  background: {tokens.sunken}; color: {tokens.ink}; padding: {gap(4)}px {gap(8) + 3}px; border: 0; }}
QScrollBar {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: {gap(14)}px; }}
QScrollBar:horizontal {{ height: {gap(14)}px; }}
QScrollBar::handle {{ background: {tokens.line}; border-radius: {gap(3.5)}px; margin: {gap(3)}px; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::handle:vertical {{ min-height: {TARGET}px; }}
QScrollBar::handle:horizontal {{ min-width: {TARGET}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
