"""Pages a person keeps on paper: so far the recovery sheet."""
