"""`python -m painapp export` on real diaries, real and invented, without a window."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from painapp.__main__ import parser
from painapp.domain.entries import CheckIn, WentWell
from painapp.domain.settings import Look
from painapp.export_command import run_export
from painapp.system import keyring_store
from painapp.system.look_file import write_look
from painapp.system.paths import SystemPaths
from painapp.system.single_instance import SingleInstance
from painapp.vault.layout import DATABASE, UNFINISHED
from painapp.vault.vault import create_vault
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here
from tests.summary.diary import Writer

if TYPE_CHECKING:
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

DAY = date(2026, 11, 20)
PASSPHRASE = "sea glass, lantern, slow tide"


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, the system's folders and temporary files in it."""
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    return tmp_path


@pytest.fixture(autouse=True)
def keyring(key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch) -> MemoryKeyStore:
    """The computer's keyring is one in memory."""
    monkeypatch.setattr(keyring_store, "KeyringStore", lambda _remembered="": key_store)
    return key_store


def make(clock: FixedClock, opened_by: dict[str, Any], **settings: Any) -> None:
    """Make the person's own diary, with something written on one day."""
    with create_vault(SystemPaths().diary, clock, app_version="0.1.0", **opened_by) as vault:
        writer = Writer()
        writer.write(WentWell, DAY, text="Lunch in the sun")
        writer.write(CheckIn, DAY, at="08:00", pain=4, helped=("warmth",), note="A private note")
        vault.diary.record_all(writer.entries)
        vault.diary.save_settings(replace(vault.diary.settings, **settings))


def export(out: Path, *more: str, first: str = "2026-11-01", last: str = "2026-11-22") -> int:
    arguments = ["export", "--from", first, "--to", last, "--out", str(out), *more]
    return run_export(parser().parse_args(arguments))


