"""What comes into the diary from files: our own, and other programs'."""
