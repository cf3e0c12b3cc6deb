"""My people: whom I can turn to, and my trusted contact."""
