"""No text is missed, stale or impossible to translate: the app and samples, by packaging/translations.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

import translations
from marked_texts import Message, read_code
from translations import Project

if TYPE_CHECKING:
    from pathlib import Path

CODE = """
from painapp.domain.words import QT_TRANSLATE_NOOP

LABEL = QT_TRANSLATE_NOOP("Entries", "Pain of {name}")
DAYS = QT_TRANSLATE_NOOP("Entries", "%n day(s) of {name}")
LONG = QT_TRANSLATE_NOOP(
    "Entries",
    "A long text, "
    "in two pieces – and “quotes”, <b>tags</b> & 😀",
)


class Page:
    def show(self):
        self.tr("Hello")
        self.tr("%n entry(ies)", "", 3)

        def inner():
            return self.tr(
                "From "
                "within"
            )

    class Part:
        def show(self):
            self.tr("A part")


class Other:
    def show(self):
        self.tr("Hello")
"""
FOUND = {
    Message("Entries", "Pain of {name}", plural=False),
    Message("Entries", "%n day(s) of {name}", plural=True),
    Message("Entries", "A long text, in two pieces – and “quotes”, <b>tags</b> & 😀", plural=False),
    Message("Page", "Hello", plural=False),
    Message("Page", "%n entry(ies)", plural=True),
    Message("Page", "From within", plural=False),
    Message("Part", "A part", plural=False),
    Message("Other", "Hello", plural=False),
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small app, with its translation files up to date."""
    sample = Project(tmp_path / "code", tmp_path / "i18n")
    (sample.code / "inner").mkdir(parents=True)
    (sample.code / "inner" / "page.py").write_text(CODE, encoding="utf-8")
    assert translations.update(sample) == []
    return sample


def add(project: Project, code: str) -> None:
    (project.code / "more.py").write_text(code, encoding="utf-8")


def wrong_in(tmp_path: Path, code: str) -> list[str]:
    path = tmp_path / "sample.py"
    path.write_text(code, encoding="utf-8")
    return read_code([path])[1]


def test_the_app_has_its_translation_files_up_to_date() -> None:
    assert translations.check() == []


def test_every_mark_is_found_with_its_context_by_us_and_by_lupdate(project: Project) -> None:
    assert read_code(project.files) == (FOUND, [])
    assert translations.check(project) == []


def test_english_has_a_file_with_real_plurals(project: Project) -> None:
    english = QTranslator()
    assert english.load(str(project.qm("en")))
    assert english.translate("Entries", "%n day(s) of {name}", None, 1) == "%n day of {name}"
    assert english.translate("Entries", "%n day(s) of {name}", None, 2) == "%n days of {name}"
    assert english.translate("Page", "%n entry(ies)", None, 1) == "%n entry"
    assert english.translate("Page", "%n entry(ies)", None, 0) == "%n entries"


@pytest.mark.parametrize("source", ["and %n more", "%n of {all}", "Since then: %n"])
def test_a_text_in_which_nothing_is_counted_by_name_has_one_form(project: Project, source: str) -> None:
    add(project, f'X = QT_TRANSLATE_NOOP("Here", "{source}")')
    assert translations.update(project) == []
    english = QTranslator()
    assert english.load(str(project.qm("en")))
    assert {english.translate("Here", source, None, count) for count in (1, 2)} == {source}


@pytest.mark.parametrize(
    "code",
    [
        'X = QT_TRANSLATE_NOOP("Here", "new")',
        'class Page:\n    def f(self):\n        self.tr("new")',
        "",
    ],
    ids=["new mark", "new tr", "texts gone"],
)
def test_a_stale_file_is_noticed_and_renewed(project: Project, code: str) -> None:
    if not code:
        (project.code / "inner" / "page.py").write_text("", encoding="utf-8")
    add(project, code)
    assert "painapp_en.ts is stale: packaging/translations.py update" in translations.check(project)
    assert translations.update(project) == []
    assert translations.check(project) == []


def test_an_old_or_missing_qm_is_noticed(project: Project) -> None:
    project.qm("en").write_bytes(b"old")
    assert translations.check(project) == ["painapp_en.qm is stale: packaging/translations.py update"]
    project.qm("en").unlink()
    assert translations.check(project) == ["painapp_en.qm is stale: packaging/translations.py update"]


