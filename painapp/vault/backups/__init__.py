"""Backups: whole copies of the diary in one file each, made, kept, checked, opened and restored.

`making` makes one, `shelf` lists and thins them, `archive` reads a file that nobody need trust, `opening`
finds its key, `merging` holds the rules for two diaries that went apart, `restoring` stages what comes of
them, `daily` says when one is due. Nothing here is loaded at a start.
"""
