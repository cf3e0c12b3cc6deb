"""Settings: look, country, the diary day, how it is kept safe, keys, and what this program is."""
