"""A keyring for tests: kept in memory, and made to fail in the ways real ones do."""

from __future__ import annotations

from painapp.domain.ports import KeyStoreError


class MemoryKeyStore:
    """A key store port over a dictionary.

    `refusing` makes every call raise, as a locked or dismissed keyring does; `there` False behaves like
    the null backend, which keeps nothing and says nothing; `loses_writes` takes a secret and forgets it.
    """

    backend_name = "Test keyring"

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}
        self.refusing = False
        self.there = True
        self.loses_writes = False

    def available(self) -> bool:
        return self.there

    def read(self, name: str) -> bytes | None:
        self._answer()
        return self.secrets.get(name) if self.there else None

    def write(self, name: str, secret: bytes) -> None:
        self._answer()
        if self.there and not self.loses_writes:
            self.secrets[name] = secret

    def delete(self, name: str) -> None:
        self._answer()
        self.secrets.pop(name, None)

    def _answer(self) -> None:
        if self.refusing:
            raise KeyStoreError("the test keyring is locked")
