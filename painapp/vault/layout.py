"""Names of the files in the diary folder, and the numbers of their formats."""

from __future__ import annotations

DATABASE = "diary.db"
HEADER = "vault.json"
PREVIOUS = "vault.json.previous"
"""While a new header is written: the one before it. Afterwards: a second copy of the new one."""
UNFINISHED = "unfinished"
"""Folder in which a new diary is made ready; moving its vault.json out is what makes the diary exist."""
REPLACED_GOES_TO = "replaced-goes-to"
"""Beside a diary that waits aside: names the folder that keeps the database it takes the place of."""
MARK = "diary.mark"
"""How many commits the database had when it was last written to."""
NOT_WHOLE = "diary.damaged"
"""Beside an open database of which a page did not read: the next opening looks through all of it first."""
LOCK_SHELF = "at-hand.sealed"
"""What the person chose to have at hand while the diary is locked (`lock_shelf`)."""
BACKUPS = "backups"
"""Folder of the app's own backups, beside that of the diary."""
DATABASE_COMPANIONS = ("-wal", "-shm")
"""Endings of the files SQLite keeps beside an open database; the first may hold saved entries."""

ERASING = "erasing.json"
"""In the diary's folder while everything is being erased: what is to go, for when that is cut short."""

MAGIC = "PainApp diary"
FORMAT = 1
"""Of vault.json. Raised when an older app could no longer read it rightly."""
SCHEMA = 6
"""Of the database (`user_version`): the number of the newest migration."""

KIND_MARK = "\x02"
"""What the last column of an entry's row starts with, before its kind: no text of a person's can hold it."""

FILLED = frozenset({"own_word", "search_due", "search_place"})
"""Tables that triggers fill from the entries, beside the index `search`: they hold nothing of their own."""

DATA_KEY_BYTES = 32
SALT_BYTES = 16
