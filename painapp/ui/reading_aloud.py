"""Reads a text aloud by the computer's own voice, one sentence after another, and says which one it is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.ui.player.equipment import Equipment


class ReadingAloud(QObject):
    """Reads the sentences it is given in the language with the code `language`; nothing is made before that.

    It stops by itself where there is no voice after all, and waits once `page`, which owns it, is covered by
    something else (Help me now has the voice then). The page stops it when its text is left.
    """

    at = Signal(int)
    """Which sentence is being read, counted from 0; -1 when none is any more."""
    changed = Signal()
    """It reads, waits or has stopped."""
    unheard = Signal()
    """There is no voice after all."""

    def __init__(self, equipment: Callable[[], Equipment], language: str, page: QObject) -> None:
        super().__init__(page)
        page.installEventFilter(self)
        self._equipment = equipment
        self._language = language
        self._spoken = ""
        self._sentences: tuple[str, ...] = ()
        self._place = -1
        self._waits = False
        self._listens = False
        self._speaks = False

    @property
    def available(self) -> bool:
        """Whether this computer has a voice, as far as is known."""
        return self._equipment().speech.available

    @property
    def place(self) -> int:
        """The sentence it is at; -1 while it reads nothing."""
        return self._place

    @property
    def reads(self) -> bool:
        """Whether it reads now, or waits in the middle of a text."""
        return self._place >= 0

    @property
    def waits(self) -> bool:
        """Whether it waits in the middle of a text."""
        return self._waits

    def read(self, sentences: Sequence[str], language: str = "") -> None:
        """Read these, from the first; `language` is theirs, else that of the app."""
        self._hush()
        self._sentences = tuple(sentences)
        self._spoken = _better(language, self._language)
        if not self._sentences:
            self.stop()
            return
        self._go_to(0)

    def pause(self) -> None:
        """Wait at this sentence."""
        if self.reads and not self._waits:
            self._waits = True
            self._hush()
            self.changed.emit()

    def go_on(self) -> None:
        """Read on, from the beginning of the sentence it waits at."""
        if self.reads and self._waits:
            self._go_to(self._place)

    def stop(self) -> None:
        """Read no more, and forget the text."""
        read = self.reads
        self._hush()
        self._sentences, self._place, self._waits = (), -1, False
        if read:
            self.at.emit(-1)
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait while nobody sees the page."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.pause()
        return super().eventFilter(watched, event)

    def _go_to(self, place: int) -> None:
        self._place, self._waits = place, False
        equipment = self._equipment()
        self._listen(equipment)
        equipment.running = True  # a diary does not lock by itself while somebody listens
        heard = equipment.heard
        self.at.emit(place)
        self.changed.emit()
        self._speaks = True
        equipment.speech.use(self._spoken, heard.voice, heard.rate)
        equipment.speech.say(self._sentences[place])

    def _listen(self, equipment: Equipment) -> None:
        if not self._listens:
            self._listens = True
            equipment.speech.ended.connect(self._over)
            equipment.speech.silent.connect(self._silent)

    def _over(self) -> None:
        if not self._speaks:
            return  # it was something else
        if self._place + 1 < len(self._sentences):
            self._go_to(self._place + 1)
        else:
            self.stop()

    def _silent(self) -> None:
        if self._speaks:
            self.stop()
            self.unheard.emit()

    def _hush(self) -> None:
        if self._speaks:
            self._speaks = False
            equipment = self._equipment()
            equipment.running = False
            equipment.speech.stop()


def _better(of_text: str, of_app: str) -> str:
    """The app's locale where the text is in its language (a Briton hears British), else the text's own."""
    same = of_text.partition("-")[0].partition("_")[0] == of_app.replace("_", "-").partition("-")[0]
    return of_app if same or not of_text else of_text
