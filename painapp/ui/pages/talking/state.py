"""A card for talking together in words, as text and on paper. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from painapp.content.course_companions import TalkingCard
    from painapp.content.lessons import Course
    from painapp.domain.ports import Language
    from painapp.sheets.words_page import WordsPage
    from painapp.vault.reader import DiaryReader


def card_id(card: TalkingCard) -> str:
    """Return the id by which a card is opened, such as "course-1"."""
    return f"{card.path}-{card.week}"


def card_title(card: TalkingCard, course: Course, language: Language) -> str:
    """Return what a card is called: "Week 1: What pain is"."""
    weeks = (week for path in course.paths if path.id == card.path for week in path.weeks)
    title = next((week.title for week in weeks if week.number == card.week), "")
    return language.text(_WEEK, week=language.number(card.week), title=title)


def card_text(card: TalkingCard, title: str, language: Language) -> str:
    """Return a card as text for a message."""
    say = language.text
    questions = "\n".join(f"- {one}" for one in card.questions)
    parts = (
        title,
        f"{say(TO_BEGIN)}\n{card.opening}",
        f"{say(TO_TALK)}\n{questions}",
        f"{say(TO_CLOSE)}\n{card.closing}",
        card.rule,
    )
    return "\n\n".join(parts)


def card_page(card: TalkingCard, title: str, made_on: date, language: Language) -> WordsPage:
    """Return a card as a page, large enough to be read across a table."""
    from painapp.sheets.words_page import WordsPage, WordsPart

    say = language.text
    parts = (
        WordsPart(say(TO_BEGIN), (card.opening,)),
        WordsPart(say(TO_TALK), card.questions, listed=True),
        WordsPart(say(TO_CLOSE), (card.closing,)),
        WordsPart("", (card.rule,)),
    )
    return WordsPage(title, "", parts, "", made_on, large=True)


def talking_said(_reader: DiaryReader, _today: date, language: Language) -> str:
    """Say what can be found there."""
    return language.text(_SAID)


TO_BEGIN = QT_TRANSLATE_NOOP("Talking", "To begin")
TO_TALK = QT_TRANSLATE_NOOP("Talking", "To talk about")
TO_CLOSE = QT_TRANSLATE_NOOP("Talking", "To close")
_WEEK = QT_TRANSLATE_NOOP("Talking", "Week {week}: {title}")
_SAID = QT_TRANSLATE_NOOP("Talking", "A card for each week, to bring to a group, your family or a call.")
