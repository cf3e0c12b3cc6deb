"""Content: reads and checks the texts that travel with the app in resources/.

Each module is one kind of content. Nothing here looks at a person's diary.
"""

from __future__ import annotations
