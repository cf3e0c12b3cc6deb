"""Who a person is beside the pain: their story, what they believe, what matters, their people, and later."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from painapp.domain.entry import ZERO_TO_TEN, Entry, kind_of_entry
from painapp.domain.fields import Kind, described
from painapp.domain.plan_lists import LIFE_AREAS, PEOPLE
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from datetime import date


@kind_of_entry
class MyStory(Entry):
    """The person's story, told once in pieces, so that it need not be told anew. There is one at most."""

    KIND: ClassVar[str] = "my-story"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "My story")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    began: str = described(QT_TRANSLATE_NOOP("MyStory", "How it began"), Kind.TEXT)
    told: str = described(QT_TRANSLATE_NOOP("MyStory", "What I was told"), Kind.TEXT)
    helped: str = described(QT_TRANSLATE_NOOP("MyStory", "What has helped"), Kind.TEXT)
    tired_of: str = described(
        QT_TRANSLATE_NOOP("MyStory", "What I am tired of explaining"), Kind.TEXT, tender=True
    )


@kind_of_entry
class Belief(Entry):
    """What the person believes about their pain on the day it was written. Unscored; each stays as it was."""

    KIND: ClassVar[str] = "belief"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "What I believe about my pain")
    OF_A_DAY: ClassVar[bool] = False

    text: str = described(
        QT_TRANSLATE_NOOP("Belief", "What I believe about my pain now"), Kind.TEXT, tender=True
    )


@kind_of_entry
class WhatMatters(Entry):
    """One look at one area of life: what matters there, and how close to it life is on that day.

    Looks at the same area follow each other: `thread` is the id of the first of them, "" for the first
    itself, so that an area can be called something else later. The newest of a thread is the present one.
    """

    KIND: ClassVar[str] = "what-matters"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "What matters")
    OF_A_DAY: ClassVar[bool] = False

    area: str = described(
        QT_TRANSLATE_NOOP("WhatMatters", "Part of my life"), Kind.CHOICE, options=LIFE_AREAS
    )
    words: str = described(QT_TRANSLATE_NOOP("WhatMatters", "What matters to me here"), Kind.TEXT)
    closeness: int | None = described(
        QT_TRANSLATE_NOOP("WhatMatters", "How close is my life to that now?"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("WhatMatters", "Far away"),
        high_words=QT_TRANSLATE_NOOP("WhatMatters", "Just as I want it"),
    )
    tiny_action: str = described(QT_TRANSLATE_NOOP("WhatMatters", "One tiny thing I could do"), Kind.LINE)
    in_the_way: str = described(
        QT_TRANSLATE_NOOP("WhatMatters", "What may get in the way"), Kind.TEXT, folded=True
    )
    willingness: int | None = described(
        QT_TRANSLATE_NOOP("WhatMatters", "How willing am I to make room for that?"),
        Kind.SCALE,
        **ZERO_TO_TEN,
        low_words=QT_TRANSLATE_NOOP("WhatMatters", "Not at all"),
        high_words=QT_TRANSLATE_NOOP("WhatMatters", "Fully"),
        folded=True,
    )
    thread: str = described(QT_TRANSLATE_NOOP("WhatMatters", "First look"), Kind.LINE, asked=False)


@kind_of_entry
class Person(Entry):
    """Somebody, or a group, that the person can turn to. None of it is used to reach anybody."""

    KIND: ClassVar[str] = "person"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "My people")
    OF_A_DAY: ClassVar[bool] = False

    name: str = described(QT_TRANSLATE_NOOP("Person", "Name"), Kind.LINE)
    who: str = described(QT_TRANSLATE_NOOP("Person", "Who it is"), Kind.CHOICE, options=PEOPLE)
    phone: str = described(QT_TRANSLATE_NOOP("Person", "Phone"), Kind.LINE)
    when_where: str = described(QT_TRANSLATE_NOOP("Person", "When and where"), Kind.LINE)
    note: str = described(QT_TRANSLATE_NOOP("Person", "Good to know"), Kind.TEXT, folded=True)
    trusted: bool | None = described(QT_TRANSLATE_NOOP("Person", "My trusted contact"), Kind.YES_NO)
    on_lock_screen: bool | None = described(
        QT_TRANSLATE_NOOP("Person", "Show on Emergency and crisis help while the diary is locked"),
        Kind.YES_NO,
        asked=False,
    )


@kind_of_entry
class AfterCalls(Entry):
    """What stays when the calls stop. There is one at most."""

    KIND: ClassVar[str] = "after-calls"
    LABEL: ClassVar[Words] = QT_TRANSLATE_NOOP("Entries", "When calls stop")
    OF_A_DAY: ClassVar[bool] = False
    ONE_AT_MOST: ClassVar[bool] = True

    began: str = described(QT_TRANSLATE_NOOP("AfterCalls", "Where I began"), Kind.TEXT)
    keeps_going: str = described(QT_TRANSLATE_NOOP("AfterCalls", "What keeps me going"), Kind.TEXT)
    when_worse: str = described(
        QT_TRANSLATE_NOOP("AfterCalls", "What I do when it gets worse"), Kind.TEXT, tender=True
    )
    look_back_on: date | None = described(
        QT_TRANSLATE_NOOP("AfterCalls", "When I look back at this"), Kind.DATE, ahead=True
    )
    looked_back: str = described(
        QT_TRANSLATE_NOOP("AfterCalls", "How it is now"), Kind.TEXT, folded=True, tender=True
    )
