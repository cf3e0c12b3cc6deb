"""Conversations, planned: with somebody, or with a doctor, nurse or therapist."""
