"""Which exercises are offered, and what practising did for the person: rules over entries, no more.

Nothing is foretold and nothing is increased by itself. An exercise is met here as a `Guide`; what may not
suit a person is worked out by `content/suitability.py` and comes in as ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from painapp.domain.fields import Option
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from painapp.domain.ports import Language
    from painapp.domain.practice import Practice

TIMES = (1, 3, 5, 10, 20)
"""Minutes that can be asked for."""

MOMENTS: tuple[Option, ...] = (
    Option("flare-up", QT_TRANSLATE_NOOP("Practising", "In a flare-up")),
    Option("tense", QT_TRANSLATE_NOOP("Practising", "Tense")),
    Option("cant-sleep", QT_TRANSLATE_NOOP("Practising", "Can't sleep")),
    Option("before-moving", QT_TRANSLATE_NOOP("Practising", "Before moving")),
    Option("at-work", QT_TRANSLATE_NOOP("Practising", "At work")),
    Option("low", QT_TRANSLATE_NOOP("Practising", "Low")),
)
"""What an exercise may fit: the ids that scripts use under `suits`."""

LEAST_SECONDS = 60
"""Less than this was not a practice: nothing is written down, and nothing said of it."""

EASY_START = 3
"""The minutes to begin with where nothing was chosen or done before."""

FAVOURITE, HELPED, RECENT = "favourite", "helped", "recent"
"""Why an exercise stands among the person's own."""

MOST_HELPED = 3
MOST_RECENT = 2
"""How many of them stand there at most; favourites always do."""


class Guide(Protocol):
    """What of an exercise decides whether and where it is offered; `content.exercise.Exercise` has it."""

    @property
    def id(self) -> str:
        """Its stable name."""
        ...

    @property
    def kind(self) -> str:
        """breathing, muscles, movement and so on."""
        ...

    @property
    def families(self) -> Collection[str]:
        """Where attention goes: breath, body, senses and so on."""
        ...

    @property
    def lengths(self) -> tuple[int, ...]:
        """The minutes it is offered in, shortest first."""
        ...

    @property
    def suits(self) -> Collection[str]:
        """Ids of `MOMENTS`."""
        ...

    @property
    def gentlest(self) -> str:
        """The exercise to offer first while nothing is known, often its own id."""
        ...

    @property
    def safe(self) -> bool:
        """Whether it needs nothing known about the person."""
        ...

    @property
    def outward(self) -> bool:
        """Whether attention goes to the world around rather than to the body."""
        ...

    @property
    def has_holds(self) -> bool:
        """Whether any breath in it is held."""
        ...


class Wanted(NamedTuple):
    """What the person asked for: a time in minutes and a moment of `MOMENTS`; None and "" leave it open."""

    minutes: int | None = None
    moment: str = ""


class Known(NamedTuple):
    """What the person said and did. `practices` are in the order they happened in.

    `aside` are the ids of exercises that may not suit a condition they named; `answered` tells whether they
    said anything of conditions at all; `small_efforts` whether small efforts make them much worse.
    """

    practices: Sequence[Practice] = ()
    favourites: tuple[str, ...] = ()
    aside: frozenset[str] = frozenset()
    answered: bool = False
    small_efforts: bool = False


class Offer(NamedTuple):
    """An exercise, the minutes it begins with, and why it is the person's own ("" where it is not)."""

    id: str
    minutes: int
    why: str = ""


class Offers(NamedTuple):
    """What fits: the person's own, others in an order with variety in it, and what is set aside."""

    own: tuple[Offer, ...]
    others: tuple[Offer, ...]
    aside: tuple[Offer, ...]


