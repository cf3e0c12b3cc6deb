"""Does at set-up what would make the first export slow: `python -m painapp.summary.warm_up`.

matplotlib looks through every font of the computer when it is first imported, and keeps the list in the
folder that MPLCONFIGDIR names. Whoever starts the app or this module sets that to the app's cache folder.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER = "MPLCONFIGDIR"


def warm_up() -> None:
    """Let matplotlib make its list of fonts, and draw nothing. Raises OSError where it cannot be kept."""
    folder = os.environ.get(FOLDER)
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)

    from matplotlib import font_manager
    from matplotlib.backends import backend_svg
    from matplotlib.figure import Figure

    _ = (font_manager, backend_svg, Figure)


def main() -> int:
    """Run it from the command line; a failure only costs time later, so it is told and not raised."""
    try:
        warm_up()
    except OSError as error:
        sys.stderr.write(f"The font list could not be made now: {error.strerror}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
