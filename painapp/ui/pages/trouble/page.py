"""When the diary cannot be opened: what happened, what is safe, what can be done. No file is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.trouble.state import Stores, trouble_state
from painapp.ui.shell.opening_panel import OpeningPanel
from painapp.ui.shell.page import Page
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame
from painapp.vault.errors import KeyMissing

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.theme.theme import Theme


class Repairs(Protocol):
    """A widget that mends what can be mended: it shows what fits a trouble, or nothing."""

    @property
    def best_way(self) -> QWidget | None:
        """What to press next, where something here is better than trying again."""
        ...

    def show_for(self, error: ExpectedError) -> None:
        """Offer what helps with `error`."""
        ...


class TroublePage(Page):
    """Shows the latest trouble of `access`; trying again starts from the beginning.

    `repairs` (a widget that is a Repairs) stands below it.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        access: DiaryAccess,
        folder: Path,
        repairs: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._language = language
        self._access = access
        self._folder = folder
        self._tried = False
        self.repairs: Any = repairs
        self._build(theme)
        access.troubled.connect(lambda _error: self.refresh())

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def refresh(self) -> None:
        """Show the latest trouble, and what can open the diary all the same."""
        error = self._access.trouble
        if error is None:
            return
        slots, stores = self._opened_by(error)
        state = trouble_state(error, slots, stores)
        self._show(error, state.next_step, stores)
        self.panel.offer(state.ways)
        self.panel.setVisible(bool(state.ways))
        self.as_it_is.setVisible(state.opens_as_it_is and self._access.key_at_hand is not None)
        self.show_folder.setVisible(state.shows_folder)
        self.outcome.setText(self._language.text(_STILL) if self._tried else "")
        self.outcome.setVisible(self._tried)
        announce(self, self.outcome.text())
        self._tried = False
        if self.repairs is not None:
            self.repairs.show_for(error)
        self.again.stand_out(state.again_may_help and not state.ways and self._better_way() is None)

    def start_focus(self) -> QWidget | None:
        """What is typed, where something can be; else what helps most; else trying again."""
        if not self.panel.isHidden():
            return self.panel.start_focus()
        return self._better_way() or self.again

    def leave(self) -> None:
        """Leave neither passphrase nor code standing on the screen."""
        self.panel.forget()

    def step_back(self) -> bool:
        """See OpeningPanel."""
        return not self.panel.isHidden() and self.panel.step_back()

    def _build(self, theme: Theme) -> None:
        say = self._language.text
        frame = PageFrame(theme, say(_TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        card = Card(theme)
        frame.add(card)
        self.sentences = [Label(theme, kind=kind) for kind in ("strong", "body", "body")]
        self.panel = OpeningPanel(theme, self._language, self._access)
        self.again = QuietButton(theme, say(_AGAIN))
        self.again.clicked.connect(self._try_again)
        self.as_it_is = QuietButton(theme, say(_AS_IT_IS))
        self.as_it_is.clicked.connect(self._open_as_it_is)
        self.show_folder = QuietButton(theme, say(_FOLDER))
        self.show_folder.clicked.connect(self._open_folder)
        self.outcome = Label(theme, kind="soft")
        buttons = ButtonRow(theme, self.again, self.as_it_is, self.show_folder)
        for part in (*self.sentences, self.panel, buttons, self.outcome):
            card.body.addWidget(part)
        if self.repairs is not None:
            frame.add(self.repairs)

    def _better_way(self) -> QWidget | None:
        """What mends the diary, where that is better than trying again."""
        return None if self.repairs is None else self.repairs.best_way

    def _opened_by(self, error: ExpectedError) -> tuple[tuple[str, ...], Stores]:
        """Return what opens the diary, and the password stores of then and of now where that matters."""
        try:
            found = self._access.look()
        except ExpectedError:
            return (), Stores()
        # Asking what there is now may take a while.
        missing = isinstance(error, KeyMissing)
        return found.slots, Stores(found.keyring, self._access.key_store.backend_name if missing else "")

    def _show(self, error: ExpectedError, next_step: Words | None, stores: Stores) -> None:
        values = {**_on_lines_of_their_own(error.values), **stores._asdict()}
        sentences = (error.happened, error.safe, next_step or error.next_step)
        for label, words in zip(self.sentences, sentences, strict=True):
            label.setText(self._language.text(words, **values))

    def _try_again(self) -> None:
        self._tried = True
        if self._access.start():
            self._access.unlock_with_keyring()

    def _open_as_it_is(self) -> None:
        if self._access.key_at_hand is not None:
            self._access.open_with(self._access.key_at_hand, accept_older=True)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _on_lines_of_their_own(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a sentence with a folder's path where it is not broken."""
    return {name: f"\n{value}" if name == "folder" else value for name, value in values.items()}


_TITLE = QT_TRANSLATE_NOOP("Trouble", "Your diary did not open")
_AGAIN = QT_TRANSLATE_NOOP("Trouble", "Try again")
_AS_IT_IS = QT_TRANSLATE_NOOP("Trouble", "Open it as it is")
_STILL = QT_TRANSLATE_NOOP("Trouble", "That was tried just now, and it is still the same.")
_FOLDER = QT_TRANSLATE_NOOP("Trouble", "Show the diary's folder")
