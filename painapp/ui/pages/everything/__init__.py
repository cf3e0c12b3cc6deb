"""Everything, to take along: the whole diary as one plain file, and back."""
