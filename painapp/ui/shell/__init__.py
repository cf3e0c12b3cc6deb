"""The window around the rooms: rail, navigator, lock screen, messages."""