def offers(guides: Sequence[Guide], wanted: Wanted, known: Known) -> Offers:
    """Return what to offer. Where conditions are unanswered, what is its own gentlest version comes first."""
    fitting = [one for one in guides if _fits(one, wanted)]
    ids = {one.id: one for one in fitting}
    why = {id_: reason for id_, reason in _own(known) if id_ in ids and id_ not in known.aside}
    own = [Offer(id_, first_minutes(ids[id_], wanted, known), reason) for id_, reason in why.items()]
    rest = [one for one in fitting if one.id not in why and one.id not in known.aside]
    others = (Offer(one.id, first_minutes(one, wanted, known)) for one in _with_variety(rest, known))
    aside = (Offer(one.id, first_minutes(one, wanted, known)) for one in fitting if one.id in known.aside)
    return Offers(tuple(own), tuple(others), tuple(aside))


def length_within(guide: Guide, minutes: int) -> int | None:
    """Return the longest length that fits into `minutes` and fills more than half of them; else None."""
    fitting = [one for one in guide.lengths if minutes < 2 * one <= 2 * minutes]
    return max(fitting, default=None)


def first_minutes(guide: Guide, wanted: Wanted, known: Known) -> int:
    """Return the minutes to begin with: what fits the time asked for, else what was done last time.

    Never longer than last time by the app's own choice. Where nothing was done yet: a short one; the shortest
    where small efforts matter or nothing is known of the person.
    """
    asked = length_within(guide, wanted.minutes) if wanted.minutes is not None else None
    if asked is not None:
        return asked
    done = [one.minutes for one in known.practices if one.exercise == guide.id and one.minutes]
    if done:
        return max((one for one in guide.lengths if one <= done[-1]), default=guide.lengths[0])
    if known.small_efforts or not known.answered:
        return guide.lengths[0]
    return next((one for one in guide.lengths if one >= EASY_START), guide.lengths[-1])


def begins_gently(guide: Guide, known: Known) -> bool:
    """Tell whether a movement begins in its easier version: nothing is known, or small efforts matter."""
    return guide.kind == "movement" and (known.small_efforts or not known.answered)


def way_out(guide: Guide, guides: Iterable[Guide], known: Known) -> str:
    """Return the id of an exercise of the senses to turn to from one of the breath or the body; "" for none.

    The one done last, where one of them was.
    """
    if guide.outward:
        return ""
    outward = [one.id for one in guides if one.outward and one.safe and one.id not in known.aside]
    done = [one.exercise for one in known.practices if one.exercise in outward]
    return done[-1] if done else next(iter(outward), "")


def recent(practices: Sequence[Practice]) -> tuple[str, ...]:
    """Return the ids of the exercises done, the last done first."""
    return tuple(dict.fromkeys(one.exercise for one in reversed(practices)))


def helped_before(practices: Iterable[Practice]) -> tuple[str, ...]:
    """Return the ids of the exercises that helped at least every second time they were rated.

    The one that helped most often comes first.
    """
    found = [(id_, done) for id_, done in by_exercise(practices).items() if done.helped * 2 >= done.rated > 0]
    return tuple(id_ for id_, _done in sorted(found, key=lambda one: -one[1].helped))


class Compared(NamedTuple):
    """A rating before and after, counted where both were given."""

    lower: int = 0
    same: int = 0
    higher: int = 0

    @property
    def rated(self) -> int:
        """How many times it was rated before and after."""
        return self.lower + self.same + self.higher


@dataclass(frozen=True, slots=True)
class Helped:
    """What practising did, in counts: times, minutes in all, tension and pain before and after.

    `rated` counts the times anything was rated before and after; `helped` those of them where tension or pain
    was lower afterwards and neither was higher.
    """

    times: int
    minutes: int
    rated: int
    helped: int
    tension: Compared
    pain: Compared


def helped(practices: Iterable[Practice]) -> Helped:
    """Count what the person wrote of these practices. Counts tell what was, not why."""
    done = list(practices)
    changes = [tuple(_changes(one)) for one in done]
    return Helped(
        times=len(done),
        minutes=sum(one.minutes or 0 for one in done),
        rated=sum(bool(one) for one in changes),
        helped=sum(any(step < 0 for step in one) and all(step <= 0 for step in one) for one in changes),
        tension=_compared((one.tension_before, one.tension_after) for one in done),
        pain=_compared((one.pain_before, one.pain_after) for one in done),
    )


