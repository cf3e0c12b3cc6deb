"""The screen before a locked diary."""
