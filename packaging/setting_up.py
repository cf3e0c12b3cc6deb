"""Makes `.venv` from the lock files, notices a half-made one, and costs next to nothing when all is there."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import struct
import subprocess
import sys
from contextlib import contextmanager, suppress
from enum import Enum
from typing import TYPE_CHECKING

import libraries
from checkout import Checkout, Stop, clean_environment, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LEVELS = ("runtime", "dev")
_RECIPE = "2"  # raise it when the steps below change, so that environments are brought up to date


class State(Enum):
    """What was found where the environment should be."""

    READY = "nothing to do"
    OUTDATED = "works, but the lock files have changed"
    UNUSABLE = "missing, half-made or for another Python"


def fingerprint(checkout: Checkout, level: str) -> str:
    """What an environment of this level rests on: its lock file, this Python and this recipe."""
    whole = hashlib.sha256(checkout.lock(level).read_bytes())
    whole.update(f"{sys.version} {sys.platform} {_RECIPE}".encode())
    return whole.hexdigest()


def stamp(checkout: Checkout, name: str) -> Path:
    """The file that tells that `name` was done; it holds the fingerprint it was done for."""
    return checkout.venv / f".ready-{name}"


def is_stamped(checkout: Checkout, name: str, basis: str) -> bool:
    """Whether `name` was done for this very fingerprint."""
    try:
        return stamp(checkout, name).read_text(encoding="ascii") == basis
    except (OSError, ValueError):
        return False


def state(checkout: Checkout, level: str) -> State:
    """What stands where the environment of this level should be.

    Raises `Stop` for a working environment of another Python that this command did not make.
    """
    if _unfinished(checkout).exists() or not checkout.python.exists():
        return State.UNUSABLE
    if is_stamped(checkout, level, fingerprint(checkout, level)):
        return State.READY
    if checkout.site_packages.is_dir():
        return State.OUTDATED
    if any(stamp(checkout, one).exists() for one in LEVELS):
        return State.UNUSABLE
    raise Stop(
        f"{checkout.venv} belongs to another Python and was not made by this command.\n"
        "Rename or remove it, then run the same command again."
    )


def prepare(checkout: Checkout, level: str) -> None:
    """Sees to it that the environment of this level is there. Raises `Stop` when that cannot be."""
    if state(checkout, level) is State.READY:
        return
    with _alone(checkout.root / ".venv-lock"):
        found = state(checkout, level)  # another process may have done it meanwhile
        if found is State.UNUSABLE:
            say("Setting up in .venv. This takes a minute or two, and only happens once.")
            _make(checkout)
        if found is not State.READY:
            _bring_up_to_date(checkout, level)


def keep_compiled(checkout: Checkout) -> None:
    """Compiles what has changed in painapp/ since the last time; with nothing changed it takes milliseconds.

    The environment's Python is the one that runs this, so its byte code can be made here. A file that cannot
    be compiled is left to the app, which says what is wrong with it.
    """
    for source in (checkout.root / "painapp").rglob("*.py"):
        compiled = source.parent / "__pycache__" / f"{source.stem}.{sys.implementation.cache_tag}.pyc"
        if _fits(source, compiled):
            continue
        import py_compile

        with suppress(OSError, py_compile.PyCompileError):
            py_compile.compile(str(source), str(compiled), doraise=True)


def _fits(source: Path, compiled: Path) -> bool:
    """Whether the byte code is of this very source and Python, as Python itself would judge."""
    try:
        with compiled.open("rb") as opened:
            head = opened.read(16)
    except OSError:
        return False
    status = source.stat()
    of_source = struct.pack("<3L", 0, int(status.st_mtime) & 0xFFFFFFFF, status.st_size & 0xFFFFFFFF)
    return head == importlib.util.MAGIC_NUMBER + of_source


def _unfinished(checkout: Checkout) -> Path:
    return checkout.venv / ".unfinished"


def _make(checkout: Checkout) -> None:
    """An empty environment; the mark inside tells that it is not done until everything is installed."""
    _provide_venv_module()
    if checkout.venv.exists():
        say("The .venv found here is not complete, so it is made anew.")
        shutil.rmtree(checkout.venv)
    checkout.venv.mkdir()
    _unfinished(checkout).touch()
    _run([sys.executable, "-m", "venv", str(checkout.venv)], checkout, "Python could not make .venv.")


def _provide_venv_module() -> None:
    """Debian keeps the part of Python that makes environments in a package of its own."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if not libraries.may_install():
        raise Stop(libraries.how_to_install([package]) + "\nThen run the same command again.")
    libraries.install([package])


def _bring_up_to_date(checkout: Checkout, level: str) -> None:
    for each in checkout.venv.glob(".ready-*"):
        each.unlink()
    _install(checkout, level)
    _link(checkout)
    _compile(checkout)
    for each in LEVELS[: LEVELS.index(level) + 1]:
        stamp(checkout, each).write_text(fingerprint(checkout, each), encoding="ascii")
    _unfinished(checkout).unlink(missing_ok=True)


def _install(checkout: Checkout, level: str) -> None:
    python = str(checkout.python)
    if not (checkout.site_packages / "pip").is_dir():
        _run([python, "-I", "-m", "ensurepip"], checkout, "The environment has no pip.")
    pip = [python, "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    exactly = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-compile"]
    quietly = [] if sys.stderr.isatty() else ["--quiet"]
    say("Fetching the packages named in " + str(checkout.lock(level).relative_to(checkout.root)) + " …")
    _run(
        [*pip, *exactly, *quietly, "-r", str(checkout.lock(level))],
        checkout,
        "Not all packages could be installed; the lines above tell why. It needs a network once.",
    )


def _link(checkout: Checkout) -> None:
    """Makes painapp importable from any folder.

    A line of a .pth file costs no start-up time, unlike the import hook of an editable install; as a relative
    path it is plain ASCII whatever the checkout's folder is called.
    """
    up = os.path.relpath(checkout.root, checkout.site_packages).replace(os.sep, "/")
    (checkout.site_packages / "painapp-checkout.pth").write_text(up + "\n", encoding="ascii")


def _compile(checkout: Checkout) -> None:
    """Byte code for everything, on all cores: without it the first start takes four times as long."""
    say("Preparing a quick start …")
    compile_ = [str(checkout.python), "-I", "-m", "compileall", "-qq", "-j", "0"]
    # Packages hold templates that are not valid Python, so the exit code says nothing.
    folders = [str(checkout.site_packages), str(checkout.root / "painapp")]
    subprocess.run([*compile_, *folders], check=False, env=clean_environment(), stdin=subprocess.DEVNULL)


def _quietly(command: list[str], checkout: Checkout, **more: str) -> str:
    return subprocess.run(
        command,
        cwd=checkout.root,
        check=True,
        capture_output=True,
        encoding="utf-8",
        timeout=180,
        env=clean_environment() | more,
        stdin=subprocess.DEVNULL,
    ).stdout


def _run(command: list[str], checkout: Checkout, trouble: str) -> None:
    done = subprocess.run(
        command,
        cwd=checkout.root,
        check=False,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
    )
    if done.returncode:
        raise Stop(f"{trouble}\nRunning the same command again starts afresh.")


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Lets one process at a time set up; the others wait here."""
    with lock.open("a", encoding="ascii") as handle:
        if sys.platform == "win32":
            import msvcrt

            while True:  # LK_LOCK gives up after ten seconds
                try:
                    msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:
                    continue
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
