"""On a journey: in each new time zone, once, whether the help lines shown are still the ones wanted.

The diary asks nothing: its days go by the local time, and those already written stay as they are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QApplication

    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.window import MainWindow

LOOK_AFTER_MS = 3_000
"""How long after the diary was opened the zone is looked at."""

MOST_ZONES = 50
"""How many are kept: of more, the oldest are forgotten."""

OTHER = "other"
"""The help lines of a country without a list of its own."""


class Travelling(QObject):
    """Looks when the diary has been opened, and whenever the person comes back to the window.

    `country` gives the code of the country in force, `names` those that have help lines.
    """

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        access: DiaryAccess,
        clock: Clock,
        language: Language,
        country: Callable[[], str],
        names: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._access = access
        self._clock = clock
        self._language = language
        self._country = country
        self._names = names
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(LOOK_AFTER_MS)
        self.timer.timeout.connect(self.look)
        access.opened.connect(lambda _vault: self.timer.start())
        app.applicationStateChanged.connect(self._state_changed)
        self.timer.start()

    def look(self) -> None:
        """Ask if the computer is in a zone it has not been in, where other help lines are usual."""
        vault = self._access.vault
        if vault is None or vault.read_only:
            return
        settings, zone = vault.diary.settings, self._clock.zone_name()
        if zone in settings.zones:
            return
        try:
            vault.diary.save_settings(replace(settings, zones=(*settings.zones, zone)[-MOST_ZONES:]))
        except ExpectedError:
            return  # what cannot be remembered is not asked, or it would be asked each time
        if settings.zones:
            self._ask(zone)

    def _ask(self, zone: str) -> None:
        from painapp.system.language import country_of_zone

        found, names = country_of_zone(zone).lower(), self._names()
        here, shown = (code if code in names else OTHER for code in (found, self._country()))
        if not found or here == shown:
            return
        say = self._language.text
        self._window.messages.ask(
            say(_ELSEWHERE, country=names[shown]), say(_LOOK), lambda: self._window.show_room("emergency")
        )

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()


_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Travelling",
    "This computer is in another time zone now. New days go by the time here. Help lines: {country}.",
)
_LOOK = QT_TRANSLATE_NOOP("Travelling", "Look at help lines")
