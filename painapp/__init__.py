"""PainApp: a private diary and learning tool for adults who live with long-term pain.

The folders below are the house; ARCHITECTURE.md shows who may know whom.
"""

from __future__ import annotations

__version__ = "0.1.0"
