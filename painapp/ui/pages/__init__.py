"""The rooms, one folder each: page.py holds the widgets, state.py what they show."""
