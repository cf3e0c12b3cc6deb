"""Today: the check-in first, then last sleep, what was done, what went well, and the last two weeks."""
