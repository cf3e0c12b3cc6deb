"""Goals: the list of them, and the page of one with its levels, steps and looks back. Parts of Plan."""
