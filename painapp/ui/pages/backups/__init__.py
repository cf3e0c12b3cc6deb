"""Backups: whole copies of the diary, and the way back from one."""
