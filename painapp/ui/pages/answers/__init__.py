"""My answers, by lesson."""
