"""Emergency and crisis help: the numbers to call and the signs that need care, from resources/help/.

A static, dated list. It is the same for everyone: nothing is worked out from what a person wrote,
and nothing here needs the diary, so it works while locked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from painapp.content.tables import ContentError, Table

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

LineKind = Literal["emergency", "crisis", "urgent-health", "relay"]
LineUse = Literal["call", "text", "call-or-text", "prefix"]

KIND_ORDER: tuple[LineKind, ...] = ("emergency", "crisis", "urgent-health", "relay")
"""The order of the lines on the page; `load_help` says why."""

USES: tuple[LineUse, ...] = ("call", "text", "call-or-text", "prefix")
OTHER_COUNTRY = "other"
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One way to reach help.

    `kind` is what it is for: "emergency" (a life may be in danger), "crisis" (someone to talk to),
    "urgent-health" (cannot wait, no life in danger), "relay" (for those who cannot hear or speak on
    the phone). `how` is what to do: "call", "text", "call-or-text", or "prefix": dial it before
    another number. `number` is written as people of that country write it, and is empty where
    PainApp knows none; `dial` is the same for a telephone: digits, perhaps with a + in front, empty
    when there is nothing to dial by itself. `text_word` is the word to send, empty when any will do.
    """

    id: str
    kind: LineKind
    how: LineUse
    name: str
    number: str
    dial: str
    text_word: str
    note: str

    @property
    def link(self) -> str:
        """The address for a QR code, since a laptop cannot phone: "tel:116123", "sms:85258", or empty.

        `sms:` (RFC 5724) only where a call would not be answered; a line that takes both is called.
        """
        if not self.dial:
            return ""
        return f"{'sms' if self.how == 'text' else 'tel'}:{self.dial}"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign that needs care, in plain words; `id` is the same in every language."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class SignGroup:
    """Signs that belong together, such as "Chest and breathing"; `note` stands below them, often empty."""

    id: str
    title: str
    signs: tuple[Sign, ...]
    note: str


@dataclass(frozen=True, slots=True)
class SignSection:
    """All signs of one urgency: a title, a sentence on what to do, and the groups in order."""

    title: str
    intro: str
    groups: tuple[SignGroup, ...]


@dataclass(frozen=True, slots=True)
class HelpPage:
    """Everything on the page Emergency and crisis help, top to bottom.

    `country` is the code in use ("gb", or "other"), `country_name` its name, `language` the language
    of the texts ("en"). `opening` says that nobody watches the entries. `checked` is the first day of
    the month in which the numbers were last checked; the page shows month and year.
    """

    country: str
    country_name: str
    language: str
    opening: str
    lines: tuple[HelpLine, ...]
    checked: date
    now: SignSection
    soon: SignSection


@dataclass(frozen=True, slots=True)
class HelpCountry:
    """A country one can choose: its code and its name in the language asked for."""

    code: str
    name: str


def load_help(folder: Path, country: str, language: str) -> HelpPage:
    """The help page for a country, from `folder` (resources/help).

    `country` is an ISO 3166 code in any case ("GB"); one without a file gets the page "other", which
    names no number. `language` may be a whole locale name ("nb_NO"); where its texts do not exist yet,
    those in English are used.

    The lines come in one order, whatever door the person came through: the emergency number, then the
    crisis lines, then urgent health help, then relay; the signs follow. Under stress people find again
    what stood there last time. The emergency number is one row and right at both doors; the crisis
    lines directly below it are on the first screen, before anything that has to be read.

    Raises `ContentError` when a file is missing or broken.
    """
    code = _country_with_file(folder, country)
    spoken = _language_with_texts(folder, code, language)
    facts = Table.read(folder / f"{code}.toml")
    facts.only("checked", "lines")
    texts = Table.read(folder / f"{code}.{spoken}.toml")
    texts.only("country", "lines")
    signs = Table.read(folder / f"signs.{spoken}.toml")
    signs.only("opening", "now", "soon")
    return HelpPage(
        country=code,
        country_name=texts.text("country"),
        language=spoken,
        opening=signs.text("opening"),
        lines=_lines(facts, texts),
        checked=_month(facts, "checked"),
        now=_section(signs.table("now")),
        soon=_section(signs.table("soon")),
    )


