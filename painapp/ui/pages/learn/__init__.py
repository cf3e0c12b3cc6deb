"""Learn: the course, the outdoor path, and what goes with them."""
