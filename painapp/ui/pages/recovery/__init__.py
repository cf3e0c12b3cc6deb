"""The recovery sheet: making the code, keeping it, checking it, and what comes after it was used."""
