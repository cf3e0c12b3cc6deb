"""The statements of the vault, ready to run: see `core` for how each is composed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault.statements import statement

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.vault.statements import Prepared


def insert_entry(kind: type[Entry]) -> Prepared:
    """Insert a row."""
    return statement("insert_entry", kind)


def update_entry(kind: type[Entry]) -> Prepared:
    """Rewrite the row `for_id`, all but its id and whether it is removed."""
    return statement("update_entry", kind)


def remove_entry(kind: type[Entry]) -> Prepared:
    """Mark the entry `for_id` as removed at `now`, and close its version."""
    return statement("remove_entry", kind)


def bring_back_entry(kind: type[Entry]) -> Prepared:
    """Take the mark off the removed entry `for_id`."""
    return statement("bring_back_entry", kind)


def close_version(kind: type[Entry]) -> Prepared:
    """Close the newest version of `for_id`."""
    return statement("close_version", kind)


def close_versions(kind: type[Entry]) -> Prepared:
    """Close the newest version of every entry of a kind."""
    return statement("close_versions", kind)


def delete_entry(kind: type[Entry]) -> Prepared:
    """Delete the row `for_id`."""
    return statement("delete_entry", kind)


def entry_by_id(kind: type[Entry]) -> Prepared:
    """Select the row `for_id`, removed or not."""
    return statement("entry_by_id", kind)


def kinds_with() -> Prepared:
    """Select the kind of the row `for_id`, whichever table it stands in."""
    return statement("kinds_with")


def entries_with(kind: type[Entry]) -> Prepared:
    """Select the rows in the diary whose ids stand in the JSON list `ids`."""
    return statement("entries_with", kind)


def all_entries(kind: type[Entry]) -> Prepared:
    """Select every row in the diary."""
    return statement("all_entries", kind)


def periods_touching(kind: type[Entry]) -> Prepared:
    """Select the rows whose period has a day from `first` to `last`; one without an end goes on."""
    return statement("periods_touching", kind)


def last_said(kind: type[Entry], field: str) -> Prepared:
    """Select a column of the newest entry but `for_id` where it says something."""
    return statement("last_said", kind, field)


def entries_between(kind: type[Entry]) -> Prepared:
    """Select the rows of the days `first` to `last`."""
    return statement("entries_between", kind)


def newest_day(kind: type[Entry]) -> Prepared:
    """Select the last day that has an entry of the kind."""
    return statement("newest_day", kind)


def removed_entries(kind: type[Entry]) -> Prepared:
    """Select the rows removed at `before` or later."""
    return statement("removed_entries", kind)


def long_removed() -> Prepared:
    """Select kind and id of everything removed earlier than `before`."""
    return statement("long_removed")


def recent_values(kind: type[Entry], field: str) -> Prepared:
    """Select one column of the newest `most` entries of a kind, newest first."""
    return statement("recent_values", kind, field)


def counts() -> Prepared:
    """Select, for each kind that tells of a day, how many entries there are."""
    return statement("counts")


def some() -> Prepared:
    """Count the entries that tell of a day, up to `most` of each kind."""
    return statement("some")


def first_days() -> Prepared:
    """Select, for each kind that tells of a day, the first day described."""
    return statement("first_days")


def insert_version() -> Prepared:
    """Insert an earlier version."""
    return statement("insert_version")


def versions_of() -> Prepared:
    """Select number, snapshot and saving instant of the earlier versions of `for_id`, oldest first."""
    return statement("versions_of")


def delete_versions() -> Prepared:
    """Delete the earlier versions of `for_id`."""
    return statement("delete_versions")


def all_settings() -> Prepared:
    """Select every setting."""
    return statement("all_settings")


def write_setting() -> Prepared:
    """Insert a setting, or put another value in its place."""
    return statement("write_setting")


def raise_commit_count() -> Prepared:
    """Count one more transaction, and select the count."""
    return statement("raise_commit_count")


def commit_count() -> Prepared:
    """Select how many transactions the file has seen."""
    return statement("commit_count")


def bury() -> Prepared:
    """Insert a tombstone, or leave the one that is there."""
    return statement("bury")


def tombstones() -> Prepared:
    """Select every tombstone: id, kind and when it was set."""
    return statement("tombstones")


def all_drafts() -> Prepared:
    """Select place and snapshot of every draft."""
    return statement("all_drafts")


def insert_draft() -> Prepared:
    """Insert a draft."""
    return statement("insert_draft")


def delete_drafts() -> Prepared:
    """Delete every draft."""
    return statement("delete_drafts")
