"""Python's own import function stays in place, whatever of PySide6 is loaded after it."""

from __future__ import annotations

import subprocess
import sys

LOAD = """
import builtins
plain = builtins.__import__
from painapp.system.loading import load_qt
load_qt()
from PySide6 import QtGui, QtNetwork, QtWidgets
print(builtins.__import__ is plain)
"""


def test_python_s_own_import_function_is_back_for_good() -> None:
    done = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