def by_exercise(practices: Iterable[Practice]) -> dict[str, Helped]:
    """Count for each exercise, in the order in which they were first done."""
    sorted_out: dict[str, list[Practice]] = {}
    for one in practices:
        sorted_out.setdefault(one.exercise, []).append(one)
    return {id_: helped(done) for id_, done in sorted_out.items()}


def helped_said(found: Helped, language: Language) -> str:
    """Say it in one line: "14 times, 12 rated, tension lower in 9"; what was not rated is not spoken of."""
    said = [language.text(_TIMES, count=found.times)]
    if found.rated:
        said.append(language.text(_RATED, number=language.number(found.rated)))
    for words, compared in ((_TENSION_LOWER, found.tension), (_PAIN_LOWER, found.pain)):
        if compared.rated == found.rated and compared.rated:
            said.append(language.text(words[0], number=language.number(compared.lower)))
        elif compared.rated:  # rated less often than the other: of how many has to be said
            lower, rated = language.number(compared.lower), language.number(compared.rated)
            said.append(language.text(words[1], number=lower, of=rated))
    return ", ".join(said)


def _fits(guide: Guide, wanted: Wanted) -> bool:
    in_time = wanted.minutes is None or length_within(guide, wanted.minutes) is not None
    return in_time and (not wanted.moment or wanted.moment in guide.suits)


def _own(known: Known) -> Iterator[tuple[str, str]]:
    """The person's own with the reason, each once: favourites, what helped, what was done lately."""
    seen: set[str] = set()
    kinds = (
        (FAVOURITE, known.favourites),
        (HELPED, helped_before(known.practices)[:MOST_HELPED]),
        (RECENT, recent(known.practices)[:MOST_RECENT]),
    )
    for reason, ids in kinds:
        for id_ in ids:
            if id_ not in seen:
                seen.add(id_)
                yield id_, reason


def _with_variety(guides: Sequence[Guide], known: Known) -> Iterator[Guide]:
    """One of each kind in turn, the gentlest of each first; held breath last of all."""
    kinds: dict[str, list[Guide]] = {}
    for one in sorted(guides, key=lambda one: _place(one, known)):
        kinds.setdefault(one.kind, []).append(one)
    order = list(dict.fromkeys(one.kind for one in guides))
    rounds = max((len(found) for found in kinds.values()), default=0)
    turn = (kinds[kind][at] for at in range(rounds) for kind in order if at < len(kinds[kind]))
    return iter(sorted(turn, key=lambda one: (one.has_holds, _is_unknown(one, known))))


def _place(guide: Guide, known: Known) -> tuple[bool, bool, bool]:
    return (_is_unknown(guide, known), guide.has_holds, not guide.safe)


def _is_unknown(guide: Guide, known: Known) -> bool:
    """Whether a gentler one comes first, since nothing is known of the person."""
    return not known.answered and guide.gentlest != guide.id


def _changes(practice: Practice) -> Iterator[int]:
    pairs = (
        (practice.tension_before, practice.tension_after),
        (practice.pain_before, practice.pain_after),
    )
    return (after - before for before, after in pairs if before is not None and after is not None)


def _compared(pairs: Iterable[tuple[int | None, int | None]]) -> Compared:
    steps = [after - before for before, after in pairs if before is not None and after is not None]
    lower, higher = sum(step < 0 for step in steps), sum(step > 0 for step in steps)
    return Compared(lower, len(steps) - lower - higher, higher)


_TIMES = QT_TRANSLATE_NOOP("Practising", "%n time(s)")
_RATED = QT_TRANSLATE_NOOP("Practising", "{number} rated")
_TENSION_LOWER = (
    QT_TRANSLATE_NOOP("Practising", "tension lower in {number}"),
    QT_TRANSLATE_NOOP("Practising", "tension lower in {number} of {of}"),
)
_PAIN_LOWER = (
    QT_TRANSLATE_NOOP("Practising", "pain lower in {number}"),
    QT_TRANSLATE_NOOP("Practising", "pain lower in {number} of {of}"),
)
