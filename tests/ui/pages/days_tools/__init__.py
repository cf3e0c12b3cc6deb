"""Tests of the tools for days, nights and talks."""
