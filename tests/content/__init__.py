"""Tests of the texts that travel with the app."""
