"""Searching the diary: what is asked for, what is found, and the way to a day and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.diary.found import Found, found, results_title
from painapp.ui.pages.diary.search_bar import SearchBar

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.domain.searching import Sought
    from painapp.ui.pages.diary.filters_card import FiltersCard
    from painapp.ui.pages.diary.results_card import ResultsCard
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.reader import DiaryReader

PAGE = 25
"""How many entries are read at a time."""


class Seeking(QObject):
    """Puts the line to search in at the head of `frame`; filters and results are built when first wanted."""

    shown = Signal(bool)
    """Results are shown (True) in place of the calendar, or no longer."""
    wanted = Signal(object)
    """An entry is to be shown on its day."""

    def __init__(self, frame: PageFrame, theme: Theme, language: Language, messages: Messages) -> None:
        super().__init__(frame)
        self._frame = frame
        self._theme = theme
        self._language = language
        self._messages = messages
        self._diary: DiaryReader | None = None
        self._today: date | None = None
        self._sought: Sought | None = None
        self._next: Any = None
        self._items: list[Found] = []
        self._opened: Found | None = None
        self.bar = SearchBar(theme, language)
        self.filters: FiltersCard | None = None
        self.results: ResultsCard | None = None
        self.on_results = False
        """Whether results are in sight."""
        frame.add(self.bar)
        self.bar.asked.connect(self._search)
        self.bar.went_down.connect(self._go_down)
        self.bar.filter.toggled.connect(self._open_filters)
        self.bar.back_pressed.connect(self.go_back)
        self.bar.clear_pressed.connect(self.stop)

    @property
    def active(self) -> bool:
        """Whether something is looked for, also while a day of it is shown."""
        return self._sought is not None

    def open_diary(self, diary: DiaryReader) -> None:
        """Search this diary from now on."""
        self._diary = diary

    def close_diary(self) -> None:
        """Forget what was looked for and what was found."""
        self._diary = None
        self._leave()

    def show_today(self, today: date) -> None:
        """Let the filters ask for days up to `today`."""
        self._today = today
        if self.filters is not None:
            self.filters.show_today(today)

    def refresh(self) -> None:
        """Search again: what is shown may have changed."""
        if self.on_results:
            self._read(len(self._items))

    def begin(self) -> None:
        """Go to the line to search in."""
        self.bar.box.setFocus()
        self.bar.box.selectAll()

    def search_now(self) -> None:
        """Search for what is typed, without waiting."""
        self.bar.say_now()

    def step_back(self) -> bool:
        """Esc: from a day back to what was found, from there back to the calendar; False with neither."""
        if self._opened is not None and not self.on_results:
            self.go_back()
            return True
        if self.active or self.bar.text or self.bar.filter.isChecked():
            self.stop()
            return True
        return False

    def go_back(self) -> None:
        """From a day back to what was found, at the entry that was opened."""
        opened, self._opened = self._opened, None
        self._show(True)
        self._read(max(len(self._items), PAGE))
        if self.results is not None:
            self.results.take_focus(opened)

    def stop(self) -> None:
        """Enough of searching: the calendar is there again."""
        self.bar.box.setFocus()
        self._leave()

    def let_go(self) -> None:
        """Show the calendar; what was found can be gone back to."""
        if self.on_results:
            self._show(False)

    def _leave(self) -> None:
        self.bar.empty()
        if self.filters is not None:
            self.filters.choose_nothing()
        self.bar.filter.setChecked(False)
        self._label_filters()
        self._sought, self._next, self._items, self._opened = None, None, [], None
        if self.results is not None:
            self.results.clear()
        self._show(False)

    def _search(self) -> None:
        if self._diary is None:
            return
        sought = self._asked()
        self._label_filters()
        if not sought.asks_anything:
            self._sought, self._items, self._opened = None, [], None
            self._show(False)
            return
        if sought == self._sought and self.on_results:
            return
        self._sought, self._opened = sought, None
        self._show(True)
        self._read(PAGE)
        if self.results is not None:
            self._messages.announce(self.results.words.text())

    def _asked(self) -> Sought:
        from painapp.domain.searching import sought

        wanted = sought(self.bar.text, self._language)
        return wanted if self.filters is None else self.filters.narrowed(wanted)

    def _read(self, count: int) -> None:
        """Read the newest `count` of what is looked for, and show them."""
        if self._diary is None or self._sought is None:
            return
        try:
            hits = self._diary.search(self._sought, limit=max(count, 1))
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        self._next = hits.next
        self._items = [found(entry, self._sought.text, self._language) for entry in hits.entries]
        self._show_items()

    def _read_more(self) -> None:
        if self._diary is None or self._sought is None or self.results is None:
            return
        hits = self._diary.search(self._sought, limit=PAGE, after=self._next)
        self._next = hits.next
        last = self._items[-1] if self._items else None
        self._items += [found(entry, self._sought.text, self._language) for entry in hits.entries]
        self._show_items()
        self.results.take_focus(last)

    def _show_items(self) -> None:
        more = self._next is not None
        title = results_title(len(self._items), more=more, language=self._language)
        self._card().show_items(title, self._items, more=more)

    def _card(self) -> ResultsCard:
        if self.results is None:
            from painapp.ui.pages.diary.results_card import ResultsCard

            self.results = ResultsCard(self._theme)
            self.results.opened.connect(self._open)
            self.results.more_pressed.connect(self._read_more)
            self.results.went_up.connect(self.bar.box.setFocus)
            after = self.filters if self.filters is not None else self.bar
            self._frame.body.insertWidget(self._frame.body.indexOf(after) + 1, self.results)
        return self.results

    def _open(self, item: Found) -> None:
        self._show(False)
        self._opened = item
        self._offer_way_back()
        self.wanted.emit(item.entry)

    def _go_down(self) -> None:
        if self.on_results and self.results is not None:
            self.results.take_focus()

    def _open_filters(self, wanted: bool) -> None:
        if wanted and self.filters is None:
            from painapp.ui.pages.diary.filters_card import FiltersCard

            self.filters = FiltersCard(self._theme, self._language)
            self.filters.changed.connect(self._search)
            self._frame.body.insertWidget(self._frame.body.indexOf(self.bar) + 1, self.filters)
            if self._today is not None:
                self.filters.show_today(self._today)
        if self.filters is not None:
            self.filters.setVisible(wanted)

    def _label_filters(self) -> None:
        count = self.filters.chosen if self.filters is not None else 0
        say, number = self._language.text, self._language.number
        self.bar.filter.setText(say(_SOME_FILTERS, number=number(count)) if count else say(_FILTERS))
        self.bar.filter.set_filled(bool(count))

    def _show(self, wanted: bool) -> None:
        if wanted:
            self._card().show()
        elif self.results is not None:
            self.results.hide()
        if self.filters is not None:
            self.filters.setVisible(self.bar.filter.isChecked() and (wanted or not self.active))
        changed, self.on_results = wanted != self.on_results, wanted
        self._offer_way_back()
        if changed:
            self.shown.emit(wanted)

    def _offer_way_back(self) -> None:
        self.bar.back.setVisible(self.active and not self.on_results)
        self.bar.clear.setVisible(self.active)


_FILTERS = QT_TRANSLATE_NOOP("Diary", "Filters")
_SOME_FILTERS = QT_TRANSLATE_NOOP("Diary", "Filters ({number})")
