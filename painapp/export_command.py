"""`python -m painapp export`: the summary of a period as a PDF, without a window."""

from __future__ import annotations

import getpass
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from painapp import __version__
from painapp.domain.daily import Period
from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.system.clock import SystemClock
from painapp.system.language import QtLanguage
from painapp.system.look_file import read_look
from painapp.system.paths import FolderPaths, SystemPaths
from painapp.ui.shell.messages import trouble_text

if TYPE_CHECKING:
    import argparse

    from painapp.domain.ports import Clock, Language, Paths
    from painapp.vault.states import Found
    from painapp.vault.vault import Vault


class BackwardsPeriodError(ExpectedError):
    """--to lies before --from."""

    happened = QT_TRANSLATE_NOOP("ExportCommand", "The last day, {last}, is before the first day, {first}.")
    safe = QT_TRANSLATE_NOOP("ExportCommand", "Nothing was written.")
    next_step = QT_TRANSLATE_NOOP("ExportCommand", "Give the earlier day after --from.")


class NoDiaryError(ExpectedError):
    """There is no diary on this computer."""

    happened = QT_TRANSLATE_NOOP("ExportCommand", "There is no diary here yet.")
    safe = QT_TRANSLATE_NOOP("ExportCommand", "Nothing was written.")
    next_step = QT_TRANSLATE_NOOP(
        "ExportCommand", "Open PainApp to begin one, or add --demo to see an invented person's."
    )


class DemoDaysError(ExpectedError):
    """Nobody can be invented for so many or so few days."""

    happened = QT_TRANSLATE_NOOP("ExportCommand", "Nobody can be invented for {days} days.")
    safe = QT_TRANSLATE_NOOP("ExportCommand", "Nothing was written.")
    next_step = QT_TRANSLATE_NOOP("ExportCommand", "Give a number from 1 to {most} after --demo-days.")


def run_export(chosen: argparse.Namespace) -> int:
    """Write the file as the command line says; return the exit status.

    What Share remembers goes for this file too: whom it is for, the name and how it stands there unless one
    is given (an empty one is none), sections, paper and size. Notes only ever go in one by one, so none is in
    it, and what was reworded or left out for one call is not remembered.
    """
    with ExitStack() as cleanup:
        paths = _demo_paths(chosen, cleanup) if chosen.demo else SystemPaths()
        look = read_look(paths.config)
        language = QtLanguage(look.language, look.country, paths.resources / "i18n")
        try:
            return _export(chosen, paths, language)
        except ExpectedError as error:
            sys.stderr.write(trouble_text(error, language) + "\n")
            return 1


def _export(chosen: argparse.Namespace, paths: Paths, language: Language) -> int:
    if chosen.last < chosen.first:
        first, last = language.date_full(chosen.first), language.date_full(chosen.last)
        raise BackwardsPeriodError(first=first, last=last)
    period, clock = Period(chosen.first, chosen.last), SystemClock()
    vault = _open_demo(chosen, paths, clock) if chosen.demo else _open_own(paths.diary, clock, language)
    with vault:
        _write(vault, period, chosen, paths.resources, language, clock)
    sys.stdout.write(language.text(_SAVED, file=chosen.out) + "\n")
    return 0


def _write(
    vault: Vault,
    period: Period,
    chosen: argparse.Namespace,
    resources: Path,
    language: Language,
    clock: Clock,
) -> None:
    from painapp.summary.build import build_summary
    from painapp.summary.choices import NOTES
    from painapp.summary.export import write_whole
    from painapp.summary.pdf import render_pdf
    from painapp.ui.pages.share.choosing import choices_of
    from painapp.ui.pages.share.preparation import Preparation

    choices = choices_of(vault.diary.settings, Preparation(), language.code)
    choices = replace(choices, left_out=choices.left_out | {NOTES.id})
    if chosen.name is not None:
        choices = replace(choices, name=chosen.name, name_as="full")
    summary = build_summary(vault.diary, period, choices, language, clock)
    if summary.empty:
        sys.stderr.write(summary.empty + "\n")
    write_whole(render_pdf(summary, resources), chosen.out)


def _demo_paths(chosen: argparse.Namespace, cleanup: ExitStack) -> Paths:
    """Return a demo's folders: in the folder it names, else in one that is gone afterwards."""
    if chosen.demo_folder is not None:
        return FolderPaths(chosen.demo_folder)
    from tempfile import TemporaryDirectory

    made = TemporaryDirectory(prefix="painapp-demo-", ignore_cleanup_errors=True)
    return FolderPaths(Path(cleanup.enter_context(made)))


def _open_demo(chosen: argparse.Namespace, paths: Paths, clock: Clock) -> Vault:
    from painapp.demo.diary import open_demo
    from painapp.demo.person import MOST_DAYS

    if not 1 <= chosen.demo_days <= MOST_DAYS:
        raise DemoDaysError(days=chosen.demo_days, most=MOST_DAYS)
    return open_demo(paths.diary, clock, chosen.demo_days)


def _open_own(folder: Path, clock: Clock, language: Language) -> Vault:
    """Open the person's diary: by the keyring, or where that cannot, by a passphrase they are asked for."""
    from painapp.system.single_instance import SingleInstance
    from painapp.vault.states import Condition, look_at
    from painapp.vault.vault import open_vault

    found = look_at(folder)
    if found.trouble is not None:
        raise found.trouble
    if found.condition is Condition.NONE:
        raise NoDiaryError
    key = _data_key(folder, found, language)
    taken = SingleInstance(folder).is_taken()
    return open_vault(folder, key, clock, __version__, beside_window=taken)


def _data_key(folder: Path, found: Found, language: Language) -> bytes:
    from painapp.system.keyring_store import KeyringStore
    from painapp.vault.errors import KeyMissing, KeyringUnavailable
    from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase

    if found.by_keyring:
        try:
            return data_key_from_keyring(folder, KeyringStore(found.keyring))
        except (KeyMissing, KeyringUnavailable):
            if not found.by_passphrase:
                raise
    return data_key_from_passphrase(folder, _ask_passphrase(language))


def _ask_passphrase(language: Language) -> str:
    """Ask on the terminal, unseen; where there is none, the first line that comes in is taken."""
    if sys.stdin.isatty():
        return getpass.getpass(language.text(_PASSPHRASE) + " ")
    return sys.stdin.readline().rstrip("\r\n")


_SAVED = QT_TRANSLATE_NOOP("ExportCommand", "Saved as {file}.")
_PASSPHRASE = QT_TRANSLATE_NOOP("ExportCommand", "The passphrase of your diary:")
