"""What turns it up and down: the person's own map, in two columns."""
