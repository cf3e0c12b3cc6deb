"""What every entry of the diary is, and the fields that several kinds of entry share."""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

from painapp.domain.fields import Kind, checked, described, fields_of, is_empty
from painapp.domain.lists import WRITERS
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from painapp.domain.moments import LocalTime, Written

DAY_MINUTES = 24 * 60
ZERO_TO_TEN: dict[str, Any] = {"low": 0, "high": 10}
PAIN_ENDS: dict[str, Any] = {
    "low_words": QT_TRANSLATE_NOOP("CheckIn", "No pain"),
    "high_words": QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine"),
}
_WHO_WROTE = QT_TRANSLATE_NOOP("Entries", "Written with someone")


_E = TypeVar("_E")
_Kind = TypeVar("_Kind", bound="Entry")


@dataclass_transform(kw_only_default=True, frozen_default=True)
def kind_of_entry(made: type[_E]) -> type[_E]:
    """Make a class a frozen dataclass whose methods are those of `Entry`.

    Those that `dataclass` would write are compiled anew for each class at each start, 2 ms a kind.
    """
    return dataclass(init=False, repr=False, eq=False, kw_only=True)(made)


@kind_of_entry
class Entry:
    """One thing written in the diary.

    `id` is random and stays for the entry's life. `day` is the day it describes; `at` the local time it
    describes, where it has one; `written` when and where it was first written. Making one checks every
    described field and cleans its text; raises FieldError.
    """

    KIND: ClassVar[str] = ""
    """Stable name in the file and in exports."""
    SCHEMA: ClassVar[int] = 1
    """Shape of the entry; raised by a migration that changes it."""
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Entry")
    OF_A_DAY: ClassVar[bool] = True
    """Whether it tells of a day. Others are about the person: their `day` is the one they were made on."""
    A_PERIOD: ClassVar[bool] = False
    """Whether its days alone say something: a flare-up stands in the diary without another word."""
    ONE_AT_MOST: ClassVar[bool] = False
    """Whether there is one of it at most: `only_one` tells which, where diaries came together."""

    id: UUID
    day: date
    at: LocalTime | None = None
    written: Written

    def __init__(self, **given: Any) -> None:
        """Take each field's value or its default, then check and clean what is described."""
        for name, default in _parts_of(type(self)):
            value = given.pop(name, default)
            if value is MISSING:
                raise TypeError(f"{type(self).__name__} needs {name}")
            self.__dict__[name] = value
        if given:
            raise TypeError(f"{type(self).__name__} has no {', '.join(given)}")
        for spec in fields_of(type(self)):
            self.__dict__[spec.name] = checked(spec, self.__dict__[spec.name])

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: an entry is a value."""
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        """Refuse: an entry is a value."""
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        """Tell whether both are of one kind and every field is the same."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        """Hash by what stays for the entry's life."""
        return hash((type(self), self.id))

    def __repr__(self) -> str:
        """Name the kind and every field."""
        said = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self))
        return f"{type(self).__name__}({said})"

    @property
    def written_later(self) -> bool:
        """Tell whether it was written on a later diary day than the one it describes."""
        return self.written.day > self.day

    @property
    def says_nothing(self) -> bool:
        """Tell whether every described field is empty."""
        return all(is_empty(getattr(self, spec.name)) for spec in fields_of(type(self)))


@cache
def _parts_of(made: type[Entry]) -> tuple[tuple[str, Any], ...]:
    """Return each field's name and default: asked once, since ten years of entries are made at a time."""
    return tuple((one.name, one.default) for one in fields(made))


def helper_field(**more: Any) -> Any:
    """Describe the field that says who else had a hand in an entry: the same for every kind of a day."""
    return described(_WHO_WROTE, Kind.CHOICE, folded=True, options=WRITERS, own_words=False, **more)


def same_content(one: Entry, other: Entry) -> bool:
    """Tell whether two entries say the same, all fields compared."""
    return type(one) is type(other) and all(
        getattr(one, each.name) == getattr(other, each.name) for each in fields(one)
    )


def only_one(entries: Iterable[Entry], kind: type[_Kind]) -> _Kind | None:
    """Return the entry of a kind of which there is one at most, or None.

    Of two, after diaries came together, it is the latest written.
    """
    found = (one for one in entries if isinstance(one, kind))
    return max(found, key=lambda one: (one.written.at, one.id), default=None)
