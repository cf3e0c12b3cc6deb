"""The computer around us: clock, folders, keyring, language, log. Implements the ports of the domain."""
