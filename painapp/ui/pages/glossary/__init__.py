"""The words of the course and what they mean."""
