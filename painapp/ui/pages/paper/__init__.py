"""Paper week: a sheet to write on by hand, and its days typed back in."""
