"""Saving, copying and printing: always the very pages in sight, or just what is behind them, written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.ui.pages.share.outgoing import Going
from painapp.ui.pages.share.record import (
    CSV,
    DATA_INSIDE,
    FHIR,
    JSON,
    LOCKED,
    PDF,
    PRINTED,
    TEXT,
    note_shared,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.share.drawing import Drawn, Read
    from painapp.ui.pages.share.landing import Landing
    from painapp.ui.pages.share.outgoing import Outgoing
    from painapp.ui.pages.share.page import SharePage
    from painapp.ui.pages.share.printing import AskPrinter
    from painapp.ui.shell.messages import Messages
    from painapp.ui.tasks import Progress, TaskRunner

_ENDS = {CSV: ".zip", JSON: ".json", FHIR: ".json"}


class Sending:
    """Does what the buttons of the page ask for. What is asked for while pages are drawn waits for them."""

    def __init__(
        self,
        page: SharePage,
        tasks: TaskRunner,
        language: Language,
        clock: Clock,
        outgoing: Outgoing,
        messages: Messages,
    ) -> None:
        self._page = page
        self._tasks = tasks
        self._language = language
        self._clock = clock
        self._outgoing = outgoing
        self._messages = messages
        self._waiting: Callable[[Drawn], None] | None = None
        self._ask_printer: AskPrinter | None = None

    def listen(self, ask_printer: AskPrinter) -> None:
        """Hear the buttons of the page."""
        page, formats = self._page, self._page.more.formats
        self._ask_printer = ask_printer
        page.save.save_pressed.connect(lambda: self._ask_for(self._save_pdf))
        page.save.print_pressed.connect(lambda: self._ask_for(self._print))
        formats.text_asked.connect(lambda: self._ask_for(self._show_text))
        formats.file_asked.connect(lambda form: self._ask_for(lambda drawn: self._save_as(form, drawn)))
        formats.text_copied.connect(self._copied)
        formats.changed.connect(page.save.forget_saved)
        page.more.shared.remove_pressed.connect(self._remove)

    def go_on(self) -> None:
        """Do what waited for the pages that are drawn now."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._ask_for(waiting)

    def forget(self) -> None:
        """Let nothing wait any more."""
        self._waiting = None

    def tell(self, error: Exception) -> None:
        """Say what did not work. Raises what is a bug."""
        if not isinstance(error, ExpectedError):
            raise error
        self._messages.trouble(error)

    def _ask_for(self, what: Callable[[Drawn], None]) -> None:
        page = self._page
        if not page.days.complete():
            return
        page.contents.flush()
        page.more.items.flush()
        if page.drawing.busy:
            self._waiting = what
            return
        drawn = page.drawing.drawn
        if drawn is not None and not drawn.read.summary.empty:
            what(drawn)

    # Files

    def _save_pdf(self, drawn: Drawn) -> None:
        from painapp.summary.export import file_name

        formats, read, pdf = self._page.more.formats, drawn.read, drawn.sheets.pdf
        inside, code = formats.data_inside, formats.code_for_pdf
        if formats.lock.isChecked():
            from painapp.summary.protect import CodeError, usable_code

            try:
                code = usable_code(code)
            except CodeError as error:
                self._page.more.open("formats")
                formats.show_code_trouble(self._language.text(error.happened, **error.values))
                return
            formats.code.show_hint("")
        forms = (PDF, *((DATA_INSIDE,) if inside else ()), *((LOCKED,) if code else ()))
        name = file_name(read.period, self._language)

        def make() -> bytes:
            made = self._with_data(pdf, read) if inside else pdf
            return _locked(made, code) if code else made

        self._send(name, make, forms, read, self._page.save.landing)

    def _save_as(self, form: str, drawn: Drawn) -> None:
        from painapp.summary.export import file_name

        read = drawn.read
        name = file_name(read.period, self._language).removesuffix(".pdf") + _ENDS[form]
        landing = self._page.more.formats.landing
        self._send(name, lambda: self._data(form, read), (form,), read, landing)

    def _send(
        self, name: str, make: Callable[[], bytes], forms: tuple[str, ...], read: Read, landing: Landing
    ) -> None:
        vault = self._page.vault

        def saved(where: Path) -> None:
            if self._page.vault is vault:
                self._write_down(read, forms, where.name)
                landing.show_saved(where)

        going = Going(name, make, saved, self.tell)
        self._outgoing.save(going, landing, lambda: vault is not None and self._page.vault is vault)

    def _data(self, form: str, read: Read) -> bytes:
        """Return what was chosen as data, made on a worker."""
        if form == CSV:
            from painapp.summary.csv_files import csv_zip

            return csv_zip(read.selected, self._language)
        if form == JSON:
            from painapp.summary.json_file import json_bytes

            return json_bytes(read.selected, read.summary, self._language)
        from painapp.summary.fhir import fhir_bundle

        return fhir_bundle(read.selected, read.summary, self._language, self._clock)

    def _with_data(self, pdf: bytes, read: Read) -> bytes:
        from painapp.summary.attach import Attached, attach

        title = read.summary.document_title
        data = self._data(FHIR, read)
        return attach(pdf, Attached("summary-fhir.json", "application/fhir+json", title, data))

    # Text, paper

    def _show_text(self, drawn: Drawn) -> None:
        from painapp.summary.plain_text import plain_text

        self._page.more.formats.show_words(plain_text(drawn.read.summary))

    def _copied(self) -> None:
        drawn = self._page.drawing.drawn
        if drawn is not None:
            self._write_down(drawn.read, (TEXT,))

    def _print(self, drawn: Drawn) -> None:
        read, vault, card = drawn.read, self._page.vault, self._page.save
        if self._ask_printer is None:
            return
        printer = self._ask_printer(read.choices.paper, read.summary.document_title, len(drawn.pictures))
        if printer is None or self._page.vault is not vault:
            return

        def work(progress: Progress) -> int:
            from painapp.ui.pages.share.printing import print_pages

            return print_pages(printer, drawn.sheets, progress.step)

        def done(count: int) -> None:
            if self._page.vault is vault:
                card.show_printing(printing=False)
                self._write_down(read, (PRINTED,))
                card.show_printed(count)

        def failed(error: Exception) -> None:
            card.show_printing(printing=False)
            self.tell(error)

        card.show_printing(printing=True)
        self._tasks.run(work, done, failed)

    # The record

    def _write_down(self, read: Read, forms: tuple[str, ...], file: str = "") -> None:
        vault = self._page.vault
        if vault is None:
            return
        try:
            note_shared(vault.diary, self._clock, read, forms, file)
        except ExpectedError as error:
            self._messages.trouble(error)
        self._page.more.shared.fall_silent()
        self._page.show_shared()

    def _remove(self, entry_id: UUID) -> None:
        vault = self._page.vault
        if vault is None:
            return
        try:
            vault.diary.remove(entry_id)
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        self._page.show_shared()
        self._page.more.shared.show_removed()


def _locked(pdf: bytes, code: str) -> bytes:
    from painapp.summary.protect import protect

    return protect(pdf, code)
