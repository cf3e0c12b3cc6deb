"""Who may know whom: the rules are in force, and each of them really fails when it is broken."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

from checkout import Checkout

PACKAGES = (
    "content",
    "demo",
    "domain",
    "importing",
    "sheets",
    "summary",
    "system",
    "typesetting",
    "ui",
    "vault",
)

BROKEN = {
    "a lower floor knows a higher one": ("painapp/domain/x.py", "import painapp.ui", "Each floor"),
    "the vault asks the computer": ("painapp/vault/x.py", "from painapp.system import clock", "Each floor"),
    "somebody imports the app": ("painapp/ui/x.py", "from painapp import app", "Each floor"),
    "the window and the command line know each other": (
        "painapp/launch.py",
        "from painapp import export_command",
        "Each floor",
    ),
    "the app knows who starts it": ("painapp/app.py", "from painapp import launch", "Each floor"),
    "the window knows the invented person": ("painapp/ui/x.py", "import painapp.demo", "Each floor"),
    "a package without a floor": ("painapp/misc/__init__.py", "", "Each floor"),
    "only for type checkers": (
        "painapp/vault/x.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from painapp.system import clock",
        "Each floor",
    ),
    "the summary asks the computer": (
        "painapp/summary/x.py",
        "def f():\n    from painapp.system import clock",
        "The summary and the importers",
    ),
    "an importer asks the computer": (
        "painapp/importing/x.py",
        "from painapp import system",
        "The summary and the importers",
    ),
    "the invented person reads lessons": (
        "painapp/demo/x.py",
        "from painapp import content",
        "The invented person",
    ),
    "the invented person writes summaries": (
        "painapp/demo/__init__.py",
        "import painapp.summary",
        "The invented person",
    ),
    "Qt in the vault": ("painapp/vault/x.py", "from PySide6.QtCore import QObject", "Qt only"),
    "Qt in the package itself": ("painapp/__init__.py", "import PySide6", "Qt only"),
    "Qt before the command line is read": ("painapp/__main__.py", "import PySide6.QtCore", "Qt only"),
    "a database in a page": ("painapp/ui/x.py", "import sqlalchemy", "The database only"),
    "a keyring in the vault": ("painapp/vault/x.py", "def f():\n    import keyring", "The keyring only"),
    "a page sets its own sheets": ("painapp/ui/x.py", "def f():\n    import typst", "Typst only"),
    "a page locks its own PDF": ("painapp/ui/x.py", "def f():\n    import pikepdf", "Locks and attachments"),
    "the sheets know the summary": ("painapp/sheets/x.py", "import painapp.summary", "Each floor"),
    "typesetting knows what it sets": ("painapp/typesetting/x.py", "import painapp.sheets", "Each floor"),
    "a package in the domain": ("painapp/domain/x.py", "import segno", "The domain needs"),
}


@pytest.fixture
def house(tmp_path: Path, checkout: Checkout) -> Path:
    """An empty house under the same rules, with what each floor is allowed to know."""
    for package in PACKAGES:
        (tmp_path / "painapp" / package).mkdir(parents=True)
        (tmp_path / "painapp" / package / "__init__.py").touch()
    files = {
        "painapp/__init__.py": "",
        "painapp/__main__.py": "from painapp import launch, export_command",
        "painapp/export_command.py": "from painapp import ui, demo, system, summary, vault",
        "painapp/launch.py": "import PySide6\nfrom painapp import app, ui, demo, system",
        "painapp/app.py": "import PySide6\nfrom painapp import pages, ui, vault, demo, system, content",
        "painapp/pages.py": "from painapp import guided_pages, learn_pages, ui, vault, summary, content",
        "painapp/learn_pages.py": "from painapp import guided_pages, plan_pages, ui, domain",
        "painapp/plan_pages.py": "from painapp import guided_pages, ui, domain",
        "painapp/call_pages.py": "from painapp import guided_pages, ui, domain",
        "painapp/settings_pages.py": "from painapp import guided_pages, ui, system, domain",
        "painapp/guided_pages.py": "from painapp import ui, domain",
        "painapp/system/clock.py": "import PySide6, keyring\nfrom painapp import domain",
        "painapp/ui/window.py": "import PySide6\nfrom painapp import vault, summary, content, system, domain",
        "painapp/vault/engine.py": "import sqlalchemy, sqlcipher3\nfrom painapp import domain",
        "painapp/summary/charts.py": "from painapp import vault, content, typesetting",
        "painapp/summary/protect.py": "import pikepdf",
        "painapp/typesetting/template.py": "import typst\nfrom painapp import domain",
        "painapp/demo/person.py": "from painapp import vault",
        "painapp/domain/day.py": "import datetime",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text + "\n", encoding="utf-8")
    rules = (checkout.root / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(rules, encoding="utf-8")
    return tmp_path


def lint(house: Path) -> tuple[int, list[str]]:
    """The exit code, and the names of the contracts that are broken."""
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", code, "--no-cache"],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    lines = done.stdout.splitlines()
    assert any(line.startswith("Contracts: ") for line in lines), done.stdout + done.stderr
    return done.returncode, [line.partition(" BROKEN")[0] for line in lines if " BROKEN" in line]


def test_what_the_house_allows_is_kept(house: Path) -> None:
    assert lint(house) == (0, [])


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_rule_is_noticed(what: str, house: Path) -> None:
    name, text, contract = BROKEN[what]
    file = house / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text + "\n", encoding="utf-8")
    code, broken = lint(house)
    assert code == 1
    assert len(broken) == 1
    assert broken[0].startswith(contract)


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("painapp", include_external_packages=True, cache_dir=None)


def test_the_domain_needs_nothing_but_python(graph: grimp.ImportGraph) -> None:
    for module in {"painapp.domain"} | graph.find_descendants("painapp.domain"):
        for imported in graph.find_modules_directly_imported_by(module):
            root = imported.partition(".")[0]
            assert root in sys.stdlib_module_names or imported.startswith("painapp.domain"), (
                f"{module} imports {imported}"
            )


def test_the_package_itself_imports_nothing(graph: grimp.ImportGraph) -> None:
    assert graph.find_modules_directly_imported_by("painapp") <= {"__future__"}


def test_every_package_but_the_windows_is_checked_strictly(checkout: Checkout) -> None:
    settings = tomllib.loads((checkout.root / "pyproject.toml").read_text(encoding="utf-8"))
    strict = set(settings["tool"]["pyright"]["strict"])
    packages = {file.parent.name for file in (checkout.root / "painapp").glob("*/__init__.py")}
    assert {f"painapp/{name}" for name in packages - {"ui"}} <= strict
    assert "painapp/*.py" in strict


def test_packaging_shadows_no_module(checkout: Checkout) -> None:
    """packaging/ is on the path of its own scripts, and its name is also that of a package on PyPI."""
    ours = {file.stem for file in (checkout.root / "packaging").glob("*.py")}
    assert "__init__" not in ours
    assert not ours & sys.stdlib_module_names
