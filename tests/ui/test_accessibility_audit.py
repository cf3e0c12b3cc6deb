"""Every page in every state can be seen large, reached by Tab, hit, heard, and translated.

A usual run looks at each scene in one way, wide or narrow or large or from right to left by turns; `--long`
looks at each in all of them.
"""

from __future__ import annotations

import dataclasses
import gc
from datetime import date
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from painapp.content.exercises import load_exercises, poses
from painapp.content.help_lines import help_countries, load_help
from painapp.content.marked_text import Aside, Bullets, Paragraph, Run, texts_of
from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import OWN, Kind, fields_of
from painapp.system.paths import shipped_resources
from painapp.ui.course_shelf import CourseShelf
from painapp.ui.pages.learn_search.page import LearnSearchPage
from painapp.ui.shell.window import SMALLEST
from tests.stage import LIGHT, RIGHT_TO_LEFT, Props, Stage
from tests.tour.scenes import SCENES
from tests.tour.variants import Variant
from tests.ui import audit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.stage import Tongue
    from tests.tour.scene import Scene

WIDE = Variant("wide", whole=True)
LARGE = Variant("large", dataclasses.replace(LIGHT, text_size=200), whole=True)
NARROW = Variant("narrow", size=SMALLEST)
MIRRORED = Variant("right-to-left", whole=True, tongue=RIGHT_TO_LEFT)
WAYS = (WIDE, NARROW, LARGE, MIRRORED, MIRRORED)
"""Twice from right to left: only there it is seen whether every word is translated."""

ONLY_OTHER_WORDS = {
    "welcome-shared-empty",
    "trouble-keyring-silent",
    "trouble-database-empty",
    "trouble-header-missing",
    "trouble-header-damaged",
    "trouble-damaged",
    "trouble-newer",
    "trouble-folder-unreadable",
    "trouble-repairs-none",
    "trouble-salvaged",
    "trouble-mended",
    "welcome-erased",
    "welcome-backup-brought",
    "backups-made",
    "backups-checked",
    "backups-restored",
    "backups-second-away",
    "backups-go-back",
    "today-mood",
    "diary-brought-back",
    "share-saved",
    "emergency-norway",
    "emergency-states",
    "another-copy",
    "trouble-older",
    "recovery-made",
    "recovery-sheet",
    "recovery-mistyped",
    "today-offer-put-off",
    "today-still-there",
    "practise-asked",
    "exercise-movement",
    "safety-new-key-made",
    "safety-new-key-passphrase",
    "safety-passphrase-drop",
    "safety-passphrase-change",
}
"""Scenes laid out as another one is: their words are looked at in the other language, and that is enough."""


class Theatre:
    """Keeps a scene on its stage while test after test looks at it, since setting one takes its time."""

    def __init__(self) -> None:
        self._props = Props()
        self._on: tuple[Scene, Tongue | None] | None = None
        self._stage: Stage | None = None

    def show(self, scene: Scene, variant: Variant) -> Stage:
        """Return the stage with a scene on it, looking as `variant` says."""
        if self._stage is None or self._on != (scene, variant.tongue):
            self.clear()
            computer = self._props.computer(scene.diary)
            scene.prepare(computer)
            self._stage = Stage(computer, tongue=variant.tongue, tasks=scene.tasks)
            self._on = (scene, variant.tongue)
            self._stage.__enter__()
            with audit.unpainted(self._stage.window):
                scene.act(self._stage)
        with audit.unpainted(self._stage.window):
            variant.show(self._stage)
        self._stage.settle()
        return self._stage

    def clear(self) -> None:
        """Take down what is on the stage."""
        stage, self._stage = self._stage, None
        if stage is not None:
            stage.close()
            gc.freeze()  # what a stage needed and stays, such as modules, is not searched for garbage again

    def close(self) -> None:
        """Leave nothing behind."""
        self.clear()
        self._props.close()


@pytest.fixture(scope="module")
def theatre(qapp: QApplication) -> Iterator[Theatre]:
    """The one stage of all these tests."""
    made = Theatre()
    yield made
    made.close()


def test_the_scenes_left_out_are_there() -> None:
    assert {scene.name for scene in SCENES} >= ONLY_OTHER_WORDS


def turns(scene: Scene) -> tuple[Variant, ...]:
    """How a usual run looks at a scene: always the same, and spread evenly over all of them."""
    if scene.name in ONLY_OTHER_WORDS:
        return (MIRRORED,)
    return (WAYS[crc32(scene.name.encode()) % len(WAYS)],)


def looked_at(scene: Scene, variant: Variant) -> object:
    """A scene in a variant, marked as only for the long form where it is not its turn."""
    marks = [] if variant in turns(scene) else [pytest.mark.long]
    return pytest.param(scene, variant, id=f"{scene.name}-{variant.name}", marks=marks)


def report(findings: list[str]) -> str:
    return "\n".join(dict.fromkeys(findings))


@pytest.mark.parametrize(
    ("scene", "variant"),
    [
        looked_at(scene, variant)
        for scene in SCENES
        if scene.name not in ONLY_OTHER_WORDS
        for variant in (WIDE, NARROW, LARGE)
    ],
)
def test_can_be_used(theatre: Theatre, scene: Scene, variant: Variant) -> None:
    window = theatre.show(scene, variant).window
    found = audit.nameless(window) + audit.clipped(window) + audit.overlapping(window)
    found += audit.faint(window)
    if variant is not LARGE:  # what is large enough stays so, and is laid out as in a narrow window
        found += audit.small(window) + audit.wrong_walk(window)
    assert not found, report(found)


