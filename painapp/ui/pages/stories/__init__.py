"""Stories: short invented lives."""
