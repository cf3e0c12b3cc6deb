"""Reusable controls, each one painted or styled from the theme."""
