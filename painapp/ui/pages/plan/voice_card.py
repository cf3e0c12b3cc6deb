"""A kind voice: messages recorded on a good day, for a harder one. They stay in the diary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.canonical import entry_from_plain, entry_to_plain
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now, written_now
from painapp.domain.practice import LONGEST_VOICE_SECONDS, KindVoice
from painapp.domain.sound import RATE, packed, unpacked
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.recording_line import RecordingLine
from painapp.ui.pages.plan.voice_file import VoiceFile
from painapp.ui.pages.plan.voice_row import VoiceRow
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QHideEvent

    from painapp.domain.ports import Clock, Language
    from painapp.domain.words import Words
    from painapp.ui.player.equipment import Equipment, Records
    from painapp.ui.shell.messages import Messages
    from painapp.ui.shell.sheet_saver import SheetSaver
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

LEAST_SECONDS = 1
END_AFTER_MS = 300
"""Keeping a recording takes a moment, in which nothing else is painted: not the moment help was asked for."""
LOOK_AFTER_MS = 200
"""The page is painted before a microphone is looked for, which takes a moment the first time."""


class VoiceCard(OpenCard):
    """Records, plays, names and removes voices. Without a microphone only those there are can be played."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        equipment: Callable[[], Equipment],
        saver: SheetSaver,
    ) -> None:
        say = language.text
        super().__init__(theme, say(KindVoice.LABEL))
        self._theme = theme
        self._language = language
        self._clock = clock
        self._messages = messages
        self._equipment = equipment
        self._diary: Diary | None = None
        self._recorder: Records | None = None
        self._playing: UUID | None = None
        self._waiting: KindVoice | None = None
        self._voices: dict[UUID, KindVoice] = {}
        self._known: set[UUID] = set()
        """Voices that are or were listed: Undo may bring one back."""
        self._hears = False
        self.rows: dict[UUID, VoiceRow] = {}
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self.record = QuietButton(theme, say(_RECORD), "mic")
        self.record.clicked.connect(self.start_recording)
        self.line = RecordingLine(theme, language)
        self.line.stop.clicked.connect(self.stop_recording)
        self.line.throw_away.clicked.connect(self.throw_away)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(undo)
        self.saved.retry_pressed.connect(self.retry)
        self.file = VoiceFile(theme, language, saver)
        self.body.addWidget(Label(theme, say(_WHY)))
        self.body.addWidget(self._list)
        self.body.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.line)
        self.body.addWidget(self.saved)
        self.body.addWidget(self.file)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(LOOK_AFTER_MS)
        self._looking.timeout.connect(self.look_for_microphone)
        self._dress_list()
        theme.changed.connect(self._dress_list)

    # The diary

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary

    def close_diary(self) -> None:
        """See OpenCard."""
        self.leave()
        self._looking.stop()
        self._diary = self._waiting = None
        self._voices = {}
        self._show_rows()
        self.saved.clear()
        self.file.forget()

    def refresh(self) -> None:
        """Show the voices there are; the card is not there where none can be played or made."""
        diary = self._diary
        if diary is None:
            return
        self._voices = {one.id: one for one in diary.all_of(KindVoice)}
        self._known |= set(self._voices)
        self._show_rows()
        self.saved.offer_undo(diary.last_changed in self._known)
        self._show_ways()
        if self._recorder is None and not self._looking.isActive():
            self._looking.start()

    def look_for_microphone(self) -> None:
        """See whether there is a microphone; from now on it is noticed when one comes or goes."""
        self._looking.stop()
        if self._recorder is None:
            recorder = self._recorder = self._equipment().recorder
            recorder.level.connect(lambda level: self.line.show_moment(recorder.seconds, level))
            recorder.failed.connect(lambda: self._end_recording(_MICROPHONE_GONE))
            recorder.full.connect(lambda: self._end_recording(_LONGEST))
            recorder.changed.connect(self._show_ways)
        self._show_ways()

    @property
    def unsaved(self) -> bool:
        """Whether a recording could not be saved yet."""
        return self._waiting is not None

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        for row in list(self.rows.values()):
            row.line.flush()

    def leave(self) -> None:
        """See OpenCard."""
        self._end_recording()
        self.stop_playing()
        for row in list(self.rows.values()):
            row.stop_naming()
        self.retry()

    def draft(self) -> dict[str, Any] | None:
        """Return a recording that could not be saved, as JSON's own types; one that is being made ends."""
        self._end_recording()
        return entry_to_plain(self._waiting) if self._waiting is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """Try again to save what `draft` gave."""
        voice = entry_from_plain(draft)
        if isinstance(voice, KindVoice):
            self._waiting = voice
            self.retry()

    def step_back(self) -> bool:
        """See OpenCard."""
        if self._is_recording:
            self.stop_recording()
            return True
        for row in self.rows.values():
            if row.naming:
                row.stop_naming()
                return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Record and play no further once something lies over the page: help comes first, then this."""
        super().hideEvent(event)
        if not event.spontaneous() and (self._is_recording or self._playing is not None):
            self.stop_playing()
            QTimer.singleShot(END_AFTER_MS, self, self._end_recording)

    # Recording

    def start_recording(self) -> None:
        """Begin; an exercise or a voice that plays is stopped, and the diary does not lock by itself."""
        if self._recorder is None or self._diary is None:
            return
        self.stop_playing()
        self.saved.clear()
        self._recorder.start()
        self._equipment().running = True
        self._show_ways()

    def stop_recording(self) -> None:
        """End it and keep what there is."""
        self._end_recording()

    def throw_away(self) -> None:
        """End it and keep nothing."""
        if self._recorder is not None:
            self._recorder.forget()
        self._equipment().running = False
        self._show_ways()

    @property
    def _is_recording(self) -> bool:
        return self._recorder is not None and self._recorder.recording

    def _end_recording(self, why: Words | None = None) -> None:
        """Keep what was recorded; `why` is said where it ended by itself."""
        if self.line.isHidden() or self._recorder is None:
            return
        samples = self._recorder.stop()
        self._recorder.forget()
        self._equipment().running = False
        seconds = round(len(samples) / 2 / RATE)
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.line.isAncestorOf(focus)
        if seconds >= LEAST_SECONDS:
            self._keep(samples, min(seconds, LONGEST_VOICE_SECONDS), why, had_focus)
        else:
            self._tell(why or _TOO_SHORT)
        self._show_ways()

    def _keep(self, samples: bytes, seconds: int, why: Words | None, had_focus: bool) -> None:
        diary = self._diary
        if diary is None:
            return
        written = written_now(self._clock, diary.settings.day_start)
        voice = KindVoice(
            id=uuid4(), day=written.day, written=written, seconds=seconds, sound=packed(samples)
        )
        self._waiting = voice
        if self.retry() and why is not None:
            self.saved.show_saved(self._language.text(why))
        if had_focus and voice.id in self.rows:
            self.rows[voice.id].start_naming()

    def retry(self) -> bool:
        """Save a recording that could not be saved; return whether none is left."""
        diary, voice = self._diary, self._waiting
        if diary is None or voice is None:
            return True

        def write() -> None:
            diary.record(voice)
            self._waiting = None

        return self._written(write)

    # Listening

    def _listen(self, voice_id: UUID) -> None:
        playing = self._playing
        self.stop_playing()
        voice = self._voices.get(voice_id)
        if playing == voice_id or voice is None:
            return
        sound = self._equipment().sound
        if not sound.available:
            self._tell(_NOTHING_TO_HEAR)
            return
        try:
            samples = unpacked(voice.sound)
        except ValueError:
            self._tell(_UNREADABLE)
            return
        self._playing = voice_id
        if not self._hears:
            self._hears = True
            sound.ended.connect(self._played)
        self.rows[voice_id].show_playing(True)
        sound.play(samples, RATE)

    def stop_playing(self) -> None:
        """Be silent."""
        if self._playing is not None:
            self._equipment().sound.stop()
            self._played()

    def _played(self) -> None:
        row = self.rows.get(self._playing) if self._playing is not None else None
        self._playing = None
        if row is not None:
            row.show_playing(False)

    # What is changed

    def _change(self, voice_id: UUID, **values: object) -> None:
        voice, diary = self._voices.get(voice_id), self._diary
        if voice is not None and diary is not None:
            self._written(lambda: diary.edit(replace(voice, **values)) and None)

    def _remove(self, voice_id: UUID) -> None:
        diary = self._diary
        if diary is None or voice_id not in self._voices:
            return
        if self._playing == voice_id:
            self.stop_playing()
        self._written(lambda: diary.remove(voice_id), _REMOVED)

    def _written(self, write: Callable[[], None], said: Words | None = None) -> bool:
        say = self._language.text
        try:
            write()
        except FieldError as error:
            self.saved.show_problem(say(error.happened, **error.values))
            self.saved.show()
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            self.saved.show_problem(say(_NOT_SAVED), can_retry=self._waiting is not None)
            self.saved.show()
            return False
        now = self._language.clock_time(local_now(self._clock).time())
        self.saved.show_saved(say(said or _SAVED_AT, time=now))
        self.refresh()
        return True

    def _tell(self, words: Words) -> None:
        """Say something that is nothing to undo."""
        self.saved.show_saved(self._language.text(words), can_undo=False)
        self.saved.show()

    # What is shown

    def _show_rows(self) -> None:
        gone = [one for one in self.rows if one not in self._voices]
        focus = self.window().focusWidget()
        lost = focus is not None and any(self.rows[one].isAncestorOf(focus) for one in gone)
        for one in gone:
            row = self.rows.pop(one)
            self._list_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for one, voice in self._voices.items():
            if one not in self.rows:
                self._add_row(one)
            self.rows[one].show_voice(voice)
        self._list.setVisible(bool(self.rows))
        if lost:
            last = list(self.rows.values())[-1:]
            (last[0].remove if last else self.record).setFocus()

    def _add_row(self, voice_id: UUID) -> None:
        row = self.rows[voice_id] = VoiceRow(self._theme, self._language)
        row.listen_pressed.connect(lambda: self._listen(voice_id))
        row.named.connect(lambda name: self._change(voice_id, name=name))
        row.save_pressed.connect(lambda: self.file.save(self._voices[voice_id]))
        row.remove_pressed.connect(lambda: self._remove(voice_id))
        row.locked_chosen.connect(lambda on: self._change(voice_id, on_lock_screen=on or None))
        self._list_column.addWidget(row)
        row.show()

    def _show_ways(self) -> None:
        recording = self._is_recording
        microphone = self._recorder is not None and self._recorder.available
        if self._diary is not None:
            self.setVisible(bool(self._voices) or microphone or recording or self._waiting is not None)
        self.record.setVisible(microphone and not recording)
        self.saved.setVisible(bool(self.saved.words.text()))
        if recording and self.line.isHidden():
            self.line.start()
        elif not recording:
            focus = self.window().focusWidget()
            if focus is not None and self.line.isAncestorOf(focus):
                (self.record if microphone else self.saved.undo).setFocus()
            self.line.hide()

    def _dress_list(self) -> None:
        self._list_column.setSpacing(self._theme.gap(16))


_WHY = QT_TRANSLATE_NOOP(
    "Plan",
    "A few words recorded on a good day, to be heard in Help me now: your own, or those of a friend or a "
    "coach who agrees to it. They are kept encrypted in your diary.",
)
_RECORD = QT_TRANSLATE_NOOP("Plan", "Record a voice")
_TOO_SHORT = QT_TRANSLATE_NOOP("Plan", "That was too short to keep. You can record again.")
_MICROPHONE_GONE = QT_TRANSLATE_NOOP("Plan", "The microphone gives no sound any more.")
_LONGEST = QT_TRANSLATE_NOOP("Plan", "Two minutes are kept. That is the longest there is.")
_NOTHING_TO_HEAR = QT_TRANSLATE_NOOP("Plan", "There is no loudspeaker to hear it from just now.")
_UNREADABLE = QT_TRANSLATE_NOOP("Plan", "This recording cannot be played.")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
