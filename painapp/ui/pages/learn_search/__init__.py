"""Search over lessons, stories, words and own answers."""
