"""What the pages beside the lessons share: a list, and one thing of it opened."""
