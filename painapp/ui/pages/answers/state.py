"""The person's answers to the questions of the course, by lesson, and what is taken along. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entry import only_one
from painapp.domain.fields import fields_of
from painapp.domain.learning import LessonAnswer, TakenAlong
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.sheets.words_page import WordsPage
    from painapp.vault.reader import DiaryReader


class OwnAnswer(NamedTuple):
    """One answer as its row shows it; `when` is the day, where the same was asked more than once."""

    entry: LessonAnswer
    when: str

    @property
    def id(self) -> str:
        """Tells which row it is."""
        return str(self.entry.id)


class AnswersOf(NamedTuple):
    """The answers given in one lesson, "" for the questions at the start."""

    lesson: str
    title: str
    answers: tuple[OwnAnswer, ...]


class Prompts(NamedTuple):
    """What the course asks: the titles of its lessons in their order, and the ids of what each asks."""

    titles: Mapping[str, str]
    asked: Mapping[str, Sequence[str]]


def answers_by_lesson(
    answers: Iterable[LessonAnswer], prompts: Prompts, language: Language
) -> tuple[AnswersOf, ...]:
    """Return all answers that say something: of the start, of each lesson in order, then of any others."""
    by_lesson: dict[str, list[LessonAnswer]] = {}
    for one in answers:
        if one.text:
            by_lesson.setdefault(one.lesson, []).append(one)
    known = {"": language.text(AT_START), **prompts.titles}
    unknown = sorted(one for one in by_lesson if one not in known)
    return tuple(
        _answers_of(lesson, known.get(lesson, ""), by_lesson[lesson], prompts, language)
        for lesson in (*known, *unknown)
        if lesson in by_lesson
    )


def taken(groups: Iterable[AnswersOf]) -> tuple[OwnAnswer, ...]:
    """Return the answers that were ticked to be taken along, in their order."""
    return tuple(one for group in groups for one in group.answers if one.entry.taken)


def taken_text(along: TakenAlong | None, answers: Sequence[OwnAnswer], language: Language) -> str:
    """Return what is taken along as text for a message; "" where there is nothing."""
    parts = _parts(along, answers, language)
    if not parts:
        return ""
    told = [f"{title}\n{said}" for title, said in parts]
    return "\n\n".join((language.text(TakenAlong.LABEL), *told))


def taken_page(
    along: TakenAlong | None, answers: Sequence[OwnAnswer], made_on: date, language: Language
) -> WordsPage:
    """Return what is taken along as a page to print."""
    from painapp.sheets.words_page import WordsPage, WordsPart

    parts = tuple(WordsPart(title, (said,)) for title, said in _parts(along, answers, language))
    foot = language.text(_MADE, date=language.date_full(made_on))
    return WordsPage(language.text(TakenAlong.LABEL), "", parts, foot, made_on)


def answers_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell how many answers there are."""
    count = sum(1 for one in reader.all_of(LessonAnswer) if one.text)
    return language.text(_COUNT, count=count) if count else language.text(_NONE)


def taken_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell in few words what is taken along: the sentence for harder days, where there is one."""
    along = only_one(reader.all_of(TakenAlong), TakenAlong)
    if along is not None and along.sentence:
        line = " ".join(along.sentence.split())
        return line if len(line) <= LONGEST_SAID else f"{line[:LONGEST_SAID].rstrip()}…"
    some = (along is not None and not along.says_nothing) or any(
        one.taken and one.text for one in reader.all_of(LessonAnswer)
    )
    return language.text(_SOME_TAKEN if some else _NOTHING_TAKEN)


def _answers_of(
    lesson: str, title: str, answers: list[LessonAnswer], prompts: Prompts, language: Language
) -> AnswersOf:
    places = {prompt: place for place, prompt in enumerate(prompts.asked.get(lesson, ()))}
    in_order = sorted(answers, key=lambda one: (places.get(one.prompt, len(places)), one.written.at, one.id))
    asked = [one.prompt for one in in_order]

    def when(one: LessonAnswer) -> str:
        return language.date_full(one.day) if asked.count(one.prompt) > 1 else ""

    made = tuple(OwnAnswer(one, when(one)) for one in in_order)
    return AnswersOf(lesson, title or in_order[-1].title or lesson, made)


def _parts(
    along: TakenAlong | None, answers: Sequence[OwnAnswer], language: Language
) -> list[tuple[str, str]]:
    """What is taken along: own words, each below what it is, then answers, each below its question."""
    made: list[tuple[str, str]] = []
    for spec in fields_of(TakenAlong):
        said = getattr(along, spec.name) if along is not None else ""
        if said:
            made.append((language.text(spec.label), said))
    return [*made, *((one.entry.question, one.entry.text) for one in answers)]


LONGEST_SAID = 70
"""Characters of the sentence for harder days that the row in Learn says."""
AT_START = QT_TRANSLATE_NOOP("LearnSearch", "At the start")
_COUNT = QT_TRANSLATE_NOOP("Answers", "%n in your own words. Only you see them.")
_NONE = QT_TRANSLATE_NOOP("Answers", "What you answer in the lessons is kept here. Only you see it.")
_SOME_TAKEN = QT_TRANSLATE_NOOP("Answers", "In your own words, to read again or to print.")
_NOTHING_TAKEN = QT_TRANSLATE_NOOP("Answers", "What you would like to keep of all this, in your own words.")
_MADE = QT_TRANSLATE_NOOP("Pocket card", "Printed on {date}.")
