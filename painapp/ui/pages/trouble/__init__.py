"""The calm page for a diary that cannot be opened."""
