"""One small step in eating or drinking, for Today."""
