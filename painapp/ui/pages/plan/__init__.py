"""Plan: my flare-up plan, written when well, and a kind voice."""
