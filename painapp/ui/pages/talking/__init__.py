"""Cards for talking together, one for each week."""
