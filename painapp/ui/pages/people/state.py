"""How the person's people stand on their page, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entries import Person
from painapp.domain.fields import fields_of, pick_label
from painapp.domain.people import dial_link, trusted_contacts
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

NAMED = 3
"""How many names the row in Plan says."""


class PersonLine(NamedTuple):
    """Somebody as listed: the name, what they are, when and where, and what a phone dials, if anything."""

    person: Person
    name: str
    who: str
    link: str

    @property
    def id(self) -> str:
        """Tell which row it is."""
        return str(self.person.id)


def person_lines(people: Iterable[Person], language: Language) -> tuple[PersonLine, ...]:
    """Return everybody, trusted contacts first, the others in the order they were written down."""
    in_order = sorted(people, key=lambda one: (not one.trusted, one.written.at, one.id))
    return tuple(_line(one, language) for one in in_order)


def people_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Say a few names, or what can be written there."""
    people = reader.all_of(Person)
    if not people:
        return language.text(_NOBODY)
    lines = person_lines(people, language)
    names = [line.name for line in lines[:NAMED]]
    more = len(lines) - len(names)
    said = language.list_of([*names, language.text(_MORE, count=more)] if more else names)
    trusted = trusted_contacts(people)
    return said if not trusted else language.text(_WITH_TRUSTED, names=said)


def _line(person: Person, language: Language) -> PersonLine:
    spec = next(spec for spec in fields_of(Person) if spec.name == "who")
    who = pick_label(spec, person.who, language) if person.who else ""
    said = who if person.name and person.name.casefold() != who.casefold() else ""
    if person.trusted:
        said = language.text(_BOTH, who=said) if said else language.text(_TRUSTED)
    return PersonLine(person, person.name or who or language.text(_SOMEBODY), said, dial_link(person.phone))


_NOBODY = QT_TRANSLATE_NOOP("People", "Who you can ring, groups, and where they meet.")
_MORE = QT_TRANSLATE_NOOP("People", "%n more")
_WITH_TRUSTED = QT_TRANSLATE_NOOP("People", "{names}. A trusted contact is named.")
_TRUSTED = QT_TRANSLATE_NOOP("People", "Trusted contact")
_BOTH = QT_TRANSLATE_NOOP("People", "{who}, trusted contact")
_SOMEBODY = QT_TRANSLATE_NOOP("People", "Somebody")