@pytest.mark.parametrize(("scene", "variant"), [looked_at(scene, MIRRORED) for scene in SCENES])
def test_can_be_used_from_right_to_left_in_another_language(
    theatre: Theatre, scene: Scene, variant: Variant
) -> None:
    stage = theatre.show(scene, variant)
    window = stage.window
    assert window.layoutDirection().name == "RightToLeft"
    found = audit.nameless(window) + audit.clipped(window) + audit.overlapping(window)
    found += audit.wrong_walk(window) + audit.untranslated(window, kept_in_any_language(stage))
    found += audit.faint(window) + audit.small(window)
    assert not found, report(found)


def kept_in_any_language(stage: Stage) -> set[str]:
    """Words that are the same in every language, or come in each of them from elsewhere than the code."""
    words = {"PainApp", str(stage.computer.folder), *own_words(stage), *help_words(), *exercise_words()}
    words |= course_words() | found_words(stage)
    words |= {key for key, _what in _keys(stage)}
    words |= set(str(getattr(stage.page, "_code", "")).split("-"))  # a recovery code that is shown
    # From the country's own data: heads of a calendar, and what joins a list.
    words |= {stage.painapp.language.weekday_short(date(2026, 11, day)) for day in range(1, 8)} | {" and "}
    return {word for word in words if word}


def found_words(stage: Stage) -> set[str]:
    """What a search in Learn shows of lessons, stories and own answers: pieces of what is known whole."""
    page = stage.page
    if not isinstance(page, LearnSearchPage):
        return set()
    return {row.item.excerpt for card in page.groups.values() for row in card.rows}


def own_words(stage: Stage) -> set[str]:
    """Everything the person wrote themselves."""
    vault = stage.painapp.access.vault
    if vault is None:
        return set()
    diary = vault.diary
    first = diary.first_day()
    entries = list(diary.between(first, stage.clock.now().date())) if first else []
    entries += [one for kind in ENTRY_TYPES if not kind.OF_A_DAY for one in diary.all_of(kind)]
    entries += [one.entry for one in diary.removed()]
    found = {diary.settings.summary_name}
    texts = {
        made: [
            spec for spec in fields_of(made) if spec.kind in {Kind.LINE, Kind.TEXT, Kind.PICKS, Kind.CHOICE}
        ]
        for made in ENTRY_TYPES
    }
    for entry in entries:
        for spec in texts[type(entry)]:
            value = getattr(entry, spec.name)
            if isinstance(value, str):
                found |= {value.removeprefix(OWN), *value.split("\n")}
            else:
                found |= {pick.removeprefix(OWN) for pick in value if pick.startswith(OWN)}
    return found


@cache
def help_words() -> frozenset[str]:
    """The help lines and signs, and the names of the countries: there is a file of them in each language."""
    folder = shipped_resources() / "help"
    found: set[str] = set()
    for country in help_countries(folder, "en"):
        found.add(country.name)
        found |= set(_strings(load_help(folder, country.code, "en")))
    return frozenset(found)


@cache
def exercise_words() -> frozenset[str]:
    """The exercises, and the drawn poses: there is a file of their words in each language too."""
    folder = shipped_resources() / "exercises"
    every = (*load_exercises(folder, "en"), *poses(folder, "en"))
    return frozenset(text for one in every for text in _strings(one))


@cache
def course_words() -> frozenset[str]:
    """The course and what goes with it: there is a file of its words in each language too."""
    shelf = CourseShelf(shipped_resources(), "en")
    lessons = [one for id_ in shelf.headings if (one := shelf.lesson(id_)) is not None]
    blocks = [block for story in shelf.stories for block in story.blocks]
    blocks += [block for one in shelf.alongside for page in one.pages for block in page.blocks]
    beside = (shelf.course, shelf.stories, shelf.cards, shelf.alongside, shelf.glossary)
    found = {line for lesson in lessons for line in lesson.searchable.split("\n")}
    found |= {text for block in blocks for text in texts_of(block)}
    found |= {text for text in _strings([*beside, list(shelf.works.values())]) if _is_no_id(text)}
    found |= {claim.text for lesson in lessons for claim in lesson.claims}
    every = [*blocks, *(block for lesson in lessons for block in lesson.blocks)]
    found |= {run.text for run in _runs(every) if run.link}
    return frozenset(found)


def _runs(value: object) -> Iterator[Run]:
    if isinstance(value, Run):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _runs(each)
    elif isinstance(value, Paragraph | Bullets | Aside):
        yield from _runs(value.items if isinstance(value, Bullets) else value.runs)


def _is_no_id(text: str) -> bool:
    return " " in text or text != text.lower() or "/" in text


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _strings(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _strings(getattr(value, field.name))


def _keys(stage: Stage) -> list[tuple[str, str]]:
    from painapp.ui.shell import rooms

    specs = [(spec.key, "") for spec in stage.painapp.pages.specs()]
    return specs + [(key, "") for key, _what in rooms.OTHER_KEYS]
