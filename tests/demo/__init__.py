"""Tests of the invented person."""
