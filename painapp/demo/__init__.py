"""One invented person, Robin Example: for the demo, screenshots, tests and benchmarks.

Nobody real is behind a word of it. The same seed gives the same entries on every computer.
"""