def help_countries(folder: Path, language: str) -> tuple[HelpCountry, ...]:
    """The countries with a page of their own by name, then "other" last.

    Raises `ContentError` when a file is missing or broken.
    """
    codes = sorted(path.stem for path in folder.glob("??.toml"))
    named = [HelpCountry(code, _country_name(folder, code, language)) for code in codes]
    named.sort(key=lambda country: country.name)
    return (*named, HelpCountry(OTHER_COUNTRY, _country_name(folder, OTHER_COUNTRY, language)))


def _country_name(folder: Path, code: str, language: str) -> str:
    spoken = _language_with_texts(folder, code, language)
    return Table.read(folder / f"{code}.{spoken}.toml").text("country")


def _country_with_file(folder: Path, country: str) -> str:
    code = country.lower()
    # Two letters and nothing else, so that a value from look.json never becomes part of a path.
    if len(code) == 2 and code.isascii() and code.isalpha() and (folder / f"{code}.toml").is_file():
        return code
    return OTHER_COUNTRY


def _language_with_texts(folder: Path, code: str, language: str) -> str:
    spoken = language.replace("-", "_").split("_")[0].lower()
    if spoken.isascii() and spoken.isalpha():
        needed = (folder / f"{code}.{spoken}.toml", folder / f"signs.{spoken}.toml")
        # Both or neither: a page half in one language is hard to read when it matters most.
        if all(path.is_file() for path in needed):
            return spoken
    return SOURCE_LANGUAGE


def _lines(facts: Table, texts: Table) -> tuple[HelpLine, ...]:
    names = texts.table("lines")
    lines = [_line(one, names) for one in facts.tables("lines")]
    ids = [line.id for line in lines]
    if len(set(ids)) < len(ids):
        raise ContentError(f"{facts.place}: two lines have the same id")
    names.only(*ids)
    return tuple(sorted(lines, key=lambda line: KIND_ORDER.index(line.kind)))


def _line(facts: Table, names: Table) -> HelpLine:
    facts.only("id", "kind", "how", "number", "dial", "text-word")
    id_ = facts.text("id")
    texts = names.table(id_)
    texts.only("name", "note")
    dial = facts.text("dial", default="")
    if dial and not (dial.isascii() and dial.removeprefix("+").isdigit()):
        raise ContentError(f"{facts.place}: 'dial' holds more than digits and a leading +: {dial!r}")
    return HelpLine(
        id=id_,
        kind=facts.choice("kind", KIND_ORDER),
        how=facts.choice("how", USES),
        name=texts.text("name"),
        number=facts.text("number", default=""),
        dial=dial,
        text_word=facts.text("text-word", default=""),
        note=texts.text("note", default=""),
    )


def _month(facts: Table, key: str) -> date:
    from datetime import date  # only for those who open the page

    written = facts.text(key)
    try:
        return date.fromisoformat(f"{written}-01")
    except ValueError as error:
        raise ContentError(f"{facts.place}: {key!r} is {written!r}, not a month such as 2026-11") from error


def _section(table: Table) -> SignSection:
    table.only("title", "intro", "groups")
    groups = tuple(_group(one) for one in table.tables("groups"))
    return SignSection(table.text("title"), table.text("intro"), groups)


def _group(table: Table) -> SignGroup:
    table.only("id", "title", "signs", "note")
    signs: list[Sign] = []
    for one in table.tables("signs"):
        one.only("id", "text")
        signs.append(Sign(one.text("id"), one.text("text")))
    return SignGroup(table.text("id"), table.text("title"), tuple(signs), table.text("note", default=""))
