"""Reading the app's own TOML files with errors that name the file, the place and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from pathlib import Path

Choice = TypeVar("Choice", bound=str)


class ContentError(Exception):
    """A file of the app itself is missing or broken; the message names file and place.

    It is a fault of the installation or of an edit, never of the person using the app.
    """


class Table:
    """One table of a TOML file, and where it stands, so that an error can point there.

    `values` is the table as `tomllib` gives it, `place` its file and position, such as "gb.toml, lines 2".
    """

    def __init__(self, values: Mapping[str, object], place: str) -> None:
        self._values = values
        self.place = place

    @staticmethod
    def read(path: Path, *, head: bool = False) -> Table:
        """The whole of the TOML file at `path`, or what stands above its first table (`head`), in less time.

        Raises `ContentError` when it cannot be read.
        """
        import tomllib  # only for those who open a page that needs it

        try:
            text = path.read_text(encoding="utf-8")
            return Table(tomllib.loads(text.partition("\n[")[0] if head else text), path.name)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ContentError(f"{path.name}: cannot be read ({error})") from error

    def only(self, *keys: str) -> None:
        """Raises `ContentError` for a key not in `keys`, so that a misspelt one is not lost in silence."""
        unknown = sorted(set(self._values) - set(keys))
        if unknown:
            raise ContentError(f"{self.place}: unknown {', '.join(repr(key) for key in unknown)}")

    def text(self, key: str, *, default: str | None = None) -> str:
        """The text at `key`, or `default` when given and the key is absent; else raises `ContentError`.

        A text that must be there may not be blank, unless a default allows it.
        """
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise ContentError(f"{self.place}: {key!r} is missing or not a text")
        if default is None and not value.strip():
            raise ContentError(f"{self.place}: {key!r} is empty")
        return value

    def choice(self, key: str, allowed: tuple[Choice, ...]) -> Choice:
        """The text at `key`, which is one of `allowed`; else raises `ContentError`."""
        value = self.text(key)
        for word in allowed:
            if word == value:
                return word
        raise ContentError(f"{self.place}: {key!r} is {value!r}, not one of {', '.join(allowed)}")

    def table(self, key: str) -> Table:
        """The table at `key`. Raises `ContentError` when there is none."""
        value = self._values.get(key)
        if not isinstance(value, Mapping):
            raise ContentError(f"{self.place}: the table {key!r} is missing")
        return Table(cast("Mapping[str, Any]", value), f"{self.place}, {key}")

    def tables(self, key: str) -> list[Table]:
        """The list of tables at `key`, at least one. Raises `ContentError` when there is none."""
        values = self._values.get(key)
        if not isinstance(values, list) or not values:
            raise ContentError(f"{self.place}: the list {key!r} is missing")
        found: list[Table] = []
        for number, value in enumerate(cast("list[object]", values), start=1):
            place = f"{self.place}, {key} {number}"
            if not isinstance(value, Mapping):
                raise ContentError(f"{place}: not a table")
            found.append(Table(cast("Mapping[str, Any]", value), place))
        return found

    def names(self) -> tuple[str, ...]:
        """The keys that are there, in the order of the file."""
        return tuple(self._values)

    def has(self, key: str) -> bool:
        """Whether there is anything at `key`."""
        return key in self._values

    def flag(self, key: str, *, default: bool) -> bool:
        """The yes or no at `key`, or `default` when absent; else raises `ContentError`."""
        value = self._values.get(key, default)
        if not isinstance(value, bool):
            raise ContentError(f"{self.place}: {key!r} is not true or false")
        return value

    def number(self, key: str, *, default: float | None = None) -> float:
        """The number at `key`, 0 or more, or `default` when given and absent; else raises `ContentError`."""
        return self._number(key, self._values.get(key, default))

    def numbers(self, key: str, *, default: tuple[float, ...] | None = None) -> tuple[float, ...]:
        """The numbers at `key`, a list or a single one; as `number` otherwise."""
        value = self._values.get(key, default)
        if isinstance(value, list | tuple):
            return tuple(self._number(key, one) for one in cast("list[object]", value))
        return (self._number(key, value),)

    def texts(self, key: str, *, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """The texts at `key`, a list or a single one, none of them blank; else raises `ContentError`."""
        value = self._values.get(key, default)
        found = cast("list[object]", value) if isinstance(value, list | tuple) else [value]
        texts = tuple(one for one in found if isinstance(one, str) and one.strip())
        if len(texts) < len(found):
            raise ContentError(f"{self.place}: {key!r} is missing, empty or not a list of texts")
        return texts

    def choices(
        self, key: str, allowed: tuple[Choice, ...], *, default: tuple[Choice, ...] | None = None
    ) -> tuple[Choice, ...]:
        """The texts at `key`, each one of `allowed` and none twice; else raises `ContentError`."""
        words = self.texts(key, default=default)
        found = tuple(one for word in words for one in allowed if one == word)
        if len(found) < len(words) or len(set(found)) < len(found):
            raise ContentError(f"{self.place}: {key!r} is {words!r}: one of {', '.join(allowed)}, none twice")
        return found

    def _number(self, key: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise ContentError(f"{self.place}: {key!r} is missing or not a number of 0 or more")
        return value
