"""Reads and checks the guided exercises from resources/exercises/; `exercise.py` says what they hold.

Reading one needs nothing of the diary, so Help me now can begin while it is locked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.content.exercise import (
    CUES,
    DOINGS,
    EFFECTS,
    EYES,
    FAMILIES,
    KINDS,
    PACE_UNITS,
    PICTURES,
    POSITIONS,
    SIDES,
    SUITS,
    Breath,
    Caution,
    Exercise,
    OwnBreath,
    Pace,
    Part,
    Range,
    Round,
    ScriptStep,
    Source,
)
from painapp.content.tables import ContentError, Table
from painapp.domain.lists import CONDITIONS, EFFORT

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from painapp.content.exercise import Doing, PaceUnit

SOURCE_LANGUAGE = "en"
UNLIMITED = 9_999.0


@dataclass(frozen=True, slots=True)
class Pose:
    """A pose of the drawn figure by its id, and what it looks like in words, for those who do not see it."""

    id: str
    description: str


def exercise_ids(folder: Path) -> tuple[str, ...]:
    """The ids of all exercises in `folder` (resources/exercises), in the order of the alphabet."""
    return tuple(sorted(one.parent.name for one in folder.glob("*/exercise.toml")))


def load_exercises(folder: Path, language: str) -> tuple[Exercise, ...]:
    """All exercises, by kind in the order of `KINDS`, then by title. Raises `ContentError`."""
    shared: dict[str, Table] = {}
    found = [_loaded(folder, one, language, shared) for one in exercise_ids(folder)]
    return tuple(sorted(found, key=lambda one: (KINDS.index(one.kind), one.title)))


def load_exercise(folder: Path, id_: str, language: str) -> Exercise:
    """One exercise with its words in `language` (a whole locale name is fine), else in English.

    Raises `ContentError` when a file is missing or broken, names a condition, pose, source or part that does
    not exist, or breaks a rule of the safe set (no holding of the breath, no tensing, no movement, eyes
    open). That it fills each length exactly is proved by the tests, not at each start.
    """
    return _loaded(folder, id_, language, {})


def poses(folder: Path, language: str) -> tuple[Pose, ...]:
    """The poses that steps may name, with their descriptions. Raises `ContentError`."""
    table = Table.read(folder / f"poses.{_spoken(folder, 'poses', language)}.toml")
    return tuple(Pose(one, table.text(one)) for one in table.names())


def _loaded(folder: Path, id_: str, language: str, shared: dict[str, Table]) -> Exercise:
    known = id_.replace("-", "").isalnum() and id_.isascii()
    if not known or not (folder / id_ / "exercise.toml").is_file():
        raise ContentError(f"no exercise {id_!r}")
    return _Reader(folder, id_, _spoken(folder / id_, "text", language), shared).exercise()


def _spoken(folder: Path, name: str, language: str) -> str:
    spoken = language.replace("-", "_").split("_")[0].lower()
    if spoken.isascii() and spoken.isalpha() and (folder / f"{name}.{spoken}.toml").is_file():
        return spoken
    return SOURCE_LANGUAGE


class _Reader:
    """Reads one exercise: the facts beside the words."""

    def __init__(self, folder: Path, id_: str, language: str, shared: dict[str, Table]) -> None:
        """`shared` keeps the tables that all exercises use, so that each is read once."""
        self._folder = folder
        self._shared = shared
        self._id = id_
        self._language = language
        self._facts = _placed(folder / id_ / "exercise.toml")
        self._texts = _placed(folder / id_ / f"text.{language}.toml")

    def exercise(self) -> Exercise:
        facts, texts = self._facts, self._texts
        facts.only(
            *("kind", "families", "lengths", "positions", "suits", "eyes", "safe", "gentlest", "picture"),
            *("breath", "own", "pace", "cautions", "sources", "reviewed", "parts", "rounds", "steps"),
        )
        texts.only("title", "purpose", "prepare", "notes", "rests", "parts", "steps")
        cautions, notes = self._cautions()
        gentlest = facts.text("gentlest")
        if not (self._folder / gentlest / "exercise.toml").is_file():
            raise ContentError(f"{facts.place}: 'gentlest' names no exercise: {gentlest!r}")
        parts = self._parts()
        made = Exercise(
            id=self._id,
            language=self._language,
            kind=facts.choice("kind", KINDS),
            families=facts.choices("families", FAMILIES),
            title=texts.text("title"),
            purpose=texts.text("purpose"),
            prepare=texts.text("prepare"),
            notes=(*texts.texts("notes", default=()), *notes),
            lengths=tuple(_whole(facts, "lengths")),
            positions=facts.choices("positions", POSITIONS),
            suits=facts.choices("suits", SUITS),
            eyes=facts.choices("eyes", EYES),
            safe=facts.flag("safe", default=False),
            gentlest=gentlest,
            picture=facts.choice("picture", PICTURES),
            breath=_breath(facts),
            own=_own(facts),
            pace=_pace(facts),
            cautions=cautions,
            parts=parts,
            rounds=self._rounds(),
            rests=texts.texts("rests", default=()),
            steps=self._steps({part.id for part in parts}),
            sources=self._sources(),
            reviewed=_day(facts, "reviewed"),
        )
        _check(made, facts.place)
        return made

    def _table(self, name: str) -> Table:
        if name not in self._shared:
            self._shared[name] = Table.read(self._folder / name)
        return self._shared[name]

    def _cautions(self) -> tuple[tuple[Caution, ...], list[str]]:
        """The cautions of the sets the exercise names, and what each set says to everybody."""
        shared = self._table("cautions.toml")
        words = self._table(f"cautions.{_spoken(self._folder, 'cautions', self._language)}.toml")
        order = (*(one.id for one in CONDITIONS), EFFORT)
        found: dict[str, Caution] = {}
        notes: list[str] = []
        for name in self._facts.texts("cautions", default=()):
            effects, reasons = shared.table(name), words.table(name)
            effects.only(*order)
            reasons.only("everyone", *effects.names())
            notes += reasons.texts("everyone", default=())
            for one in effects.names():
                caution = Caution(one, effects.choice(one, EFFECTS), reasons.text(one))
                # The stronger one counts where two sets speak of the same condition.
                if one not in found or EFFECTS.index(caution.effect) < EFFECTS.index(found[one].effect):
                    found[one] = caution
        return tuple(found[one] for one in order if one in found), notes

    def _parts(self) -> tuple[Part, ...]:
        from painapp.domain.areas import AREAS

        if not self._facts.has("parts"):
            return ()
        facts, titles = self._facts.table("parts"), self._texts.table("parts")
        titles.only(*facts.names())
        known = tuple(area.id for area in AREAS)
        return tuple(
            Part(one, titles.text(one), facts.choices(one, known, default=())) for one in facts.names()
        )

    def _rounds(self) -> tuple[Round, ...]:
        if not self._facts.has("rounds"):
            return ()
        table = self._facts.table("rounds")
        lengths = _whole(self._facts, "lengths")
        made: list[Round] = []
        for name in table.names():
            times = table.table(name)
            times.only(*(str(one) for one in lengths))
            made.append(Round(name, {one: int(times.number(str(one))) for one in lengths}))
        return tuple(made)

    def _steps(self, parts: set[str]) -> tuple[ScriptStep, ...]:
        texts = self._texts.table("steps")
        steps = [self._step(one, texts, parts) for one in self._facts.tables("steps")]
        ids = [one.id for one in steps]
        if len(set(ids)) < len(ids):
            raise ContentError(f"{self._facts.place}: two steps have the same id")
        texts.only(*ids)
        rounds = {one.id for one in self._rounds()}
        lost = {one.round for one in steps if one.round} ^ rounds
        if lost:
            raise ContentError(f"{self._facts.place}: rounds and steps do not match: {', '.join(lost)}")
        return tuple(steps)

    def _step(self, facts: Table, all_texts: Table, parts: set[str]) -> ScriptStep:
        facts.only(
            *("id", "do", "part", "pause", "breaths", "breath", "repetitions", "hold", "beat", "sides"),
            *("rest", "poses", "picture", "cue", "from", "to", "round", "longer"),
        )
        id_ = facts.text("id")
        texts = all_texts.table(id_)
        texts.only("say", "lines", "easier", "longer")
        doing: Doing = facts.choice("do", DOINGS) if facts.has("do") else "listen"
        moving = doing in {"move", "hold"}
        part = facts.text("part", default=id_ if id_ in parts else "")
        if part and part not in parts:
            raise ContentError(f"{facts.place}: no part {part!r}")
        count = {"breathe": "breaths", "move": "repetitions", "hold": "hold"}.get(doing, "")
        beat = facts.numbers("beat") if doing == "move" else (0.0, 0.0, 0.0)
        if len(beat) != 3:
            raise ContentError(f"{facts.place}: 'beat' holds three numbers: there, staying, back")
        return ScriptStep(
            id=id_,
            doing=doing,
            part=part,
            say=texts.texts("say"),
            lines=texts.texts("lines") if moving else (),
            easier=texts.text("easier") if moving else "",
            longer=texts.text("longer", default=""),
            pause=_range(facts, "pause", Range(3, 3)),
            count=_range(facts, count, None) if count else Range(0, 0),
            breath=_breath(facts),
            beat=(beat[0], beat[1], beat[2]),
            sides=facts.choices("sides", SIDES, default=()),
            rest=_range(facts, "rest", Range(3, 20)),
            poses=self._poses(facts, moving=moving),
            picture=facts.choice("picture", PICTURES) if facts.has("picture") else "",
            cue=facts.choice("cue", CUES) if facts.has("cue") else "",
            from_minutes=facts.number("from", default=0),
            to_minutes=facts.number("to", default=UNLIMITED),
            round=facts.text("round", default=""),
        )

    def _poses(self, facts: Table, *, moving: bool) -> tuple[str, ...]:
        named = facts.texts("poses", default=())
        known = self._table(f"poses.{_spoken(self._folder, 'poses', self._language)}.toml") if named else None
        lost = [one for one in named if known is None or not known.has(one)]
        if lost:
            raise ContentError(f"{facts.place}: no such pose: {', '.join(lost)}")
        if moving and len(named) != 2:
            raise ContentError(f"{facts.place}: a movement names two poses, its start and its end")
        return named

    def _sources(self) -> tuple[Source, ...]:
        if not self._facts.has("sources"):
            return ()
        works = self._table("sources.toml")
        made: list[Source] = []
        for one in self._facts.tables("sources"):
            one.only("claim", "work")
            work = works.table(one.text("work"))
            work.only("title", "link")
            made.append(Source(one.text("claim"), work.text("title"), work.text("link", default="")))
        return tuple(made)


def _placed(path: Path) -> Table:
    """The file, named in errors together with its folder, for they are all called the same."""
    table = Table.read(path)
    table.place = f"{path.parent.name}/{path.name}"
    return table


def _whole(table: Table, key: str) -> list[int]:
    found = [int(one) for one in table.numbers(key)]
    if not found or found != sorted(set(found)) or any(one < 1 for one in found):
        raise ContentError(f"{table.place}: {key!r} holds whole minutes, the shortest first")
    return found


def _range(table: Table, key: str, default: Range | None) -> Range:
    if default is not None and not table.has(key):
        return default
    ends = table.numbers(key)
    if not 1 <= len(ends) <= 2 or ends[0] > ends[-1]:
        raise ContentError(f"{table.place}: {key!r} holds a number, or the least and the most")
    return Range(ends[0], ends[-1])


def _breath(table: Table) -> Breath | None:
    if not table.has("breath"):
        return None
    parts = table.numbers("breath")
    if len(parts) != 4 or not (parts[0] and parts[2]):
        raise ContentError(f"{table.place}: 'breath' holds four numbers: in, hold, out, hold")
    return Breath(parts[0], parts[1], parts[2], parts[3])


def _own(facts: Table) -> OwnBreath | None:
    if not facts.has("own"):
        return None
    table = facts.table("own")
    table.only("in", "full", "out", "empty")
    parts = [_range(table, key, None) for key in ("in", "full", "out", "empty")]
    bounds = [(one.least, one.most) for one in parts]
    return OwnBreath(bounds[0], bounds[1], bounds[2], bounds[3])


def _pace(facts: Table) -> Pace | None:
    if not facts.has("pace"):
        return None
    table = facts.table("pace")
    table.only("unit", "offered")
    unit: PaceUnit = table.choice("unit", PACE_UNITS)
    offered = table.numbers("offered")
    breath = _breath(facts)
    if unit == "breaths" and breath is None:
        raise ContentError(f"{facts.place}: a pace in breaths needs a breath")
    usual = 60 / breath.seconds if unit == "breaths" and breath else 100.0
    if usual not in offered or list(offered) != sorted(offered) or offered[0] <= 0:
        raise ContentError(f"{facts.place}: the paces offered rise and hold the script's own, {usual:g}")
    return Pace(unit, usual, offered)


def _day(facts: Table, key: str) -> date:
    from datetime import date

    written = facts.text(key)
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise ContentError(f"{facts.place}: {key!r} is {written!r}, not a day such as 2026-11-22") from error


def _check(exercise: Exercise, place: str) -> None:
    """The rules that hold between the parts of an exercise."""
    doings = {step.doing for step in exercise.steps}
    if (
        "breathe" in doings
        and not exercise.breath
        and any(step.doing == "breathe" and step.breath is None for step in exercise.steps)
    ):
        raise ContentError(f"{place}: a step breathes and there is no breath")
    if exercise.safe and (
        exercise.has_holds or exercise.own or doings & {"tense", "move", "hold"} or exercise.eyes[0] != "open"
    ):
        raise ContentError(f"{place}: the safe set has no held breath, tensing or movement, and eyes open")
    if any(step.moving for step in exercise.steps) and not exercise.rests:
        raise ContentError(f"{place}: movements need 'rests', what is said in the rest between them")
