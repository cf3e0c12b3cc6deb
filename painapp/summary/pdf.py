"""Sets the pages with typst: one set of sheets gives the PDF/UA file and the pictures of the preview."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any, cast

from painapp.summary.charts import Frame, draw_strip
from painapp.summary.glyphs import NAMED, Glyphs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.summary.build import Summary
    from painapp.summary.strips import Charts

PREVIEW_PPI = 144.0
PLOT_WIDTH = 481.0
LEAST_PLOT_HEIGHT = 28.0
MOST_PLOT_HEIGHT = 62.0
"""All in points. Charts take the height that the rest of the first page leaves, within these bounds."""

_NO_PLOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


class Sheets:
    """The set pages of one summary: `pdf` is the whole file, `pages` draws the very same pages."""

    def __init__(self, pdf: bytes, draw: Callable[[float], list[bytes]]) -> None:
        self.pdf = pdf
        self._draw = draw

    def pages(self, ppi: float = PREVIEW_PPI) -> list[bytes]:
        """Return each page as PNG with `ppi` pixels an inch."""
        return self._draw(ppi)


class Typesetter:
    """Sets summaries; keeps the fonts between them. `resources` is the folder of what the app ships.

    Loads typst (and matplotlib, where there is a chart) at the first summary, not before.
    """

    def __init__(self, resources: Path) -> None:
        self._template = resources / "templates" / "summary.typ"
        self._folder = resources / "fonts"
        self._fonts: Any = None
        self._glyphs: Glyphs | None = None

    def set(self, summary: Summary) -> Sheets:
        """Return the pages of a summary: PDF/UA-1, the same bytes for the same summary."""
        import typst

        try:
            return self._set(summary, careful=False)
        except typst.TypstError:
            # One sign in a hundred thousand odd ones is refused although a font has it. Rather than no
            # page at all, everything beyond the page's own font is named; a second refusal is a bug.
            return self._set(summary, careful=True)

    def _set(self, summary: Summary, *, careful: bool) -> Sheets:
        glyphs = self._loaded()
        data = _each_text(_plain(summary), lambda text: glyphs.printable(text, careful=careful))
        explained = data.pop("unknown_letters")
        data["unknown_letters"] = explained if NAMED in json.dumps(data, ensure_ascii=False) else ""
        data["fonts"] = glyphs.families
        return self._compiled(summary, data)

    def _compiled(self, summary: Summary, data: dict[str, Any]) -> Sheets:
        import typst

        if summary.charts:
            _plot(data["charts"], summary.charts, LEAST_PLOT_HEIGHT, draw=False)
        compiler = typst.Compiler(
            input=self._template,
            root=self._template.parent,
            font_paths=self._fonts,
            ignore_system_fonts=True,
            # The days are left out while the first page is measured: they can be a hundred pages.
            sys_inputs={"data": json.dumps(data | {"days": [], "measuring": True})},
        )
        if summary.charts:
            free = float(json.loads(compiler.query("<free>", field="value", one=True)))
            height = LEAST_PLOT_HEIGHT + free / sum(strip.tallness for strip in summary.charts.strips)
            height = max(LEAST_PLOT_HEIGHT, min(MOST_PLOT_HEIGHT, height))
            _plot(data["charts"], summary.charts, height, draw=True)
        inputs = {"data": json.dumps(data | {"measuring": False})}

        def output(**how: Any) -> Any:
            return compiler.compile(input=self._template, sys_inputs=inputs, **how)

        def draw(ppi: float) -> list[bytes]:
            pages = output(format="png", ppi=ppi)
            return [pages] if isinstance(pages, bytes) else list(pages)

        midnight = datetime.combine(summary.made_on, time(), UTC)
        return Sheets(output(format="pdf", pdf_standards=["ua-1"], timestamp=midnight), draw)

    def _loaded(self) -> Glyphs:
        if self._glyphs is None:
            import typst

            self._fonts = typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._folder]
            )
            self._glyphs = Glyphs.read(self._folder)
        return self._glyphs


def render_pdf(summary: Summary, resources: Path) -> bytes:
    """Return the summary as a PDF/UA-1 file. Keep a Typesetter where there is more than one to set."""
    return Typesetter(resources).set(summary).pdf


def _plain(summary: Summary) -> dict[str, Any]:
    """Return the summary as the template reads it."""
    data = asdict(summary)
    for unused in ("sections_with_data", "made_on", "language"):
        del data[unused]
    language, *rest = summary.language.split("-")
    return data | {
        "lang": language,
        "region": next((part for part in rest if len(part) == 2), None),
        "made_on": [summary.made_on.year, summary.made_on.month, summary.made_on.day],
    }


def _plot(plain: dict[str, Any], charts: Charts, height: float, *, draw: bool) -> None:
    """Give the template each strip's picture and the places of its labels; without `draw`, only the room."""
    days = [day for day, _ in charts.day_ticks]
    plain["plot_width"] = PLOT_WIDTH
    for one, strip in zip(plain["strips"], charts.strips, strict=True):
        frame = Frame(PLOT_WIDTH, height * strip.tallness, charts.length)
        one["height"] = frame.height
        one["svg"] = draw_strip(strip, frame, days).decode() if draw else _NO_PLOT
        one["value_labels"] = [
            {"at": frame.down(value, strip.low, strip.high), "label": label} for value, label in one["ticks"]
        ]
        plain["day_labels"] = [{"at": frame.across(day), "label": label} for day, label in plain["day_ticks"]]


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value)
        return {key: _each_text(one, change) for key, one in pairs.items()}
    if isinstance(value, (list, tuple)):
        return [_each_text(one, change) for one in cast("list[Any]", value)]
    return value
