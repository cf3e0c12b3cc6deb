"""The drawings of the body map: points from small tables, curves through them, regions between the curves.

`packaging/draw_bodies.py` writes them to resources/bodies; nothing here travels with the app.
"""

from __future__ import annotations
