"""Every fault the vault has to survive, injected for real; `python -m tests.faults` is the long form.

One test, or one family, for each row of the table in `rows`. What a test needs and this computer lacks (root,
strace, a keyring…) is told as the reason for skipping it.
"""
