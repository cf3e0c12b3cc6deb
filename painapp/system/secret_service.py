"""The Secret Service (GNOME Keyring, KeePassXC and others), asked through `secretstorage`.

`keyring` asks it through the same library and is loaded for every other system. Here a start waits for the
answer, and loading `keyring` alone takes four times as long as asking (docs/decisions/0010).
"""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import secretstorage  # pyright: ignore[reportMissingTypeStubs]

if TYPE_CHECKING:
    from collections.abc import Generator

_LIBRARY: Any = secretstorage
"""It comes without types."""

_APPLICATION = "Python keyring library"
_LIKED_AS_MUCH_AS_BY_KEYRING = 5.0


class KeyringLocked(Exception):  # noqa: N818 - named after what happened, as the library's own
    """The keyring stayed locked: the question for its password was dismissed."""


class _Priority:
    """How much `keyring` likes this service. Raises what the library raises where it is not there."""

    def __get__(self, instance: object, owner: type) -> float:
        with closing(_LIBRARY.dbus_init()) as bus:
            if not _LIBRARY.check_service_availability(bus):
                raise RuntimeError("the Secret Service is neither running nor can it be started")
        return _LIKED_AS_MUCH_AS_BY_KEYRING


class SecretService:
    """Keeps each password where `keyring` would, in the default collection, under the same attributes.

    Every method raises KeyringLocked when the person keeps the collection locked, and else what the library
    raises.
    """

    priority = _Priority()

    def get_password(self, service: str, name: str) -> str | None:
        """Return the password, or None where there is none."""
        with self._unlocked() as collection:
            found = self._item(collection, service, name)
            if found is None:
                return None
            if found.is_locked():
                found.unlock()
            if found.is_locked():
                raise KeyringLocked
            return found.get_secret().decode("utf-8")

    def set_password(self, service: str, name: str, text: str) -> None:
        """Keep `text`, in place of what was there."""
        attributes = {"application": _APPLICATION, **_attributes(service, name)}
        with self._unlocked() as collection:
            label = f"Password for '{name}' on '{service}'"
            collection.create_item(label, attributes, text.encode("utf-8"), replace=True)

    def delete_password(self, service: str, name: str) -> None:
        """Forget the password; nothing happens where there is none."""
        with self._unlocked() as collection:
            found = self._item(collection, service, name)
            if found is not None:
                found.delete()

    @contextmanager
    def _unlocked(self) -> Generator[Any]:
        with closing(_LIBRARY.dbus_init()) as bus:
            collection = _LIBRARY.get_default_collection(bus)
            if collection.is_locked():
                collection.unlock()
            if collection.is_locked():
                raise KeyringLocked
            yield collection

    def _item(self, collection: Any, service: str, name: str) -> Any:
        return next(iter(collection.search_items(_attributes(service, name))), None)


def _attributes(service: str, name: str) -> dict[str, str]:
    return {"service": service, "username": name}
