"""What changes with other conditions, and when to ask."""
