"""More formats: the same choices as text, as data for a clinic's system, or behind a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.landing import Landing
from painapp.ui.pages.share.record import CSV, FHIR, JSON
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

FILES = {
    CSV: QT_TRANSLATE_NOOP("Share", "CSV tables"),
    JSON: QT_TRANSLATE_NOOP("Share", "JSON"),
    FHIR: QT_TRANSLATE_NOOP("Share", "FHIR"),
}


class FormatsPanel(QWidget):
    """What is asked for leaves as signals. Code and data inside are for the PDF, and begin anew each time."""

    text_asked = Signal()
    text_copied = Signal()
    file_asked = Signal(str)
    """One of `FILES`."""
    changed = Signal()
    """The PDF is to be saved another way."""
    everything_asked = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        say = language.text
        self._theme = theme
        self._language = language
        self.show_text = QuietButton(theme, say(_TEXT))
        self.show_text.clicked.connect(self.text_asked)
        self.text = Label(theme)
        self.copy = QuietButton(theme, say(_COPY))
        self.copy.clicked.connect(self._copy)
        self.copied = Label(theme, kind="soft")
        self.files = {form: QuietButton(theme, say(name)) for form, name in FILES.items()}
        for form, button in self.files.items():
            button.clicked.connect(lambda _on=False, form=form: self.file_asked.emit(form))
        self.landing = Landing(theme, language, self.files[CSV])
        self.inside = Toggle(theme, say(_INSIDE), say(_INSIDE_MORE))
        self.inside.chosen.connect(lambda _on: self.changed.emit())
        self.full_name = Label(theme, say(_FULL_NAME), kind="soft")
        self.lock = Toggle(theme, say(_LOCK), say(_LOCK_MORE))
        self.lock.chosen.connect(self._lock)
        self.code = LineField(theme, say(_CODE))
        self.code.settled.connect(lambda _code: self.changed.emit())
        self.everything = QuietButton(theme, say(_EVERYTHING))
        self.everything.clicked.connect(self.everything_asked)
        self._column = QVBoxLayout(self)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.clear()

    @property
    def data_inside(self) -> bool:
        """Whether FHIR data goes into the PDF: never without the full name."""
        return self.inside.isChecked() and not self.inside.isHidden()

    @property
    def code_for_pdf(self) -> str:
        """The code the PDF is to be locked with, "" for none; may be one that does not do."""
        return self.code.text if self.lock.isChecked() else ""

    def show_words(self, words: str) -> None:
        """Show the page as plain text, before it is copied."""
        self.text.setText(words)
        self.text.show()
        self.copy.show()
        self.copied.setText(self._language.text(_LENGTH, count=len(words)))
        self.copied.show()
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def offer_fhir(self, offered: bool) -> None:
        """Offer FHIR, where the full name is on the page; else say why not."""
        self.files[FHIR].setVisible(offered)
        self.inside.setVisible(offered)
        self.full_name.setVisible(not offered)
        if not offered:
            self.inside.setChecked(False)

    def forget_made(self) -> None:
        """What was shown or saved is no longer what is chosen."""
        if self.copy.hasFocus():
            self.show_text.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.text, self.copied):
            part.setText("")
            part.hide()
        self.copy.hide()
        self.landing.forget()

    def clear(self) -> None:
        """Be as at the first visit."""
        self.forget_made()
        self.inside.setChecked(False)
        self.lock.setChecked(False)
        self.code.set_text("")
        self.code.hide()

    def show_code_trouble(self, text: str) -> None:
        """Say below the code why it does not do."""
        self.code.show_hint(text)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.text())
        said = self._language.text(_COPIED)
        self.copied.setText(said)
        announce(self, said)
        self.text_copied.emit()

    def _lock(self, wanted: bool) -> None:
        from painapp.summary.protect import suggested_code

        self.code.setVisible(wanted)
        self.code.show_hint("")
        self.code.set_text(suggested_code() if wanted else "")
        self.changed.emit()

    def _lay_out(self) -> None:
        say = self._language.text
        self._column.setContentsMargins(0, 0, 0, 0)
        strong = [Label(self._theme, say(words), kind="strong") for words in (_FOR_TEXT, _FOR_DATA, _FOR_PDF)]
        groups: tuple[tuple[QWidget, ...], ...] = (
            (strong[0], ButtonRow(self._theme, self.show_text), self.text),
            (ButtonRow(self._theme, self.copy), self.copied),
            (strong[1], Label(self._theme, say(_DATA_MORE), kind="soft")),
            (ButtonRow(self._theme, *self.files.values()), self.full_name, self.landing),
            (strong[2], self.inside, self.lock, self.code),
            (ButtonRow(self._theme, self.everything),),
        )
        for group in groups:
            if group[0] in strong[1:] or group is groups[-1]:
                self._column.addSpacing(self._theme.gap(12))
            for part in group:
                self._column.addWidget(part)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


_FOR_TEXT = QT_TRANSLATE_NOOP("Share", "For a message")
_TEXT = QT_TRANSLATE_NOOP("Share", "Show as plain text")
_COPY = QT_TRANSLATE_NOOP("Share", "Copy this text")
_LENGTH = QT_TRANSLATE_NOOP("Share", "%n character(s)")
_COPIED = QT_TRANSLATE_NOOP(
    "Share", "Copied. Paste it where you want it. It stays on the clipboard until you copy something else."
)
_FOR_DATA = QT_TRANSLATE_NOOP("Share", "As data")
_DATA_MORE = QT_TRANSLATE_NOOP(
    "Share", "For spreadsheets and clinic systems. Holds just what is chosen here."
)
_FOR_PDF = QT_TRANSLATE_NOOP("Share", "When you save as PDF")
_INSIDE = QT_TRANSLATE_NOOP("Share", "Put the FHIR data inside the PDF")
_INSIDE_MORE = QT_TRANSLATE_NOOP("Share", "A clinic's system can read it from there.")
_FULL_NAME = QT_TRANSLATE_NOOP("Share", "FHIR needs your full name on the page.")
_LOCK = QT_TRANSLATE_NOOP("Share", "Protect the PDF with a code")
_LOCK_MORE = QT_TRANSLATE_NOOP(
    "Share", "Tell the code in another way, by phone for instance. Some clinics cannot open such a file."
)
_CODE = QT_TRANSLATE_NOOP("Share", "Code")
_EVERYTHING = QT_TRANSLATE_NOOP("Share", "Everything, to take along")
