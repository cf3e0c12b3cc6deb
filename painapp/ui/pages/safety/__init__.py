"""The page about keeping the diary safe: one card for each thing."""