def text_of(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


@pytest.mark.usefixtures("computer")
def test_beside_an_open_window_nothing_of_the_diary_is_tidied_away(
    computer: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    make(clock, {"key_store": key_store})
    folder, window = SystemPaths().diary, SingleInstance(SystemPaths().diary)
    aside = folder / UNFINISHED / DATABASE
    aside.parent.mkdir()
    aside.write_bytes(b"what the window is making ready")
    assert window.take()
    assert export(computer / "beside.pdf") == 0
    assert aside.exists()
    window.release()
    assert export(computer / "alone.pdf") == 0
    assert not aside.exists()  # left by a window that was killed
    assert text_of(computer / "beside.pdf") == text_of(computer / "alone.pdf")


def test_writes_the_period_of_the_persons_own_diary(
    computer: Path, clock: FixedClock, key_store: MemoryKeyStore, capsys: pytest.CaptureFixture[str]
) -> None:
    make(clock, {"key_store": key_store})
    out = computer / "out.pdf"
    assert export(out, "--name", "K.") == 0
    text = text_of(out)
    assert "K., 1 to 22 November 2026" in text
    assert "Lunch in the sun" in text
    told = capsys.readouterr()
    assert (told.out, told.err) == (f"Saved as {out}.\n", "")


def test_remembers_what_share_remembers_and_takes_no_note(
    computer: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    make(clock, {"key_store": key_store}, summary_name="Robin", summary_left_out=("went-well",))
    out = computer / "out.pdf"
    assert export(out) == 0
    text = text_of(out)
    assert "Robin, 1 to 22 November 2026" in text
    assert "Warmth" in text
    assert "Lunch" not in text
    assert "private" not in text
    assert export(out, "--name", "") == 0
    assert "Robin" not in text_of(out)


def test_the_name_and_the_paper_are_as_share_has_them(
    computer: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    how = {"summary_name": "Robin Hill", "share_name_as": "initials", "share_paper": "letter"}
    make(clock, {"key_store": key_store}, **how)
    out = computer / "out.pdf"
    assert export(out) == 0
    assert "R. H., 1 to 22 November 2026" in text_of(out)
    assert PdfReader(out).pages[0].mediabox.height == 792
    assert export(out, "--name", "Robin") == 0
    assert "Robin, 1 to 22 November 2026" in text_of(out)


def test_speaks_in_the_look_files_country(
    computer: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    write_look(SystemPaths().config, Look(country="US"))
    make(clock, {"key_store": key_store})
    out = computer / "out.pdf"
    assert export(out) == 0
    assert "November 1 to 22, 2026" in text_of(out)


def test_a_passphrase_is_read_from_what_comes_in(
    computer: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(clock, {"passphrase": PASSPHRASE})
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\n"))
    assert export(computer / "out.pdf") == 0
    assert "Lunch in the sun" in text_of(computer / "out.pdf")


def test_a_passphrase_is_asked_for_unseen_on_a_terminal(
    computer: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    make(clock, {"passphrase": PASSPHRASE})
    asked: list[str] = []
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda words: asked.append(words) or PASSPHRASE)
    assert export(computer / "out.pdf") == 0
    assert asked == ["The passphrase of your diary: "]


def test_where_the_keyring_does_not_answer_the_passphrase_opens(
    computer: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(clock, {"passphrase": PASSPHRASE, "key_store": key_store})
    key_store.refusing = True
    monkeypatch.setattr(sys, "stdin", io.StringIO(PASSPHRASE))
    assert export(computer / "out.pdf") == 0


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        ("wrong passphrase", "That passphrase does not open this diary."),
        ("silent keyring", "did not answer"),
        ("lost key", "no longer holds the key"),
        ("no diary", "There is no diary here yet."),
        ("no database", "diary.db"),
        ("no folder", "is not there"),
        ("backwards", "The last day, 22 November 2026, is before the first day, 23 November 2026."),
    ],
)
def test_trouble_is_told_kindly_and_writes_nothing(
    trouble: str,
    told: str,
    computer: Path,
    clock: FixedClock,
    key_store: MemoryKeyStore,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = computer / "out.pdf"
    monkeypatch.setattr(sys, "stdin", io.StringIO("something else\n"))
    if trouble != "no diary":
        make(clock, {"passphrase": PASSPHRASE} if trouble == "wrong passphrase" else {"key_store": key_store})
    if trouble == "silent keyring":
        key_store.refusing = True
    elif trouble == "lost key":
        key_store.secrets.clear()
    elif trouble == "no database":
        (SystemPaths().diary / "diary.db").unlink()
    elif trouble == "no folder":
        out = computer / "away" / "out.pdf"
    first = "2026-11-23" if trouble == "backwards" else "2026-11-01"
    assert export(out, first=first) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert said.out == ""
    assert "Traceback" not in said.err
    assert list(computer.glob("*.pdf")) == []


def test_an_empty_period_gives_its_kind_page_and_says_so(
    computer: Path, clock: FixedClock, key_store: MemoryKeyStore, capsys: pytest.CaptureFixture[str]
) -> None:
    make(clock, {"key_store": key_store})
    assert export(computer / "out.pdf", first="2020-01-01", last="2020-01-31") == 0
    assert "That is all right" in text_of(computer / "out.pdf")
    assert "Nothing was written for these days." in capsys.readouterr().err


# The invented person


def files_under(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def test_the_demo_leaves_no_trace(computer: Path, key_store: MemoryKeyStore) -> None:
    out = computer / "out.pdf"
    assert export(out, "--demo", "--demo-days", "20", first="2020-01-01") == 0
    assert files_under(computer) == {out}
    assert list((computer / "temporary").iterdir()) == []
    assert not (computer / "home").exists()
    assert key_store.secrets == {}


def test_a_demo_folder_is_kept_and_used_again(computer: Path) -> None:
    out, folder = computer / "out.pdf", computer / "demo"
    for _ in range(2):
        assert (
            export(out, "--demo", "--demo-folder", str(folder), "--demo-days", "5", first="2020-01-01") == 0
        )
    assert (folder / "diary" / "diary.db").exists()
    assert text_of(out).startswith("Summary for my coaching call Robin, ")


def test_nobody_is_invented_for_no_days(computer: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(computer / "out.pdf", "--demo", "--demo-days", "0") == 1
    assert "Nobody can be invented for 0 days." in capsys.readouterr().err
    assert files_under(computer) == set()


def test_runs_from_a_shell_without_a_screen_and_without_widgets(computer: Path) -> None:
    out = computer / "out.pdf"
    arguments = ["export", "--demo", "--demo-days", "3", "--from", "2020-01-01", "--to", "2030-01-01"]
    code = (
        "import sys\n"
        "from painapp.__main__ import main\n"
        "status = main(sys.argv[1:])\n"
        "heavy = [one for one in ('PySide6.QtWidgets', 'PySide6.QtGui') if one in sys.modules]\n"
        "sys.exit(f'loaded for nothing: {heavy}' if heavy else status)\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments, "--out", str(out)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")
