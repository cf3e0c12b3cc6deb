"""What the app knows: entries, rules and ports. Standard library only; all else stands on it."""
