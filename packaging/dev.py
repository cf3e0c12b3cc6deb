"""The developer commands of PainApp: run, test, faults, bench, tour, demo, lock.

    python3 packaging/dev.py run        set up if needed, then start the app
    python3 packaging/dev.py test       linters, type checker, tests

Needs nothing but Python 3.11 or newer, and a network once.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

if sys.version_info < (3, 11):  # noqa: UP036 -- this file is what an older Python is given to run
    sys.exit("PainApp needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

import libraries
import screen
import setting_up
from checkout import Checkout, Stop, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_USAGE = """\
usage: python3 packaging/dev.py COMMAND [arguments]

  run [ARGUMENTS]     start the app; arguments go to it. Without a screen: the demo journey, drawn to files
  demo [ARGUMENTS]    start the app with an invented person's diary, which is gone afterwards
  test [-- ARGUMENTS] linters, type checker, dependency rules, tests; arguments go to pytest
  faults [ARGUMENTS]  kill, cut the power, fill disks, flip bytes; print what was lost (as root on Linux)
  tour OUT [ARGUMENTS] draw every page in every state into the folder OUT (--only share --variant dark)
  bench [ARGUMENTS]   measure start, saving, PDF and memory against their floors
  lock [ARGUMENTS]    for maintainers: renew the lock files (needs uv; arguments go to `uv pip compile`)

The first command makes .venv from the lock files; later ones start at once. As root on Debian or Ubuntu it
installs the system libraries that are missing, otherwise it prints the command that does.
"""


def main(arguments: Sequence[str]) -> int:
    """Carries out one command and gives its exit code."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(_USAGE, end="")
        return 0 if arguments else 2
    command = COMMANDS.get(arguments[0])
    if command is None:
        say(f"There is no command {arguments[0]}.\n\n{_USAGE}")
        return 2
    try:
        return command(Checkout(Path(__file__).resolve().parent.parent), list(arguments[1:]))
    except Stop as reason:
        say(str(reason))
        return 1
    except KeyboardInterrupt:
        return 130


def run(checkout: Checkout, arguments: list[str]) -> int:
    """Starts the app in a window, or without a screen does the demo journey."""
    platform = screen.found(os.environ)
    _set_up(checkout, "runtime", [platform or "offscreen"])
    if platform is None and not arguments:
        return _journey(checkout)
    return _start_app(checkout, platform, arguments)


def demo(checkout: Checkout, arguments: list[str]) -> int:
    """Starts the app with an invented person, or without a screen does the demo journey."""
    platform = screen.found(os.environ)
    _set_up(checkout, "runtime", [platform or "offscreen"])
    if platform is None and not arguments:
        return _journey(checkout)
    return _start_app(checkout, platform, ["--demo", *arguments])


def tour(checkout: Checkout, arguments: list[str]) -> int:
    """Draws every page into a folder; what comes after the folder goes to tests.tour."""
    if not arguments or arguments[0].startswith("-"):
        raise Stop("tour needs a folder first: python3 packaging/dev.py tour OUT")
    _set_up(checkout, "dev", ["offscreen"])
    return _module(checkout, "tests.tour", [str(Path(arguments[0]).absolute()), *arguments[1:]])


def bench(checkout: Checkout, arguments: list[str]) -> int:
    """Measures the app against its floors."""
    _set_up(checkout, "dev", ["offscreen"])
    return _module(checkout, "tests.bench", arguments)


def faults(checkout: Checkout, arguments: list[str]) -> int:
    """Injects every fault the diary has to survive, many times, and prints what was found."""
    _set_up(checkout, "dev", ["offscreen"], tools=True)
    return _module(checkout, "tests.faults", arguments)


