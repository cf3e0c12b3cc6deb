"""Writes docs/summary.schema.json, the schema of the JSON file that Share saves, from the fields themselves.

    .venv/bin/python packaging/summary_schema.py update

After a new kind of entry or a new field; a test tells when the file is stale.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "docs" / "summary.schema.json"


def written() -> str:
    """The schema as it should stand in the file."""
    from painapp.summary.json_file import schema

    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    if sys.argv[1:] != ["update"]:
        sys.exit(__doc__)
    sys.path.insert(0, str(FILE.parent.parent))
    FILE.write_text(written(), encoding="utf-8")
