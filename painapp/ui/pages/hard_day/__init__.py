"""My plan for a hard day, and how it goes into the flare-up plan."""
