"""My plan for setbacks: when things slip back for longer than a hard day."""
