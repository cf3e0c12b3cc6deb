"""Sets a summary: one set of sheets gives the PDF/UA file and the pictures of the preview."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, cast

from painapp.summary.body import draw_body_map
from painapp.summary.charts import Frame, Shades, draw_strip
from painapp.summary.room import IN_LINES, LARGE, ROOMS, Room
from painapp.typesetting.glyphs import NAMED
from painapp.typesetting.template import Template, language_and_region

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.summary.body import BodyMap
    from painapp.summary.build import Summary
    from painapp.summary.strips import Charts
    from painapp.typesetting.template import Sheets

PLOT_WIDTH = 479.0
WIDER = {"a4": 0.0, "letter": 17.0}
"""How much wider a plot is on another paper, in points."""
LEAST_FOR_THREE = 30.0
"""The least height of a plot beside which three labels stand apart."""
LARGE_TICKS = 12.0
"""What the larger labels of large print take of a plot's width."""
LEAST_PLOT_HEIGHT = 22.0
MOST_PLOT_HEIGHT = 62.0
"""All in points. Charts take the height that the rest of the first page leaves, within these bounds."""

_NO_PLOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


class Typesetter:
    """Sets summaries; keeps the fonts between them. `resources` is the folder of what the app ships.

    Loads typst at the first summary, not before.
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
            self._draw_body(data["body"], summary.body, summary.body_build)
        if summary.then_and_now:
            maps = zip(data["then_and_now"]["maps"], summary.then_and_now.maps, strict=True)
            for plain, body in maps:
                self._draw_body(plain, body, summary.body_build)
        if summary.large_print:
            return self._large(data, summary)
        if summary.charts:
            _plot(data["charts"], summary, LEAST_PLOT_HEIGHT, draw=False)
        tallness = sum(strip.tallness for strip in summary.charts.strips) if summary.charts else 0.0
        rooms = [
            asdict(room) | {"needs": (room.plot - LEAST_PLOT_HEIGHT) * tallness} for room in _rooms(summary)
        ]
        # The days are left out while the first page is measured: they can be a hundred pages.
        pages = self._template.pages(
            data | {"days": [], "in_full": [], "then_and_now": None, "rooms": rooms, "measuring": True}
        )
        room, free = pages.ask("room")
        if summary.charts:
            height = max(LEAST_PLOT_HEIGHT, min(MOST_PLOT_HEIGHT, LEAST_PLOT_HEIGHT + free / tallness))
            _plot(data["charts"], summary, height, draw=True)
        return pages.sheets(data | {"room": rooms[room], "measuring": False}, summary.made_on)

    def _large(self, data: dict[str, Any], summary: Summary) -> Sheets:
        """Set it large: on as many pages as it takes, so that nothing needs measuring."""
        if summary.charts:
            _plot(data["charts"], summary, LARGE.plot, draw=True)
        pages = self._template.pages(data | {"days": [], "room": asdict(LARGE), "measuring": False})
        return pages.sheets(data | {"room": asdict(LARGE), "measuring": False}, summary.made_on)

    def _draw_body(self, plain: dict[str, Any], body: BodyMap, build: str) -> None:
        plain["front"], plain["back"] = draw_body_map(body, self._bodies, build)


def render_pdf(summary: Summary, resources: Path) -> bytes:
    """Return the summary as a PDF/UA-1 file. Keep a Typesetter where there is more than one to set."""
    return Typesetter(resources).set(summary).pdf


def _rooms(summary: Summary) -> tuple[Room, ...]:
    """Return how its first page can be shared out: a call and goals need the room that lists would take."""
    return IN_LINES if summary.talk or summary.agreed or summary.matters else ROOMS


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


def _plot(plain: dict[str, Any], summary: Summary, height: float, *, draw: bool) -> None:
    """Give the template each strip's picture and the places of its labels; without `draw`, only the room."""
    charts = cast("Charts", summary.charts)
    width = PLOT_WIDTH + WIDER.get(summary.paper, 0.0) - (LARGE_TICKS if summary.large_print else 0.0)
    days = [day for day, _ in charts.day_ticks]
    plain["plot_width"] = width
    shades = Shades(charts.flare_ups, charts.pauses)
    for one, strip in zip(plain["strips"], charts.strips, strict=True):
        frame = Frame(width, height * strip.tallness, charts.length)
        one["height"] = frame.height
        one["svg"] = draw_strip(strip, frame, days, shades).decode() if draw else _NO_PLOT
        one["value_labels"] = [
            {"at": frame.down(value, strip.low, strip.high), "label": label}
            for value, label in one["ticks"]
            if frame.height >= LEAST_FOR_THREE or value in {strip.low, strip.high}
        ]
        plain["day_labels"] = [{"at": frame.across(day), "label": label} for day, label in plain["day_ticks"]]
