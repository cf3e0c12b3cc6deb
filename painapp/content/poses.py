"""The poses of the drawn figure, read from resources/exercises/poses.toml, and the way from one to another.

A pose is numbers: the direction of each bone in degrees, one joint that stands still, and where hands hold.
`figure_joints.py` finds the joints from it; the file itself tells what each number means.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from painapp.content.tables import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VIEWS = ("side", "front", "above", "hand", "head")
"""How a pose is seen."""
LIMBS = ("near", "far", "left", "right")
SPINE = ("pelvis", "lumbar", "thorax", "neck", "head")
_TABLES = (*LIMBS, "spine", "foreshorten", "turned", "fingers", "thumb")
_PLAIN = ("shrug", "bend", "roll", "yaw", "face")
_OTHERS = ("like", "view", "prop", "anchor")
_HALF_TURN = 180.0


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a hand holds: `x` and `y` from a joint (or "floor"), the elbow bending by `bend` (1 or -1).

    `tilt` turns the hand from the forearm, in degrees.
    """

    joint: str
    x: float
    y: float
    bend: float
    tilt: float


@dataclass(frozen=True, slots=True)
class Pose:
    """One pose. `numbers` is flat: "spine.neck", "near.thigh", "shrug"; `joint` stays at `x`, `y`.

    `reaches` says by limb ("near", "left") where its hand holds.
    """

    id: str
    view: str
    prop: str
    joint: str
    x: float
    y: float
    numbers: Mapping[str, float]
    reaches: Mapping[str, Reach]

    def number(self, name: str, default: float = 0.0) -> float:
        """One of the numbers, or `default` where the pose does not say."""
        return self.numbers.get(name, default)


class Poses(Mapping[str, "Pose"]):
    """Every pose by its id. Each is read when it is first asked for: a picture must be there at once.

    Asking for a pose raises `KeyError` where there is none, and `ContentError` where it is broken.
    """

    def __init__(self, text: str, place: str) -> None:
        """`text` holds one table after the other, each begun by a line "[id]"; `place` names the file."""
        starts = list(re.finditer(r"^\[([a-z-]+)\]", text, re.MULTILINE))
        ends = [start.start() for start in starts[1:]] + [len(text)]
        self._texts = {one[1]: text[one.start() : end] for one, end in zip(starts, ends, strict=True)}
        self._place = place
        self._made: dict[str, Pose] = {}

    def __getitem__(self, id_: str) -> Pose:
        if id_ not in self._made:
            if id_ not in self._texts:
                raise KeyError(id_)
            self._made[id_] = _pose(id_, self._whole(id_), f"{self._place}, {id_}")
        return self._made[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def _whole(self, id_: str) -> dict[str, Any]:
        """A pose as written, with what it takes over from the one it is like."""
        import tomllib  # only for those who open an exercise

        if id_ not in self._texts:
            raise ContentError(f"{self._place}: there is no pose {id_!r}")
        try:
            own: dict[str, Any] = tomllib.loads(self._texts[id_])[id_]
        except tomllib.TOMLDecodeError as error:
            raise ContentError(f"{self._place}: cannot be read ({error})") from error
        unknown = sorted(set(own) - {*_TABLES, *_PLAIN, *_OTHERS})
        if unknown:
            raise ContentError(f"{self._place}, {id_}: unknown {', '.join(unknown)}")
        whole = self._whole(own["like"]) if "like" in own else {}
        for key, value in own.items():
            old = whole.get(key)
            whole[key] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
        return whole


def load_poses(folder: Path) -> Poses:
    """Every pose by its id, from `folder` (resources/exercises). Raises `ContentError`."""
    path = folder / "poses.toml"
    try:
        return Poses(path.read_text(encoding="utf-8"), path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(f"{path.name}: cannot be read ({error})") from error


def between(first: Pose, second: Pose, share: float) -> Pose:
    """The pose a `share` (0 to 1) of the way from `first` to `second`.

    Every angle and the anchored joint move evenly. A hand that holds in both moves evenly from hold to hold;
    who calls solves an arm that holds in only one of them before (`figure_joints.at_rest`).
    """
    if share <= 0:
        return first
    names = {**first.numbers, **second.numbers}
    numbers = {name: _mixed(first.number(name), second.number(name), share) for name in names}
    reaches = {
        limb: replace(
            one,
            x=_mixed(one.x, second.reaches[limb].x, share),
            y=_mixed(one.y, second.reaches[limb].y, share),
            tilt=_mixed(one.tilt, second.reaches[limb].tilt, share),
        )
        for limb, one in first.reaches.items()
        if limb in second.reaches
    }
    x, y = _mixed(first.x, second.x, share), _mixed(first.y, second.y, share)
    return replace(first, x=x, y=y, numbers=numbers, reaches=reaches)


def nearest_turn(angle: float, to: float) -> float:
    """`angle` in degrees, written so that it is less than half a turn from `to`."""
    while angle - to > _HALF_TURN:
        angle -= 2 * _HALF_TURN
    while angle - to < -_HALF_TURN:
        angle += 2 * _HALF_TURN
    return angle


def _mixed(first: float, second: float, share: float) -> float:
    return first + (second - first) * share


def _pose(id_: str, given: Mapping[str, Any], place: str) -> Pose:
    view = given.get("view")
    if view not in VIEWS:
        raise ContentError(f"{place}: 'view' is {view!r}, not one of {', '.join(VIEWS)}")
    numbers: dict[str, float] = {}
    reaches: dict[str, Reach] = {}
    for key in _PLAIN:
        if key in given:
            numbers[key] = _number(given[key], place, key)
    for key in _TABLES:
        for name, value in given.get(key, {}).items():
            if name == "reach":
                continue
            numbers[f"{key}.{name}"] = _number(value, place, f"{key}.{name}")
        table = given.get(key, {})
        if key in LIMBS and "reach" in table and not table.get("free"):
            reaches[key] = _reach(table, f"{place}, {key}")
    joint, x, y = _anchor(given.get("anchor", ["hip", 0, 0]), place)
    return Pose(id_, view, str(given.get("prop", "")), joint, x, y, numbers, reaches)


def _anchor(given: object, place: str) -> tuple[str, float, float]:
    match cast("list[object]", given):
        case [str() as joint, x, y]:
            return joint, _number(x, place, "anchor"), _number(y, place, "anchor")
        case _:
            raise ContentError(f"{place}: 'anchor' is not a joint and two numbers")


def _reach(table: Mapping[str, Any], place: str) -> Reach:
    joint, x, y = _anchor(table["reach"], place)
    bend, tilt = (_number(table.get(key, 0), place, key) for key in ("bend", "tilt"))
    return Reach(joint, x, y, bend or 1.0, tilt)


def _number(value: object, place: str, key: str) -> float:
    if key == "face" and isinstance(value, str):
        return {"left": 1.0, "right": -1.0}.get(value, 0.0)
    if isinstance(value, int | float):
        return float(value)
    raise ContentError(f"{place}: {key!r} is not a number")
