"""A recovery code or a passphrase: what can open it is asked for, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from painapp.ui.widgets.opening_fields import PASSPHRASE, RECOVERY, Given, OpeningFields

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


@pytest.fixture
def fields(window: Window, theme: Theme) -> OpeningFields:
    """In a window."""
    return window.put(OpeningFields(theme))


def test_where_either_can_open_it_one_chooses(fields: OpeningFields) -> None:
    assert fields.offer(("keyring", "passphrase", "recovery"))
    assert fields.kind.isVisible()
    assert fields.code.isVisible()
    fields.kind.choose(PASSPHRASE)
    assert fields.passphrase.isVisible()
    assert fields.code.isHidden()


@pytest.mark.parametrize("kind", [RECOVERY, PASSPHRASE])
def test_where_only_one_can_there_is_nothing_to_choose(fields: OpeningFields, kind: str) -> None:
    assert fields.offer((kind,))
    assert fields.kind.isHidden()
    assert fields.code.isVisible() == (kind == RECOVERY)
    assert fields.passphrase.isVisible() == (kind == PASSPHRASE)


def test_where_neither_can_nothing_is_asked(fields: OpeningFields) -> None:
    assert not fields.offer(("keyring",))
    assert fields.isHidden()


def test_gives_what_was_typed_and_says_where_nothing_was(fields: OpeningFields) -> None:
    fields.offer((PASSPHRASE,))
    assert fields.given is None
    assert fields.passphrase.hint == "Type it here first."
    assert fields.passphrase.box.hasFocus()
    QTest.keyClicks(fields.passphrase.box, " sea glass ")
    assert fields.given == Given(PASSPHRASE, " sea glass "), "a passphrase is taken as it was typed"
    assert "sea glass" not in repr(fields.given)


def test_enter_is_the_button(fields: OpeningFields) -> None:
    entered: list[bool] = []
    fields.entered.connect(lambda: entered.append(True))
    fields.offer((RECOVERY,))
    fields.take_focus()
    QTest.keyClicks(fields.code.box, "ABCD")
    QTest.keyClick(fields.code.box, Qt.Key.Key_Return)
    assert entered == [True]


def test_a_refused_passphrase_is_typed_over_and_a_code_corrected(fields: OpeningFields) -> None:
    fields.offer((RECOVERY, PASSPHRASE))
    QTest.keyClicks(fields.code.box, "ABCD")
    fields.refuse("Not that one.")
    assert fields.code.hint == "Not that one."
    assert not fields.code.box.hasSelectedText()
    fields.kind.choose(PASSPHRASE)
    QTest.keyClicks(fields.passphrase.box, "sea")
    fields.refuse("Not that one.")
    assert fields.passphrase.box.selectedText() == "sea" or fields.passphrase.box.hasSelectedText()


def test_keeps_nothing_once_it_is_cleared(fields: OpeningFields) -> None:
    fields.offer((RECOVERY, PASSPHRASE))
    QTest.keyClicks(fields.code.box, "ABCD")
    fields.kind.choose(PASSPHRASE)
    QTest.keyClicks(fields.passphrase.box, "sea")
    fields.refuse("Not that one.")
    fields.clear()
    assert (fields.code.text, fields.passphrase.text, fields.passphrase.hint) == ("", "", "")
