"""Whole journeys through the app, as a person makes them."""
