"""Erasing everything: what would go is looked up, and goes, on workers; then the first page stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Language, Paths
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.messages import Messages
    from painapp.ui.tasks import TaskRunner
    from painapp.vault.erasing import Erased, WouldGo


class Facts(NamedTuple):
    """What would go and what would not, as lines for the person."""

    going: tuple[str, ...]
    staying: tuple[str, ...]


class Eraser:
    """Erases the diary that `access` has open, with everything else of it that can be reached."""

    def __init__(
        self, access: DiaryAccess, paths: Paths, language: Language, messages: Messages, tasks: TaskRunner
    ) -> None:
        self._access = access
        self._paths = paths
        self._language = language
        self._messages = messages
        self._tasks = tasks

    def look(self, second: Path | None, done: Callable[[Facts], None]) -> None:
        """Find out what would go; `second` is the second folder of backups. Nothing is told after a lock."""
        vault, paths = self._access.vault, self._paths
        if vault is None:
            return
        entries = vault.diary.count()

        def work(_progress: object) -> WouldGo:
            from painapp.vault.erasing import what_would_go

            return what_would_go(paths, second)

        def looked(found: WouldGo) -> None:
            if self._access.vault is vault:
                done(facts_of(found, entries, second, self._language))

        self._tasks.run(work, looked, _raise)

    def erase(self, second: Path | None) -> None:
        """Close the diary and erase everything."""
        paths, store = self._paths, self._access.key_store
        self._access.close()

        def work(_progress: object) -> Erased:
            import tempfile
            from pathlib import Path

            from painapp.vault.erasing import erase_everything

            return erase_everything(paths, store, second, Path(tempfile.gettempdir()))

        self._tasks.run(work, self._erased, self._failed)

    def _erased(self, erased: Erased) -> None:
        self._begin_again()
        say = self._language.text
        if erased.everything:
            self._messages.tell(say(_ALL_GONE))
            return
        said = [say(_REACHED_GONE)]
        if erased.keys_left:
            said.append(say(_KEYS_LEFT))
        if erased.left or erased.unsure:
            files = self._language.list_of([str(path) for path in (*erased.left, *erased.unsure)])
            said.append(say(_FILES_LEFT, files=files))
        self._messages.tell("\n".join(said))

    def _failed(self, error: Exception) -> None:
        self._begin_again()
        if not isinstance(error, ExpectedError):
            raise error
        self._messages.trouble(error)

    def _begin_again(self) -> None:
        """Show what fits what is there now: the first page, or the diary where nothing was erased."""
        if self._access.start():
            self._access.unlock_with_keyring()


def facts_of(found: WouldGo, entries: int, second: Path | None, language: Language) -> Facts:
    """Put what would go, and what would not, into words; what there is none of is left out."""
    from painapp.vault.erasing import OUT_OF_REACH

    say = language.text
    folder = str(second or "")
    going = [say(_DIARY, count=entries)]
    if found.backups:
        going.append(say(_BACKUPS, count=found.backups))
    if found.elsewhere:
        going.append(say(_ELSEWHERE, count=found.elsewhere, folder=folder))
    if found.damaged:
        going.append(say(_DAMAGED, count=found.damaged))
    if found.keys:
        going.append(say(_KEYS))
    going.append(say(_SETTINGS))
    staying = [say(words) for words in OUT_OF_REACH]
    if found.chosen_is_away:
        staying.insert(0, say(_AWAY, folder=folder))
    if found.unsure:
        staying.insert(0, say(_UNSURE, count=found.unsure, folder=folder))
    return Facts(tuple(going), tuple(staying))


def _raise(error: Exception) -> None:
    raise error


_DIARY = QT_TRANSLATE_NOOP("Safety", "your diary: %n entry(ies), with earlier versions and what you removed")
_BACKUPS = QT_TRANSLATE_NOOP("Safety", "%n backup(s) in PainApp's own folder")
_ELSEWHERE = QT_TRANSLATE_NOOP("Safety", "%n backup(s) in {folder}")
_DAMAGED = QT_TRANSLATE_NOOP("Safety", "%n folder(s) with damaged files, kept until now")
_KEYS = QT_TRANSLATE_NOOP("Safety", "the keys in this computer's password store")
_SETTINGS = QT_TRANSLATE_NOOP("Safety", "your settings, and PainApp's own logs")
_AWAY = QT_TRANSLATE_NOOP("Safety", "the backups in {folder}, which cannot be reached now")
_UNSURE = QT_TRANSLATE_NOOP("Safety", "%n file(s) in {folder}, too damaged to tell whose")
_ALL_GONE = QT_TRANSLATE_NOOP("Safety", "Everything is erased.")
_REACHED_GONE = QT_TRANSLATE_NOOP("Safety", "Everything that could be reached is erased.")
_KEYS_LEFT = QT_TRANSLATE_NOOP(
    "Safety", "A key may be left in this computer's password store. It opens nothing any more."
)
_FILES_LEFT = QT_TRANSLATE_NOOP("Safety", "This could not be erased: {files}")
