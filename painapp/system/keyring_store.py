"""The operating system's keyring, by the `keyring` library, and only where it really is one.

`keyring` may also choose a backend that keeps nothing or keeps plain text; those are never asked. It is
loaded on use, one known backend directly: looking for all of them takes longer. The Secret Service is asked
without it (`secret_service`), in the way it would.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.ports import KeyStoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

SERVICE = "PainApp"


class KnownBackend(NamedTuple):
    """One real keyring: its name for people, where `keyring` has it, and the systems it runs on."""

    name: str
    module: str
    of_class: str
    platforms: tuple[str, ...]


KNOWN_BACKENDS: tuple[KnownBackend, ...] = (
    KnownBackend("macOS Keychain", "keyring.backends.macOS", "Keyring", ("darwin",)),
    KnownBackend(
        "Windows Credential Manager", "keyring.backends.Windows", "WinVaultKeyring", ("win32", "cygwin")
    ),
    KnownBackend("Secret Service", "painapp.system.secret_service", "SecretService", ("linux", "freebsd")),
    KnownBackend("KWallet", "keyring.backends.kwallet", "DBusKeyring", ("linux", "freebsd")),
)


class KeyringStore:
    """The KeyStore port of the domain. Secrets are kept in base64 under the service "PainApp".

    `remembered` is an earlier `backend_name`: that keyring is then used without looking for others. Only
    where it cannot be loaded at all, for example on another system, is the best of the real ones looked
    for; one that is merely locked or away stays the one, so that a key is not looked for elsewhere.
    `load` imports a module, for tests.
    """

    def __init__(self, remembered: str = "", *, load: Callable[[str], Any] = importlib.import_module) -> None:
        self._remembered = remembered
        self._load = load
        self._found: tuple[KnownBackend, Any] | None = None

    @property
    def backend_name(self) -> str:
        """Name of the keyring, for example "Secret Service"; empty where there is none."""
        found = self._backend()
        return found[0].name if found else ""

    def available(self) -> bool:
        """Tell whether a real keyring is there and answers (it may still be locked)."""
        found = self._backend()
        return found is not None and _priority(found[1]) is not None

    def read(self, name: str) -> bytes | None:
        """Return the secret kept under `name`, or None where there is none.

        Raises KeyStoreError when the keyring cannot be asked, or holds something that is not of the app.
        """
        backend = self._backend_or_raise()
        with self._trouble():
            kept = backend.get_password(SERVICE, name)
        if kept is None:
            return None
        try:
            return base64.b64decode(kept, validate=True)
        except (binascii.Error, ValueError):
            raise KeyStoreError(f"{self.backend_name}: the entry is not one of the app's") from None

    def write(self, name: str, secret: bytes) -> None:
        """Keep `secret` under `name`. Raises KeyStoreError when it could not be kept."""
        backend = self._backend_or_raise()
        with self._trouble():
            backend.set_password(SERVICE, name, base64.b64encode(secret).decode("ascii"))

    def delete(self, name: str) -> None:
        """Forget the secret under `name`; no error where there is none. Raises KeyStoreError."""
        backend = self._backend_or_raise()
        with self._trouble():
            if backend.get_password(SERVICE, name) is not None:
                backend.delete_password(SERVICE, name)

    def _backend(self) -> tuple[KnownBackend, Any] | None:
        if self._found is None:  # none so far, that is: one may be started later in the session
            self._found = self._load_remembered() or self._best()
        return self._found

    def _backend_or_raise(self) -> Any:
        found = self._backend()
        if found is None:
            raise KeyStoreError("no keyring was found")
        return found[1]()

    def _load_remembered(self) -> tuple[KnownBackend, Any] | None:
        for known in _of_this_system():
            if known.name == self._remembered:
                made = self._class_of(known)
                return (known, made) if made is not None else None
        return None

    def _best(self) -> tuple[KnownBackend, Any] | None:
        """Look for the real keyring that `keyring` would prefer."""
        best: tuple[KnownBackend, Any] | None = None
        highest = 0.0
        for known in _of_this_system():
            made = self._class_of(known)
            priority = _priority(made) if made is not None else None
            if priority is not None and priority > highest:
                best, highest = (known, made), priority
        return best

    def _class_of(self, known: KnownBackend) -> Any:
        try:
            return getattr(self._load(known.module), known.of_class)
        except Exception:  # noqa: BLE001 - a system library may be missing in any way
            return None

    @contextmanager
    def _trouble(self) -> Generator[None]:
        """Turn whatever a keyring raises into KeyStoreError.

        Only the kinds of error are named: what a backend writes into its message is not ours to trust.
        """
        try:
            yield
        except Exception as error:  # noqa: BLE001 - D-Bus, a C library or keyring itself, each with kinds of its own
            cause = f" ({type(error.__cause__).__name__})" if error.__cause__ is not None else ""
            raise KeyStoreError(f"{self.backend_name}: {type(error).__name__}{cause}") from None


def _of_this_system() -> list[KnownBackend]:
    return [known for known in KNOWN_BACKENDS if sys.platform.startswith(known.platforms)]


def _priority(backend: Any) -> float | None:
    """Return how much `keyring` prefers a backend; None where it cannot be used now."""
    try:
        return float(backend.priority)
    except Exception:  # noqa: BLE001 - keyring says so by raising, of whatever kind
        return None
