"""One backup as it stands on the shelf."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from painapp.vault.backups.errors import BackupError
    from painapp.vault.backups.manifest import Manifest, Reason

ENDING = ".painapp"


class Backup(NamedTuple):
    """A file that is a backup, or claims to be one.

    `manifest` is None where it does not read, and `trouble` then says why (or that a newer app made it).
    `size` is that of the file in bytes. `checked_at` is when it was last opened and found whole. `also`
    are whole copies of the same backup in other folders.
    """

    path: Path
    size: int
    manifest: Manifest | None
    checked_at: datetime | None = None
    also: tuple[Path, ...] = ()
    trouble: BackupError | None = None

    @property
    def made_at(self) -> datetime | None:
        """When it was made, with the offset of the place."""
        return self.manifest.made_at if self.manifest else None

    @property
    def reason(self) -> Reason | None:
        """Why it was made."""
        return self.manifest.reason if self.manifest else None

    @property
    def entries(self) -> int:
        """How many entries are in it; 0 where that is not known."""
        return sum(self.manifest.entries.values()) if self.manifest else 0

    @property
    def vault_id(self) -> UUID | None:
        """Which diary it is a copy of."""
        return self.manifest.vault_id if self.manifest else None

    @property
    def schema(self) -> int:
        """The schema of the diary in it; 0 where that is not known."""
        return self.manifest.schema if self.manifest else 0

    @property
    def app_version(self) -> str:
        """The app that last wrote the diary in it."""
        return self.manifest.app_version if self.manifest else ""