def test_a_missing_english_file_is_noticed(project: Project) -> None:
    project.ts("en").unlink()
    assert translations.check(project) == ["painapp_en.ts is not there: packaging/translations.py update"]


def test_renewing_twice_changes_nothing(project: Project) -> None:
    before = project.ts("en").read_bytes(), project.qm("en").read_bytes()
    assert translations.update(project) == []
    assert (project.ts("en").read_bytes(), project.qm("en").read_bytes()) == before


@pytest.mark.parametrize(
    "source",
    ["%n dish(es)", "%n day(s) were late", "%n cry(s)", "%n bus(s)", "%n nights", "these %n day(s)"],
)
def test_a_plural_that_no_rule_makes_is_left_to_a_person_and_kept(project: Project, source: str) -> None:
    add(project, f'X = QT_TRANSLATE_NOOP("Here", "{source}")')
    left = [f"en: to be translated: Here: {source}"]
    assert translations.update(project) == left
    assert translations.check(project) == left
    text = project.ts("en").read_text(encoding="utf-8")
    text = text.replace('<translation type="unfinished">', "<translation>")
    text = text.replace("<numerusform></numerusform>", "<numerusform>%n by hand</numerusform>")
    project.ts("en").write_text(text, encoding="utf-8")
    assert translations.update(project) == []
    assert "<numerusform>%n by hand</numerusform>" in project.ts("en").read_text(encoding="utf-8")
    assert translations.check(project) == []


def test_a_text_lupdate_does_not_understand_is_noticed(project: Project) -> None:
    add(project, 'X = QT_TRANSLATE_NOOP("Here", ("in " "brackets"))')
    translations.update(project)
    assert translations.check(project) == ["lupdate does not find: Here: in brackets"]


def test_an_english_form_with_its_bracket_left_in_is_noticed(project: Project) -> None:
    text = project.ts("en").read_text(encoding="utf-8")
    project.ts("en").write_text(text.replace("%n days of", "%n day(s) of"), encoding="utf-8")
    found = translations.check(project)
    assert "en: a form with (s) in it: Entries: %n day(s) of {name}" in found


def start_german(project: Project, **texts: str) -> None:
    """Begin a German translation in which the given English texts (spaces as _) are translated."""
    messages = "".join(
        f"<message><source>{source.replace('_', ' ')}</source><translation>{text}</translation></message>"
        for source, text in texts.items()
    )
    project.ts("de").write_text(
        f'<TS version="2.1" language="de"><context><name>Page</name>{messages}</context></TS>',
        encoding="utf-8",
    )


def test_a_language_is_offered_only_when_it_is_whole(project: Project) -> None:
    start_german(project, Hello="Hallo")
    left = translations.update(project)
    assert "de: to be translated: Entries: Pain of {name}" in left
    assert "de: to be translated: Page: Hello" not in left
    assert not project.qm("de").exists()
    assert translations.check(project) == []
    project.qm("de").write_bytes(b"too early")
    assert translations.check(project) == ["painapp_de.qm is there, but the translation is not whole"]


def test_a_whole_language_gets_its_file(project: Project) -> None:
    (project.code / "inner" / "page.py").write_text(
        'X = QT_TRANSLATE_NOOP("Page", "Hello")\nY = QT_TRANSLATE_NOOP("Page", "%n day(s)")', encoding="utf-8"
    )
    start_german(project, Hello="Hallo")
    assert translations.update(project) == ["de: to be translated: Page: %n day(s)"]
    text = (
        project.ts("de")
        .read_text(encoding="utf-8")
        .replace('<translation type="unfinished">', "<translation>")
    )
    one, other = "<numerusform>%n Tag</numerusform>", "<numerusform>%n Tage</numerusform>"
    text = text.replace("<numerusform></numerusform>", one, 1).replace("<numerusform></numerusform>", other)
    project.ts("de").write_text(text, encoding="utf-8")
    assert translations.update(project) == []
    german = QTranslator()
    assert german.load(str(project.qm("de")))
    assert german.translate("Page", "%n day(s)", None, 2) == "%n Tage"
    assert german.translate("Page", "Hello") == "Hallo"
    assert translations.check(project) == []


