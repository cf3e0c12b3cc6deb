"""What went well, by month, to read back."""
