"""My story, and what I believe about my pain, now and again."""
