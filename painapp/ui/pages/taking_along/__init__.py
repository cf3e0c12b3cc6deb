"""What I take with me from the course."""
