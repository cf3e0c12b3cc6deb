"""What a page that can be read aloud shows for it: a button, and while it reads, Pause and Stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.reading_aloud import ReadingAloud
    from painapp.ui.theme.theme import Theme


class ReadingButtons(QObject):
    """Buttons for `reading`; `begin` has the text in front read, from its first sentence.

    Whoever shows this places `read` near the title, and `row` where it stays in sight. Where the computer
    has no voice, neither is there.
    """

    def __init__(
        self, theme: Theme, language: Language, reading: ReadingAloud, begin: Callable[[], None]
    ) -> None:
        super().__init__(reading)
        say = language.text
        self._reading = reading
        self._begin = begin
        self._say = say
        self.read = TextButton(theme, say(_READ), "play")
        self.pause = QuietButton(theme, say(_PAUSE), "pause")
        self.stop = QuietButton(theme, say(_STOP), "x")
        self.unheard = Label(theme, kind="soft")
        self.row = ButtonRow(theme, self.pause, self.stop, self.unheard)
        self.row.hide()
        self.read.hide()
        self.unheard.hide()
        self.read.clicked.connect(self._start)
        self.pause.clicked.connect(self._wait_or_go_on)
        self.stop.clicked.connect(self._stop)
        reading.changed.connect(self._show)
        reading.unheard.connect(self._say_unheard)

    def find_out(self) -> None:
        """Look, once the page has been painted, whether there is a voice."""
        QTimer.singleShot(0, self, self._look)

    def step_back(self) -> bool:
        """Esc: read no more; False where nothing was read."""
        read = self._reading.reads
        if read:
            self._stop()
        return read

    def _look(self) -> None:
        self.read.setVisible(self._reading.available and not self._reading.reads)

    def _start(self) -> None:
        self.unheard.setText("")
        self._begin()
        if self._reading.reads:
            self.pause.setFocus()

    def _stop(self) -> None:
        self._reading.stop()
        self.read.setFocus()

    def _wait_or_go_on(self) -> None:
        if self._reading.waits:
            self._reading.go_on()
        else:
            self._reading.pause()

    def _show(self) -> None:
        reads, waits = self._reading.reads, self._reading.waits
        had_focus = self.pause.hasFocus() or self.stop.hasFocus()
        self.pause.setText(self._say(_GO_ON if waits else _PAUSE))
        self.pause.set_icon_name("play" if waits else "pause")
        for one in (self.pause, self.stop):
            one.setVisible(reads)
        self.unheard.setVisible(not reads and bool(self.unheard.text()))
        self.row.setVisible(reads or not self.unheard.isHidden())
        self.read.setVisible(not reads)
        if not reads and had_focus:
            self.read.setFocus()

    def _say_unheard(self) -> None:
        said = self._say(_UNHEARD)
        self.unheard.setText(said)
        self._show()
        announce(self.unheard, said)


_READ = QT_TRANSLATE_NOOP("ReadAloud", "Read aloud")
_PAUSE = QT_TRANSLATE_NOOP("ReadAloud", "Pause reading")
_GO_ON = QT_TRANSLATE_NOOP("ReadAloud", "Read on")
_STOP = QT_TRANSLATE_NOOP("ReadAloud", "Stop reading")
_UNHEARD = QT_TRANSLATE_NOOP("ReadAloud", "This computer has no voice that can be heard just now.")
