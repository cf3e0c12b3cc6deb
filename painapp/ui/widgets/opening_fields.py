"""What opens a backup or a diary that the password store does not: its recovery code, or a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.passphrase_field import PassphraseField
from painapp.ui.widgets.recovery_code_field import RecoveryCodeField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.errors import ExpectedError
    from painapp.ui.theme.theme import Theme

RECOVERY, PASSPHRASE = "recovery", "passphrase"


class Given(NamedTuple):
    """What was typed: RECOVERY or PASSPHRASE, and the words as they stand."""

    kind: str
    text: str

    def __repr__(self) -> str:
        return "Given(…)"  # no log and no traceback may show it


class Locked(NamedTuple):
    """A backup that nothing at hand opens: what could; `refused` is why what was given, if any, does not."""

    slots: tuple[str, ...]
    refused: ExpectedError | None


class OpeningFields(QWidget):
    """One field, and above it the choice which of the two it is, where either can open it."""

    entered = Signal()
    """Enter was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        kinds = ((RECOVERY, self.tr("Recovery code")), (PASSPHRASE, self.tr("Passphrase")))
        self.kind = SegmentedChoice(theme, self.tr("What opens it"), kinds)
        self.kind.set_value(RECOVERY)
        self.kind.chosen.connect(lambda _kind: self._follow())
        self.code = RecoveryCodeField(theme, self.tr("Recovery code, from the recovery sheet"))
        self.passphrase = PassphraseField(theme, self.tr("Passphrase it had when it was made"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.kind, self.code, self.passphrase):
            self._column.addWidget(part)
        for field in (self.code, self.passphrase):
            field.entered.connect(self.entered)
        self._follow()
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def given(self) -> Given | None:
        """What stands in the field that is shown; None, and a hint below it, where that is empty."""
        field = self._field
        if field.text.strip():
            return Given(str(self.kind.value), field.text)
        field.show_hint(self.tr("Type it here first."))
        field.setFocus()
        return None

    def offer(self, slots: Iterable[str]) -> bool:
        """Offer what can open something with these slots; False, and nothing shown, where neither can."""
        known = [kind for kind in (RECOVERY, PASSPHRASE) if kind in set(slots)]
        if known and self.kind.value not in known:
            self.kind.set_value(known[0])
        self.kind.setVisible(len(known) > 1)
        self._follow()
        self.setVisible(bool(known))
        return bool(known)

    def refuse(self, text: str) -> None:
        """Say why what was typed does not open it, and let it be typed anew."""
        self._field.show_hint(text)
        if self._field is self.passphrase:
            self.passphrase.type_over()
        else:
            self.code.type_on()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.code, self.passphrase):
            field.clear()
            field.show_hint("")

    def take_focus(self) -> None:
        """Put the keyboard where one types."""
        self._field.setFocus()

    @property
    def _field(self) -> RecoveryCodeField | PassphraseField:
        return self.code if self.kind.value == RECOVERY else self.passphrase

    def _follow(self) -> None:
        self.code.setVisible(self.kind.value == RECOVERY)
        self.passphrase.setVisible(self.kind.value == PASSPHRASE)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))
