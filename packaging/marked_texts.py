"""The texts marked for translation, as the Python code holds them, and marks that nobody could translate."""

from __future__ import annotations

import ast
import string
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_APPLICATIONS = {"QCoreApplication", "QGuiApplication", "QApplication"}


class Message(NamedTuple):
    """One text to translate: where it belongs, its English, and whether a number decides its form."""

    context: str
    source: str
    plural: bool


def read_code(files: Iterable[Path]) -> tuple[set[Message], list[str]]:
    """Return every marked text in `files`, and what is wrong with the marks, as "file:line: words"."""
    readers = [_CodeReader(path) for path in files]
    inherited = {base for reader in readers for base in reader.bases}
    for reader in readers:
        reader.refuse_plurals_of(inherited)
    return (
        {one for reader in readers for one in reader.found},
        [words for reader in readers for words in reader.wrong],
    )


class _CodeReader(ast.NodeVisitor):
    def __init__(self, path: Path) -> None:
        self.found: set[Message] = set()
        self.bases: set[str] = set()
        self.wrong: list[str] = []
        self._path = path
        self._classes: list[str] = []
        self._plurals: list[tuple[ast.Call, str]] = []
        self.visit(ast.parse(path.read_text(encoding="utf-8"), str(path)))

    def refuse_plurals_of(self, inherited: set[str]) -> None:
        """Name each plural tr in a class that others inherit from.

        PySide6's tr looks a text up under each class of the object in turn until the answer differs from
        the source. With the number filled in it always does, so it stops at the subclass and never finds
        the plural forms of the base.
        """
        for node, context in self._plurals:
            if context in inherited:
                self._say(node, f"{context} is inherited from: Qt would not find these plural forms there")

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases |= {base.id for base in node.bases if isinstance(base, ast.Name)}
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        if isinstance(called, ast.Name) and called.id == "QT_TRANSLATE_NOOP":
            self._marked(node)
        elif isinstance(called, ast.Name) and called.id == "Words" and self._path.name != "words.py":
            self._say(node, "Words is made by QT_TRANSLATE_NOOP only, or it is never translated")
        elif isinstance(called, ast.Attribute) and called.attr == "tr":
            self._tr(node, called)
        elif isinstance(called, ast.Attribute) and _is_translate(called):
            self._say(node, "self.tr or QT_TRANSLATE_NOOP instead of translate, so that there is one way")
        self.generic_visit(node)

    def _marked(self, node: ast.Call) -> None:
        texts = [_literal(argument) for argument in node.args]
        if len(texts) != 2 or node.keywords or texts[0] is None or texts[1] is None:
            self._say(node, "QT_TRANSLATE_NOOP takes two literal texts")
        else:
            self._keep(node, texts[0], texts[1], plural="%n" in texts[1])

    def _tr(self, node: ast.Call, called: ast.Attribute) -> None:
        if not (isinstance(called.value, ast.Name) and called.value.id == "self" and self._classes):
            self._say(node, "only self.tr inside a class: lupdate takes the class around it as the context")
            return
        source = _literal(node.args[0]) if node.args else None
        if source is None or node.keywords or len(node.args) not in {1, 3}:
            self._say(node, 'tr takes one literal text, and for plural forms "" and the number after it')
            return
        plural = len(node.args) == 3
        if plural and not (isinstance(node.args[1], ast.Constant) and node.args[1].value in {"", None}):
            self._say(node, 'the second argument of tr is ""')
        if plural != ("%n" in source):
            self._say(node, "%n and a number after the text belong together")
        if plural:
            self._plurals.append((node, self._classes[-1]))
        self._keep(node, self._classes[-1], source, plural=plural)

    def _keep(self, node: ast.Call, context: str, source: str, *, plural: bool) -> None:
        for amiss in _amiss_in(source):
            self._say(node, amiss)
        self.found.add(Message(context, source, plural))

    def _say(self, node: ast.AST, words: str) -> None:
        self.wrong.append(f"{self._path.name}:{getattr(node, 'lineno', 0)}: {words}")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_translate(called: ast.Attribute) -> bool:
    return (
        called.attr == "translate" and isinstance(called.value, ast.Name) and called.value.id in _APPLICATIONS
    )


def _amiss_in(source: str) -> list[str]:
    if not source.strip() or source != source.strip():
        return ["a text without words, or with spaces at its ends"]
    try:
        parts = list(string.Formatter().parse(source))
    except ValueError:
        return ["braces that do not match"]
    return [
        f"the place {{{name}}} is not a plain name"
        for _, name, form, conversion in parts
        if name is not None and (not name.isidentifier() or form or conversion)
    ]
