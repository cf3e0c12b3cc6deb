"""Settings: look, country, the diary day, what opens the diary, keys, and what this program is."""
