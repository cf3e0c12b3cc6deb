"""What I expected, what happened: the person's own small experiments, before and after. A part of Plan."""
