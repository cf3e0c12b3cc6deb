"""The summary as a short plain text, for a message or a record: whole sentences, 1,500 characters at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.text import clean_line
from painapp.summary.lengths import LONGEST_SAYING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from painapp.summary.build import Summary
    from painapp.summary.sayings import Sayings
    from painapp.summary.strips import Strip

LONGEST_PLAIN_TEXT = 1_500
"""Characters, line ends among them."""
_ENDS = (".", "!", "?", "…", "。", "؟", "।")


def plain_text(summary: Summary) -> str:
    """Return what the first page says, a paragraph for each section, in its order.

    Each is said as fully as there is room for; where a section or a part of one is left for the page, the
    last sentence says so.
    """
    head = _sentence(f"{summary.title}. {summary.subtitle}")
    around = [head, summary.more_on_page, summary.foot]
    parts: list[list[str]] = [[summary.empty]] if summary.empty else list(_parts(summary))
    room = LONGEST_PLAIN_TEXT - sum(len(text) + 1 for text in around)
    least = [len(texts[-1]) + 1 for texts in parts]
    while sum(least) > room:
        least.pop()
    said: list[str] = []
    free = room - sum(least)
    for texts, shortest in zip(parts, least, strict=False):
        fitting = next(text for text in texts if len(text) + 1 <= shortest + free)
        free -= len(fitting) + 1 - shortest
        said.append(fitting)
    more = summary.days or said != [texts[0] for texts in parts]
    return "\n".join([head, *said, *([summary.more_on_page] if more else []), summary.foot])


def _parts(summary: Summary) -> Iterator[list[str]]:
    """Return each section in several lengths, from long to short."""
    if summary.talk:
        asked = [_sentence(f"{at}. {one.texts[0]}") for at, one in enumerate(summary.talk.questions, 1)]
        below = [_sentence(f"{one.lead} {one.texts[0]}") for one in summary.talk.below]
        yield _shortened(summary.talk.title, [*asked, *below])
    if summary.agreed:
        rows = [
            _sentence(f"{row.what}: {row.how[0]}" if row.how[0] else row.what) for row in summary.agreed.rows
        ]
        yield _shortened(summary.agreed.title, rows)
    if summary.matters:
        yield _shortened(
            summary.matters.title, [_sentence(f"{one.lead} {one.texts[0]}") for one in summary.matters.rows]
        )
    yield from _sayings(summary.went_well)
    if summary.charts:
        yield _shortened(summary.charts.title, [_strip(strip) for strip in summary.charts.strips])
    for tally in summary.tallies:
        yield _shortened(tally.title, [_sentence(f"{row.label}: {row.words}") for row in tally.rows])
    yield from _sayings(summary.flare_ups)
    for also in summary.also:
        yield [_sentence(f"{also.title}: {text}") for text in also.texts]
    yield from _sayings(summary.notes)


def _strip(strip: Strip) -> str:
    """Tell the key figures, as they stand beside the chart: "Sleep, hours a night: 6 h 20 min, …"."""
    unit = strip.unit.partition(":")[0]  # what follows names shapes, which are on the page alone
    return _sentence(f"{strip.title}, {unit}: {', '.join([strip.key, *strip.under])}")


def _sayings(part: Sayings | None) -> Iterator[list[str]]:
    if part is not None:
        lead = [part.lead] if part.lead else []
        yield _shortened(part.title, [*lead, *(_sentence(f"{one.day}: {one.text}") for one in part.items)])


def _shortened(title: str, sentences: Sequence[str]) -> list[str]:
    """Return a section with all its sentences, then without the last, and so on."""
    return [f"{title}: {' '.join(sentences[:shown])}" for shown in range(len(sentences), 0, -1)]


def _sentence(said: str) -> str:
    line = clean_line(said[:LONGEST_SAYING])
    return line if line.endswith(_ENDS) else f"{line}."
