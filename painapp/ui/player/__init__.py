"""The player that every guided exercise shares: its clockwork, what is seen, and what is heard."""
