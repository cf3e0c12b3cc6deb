"""What a person takes, whom they see about their health, and what else they live with."""

from __future__ import annotations

from typing import ClassVar

from painapp.domain.entry import Entry, helper_field, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.lists import CONDITIONS, CONTACTS, SMALL_EFFORTS
from painapp.domain.words import QT_TRANSLATE_NOOP, Words


@kind_of_entry
class Medicine(Entry):
    """A medicine as taken, in the person's own words. Nothing is added up and nothing advised."""

    KIND: ClassVar[str] = "medicine"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Medicine")

    what: str = described(
        QT_TRANSLATE_NOOP("Medicine", "What I took"),
        Kind.LINE,
        hint=QT_TRANSLATE_NOOP(
            "Medicine", "Never stop or change a medicine suddenly. Ask your GP or pharmacist first."
        ),
    )
    how_much: str = described(QT_TRANSLATE_NOOP("Medicine", "How much"), Kind.LINE)
    note: str = described(QT_TRANSLATE_NOOP("Medicine", "Note"), Kind.TEXT, folded=True, tender=True)
    writer: str = helper_field()


@kind_of_entry
class HealthContact(Entry):
    """A visit, call or message about the person's health."""

    KIND: ClassVar[str] = "health-contact"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Health contact")

    who: str = described(QT_TRANSLATE_NOOP("HealthContact", "Who"), Kind.CHOICE, options=CONTACTS)
    why: str = described(QT_TRANSLATE_NOOP("HealthContact", "Why"), Kind.TEXT)
    outcome: str = described(QT_TRANSLATE_NOOP("HealthContact", "What came of it"), Kind.TEXT)
    writer: str = helper_field()


@kind_of_entry
class Conditions(Entry):
    """Other conditions the person has named, so that exercises can be set aside. There is one at most."""

    KIND: ClassVar[str] = "conditions"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "Other conditions")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    named: tuple[str, ...] = described(
        QT_TRANSLATE_NOOP("Conditions", "What else you live with"), Kind.PICKS, options=CONDITIONS
    )
    small_efforts: str = described(
        QT_TRANSLATE_NOOP("Conditions", "Do small efforts make you much worse, a day or more later?"),
        Kind.CHOICE,
        options=SMALL_EFFORTS,
        own_words=False,
    )
    none_of_these: bool | None = described(QT_TRANSLATE_NOOP("Conditions", "None of these"), Kind.YES_NO)
