"""Another way to see it: a thought looked at from more than one side."""