@pytest.mark.parametrize("text", ["Schmerz", "Schmerz von {nmae}", "Schmerz von {name} {mehr}"])
def test_a_translation_with_other_places_is_noticed(project: Project, text: str) -> None:
    project.ts("de").write_text(
        '<TS version="2.1" language="de"><context><name>Entries</name><message>'
        f"<source>Pain of {{name}}</source><translation>{text}</translation></message></context></TS>",
        encoding="utf-8",
    )
    translations.update(project)
    assert translations.check(project) == ["de: other places than in the source: Entries: Pain of {name}"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('QT_TRANSLATE_NOOP("Here", f"of {x}")', "two literal texts"),
        ('QT_TRANSLATE_NOOP("Here", text)', "two literal texts"),
        ('QT_TRANSLATE_NOOP(HERE, "text")', "two literal texts"),
        ('QT_TRANSLATE_NOOP("Here", "a" + b)', "two literal texts"),
        ('QT_TRANSLATE_NOOP("Here", "of {x}".format(x=1))', "two literal texts"),
        ('QT_TRANSLATE_NOOP("Here", text="text")', "two literal texts"),
        ('QT_TRANSLATE_NOOP("Here", "of {0}")', "not a plain name"),
        ('QT_TRANSLATE_NOOP("Here", "of {}")', "not a plain name"),
        ('QT_TRANSLATE_NOOP("Here", "of {x:.1f}")', "not a plain name"),
        ('QT_TRANSLATE_NOOP("Here", "of {x")', "do not match"),
        ('QT_TRANSLATE_NOOP("Here", " text")', "spaces at its ends"),
        ('QT_TRANSLATE_NOOP("Here", "")', "without words"),
        ('Words("Here", "text")', "made by QT_TRANSLATE_NOOP only"),
        ('QCoreApplication.translate("Here", "text")', "one way"),
        ('tr("text")', ""),
        ('self.tr("text")', "inside a class"),
        ('class A:\n    def f(self):\n        self.tr(f"of {x}")', "one literal text"),
        ("class A:\n    def f(self):\n        self.tr(text)", "one literal text"),
        ('class A:\n    def f(self):\n        self.tr("of %s" % x)', "one literal text"),
        ('class A:\n    def f(self):\n        self.tr("text", "")', "one literal text"),
        ('class A:\n    def f(self):\n        self.tr("text", n=1)', "one literal text"),
        ('class A:\n    def f(self):\n        self.tr("%n x", "why", n)', "second argument"),
        ('class A:\n    def f(self):\n        self.tr("%n day(s)")', "belong together"),
        ('class A:\n    def f(self):\n        self.tr("days", "", n)', "belong together"),
        ('class A:\n    def f(self):\n        self.page.tr("text")', "only self.tr"),
    ],
)
def test_a_mark_nobody_could_translate_is_named_with_its_line(tmp_path: Path, code: str, words: str) -> None:
    found = wrong_in(tmp_path, code)
    if not words:  # a function of that name is not Qt's
        assert found == []
        return
    assert len(found) == 1
    assert found[0].startswith(f"sample.py:{len(code.splitlines())}: ")
    assert words in found[0]


def test_a_plural_in_a_class_that_is_inherited_from_is_named(tmp_path: Path) -> None:
    (tmp_path / "base.py").write_text(
        'class Base(QObject):\n    def f(self):\n        self.tr("%n day(s)", "", 2)\n        self.tr("x")\n',
        encoding="utf-8",
    )
    assert read_code([tmp_path / "base.py"])[1] == []
    (tmp_path / "sub.py").write_text("class Sub(Base):\n    pass\n", encoding="utf-8")
    assert read_code([tmp_path / "base.py", tmp_path / "sub.py"])[1] == [
        "base.py:3: Base is inherited from: Qt would not find these plural forms there"
    ]


def test_the_command_says_what_is_left_and_returns_it(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(translations, "HERE", project)
    monkeypatch.setattr(translations.check, "__defaults__", (project,))
    assert translations.main(["check"]) == 0
    assert capsys.readouterr().out == ""
    project.qm("en").unlink()
    assert translations.main(["check"]) == 1
    assert "painapp_en.qm is stale" in capsys.readouterr().out
    assert translations.main(["destroy"]) == 2
