"""Diary: the days as a calendar, and the chosen day as a timeline to read, add to and change."""
