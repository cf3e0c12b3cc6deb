"""Help me now: over all rooms, in the colours of dusk, begun by one press; and what is asked afterwards."""
