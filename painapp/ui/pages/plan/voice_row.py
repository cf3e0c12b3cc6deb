"""One kind voice in the list: whose it is, listening to it, and whether it plays while locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.fields import fields_of
from painapp.domain.practice import KindVoice
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class VoiceRow(QWidget):
    """Shows a `KindVoice`; each press leaves as a signal."""

    listen_pressed = Signal()
    """Listen, or Stop while it plays."""
    named = Signal(str)
    save_pressed = Signal()
    remove_pressed = Signal()
    locked_chosen = Signal(bool)
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        say = language.text
        self.name = Label(theme, kind="strong")
        self.detail = Label(theme, kind="soft")
        labels = {spec.name: spec.label for spec in fields_of(KindVoice)}
        self.line = LineField(theme, say(labels["name"]))
        self.line.settled.connect(self.named)
        self.line.box.returnPressed.connect(self.stop_naming)
        self.line.hide()
        self.listen = QuietButton(theme, say(_LISTEN), "play")
        self.listen.clicked.connect(self.listen_pressed)
        self.rename = TextButton(theme, say(_NAME))
        self.rename.clicked.connect(self.start_naming)
        self.save = TextButton(theme, say(_SAVE))
        self.save.clicked.connect(self.save_pressed)
        self.remove = TextButton(theme, say(_REMOVE))
        self.remove.clicked.connect(self.remove_pressed)
        self.locked = Toggle(theme, say(_LOCKED), say(_LOCKED_WHO))
        self.locked.chosen.connect(self.locked_chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.name, self.detail, self.line):
            self._column.addWidget(part)
        self._column.addWidget(ButtonRow(theme, self.listen, self.rename, self.save, self.remove))
        self._column.addWidget(self.locked)
        self._dress()
        theme.changed.connect(self._dress)

    def show_voice(self, voice: KindVoice) -> None:
        """Show another state of it."""
        say = self._language.text
        name = voice.name or say(_A_VOICE)
        date = self._language.date_full(voice.day)
        self.name.setText(name)
        self.detail.setText(say(_DETAIL, count=voice.seconds or 0, date=date))
        self.line.set_text(voice.name)
        self.locked.setChecked(bool(voice.on_lock_screen))
        self.setAccessibleName(name)
        for control in (self.listen, self.rename, self.save, self.remove):
            control.setAccessibleDescription(name)

    def show_playing(self, playing: bool) -> None:
        """Offer to stop while it plays."""
        self.listen.setText(self._language.text(_STOP if playing else _LISTEN))
        self.listen.set_icon_name("" if playing else "play")

    @property
    def naming(self) -> bool:
        """Whether the line for the name is open."""
        return not self.line.isHidden()

    def start_naming(self) -> None:
        """Open the line to say whose voice it is, with the keyboard in it."""
        self.line.show()
        self.name.hide()
        self.rename.hide()
        self.line.box.setFocus()

    def stop_naming(self) -> None:
        """Take what stands in the line and close it."""
        if not self.naming:
            return
        had_focus = self.line.holds_focus()
        self.line.flush()
        self.name.show()
        self.rename.show()
        if had_focus:
            self.rename.setFocus()
        self.line.hide()

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


_LISTEN = QT_TRANSLATE_NOOP("Plan", "Listen")
_STOP = QT_TRANSLATE_NOOP("Plan", "Stop")
_NAME = QT_TRANSLATE_NOOP("Plan", "Name")
_SAVE = QT_TRANSLATE_NOOP("Plan", "Save as a sound file")
_REMOVE = QT_TRANSLATE_NOOP("Plan", "Remove")
_A_VOICE = QT_TRANSLATE_NOOP("Plan", "A voice without a name")
_DETAIL = QT_TRANSLATE_NOOP("Plan", "%n second(s), recorded on {date}")
_LOCKED = QT_TRANSLATE_NOOP("Plan", "Play it while the diary is locked")
_LOCKED_WHO = QT_TRANSLATE_NOOP(
    "Plan", "Then anybody who sits at this computer can hear it in Help me now, without opening the diary."
)
