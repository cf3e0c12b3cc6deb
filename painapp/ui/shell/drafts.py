"""What is half typed on the pages: kept with the diary when it closes, there again when it opens.

It goes into the encrypted file. Where that cannot be written to, it is held in memory, sealed with the
diary's key, which is forgotten while the diary is locked.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

from painapp.domain.canonical import canonical_json
from painapp.domain.errors import ExpectedError
from painapp.ui.shell.keyboard_place import keyboard_place, put_keyboard

if TYPE_CHECKING:
    from painapp.ui.shell.navigator import Navigator
    from painapp.vault.vault import Vault

WINDOW = "window"
"""The place of what the window itself remembers: the page in front, and where the keyboard was."""

_UNREADABLE = (ExpectedError, KeyError, TypeError, ValueError, AttributeError)
_log = logging.getLogger(__name__)


class Drafts:
    """Collects drafts from the pages of `navigator` and gives them back."""

    def __init__(self, navigator: Navigator) -> None:
        self._navigator = navigator
        self._sealed: bytes | None = None
        self._held: dict[str, str] = {}

    @property
    def only_in_memory(self) -> bool:
        """Whether a draft could not be written and would be lost if the app ended now."""
        return self._sealed is not None

    def keep(self, vault: Vault, *, comes_back: bool = False) -> None:
        """Keep what is half typed. Where the diary `comes_back` at once, nothing is written for that."""
        drafts = self._collected()
        self._held, self._sealed = ({}, None)
        if comes_back:
            self._held = drafts
            return
        try:
            vault.diary.keep_drafts(drafts)
        except ExpectedError:
            if drafts:
                self._seal(vault, drafts)

    def take(self, vault: Vault) -> dict[str, dict[str, Any]]:
        """Return what was kept, by place, and keep it no longer."""
        drafts, self._held = self._held, {}
        sealed, self._sealed = self._sealed, None
        if sealed is not None:
            drafts = _unsealed(vault, sealed) or drafts
        try:
            drafts = drafts or vault.diary.drafts()
            vault.diary.keep_drafts({})
        except ExpectedError:
            _log.warning("drafts stay in the diary")  # they are put back all the same
        return _read(drafts)

    def give_back(self, drafts: dict[str, dict[str, Any]]) -> bool:
        """Open on each page what was open, and put the keyboard back; False where something could not be."""
        whole = True
        for place, draft in drafts.items():
            if place != WINDOW:
                whole = self._give_back(place, draft) and whole
        window = drafts.get(WINDOW, {})
        page = self._navigator.in_front
        if page is not None and window.get("focus") and window.get("room") == self._navigator.current:
            put_keyboard(page, window["focus"])
        return whole

    def _give_back(self, place: str, draft: dict[str, Any]) -> bool:
        try:
            self._navigator.take_up(place, draft)
        except _UNREADABLE:
            _log.exception("a draft could not be opened again")
            return False
        return True

    def _collected(self) -> dict[str, str]:
        found = self._navigator.drafts()
        if not found:
            return {}
        page = self._navigator.in_front
        focus = keyboard_place(page) if page is not None and self._navigator.current in found else None
        found[WINDOW] = {"room": self._navigator.current, "focus": focus}
        return {place: canonical_json(draft) for place, draft in found.items()}

    def _seal(self, vault: Vault, drafts: dict[str, str]) -> None:
        from painapp.vault.sealing import seal

        self._sealed = seal(vault.opened().data_key, json.dumps(drafts))


def _unsealed(vault: Vault, sealed: bytes) -> dict[str, str]:
    from painapp.vault.sealing import unseal

    text = unseal(vault.opened().data_key, sealed)
    return json.loads(text) if text is not None else {}


def _read(drafts: dict[str, str]) -> dict[str, dict[str, Any]]:
    try:
        return {place: json.loads(snapshot) for place, snapshot in drafts.items()}
    except ValueError:
        return {}
