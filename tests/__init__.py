"""Tests mirror painapp/; beside them stand the stage, the tour, the journeys and the bench."""
