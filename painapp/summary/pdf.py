"""Sets a summary: one set of sheets gives the PDF/UA file and the pictures of the preview."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from painapp.summary.body import draw_body_map
from painapp.summary.charts import Frame, Shades, draw_strip
from painapp.summary.room import ROOMS
from painapp.typesetting.glyphs import NAMED
from painapp.typesetting.template import Template, language_and_region

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.summary.build import Summary
    from painapp.summary.strips import Charts
    from painapp.typesetting.template import Sheets

PLOT_WIDTH = 481.0
LEAST_PLOT_HEIGHT = 22.0
MOST_PLOT_HEIGHT = 62.0
"""All in points. Charts take the height that the rest of the first page leaves, within these bounds."""

_NO_PLOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


class Typesetter:
    """Sets summaries; keeps the fonts between them. `resources` is the folder of what the app ships.

    Loads typst (and matplotlib, where there is a chart) at the first summary, not before.
    """

    def __init__(self, resources: Path) -> None:
        self._template = Template(resources, "summary.typ")
        self._bodies = resources / "bodies"

    def set(self, summary: Summary) -> Sheets:
        """Return the pages of a summary: PDF/UA-1, the same bytes for the same summary."""
        return self._template.set(_plain(summary), lambda data: self._compiled(summary, data))

    def _compiled(self, summary: Summary, data: dict[str, Any]) -> Sheets:
        explained = data.pop("unknown_letters")
        data["unknown_letters"] = explained if NAMED in json.dumps(data, ensure_ascii=False) else ""
        if summary.body:
            front, back = draw_body_map(summary.body, self._bodies, summary.body_build)
            data["body"] |= {"front": front, "back": back}
        if summary.charts:
            _plot(data["charts"], summary.charts, LEAST_PLOT_HEIGHT, draw=False)
        tallness = sum(strip.tallness for strip in summary.charts.strips) if summary.charts else 0.0
        rooms = [asdict(room) | {"needs": (room.plot - LEAST_PLOT_HEIGHT) * tallness} for room in ROOMS]
        # The days are left out while the first page is measured: they can be a hundred pages.
        pages = self._template.pages(data | {"days": [], "rooms": rooms, "measuring": True})
        room, free = pages.ask("room")
        if summary.charts:
            height = max(LEAST_PLOT_HEIGHT, min(MOST_PLOT_HEIGHT, LEAST_PLOT_HEIGHT + free / tallness))
            _plot(data["charts"], summary.charts, height, draw=True)
        return pages.sheets(data | {"room": rooms[room], "measuring": False}, summary.made_on)


def render_pdf(summary: Summary, resources: Path) -> bytes:
    """Return the summary as a PDF/UA-1 file. Keep a Typesetter where there is more than one to set."""
    return Typesetter(resources).set(summary).pdf


def _plain(summary: Summary) -> dict[str, Any]:
    """Return the summary as the template reads it."""
    data = asdict(summary)
    for unused in ("sections_with_data", "items", "more_on_page", "made_on", "language"):
        del data[unused]
    return (
        data
        | language_and_region(summary.language)
        | {
            "made_on": [summary.made_on.year, summary.made_on.month, summary.made_on.day],
        }
    )


def _plot(plain: dict[str, Any], charts: Charts, height: float, *, draw: bool) -> None:
    """Give the template each strip's picture and the places of its labels; without `draw`, only the room."""
    days = [day for day, _ in charts.day_ticks]
    plain["plot_width"] = PLOT_WIDTH
    shades = Shades(charts.flare_ups, charts.pauses)
    for one, strip in zip(plain["strips"], charts.strips, strict=True):
        frame = Frame(PLOT_WIDTH, height * strip.tallness, charts.length)
        one["height"] = frame.height
        one["svg"] = draw_strip(strip, frame, days, shades).decode() if draw else _NO_PLOT
        one["value_labels"] = [
            {"at": frame.down(value, strip.low, strip.high), "label": label} for value, label in one["ticks"]
        ]
        plain["day_labels"] = [{"at": frame.across(day), "label": label} for day, label in plain["day_ticks"]]
