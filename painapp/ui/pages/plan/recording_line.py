"""A recording as it is made: how long it is, how loud, and the button that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.practice import LONGEST_VOICE_SECONDS
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.progress_line import ProgressBar

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

WIDEST = 420


class RecordingLine(QWidget):
    """Hidden until `start`, and again after `finish`."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._second = -1
        say = language.text
        self.words = Label(theme, kind="strong")
        self.level = _LevelBar(theme)
        self.level.setAccessibleName(say(_LEVEL))
        self.stop = PrimaryButton(theme, say(_STOP))
        self.throw_away = TextButton(theme, say(_THROW_AWAY))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.level, ButtonRow(theme, self.stop, self.throw_away)):
            self._column.addWidget(part)
        self.hide()
        self._dress()
        theme.changed.connect(self._dress)

    def start(self) -> None:
        """Be seen, from nothing recorded on; the keyboard goes to the button that ends it."""
        self._second = -1
        self.show_moment(0, 0)
        self.show()
        self.stop.setFocus()
        announce(self, self.words.text())

    def show_moment(self, seconds: float, level: float) -> None:
        """Show how long it is by now and how loud it is just now, 0 to 1."""
        self.level.show_level(level)
        if int(seconds) != self._second:
            self._second = int(seconds)
            longest = minutes_seconds(LONGEST_VOICE_SECONDS)
            now = minutes_seconds(self._second)
            self.words.setText(self._language.text(_RECORDING, now=now, longest=longest))

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))
        self.level.setMaximumWidth(self._theme.px(WIDEST))


class _LevelBar(ProgressBar):
    """How loud it is; nothing of it is said, or a screen reader would talk into the recording."""

    def show_level(self, level: float) -> None:
        self._share = min(max(level, 0.0), 1.0)
        self.update()


def minutes_seconds(seconds: int) -> str:
    """Return a length as a clock shows it: "1:05"."""
    return f"{seconds // 60}:{seconds % 60:02}"


_RECORDING = QT_TRANSLATE_NOOP("Plan", "Recording: {now} of {longest}")
_LEVEL = QT_TRANSLATE_NOOP("Plan", "How loud it is")
_STOP = QT_TRANSLATE_NOOP("Plan", "Stop and keep it")
_THROW_AWAY = QT_TRANSLATE_NOOP("Plan", "Throw it away")
