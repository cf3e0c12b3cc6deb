"""Tests of the computer around the app, with real files, a real keyring and real zones."""
