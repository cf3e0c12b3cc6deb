"""What every victim finds loaded: the server they are forked from reads this, and all that jobs load on use.

Without it each victim loads that anew, watched by whoever counts its steps: ten times the work of its job.
"""

from __future__ import annotations

import gc
import pkgutil
from importlib import import_module
from zoneinfo import ZoneInfo

import cryptography.hazmat.primitives.ciphers.aead
import cryptography.hazmat.primitives.kdf.argon2
import pytest

import painapp.importing
import painapp.vault
import tests.faults.jobs
import tests.faults.scene
import tests.faults.victims

_ = (cryptography, pytest, tests)

for _package in (painapp.vault, painapp.importing):
    for _found in pkgutil.walk_packages(_package.__path__, _package.__name__ + "."):
        import_module(_found.name)

for _zone in ("Europe/London", "Europe/Oslo"):
    ZoneInfo(_zone)

# What is there stays: no victim looks through it for garbage, which would copy it.
gc.collect()
gc.freeze()
