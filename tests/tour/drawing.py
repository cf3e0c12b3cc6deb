"""Draws scenes to PNG files, and a page that shows them side by side."""

from __future__ import annotations

from collections import defaultdict
from html import escape
from typing import TYPE_CHECKING

from tests.stage import Props, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.stage import Tongue
    from tests.tour.scene import Scene
    from tests.tour.variants import Variant

_PNG_EFFORT = 60
"""Qt's 0 is small and slow, 100 is large and quick."""


def draw(
    out: Path, scenes: Sequence[Scene], variants: Sequence[Variant], tell: Callable[[str], None]
) -> list[Path]:
    """Draw each scene in each variant into the folder `out` and return the files; `tell` hears of scenes."""
    drawn: list[Path] = []
    with Props() as props:
        for scene in scenes:
            tell(scene.name)
            for tongue, looks in _by_tongue(variants).items():
                drawn += _draw_in(out, scene, tongue, looks, props)
    return drawn


def _by_tongue(variants: Sequence[Variant]) -> dict[Tongue | None, list[Variant]]:
    """A language is for the whole of a stage; everything else can be changed while it stands."""
    found: dict[Tongue | None, list[Variant]] = defaultdict(list)
    for variant in variants:
        found[variant.tongue].append(variant)
    return found


def _draw_in(
    out: Path, scene: Scene, tongue: Tongue | None, variants: list[Variant], props: Props
) -> list[Path]:
    computer = props.computer(scene.diary)
    scene.prepare(computer)
    drawn: list[Path] = []
    with Stage(computer, tongue=tongue, tasks=scene.tasks) as stage:
        scene.act(stage)
        stage.settle()  # all is in its place before the look changes
        for variant in variants:
            variant.show(stage)
            path = out / picture_name(scene, variant)
            if not stage.picture().save(str(path), "PNG", _PNG_EFFORT):
                raise OSError(f"could not write {path}")
            drawn.append(path)
    return drawn


def picture_name(scene: Scene, variant: Variant) -> str:
    """Return the name of a picture's file."""
    return f"{scene.name}.{variant.name}.png"


def contact_sheet(scenes: Sequence[Scene], variants: Sequence[Variant]) -> str:
    """Return a page that shows all pictures, a scene a row, each leading to the picture itself."""
    heads = "".join(f"<th>{escape(variant.name)}</th>" for variant in variants)
    rows = "\n".join(
        f"<tr><th>{escape(scene.name)}</th>{''.join(_cell(scene, variant) for variant in variants)}</tr>"
        for scene in scenes
    )
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tour of PainApp</title><style>
body {{ font: 14px sans-serif; margin: 24px; background: #ddd; }}
th {{ text-align: left; vertical-align: top; padding: 4px 8px; }}
td {{ vertical-align: top; padding: 4px; }}
img {{ width: 300px; border: 1px solid #888; }}
thead th {{ position: sticky; top: 0; background: #ddd; }}
</style></head><body><h1>Tour of PainApp</h1>
<table><thead><tr><th></th>{heads}</tr></thead><tbody>
{rows}
</tbody></table></body></html>
"""


def _cell(scene: Scene, variant: Variant) -> str:
    name = escape(picture_name(scene, variant), quote=True)
    return f'<td><a href="{name}"><img loading="lazy" src="{name}" alt="{name}"></a></td>'
