"""Worry time: a place and a time for worries, so that they can wait."""
