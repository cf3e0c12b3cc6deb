"""Pleasant things, planned for a day, and how they were."""
