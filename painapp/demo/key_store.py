"""A keyring for the demo, and for nothing else: it protects nobody, since the person is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.ports import KeyStoreError

if TYPE_CHECKING:
    from pathlib import Path

FILE = "demo-keys.json"


class DemoKeyStore:
    """The KeyStore port over a plain file beside the demo's diary, so that the demo can be opened again.

    A real diary's key is never in a plain file. This one opens an invented person's diary, leaves the
    computer's keyring alone, and goes when the demo's folder goes.
    """

    def __init__(self, folder: Path) -> None:
        """Keep the keys in `folder`, the folder of the demo's diary."""
        self._path = folder / FILE

    @property
    def backend_name(self) -> str:
        """Name of this keyring."""
        return "Demo"

    def available(self) -> bool:
        """Tell that it is there; it always is."""
        return True

    def read(self, name: str) -> bytes | None:
        """Return the secret kept under `name`, or None. Raises KeyStoreError when the file is damaged."""
        kept = self._kept().get(name)
        return bytes.fromhex(kept) if kept is not None else None

    def write(self, name: str, secret: bytes) -> None:
        """Keep `secret` under `name`. Raises KeyStoreError when the file cannot be written."""
        self._keep(self._kept() | {name: secret.hex()})

    def delete(self, name: str) -> None:
        """Forget the secret under `name`; no error where there is none. Raises KeyStoreError."""
        self._keep({other: kept for other, kept in self._kept().items() if other != name})

    def _kept(self) -> dict[str, str]:
        import json

        try:
            kept: dict[str, str] = json.loads(self._path.read_text(encoding="ascii"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise KeyStoreError(f"the demo's keys cannot be read: {type(error).__name__}") from None
        return kept

    def _keep(self, kept: dict[str, str]) -> None:
        import json

        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._path.write_text(json.dumps(kept), encoding="ascii")
        except OSError as error:
            raise KeyStoreError(f"the demo's keys cannot be kept: {type(error).__name__}") from None
