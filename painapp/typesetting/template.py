"""One template of resources/templates and the fonts: values in, PDF/UA and pictures of its pages out."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any, cast

from painapp.typesetting.glyphs import Glyphs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PREVIEW_PPI = 144.0

Data = dict[str, Any]
"""What a template reads: JSON's own types, every text printable."""


class Sheets:
    """Set pages: `pdf` is the whole file, `pages` draws the very same pages."""

    def __init__(self, pdf: bytes, draw: Callable[[float], list[bytes]]) -> None:
        self.pdf = pdf
        self._draw = draw

    def pages(self, ppi: float = PREVIEW_PPI) -> list[bytes]:
        """Return each page as PNG with `ppi` pixels an inch."""
        return self._draw(ppi)


class Template:
    """Sets pages by the template `name`; keeps the fonts between them.

    `resources` is the folder of what the app ships. typst is loaded at the first page, not before. A template
    reads its values from `sys.inputs.data`, JSON; `data.fonts` are the families to set it in.
    """

    def __init__(self, resources: Path, name: str) -> None:
        self._file = resources / "templates" / name
        self._folder = resources / "fonts"
        self._fonts: Any = None
        self._glyphs: Glyphs | None = None

    def set(self, data: Data, compiled: Callable[[Data], Sheets]) -> Sheets:
        """Return what `compiled` makes of `data` with every text in it made fit for the fonts."""
        import typst

        try:
            return compiled(self._printable(data, careful=False))
        except typst.TypstError:
            # One sign in a hundred thousand odd ones is refused although a font has it. Rather than no
            # page at all, everything beyond the page's own font is named; a second refusal is a bug.
            return compiled(self._printable(data, careful=True))

    def pages(self, data: Data) -> Pages:
        """Return a compiler of the pages with these values, which are printable already."""
        import typst

        self._loaded()
        compiler = typst.Compiler(
            input=self._file,
            root=self._file.parent,
            font_paths=self._fonts,
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data)},
        )
        return Pages(compiler, self._file)

    def _printable(self, data: Data, *, careful: bool) -> Data:
        glyphs = self._loaded()
        printable = _each_text(data, lambda text: glyphs.printable(text, careful=careful))
        return printable | {"fonts": glyphs.families}

    def _loaded(self) -> Glyphs:
        if self._glyphs is None:
            import typst

            self._fonts = typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._folder]
            )
            self._glyphs = Glyphs.read(self._folder)
        return self._glyphs


class Pages:
    """A compiler that knows one template; made by `Template.pages`."""

    def __init__(self, compiler: Any, file: Path) -> None:
        self._compiler = compiler
        self._file = file

    def ask(self, label: str) -> Any:
        """Return the value of the one metadata called `label`, with the values the compiler was made with."""
        return json.loads(self._compiler.query(f"<{label}>", field="value", one=True))

    def sheets(self, data: Data, day: date) -> Sheets:
        """Set the pages with `data`: PDF/UA-1 dated `day`, the same bytes for the same values."""
        inputs = {"data": json.dumps(data)}

        def output(**how: Any) -> Any:
            return self._compiler.compile(input=self._file, sys_inputs=inputs, **how)

        def draw(ppi: float) -> list[bytes]:
            pages = output(format="png", ppi=ppi)
            return [pages] if isinstance(pages, bytes) else list(pages)

        midnight = datetime.combine(day, time(), UTC)
        return Sheets(output(format="pdf", pdf_standards=["ua-1"], timestamp=midnight), draw)


def language_and_region(tag: str) -> dict[str, str | None]:
    """Return what a template says of its language, from a BCP 47 tag: "lang" and, where known, "region"."""
    language, *rest = tag.split("-")
    return {"lang": language, "region": next((part for part in rest if len(part) == 2), None)}


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value)
        return {key: _each_text(one, change) for key, one in pairs.items()}
    if isinstance(value, (list, tuple)):
        return [_each_text(one, change) for one in cast("list[Any]", value)]
    return value
