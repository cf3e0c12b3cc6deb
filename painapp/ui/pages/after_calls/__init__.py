"""When calls stop: what stays, and the day I look back."""
