"""Practise: guided exercises, offered by time and by what suits now, and the page of each."""
