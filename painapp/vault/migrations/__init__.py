"""The file's shape, step by step. A step's module is loaded only when a file is behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault.errors import DiaryDamaged
from painapp.vault.layout import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from painapp.vault.connection import Connection


def migrate(connection: Connection) -> None:
    """Bring the file from its `user_version` to SCHEMA in one transaction: wholly or not at all.

    Raises DiaryDamaged when a reference in it leads nowhere afterwards.
    """
    with connection.writing():
        for statement in statements_between(connection.user_version(), SCHEMA):
            connection.send(statement)
        if connection.send("PRAGMA foreign_key_check"):
            raise DiaryDamaged(folder=str(connection.folder))
        connection.send(f"PRAGMA user_version = {SCHEMA}")


def statements_between(older: int, newer: int) -> Iterator[str]:
    """Yield what brings the tables from one schema number to another; 0 is a file without tables."""
    for step in _STEPS[older:newer]:
        yield from step()


def _first_diary() -> tuple[str, ...]:
    from painapp.vault.migrations import m0001_first_diary as step

    return step.SQL


def _safekeeping() -> tuple[str, ...]:
    from painapp.vault.migrations import m0002_safekeeping as step

    return step.SQL


def _whole_diary() -> tuple[str, ...]:
    from painapp.vault.migrations import m0003_whole_diary as step

    return step.SQL


def _practice() -> tuple[str, ...]:
    from painapp.vault.migrations import m0004_practice as step

    return step.SQL


def _plan_and_calls() -> tuple[str, ...]:
    from painapp.vault.migrations import m0005_plan_and_calls as step

    return step.SQL


def _course() -> tuple[str, ...]:
    from painapp.vault.migrations import m0006_course as step

    return step.SQL


# Plain functions rather than module names, so that packagers and readers see what is imported.
_STEPS: tuple[Callable[[], tuple[str, ...]], ...] = (
    _first_diary,
    _safekeeping,
    _whole_diary,
    _practice,
    _plan_and_calls,
    _course,
)
