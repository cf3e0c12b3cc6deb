"""A kind voice as a sound file for the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.practice import KindVoice
from painapp.domain.sound import RATE, unpacked
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.messages import trouble_text
from painapp.ui.widgets.file_saved import FileSaved

if TYPE_CHECKING:
    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.ui.shell.sheet_saver import SheetSaver
    from painapp.ui.theme.theme import Theme


class VoiceFile(FileSaved):
    """Saves a voice where the person wants it, in plain, and says where; the file's name names nobody."""

    def __init__(self, theme: Theme, language: Language, saver: SheetSaver) -> None:
        super().__init__(theme, language, language.text(_OPEN))
        self._language = language
        self._saver = saver

    def save(self, voice: KindVoice) -> None:
        """Ask where, and write it there."""

        def refused(error: ExpectedError) -> None:
            self.show_problem(trouble_text(error, self._language))

        def sound() -> bytes:
            from painapp.system.sound_file import wav

            return wav(unpacked(voice.sound), RATE)

        name = f"{self._language.text(KindVoice.LABEL)}.wav"
        self._saver.save(name, sound, self.show_saved, refused)


_OPEN = QT_TRANSLATE_NOOP("Plan", "Open the sound file")
