"""What Backups shows, worked out from the shelf of backups and from a comparison with the diary."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.moments import zone_of
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from painapp.domain.ports import Clock, Language
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.restoring import RestorePreview

MERGE, REPLACE = "merge", "replace"
"""The two ways back from a backup."""

SHOWN_AT_FIRST = 5
"""Rows of the list before the rest is asked for."""

_MEGABYTE = 1_000_000


class BackupRow(NamedTuple):
    """One backup as the list tells it: `facts` and `where` are quiet lines, `problem` is "" for a sound one.

    `when` begins a line, `said` stands inside a sentence.
    """

    backup: Backup
    when: str
    said: str
    facts: str
    where: str
    problem: str = ""


def moment_words(at: datetime, clock: Clock, language: Language, *, inside: bool = False) -> str:
    """Return when something was, as people say it: "Today, 18:42", "Friday 20 November, 09:15".

    It is told in the local time that `at` carries; a day of another year with its year. `inside` a sentence
    it begins with a small letter.
    """
    now = clock.now().astimezone(zone_of(clock.zone_name()))
    time = language.clock_time(at.time())
    if at.date() == now.date():
        return language.text(_TODAY_INSIDE if inside else _TODAY_AT, time=time)
    day = language.date_long(at.date()) if at.year == now.year else language.date_full(at.date())
    return language.text(_DAY_AT, day=day, time=time)


def size_words(size: int, language: Language) -> str:
    """Return a number of bytes as a person reads it: "640 KB", "1.2 MB"."""
    if size < _MEGABYTE:
        return language.text(_KILOBYTES, number=language.number(max(1, size / 1000)))
    return language.text(_MEGABYTES, number=language.number(size / _MEGABYTE, 1))


def newest_words(rows: Sequence[BackupRow], language: Language) -> str:
    """Say what the newest sound backup is; that there is none, where there is none."""
    newest = next((row for row in rows if not row.problem), None)
    if newest is None:
        return language.text(_NONE_YET)
    return language.text(_NEWEST, when=newest.said)


def shelf_rows(
    backups: Iterable[Backup], places: Mapping[Path, str], clock: Clock, language: Language
) -> tuple[BackupRow, ...]:
    """Return the backups as rows, in the order given. `places` names the folders looked into, for people."""
    return tuple(_row(backup, places, clock, language) for backup in backups)


def in_their_places(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """Put those that do not read among the others by the date in their names; those keep their order."""
    sound = [one for one in backups if one.manifest is not None]
    for broken in (one for one in backups if one.manifest is None):
        later = (place for place, one in enumerate(sound) if one.path.name < broken.path.name)
        sound.insert(next(later, len(sound)), broken)
    return tuple(sound)


def checked_row(row: BackupRow, clock: Clock, language: Language) -> BackupRow:
    """Return the row of a backup that was read through just now."""
    backup = row.backup._replace(checked_at=clock.now())
    return row._replace(backup=backup, facts=_facts(backup, clock, language))


def _row(backup: Backup, places: Mapping[Path, str], clock: Clock, language: Language) -> BackupRow:
    files = (backup.path, *backup.also)
    where = language.list_of([places.get(file.parent, file.parent.name) for file in files])
    made_at, say = backup.made_at, language.text
    if made_at is None or backup.reason is None or backup.trouble is not None:
        name = moment_words(made_at, clock, language) if made_at is not None else backup.path.stem
        return BackupRow(backup, name, name, "", say(_KEPT, where=where), _problem(backup, language))
    why = say(_MADE_AND_KEPT, made=say(backup.reason.words), where=where)
    said = moment_words(made_at, clock, language, inside=True)
    return BackupRow(
        backup, moment_words(made_at, clock, language), said, _facts(backup, clock, language), why
    )


def _facts(backup: Backup, clock: Clock, language: Language) -> str:
    facts = (
        language.text(_ENTRIES, count=backup.entries),
        size_words(backup.size, language),
        checked_words(backup, clock, language),
    )
    return " · ".join(facts)


def _problem(backup: Backup, language: Language) -> str:
    """A backup of a newer app is sound, only not for this one; every other trouble is told in one way."""
    trouble = backup.trouble
    if trouble is not None and "version" in trouble.values:
        return language.text(trouble.happened, **trouble.values)
    return language.text(_DAMAGED)


def checked_words(backup: Backup, clock: Clock, language: Language) -> str:
    """Say when a backup was last read through to see that it is whole."""
    if backup.checked_at is None:
        return language.text(_NOT_CHECKED)
    zone = zone_of(clock.zone_name())
    day, today = backup.checked_at.astimezone(zone).date(), clock.now().astimezone(zone).date()
    if day == today:
        return language.text(_CHECKED_TODAY)
    return language.text(_CHECKED_ON, day=language.date_short(day))


def only_here(slots: Iterable[str]) -> bool:
    """Tell whether backups of a diary with these slots open on this computer alone."""
    return not {"passphrase", "recovery"} & set(slots)


class Comparison(NamedTuple):
    """What a preview tells before anything is restored: each line one fact.

    `same` where nothing differs; `adds` where the backup has something that is missing here.
    """

    lines: tuple[str, ...]
    same: bool
    adds: bool


def compared(preview: RestorePreview, language: Language) -> Comparison:
    """Put a comparison of a backup with the diary into plain words; what is nought is left out."""
    say = language.text
    if not any((preview.only_in_backup, preview.only_here, preview.differ, preview.removed_here)):
        return Comparison((say(_ALL_SAME, count=preview.same),), same=True, adds=False)
    counted = (
        (_ONLY_IN_BACKUP, preview.only_in_backup),
        (_ONLY_HERE, preview.only_here),
        (_DIFFER, preview.differ),
        (_REMOVED_HERE, preview.removed_here),
        (_SAME, preview.same),
    )
    lines = [say(words, count=count) for words, count in counted if count]
    if preview.other_diary:
        lines.insert(0, say(_OTHER_DIARY))
    if preview.first_day is not None and preview.last_day is not None:
        lines.append(say(_DAYS, period=language.period(preview.first_day, preview.last_day)))
    return Comparison(tuple(lines), same=False, adds=bool(preview.only_in_backup or preview.differ))


_TODAY_AT = QT_TRANSLATE_NOOP("Backups", "Today, {time}")
_TODAY_INSIDE = QT_TRANSLATE_NOOP("Backups", "today, {time}")
_DAY_AT = QT_TRANSLATE_NOOP("Backups", "{day}, {time}")
_KILOBYTES = QT_TRANSLATE_NOOP("Backups", "{number} KB")
_MEGABYTES = QT_TRANSLATE_NOOP("Backups", "{number} MB")
_ENTRIES = QT_TRANSLATE_NOOP("Backups", "%n entry(ies)")
_KEPT = QT_TRANSLATE_NOOP("Backups", "Kept {where}")
_MADE_AND_KEPT = QT_TRANSLATE_NOOP("Backups", "{made}, kept {where}")
_NONE_YET = QT_TRANSLATE_NOOP("Backups", "There is no backup yet.")
_NEWEST = QT_TRANSLATE_NOOP("Backups", "The newest backup is from {when}.")
_DAMAGED = QT_TRANSLATE_NOOP(
    "Backups", "It cannot be read any more. Your other backups are not touched by that."
)
_NOT_CHECKED = QT_TRANSLATE_NOOP("Backups", "checked when it was made")
_CHECKED_TODAY = QT_TRANSLATE_NOOP("Backups", "checked today")
_CHECKED_ON = QT_TRANSLATE_NOOP("Backups", "checked on {day}")
_ALL_SAME = QT_TRANSLATE_NOOP("Backups", "Nothing to restore: the same %n entry(ies) here and in the backup.")
_ONLY_IN_BACKUP = QT_TRANSLATE_NOOP("Backups", "%n entry(ies) only in the backup")
_ONLY_HERE = QT_TRANSLATE_NOOP("Backups", "%n entry(ies) only in your diary")
_DIFFER = QT_TRANSLATE_NOOP("Backups", "%n entry(ies) written differently")
_REMOVED_HERE = QT_TRANSLATE_NOOP("Backups", "%n entry(ies) in the backup, removed here")
_SAME = QT_TRANSLATE_NOOP("Backups", "%n entry(ies) the same in both")
_DAYS = QT_TRANSLATE_NOOP("Backups", "Days in the backup: {period}")
_OTHER_DIARY = QT_TRANSLATE_NOOP("Backups", "It is a backup of another diary than this one.")
