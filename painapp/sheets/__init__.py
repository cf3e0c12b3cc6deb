"""Pages a person keeps on paper: the recovery sheet, and a week to write on by hand."""
