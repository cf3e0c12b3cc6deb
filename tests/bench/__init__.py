"""The bench: PainApp measured against the least that does the same, in one run, in turn.

`python -m tests.bench` prints one table. Every figure is measured in processes of its own, ours and the
one it is compared with alternating, so that a busy computer slows both alike.
"""

# It keeps Python's own import function, and PySide6 would have replaced that.
from painapp.system import loading  # noqa: F401  # pyright: ignore[reportUnusedImport]
