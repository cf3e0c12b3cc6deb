"""How pages are set: templates and fonts that ship, typst, and what any text needs to be printable."""
