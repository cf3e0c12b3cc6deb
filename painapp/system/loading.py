"""Loading code quickly. Import this before PySide6: it keeps Python's own import function.

PySide6 puts one of its own in place, which takes about four times as long for each module.
"""

from __future__ import annotations

import builtins
import gc

_PLAIN_IMPORT = builtins.__import__


def load_qt() -> None:
    """Load PySide6, and take Python's own import function back for good.

    Nothing is thrown away while everything is being loaded: collecting would only cost time. `gc.enable` is
    for whoever ends the start.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport]

    builtins.__import__ = _PLAIN_IMPORT  # PySide6 needs its own for `from __feature__ import` alone
