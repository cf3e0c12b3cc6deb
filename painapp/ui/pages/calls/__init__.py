"""Calls: when they are, preparing one, holding it, and what stays of it; parts of Share."""
