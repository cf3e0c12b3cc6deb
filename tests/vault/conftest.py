"""Every test of the vault works on real files."""

from __future__ import annotations

from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here
