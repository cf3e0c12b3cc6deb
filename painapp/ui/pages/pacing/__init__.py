"""Pacing: a level that fits hard days too, planned beside done, and the ups and downs of some weeks."""
