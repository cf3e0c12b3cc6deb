"""Tests mirror painapp/; beside them stand journeys/, faults/, bench/ and the tour."""
