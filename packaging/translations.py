"""Translation files: `translations.py update` renews them, `translations.py check` finds what is amiss.

The texts are found twice: by pyside6-lupdate, which writes the .ts files, and by reading the Python code
here. Both must find the same, since lupdate skips without a word what it does not understand.
A text with %n in it has plural forms; lupdate sees that only inside tr(), so it is added here.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from marked_texts import Message, read_code

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = "en"
# Words that agree with a number: a sentence with one of them is put into the singular by hand.
_AGREEING = re.compile(
    r"\b(are|is|was|were|has|have|do|does|this|these|that|those|it|they|its|their)\b", re.IGNORECASE
)
_UNCHANGED = re.compile(r"%n($|[^\w\s]|\s+(more|of|or|to|and|in|on|from|at|until)\b)")
_ONE_OR_MORE = re.compile(r"\b([A-Za-z]+)\((s|ies)\)")


class Project(NamedTuple):
    """Where the code and its translation files lie."""

    code: Path
    translations: Path

    @property
    def files(self) -> list[Path]:
        """All Python files, in a fixed order."""
        return sorted(self.code.rglob("*.py"))

    @property
    def languages(self) -> list[str]:
        """Languages with a .ts file, English always among them."""
        found = {path.stem.removeprefix("painapp_") for path in self.translations.glob("painapp_*.ts")}
        return sorted(found | {ENGLISH})

    def ts(self, language: str) -> Path:
        """The file translators work on."""
        return self.translations / f"painapp_{language}.ts"

    def qm(self, language: str) -> Path:
        """The file the app reads; there is one only for a whole translation, and always for English."""
        return self.translations / f"painapp_{language}.qm"


HERE = Project(ROOT / "painapp", ROOT / "resources" / "i18n")


# ---------------------------------------------------------------- the .ts files


def renewed(project: Project, language: str) -> ET.Element:
    """Return what a language's .ts should hold: lupdate's merge, plural forms, and for English the texts.

    Translations of texts that are gone are dropped; those of texts that changed stay as suggestions.
    """
    old = ET.parse(project.ts(language)).getroot() if project.ts(language).exists() else None  # noqa: S314 - ours
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / project.ts(language).name
        if old is not None:
            shutil.copy(project.ts(language), copy)
        listed = Path(folder) / "files.lst"
        listed.write_text("\n".join(str(path) for path in project.files), encoding="utf-8")
        _qt_tool(
            "lupdate",
            *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages"),
            *("-source-language", ENGLISH, "-target-language", language),
            *(f"@{listed}", "-ts", str(copy)),
        )
        root = ET.parse(copy).getroot()  # noqa: S314 - just written
    forms = _plural_forms(old)
    for context, message in _messages(root):
        source = _text(message, "source")
        if "%n" in source:
            _make_plural(message, forms.get((context, source), []))
        if language == ENGLISH:
            _fill_english(message, source)
    return root


def texts(project: Project = HERE) -> list[Message]:
    """Return every text as the English file has it, which `check` compares with the code: read at once."""
    return [
        Message(context, _text(message, "source"), message.get("numerus") == "yes")
        for context, message in _messages(ET.parse(project.ts(ENGLISH)).getroot())  # noqa: S314 - our own file
    ]


def _messages(root: ET.Element) -> list[tuple[str, ET.Element]]:
    return [
        (_text(context, "name"), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _text(element: ET.Element, name: str) -> str:
    return element.findtext(name) or ""


def _translation(message: ET.Element) -> ET.Element:
    found = message.find("translation")
    return found if found is not None else ET.SubElement(message, "translation")


def _forms(message: ET.Element) -> list[str]:
    return [form.text or "" for form in message.iter("numerusform")]


def _plural_forms(root: ET.Element | None) -> dict[tuple[str, str], list[str]]:
    if root is None:
        return {}
    return {
        (context, _text(message, "source")): _forms(message)
        for context, message in _messages(root)
        if _translation(message).get("type") is None
    }


def _make_plural(message: ET.Element, forms: list[str]) -> None:
    if message.get("numerus") == "yes" and all(_forms(message)):
        return
    message.set("numerus", "yes")
    translation = _translation(message)
    count = max(2, len(_forms(message)), len(forms))
    for child in list(translation):
        translation.remove(child)
    translation.text = None
    for number in range(count):
        form = ET.SubElement(translation, "numerusform")
        form.text = forms[number] if number < len(forms) else None
    translation.attrib.clear()
    if not all(_forms(message)):
        translation.set("type", "unfinished")


def _fill_english(message: ET.Element, source: str) -> None:
    """Give English its own texts; plural forms where the rule is plain, by hand elsewhere."""
    translation = _translation(message)
    if message.get("numerus") != "yes":
        translation.text = source
        translation.attrib.clear()
        return
    counted = _ONE_OR_MORE.findall(source)
    by_rule = (counted or _UNCHANGED.search(source)) and not _AGREEING.search(source)
    if all(_forms(message)) or not by_rule or any(_irregular(*one) for one in counted):
        return
    one = _ONE_OR_MORE.sub(lambda word: word[1], source)
    other = _ONE_OR_MORE.sub(lambda word: word[1] + "s" if word[2] == "s" else word[1][:-1] + "ies", source)
    for form, text in zip(message.iter("numerusform"), (one, other), strict=True):
        form.text = text
    translation.attrib.clear()


def _irregular(word: str, ending: str) -> bool:
    if ending == "ies":  # written entry(ies)
        return not re.search(r"[^aeiou]y$", word)
    return re.search(r"(s|x|z|ch|sh|[^aeiou]y)$", word) is not None


def _as_file(root: ET.Element) -> str:
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode", short_empty_elements=False) + "\n"


# ---------------------------------------------------------------- the .qm files


def places_in(text: str) -> set[str]:
    """Return the {places} of a text."""
    return set(re.findall(r"\{([^{}]*)\}", text))


def unfinished(root: ET.Element) -> list[str]:
    """Return the sources that have no whole translation."""
    return [
        f"{context}: {_text(message, 'source')}"
        for context, message in _messages(root)
        if _translation(message).get("type") is not None
        or not all(_forms(message) if message.get("numerus") == "yes" else [_translation(message).text])
    ]


def compiled(ts: Path) -> bytes:
    """Return the .qm of a .ts; what reads as the English source is left out, Qt falls back to it."""
    with tempfile.TemporaryDirectory() as folder:
        qm = Path(folder) / "out.qm"
        _qt_tool("lrelease", "-silent", "-removeidentical", str(ts), "-qm", str(qm))
        return qm.read_bytes()


def _qt_tool(name: str, *arguments: str) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / (name + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


# ---------------------------------------------------------------- the two commands


def update(project: Project = HERE) -> list[str]:
    """Renew every .ts and .qm; return what a person still has to do."""
    project.translations.mkdir(parents=True, exist_ok=True)
    left: list[str] = []
    for language in project.languages:
        root = renewed(project, language)
        project.ts(language).write_text(_as_file(root), encoding="utf-8", newline="\n")
        missing = unfinished(root)
        left += [f"{language}: to be translated: {one}" for one in missing]
        if missing and language != ENGLISH:
            project.qm(language).unlink(missing_ok=True)
        else:
            project.qm(language).write_bytes(compiled(project.ts(language)))
    return left


def check(project: Project = HERE) -> list[str]:
    """Return everything that is amiss: bad marks, missed or stale texts, missing forms, old .qm files."""
    in_code, wrong = read_code(project.files)
    for language in project.languages:
        if not project.ts(language).exists():
            wrong.append(f"{project.ts(language).name} is not there: packaging/translations.py update")
            continue
        root = renewed(project, language)
        if language == ENGLISH:
            wrong += _seen_differently(in_code, root)
            wrong += [f"{language}: to be translated: {one}" for one in unfinished(root)]
        if project.ts(language).read_text(encoding="utf-8") != _as_file(root):
            wrong.append(f"{project.ts(language).name} is stale: packaging/translations.py update")
        wrong += _bad_translations(language, root)
        wrong += _bad_qm(project, language, root)
    return wrong


def _seen_differently(in_code: set[Message], root: ET.Element) -> list[str]:
    by_lupdate = {
        Message(context, _text(message, "source"), message.get("numerus") == "yes")
        for context, message in _messages(root)
    }
    missed = [f"lupdate does not find: {one.context}: {one.source}" for one in in_code - by_lupdate]
    extra = [f"only lupdate finds: {one.context}: {one.source}" for one in by_lupdate - in_code]
    return sorted(missed + extra)


def _bad_translations(language: str, root: ET.Element) -> list[str]:
    wrong: list[str] = []
    for context, message in _messages(root):
        source, translation = _text(message, "source"), _translation(message)
        if translation.get("type") is not None:
            continue
        plural = message.get("numerus") == "yes"
        for text in _forms(message) if plural else [translation.text or ""]:
            if places_in(text) != places_in(source) or (not plural and ("%n" in text) != ("%n" in source)):
                wrong.append(f"{language}: other places than in the source: {context}: {source}")
            if language == ENGLISH and "(s)" in text:
                wrong.append(f"{language}: a form with (s) in it: {context}: {source}")
    return wrong


def _bad_qm(project: Project, language: str, root: ET.Element) -> list[str]:
    qm = project.qm(language)
    if unfinished(root) and language != ENGLISH:
        return [f"{qm.name} is there, but the translation is not whole"] if qm.exists() else []
    if not qm.exists() or qm.read_bytes() != compiled(project.ts(language)):
        return [f"{qm.name} is stale: packaging/translations.py update"]
    return []


def main(arguments: list[str]) -> int:
    """Run `update` or `check`; print what is left to do and return 1 when there is something."""
    commands = {"update": update, "check": check}
    if len(arguments) != 1 or arguments[0] not in commands:
        print("usage: translations.py update | check", file=sys.stderr)
        return 2
    left = commands[arguments[0]]()
    for one in left:
        print(one)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