def test(checkout: Checkout, arguments: list[str]) -> int:
    """Runs every check and every test."""
    import steps

    _set_up(checkout, "dev", ["offscreen", "xcb"], tools=True)
    environment = checkout.environment()
    # pyright comes with its own Node.js and asks no server for a newer version of itself.
    environment.pop("PYRIGHT_PYTHON_FORCE_VERSION", None)
    environment["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"
    to_pytest = arguments[1:] if arguments[:1] == ["--"] else arguments
    return steps.run_all(str(checkout.python), checkout.root, environment, to_pytest)


def lock(checkout: Checkout, arguments: list[str]) -> int:
    """Renews the lock files: for all systems and Pythons at once, with hashes, naming no index."""
    uv = shutil.which("uv")
    if uv is None:
        raise Stop("lock needs uv on the PATH, for example from: python3 -m pip install uv")
    fixed = [
        "--universal",
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-annotate",
    ]
    told = ["--custom-compile-command", "python3 packaging/dev.py lock"]
    levels = {"runtime": [], "dev": ["--group", "dev", "-c", "packaging/lock/runtime.txt"]}
    for level, extra in levels.items():
        out = str(checkout.lock(level).relative_to(checkout.root))
        chosen = arguments or ["--upgrade"]
        command = [uv, "pip", "compile", "-q", *fixed, *told, *extra, *chosen, "pyproject.toml", "-o", out]
        code = subprocess.run(command, cwd=checkout.root, check=False).returncode
        if code:
            return code
    return 0


COMMANDS: dict[str, Callable[[Checkout, list[str]], int]] = {
    "run": run,
    "demo": demo,
    "test": test,
    "faults": faults,
    "tour": tour,
    "bench": bench,
    "lock": lock,
}


def _set_up(checkout: Checkout, level: str, platforms: Iterable[str], *, tools: bool = False) -> None:
    setting_up.prepare(checkout, level)
    setting_up.keep_compiled(checkout)
    for platform in platforms:
        if platform != "native":
            _provide(checkout, platform, lambda p=platform: _missing_for(checkout, p), needed=True)
    if tools and sys.platform == "linux":
        _provide(checkout, "tools", libraries.missing_tools, needed=False)


def _missing_for(checkout: Checkout, platform: str) -> list[str]:
    return libraries.missing_libraries(checkout.site_packages, [platform])


def _provide(checkout: Checkout, name: str, look: Callable[[], list[str]], *, needed: bool) -> None:
    """Looks once what the system lacks, installs it if that is possible, and otherwise tells how to."""
    basis = setting_up.fingerprint(checkout, "runtime") + libraries.fingerprint()
    if setting_up.is_stamped(checkout, name, basis):
        return
    missing = look()
    packages, _unknown = libraries.packages_for(missing)
    if packages and libraries.may_install():
        libraries.install(packages)
        missing = look()
    if not missing:
        setting_up.stamp(checkout, name).write_text(basis, encoding="ascii")
    elif needed:
        raise Stop(libraries.advice(missing) + "\nThen run the same command again.")
    else:
        say(libraries.advice(missing) + "\nTests that need it will say so.")


def _start_app(checkout: Checkout, platform: str | None, arguments: list[str]) -> int:
    """Starts painapp where the person stands, without letting that folder's files be imported (-P)."""
    environment = checkout.environment()
    if platform is None:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(checkout.python), "-P", "-m", "painapp", *arguments]
    if sys.platform != "win32":  # there, exec gives the prompt back at once
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, check=False).returncode


def _journey(checkout: Checkout) -> int:
    out = _new_folder(Path.cwd())
    say(f"There is no screen here, so a demo journey is drawn to files in {out} instead.")
    code = _module(checkout, "tests.journeys.demo", [str(out)])
    if code == 0:
        say(f"The pictures and the PDF are in {out}")
    return code


def _new_folder(parent: Path) -> Path:
    """A folder that was not there before, beside the person if that can be written to."""
    if os.access(parent, os.W_OK):
        for number in range(1, 1000):
            out = parent / ("painapp-demo" if number == 1 else f"painapp-demo-{number}")
            try:
                out.mkdir()
            except FileExistsError:
                continue
            return out
    return Path(tempfile.mkdtemp(prefix="painapp-demo-"))


def _module(checkout: Checkout, module: str, arguments: list[str]) -> int:
    """Runs a module of the checkout without a screen."""
    environment = checkout.environment() | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(checkout.python), "-m", module, *arguments]
    return subprocess.run(command, cwd=checkout.root, env=environment, check=False).returncode


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a pipe on Windows does not know every sign
            stream.reconfigure(errors="replace")
    sys.exit(main(sys.argv[1:]))
