"""What you write down: what the diary asks for besides, and what else the person lives with."""
