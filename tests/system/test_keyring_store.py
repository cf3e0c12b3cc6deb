"""The keyring: only real ones, every failure in one kind, and a real Secret Service at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.ports import KeyStoreError
from painapp.system import keyring_store
from painapp.system.keyring_store import KNOWN_BACKENDS, KeyringStore

ROOT = Path(__file__).parents[2]
SECRET = bytes(range(32))


def backend(priority: float | Exception = 5.0, kept: dict[str, str] | None = None) -> Any:
    """A backend's class as `keyring` has them, keeping `kept` in memory."""

    class Backend:
        secrets: dict[tuple[str, str], str] = {("PainApp", name): text for name, text in (kept or {}).items()}  # noqa: RUF012
        failing: Exception | None = None
        asked: list[str] = []  # noqa: RUF012

        class _Priority:
            def __get__(self, instance: object, owner: type) -> float:
                if isinstance(priority, Exception):
                    raise priority
                return priority

        priority = _Priority()

        def get_password(self, service: str, name: str) -> str | None:
            self._answer("get")
            return self.secrets.get((service, name))

        def set_password(self, service: str, name: str, text: str) -> None:
            self._answer("set")
            self.secrets[service, name] = text

        def delete_password(self, service: str, name: str) -> None:
            self._answer("delete")
            del self.secrets[service, name]

        def _answer(self, call: str) -> None:
            self.asked.append(call)
            if self.failing is not None:
                raise self.failing

    return Backend


class Computer:
    """Which backends can be loaded, by the name people know; says what was loaded."""

    def __init__(self, **backends: Any) -> None:
        self._backends = {name.replace("_", " "): found for name, found in backends.items()}
        self.loaded: list[str] = []

    def load(self, module: str) -> Any:
        known = next(one for one in KNOWN_BACKENDS if one.module == module)
        self.loaded.append(known.name)
        found = self._backends.get(known.name)
        if found is None:
            raise ImportError(f"no {module} on this computer")
        return SimpleNamespace(**{known.of_class: found})

    def store(self, remembered: str = "") -> KeyringStore:
        return KeyringStore(remembered, load=self.load)


@pytest.fixture(autouse=True)
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux computer, whatever this one is."""
    monkeypatch.setattr(keyring_store.sys, "platform", "linux")


@given(st.text(min_size=1, max_size=40), st.binary(max_size=80))
def test_a_secret_is_kept_and_read_back(name: str, secret: bytes) -> None:
    store = Computer(Secret_Service=backend()).store()
    assert store.read(name) is None
    store.write(name, secret)
    assert store.read(name) == secret
    store.write(name, b"another")
    assert store.read(name) == b"another"
    store.delete(name)
    assert store.read(name) is None


def test_it_is_kept_as_plain_letters_under_the_app_name() -> None:
    service = backend()
    Computer(Secret_Service=service).store().write("vault:1", SECRET)
    assert service.secrets == {("PainApp", "vault:1"): "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}


def test_forgetting_what_is_not_there_is_no_error() -> None:
    service = backend()
    Computer(Secret_Service=service).store().delete("vault:1")
    assert "delete" not in service.asked


def test_an_entry_that_is_not_ours_is_an_error_and_not_a_key() -> None:
    store = Computer(Secret_Service=backend(kept={"vault:1": "correct horse"})).store()
    with pytest.raises(KeyStoreError, match="not one of the app's") as refused:
        store.read("vault:1")
    assert "horse" not in str(refused.value)


@pytest.mark.parametrize("call", ["read", "write", "delete"])
@pytest.mark.parametrize("error", [RuntimeError, OSError, KeyError, type("DBusError", (Exception,), {})])
def test_every_failure_is_one_kind_and_repeats_no_secret(call: str, error: type[Exception]) -> None:
    service = backend()
    service.failing = error("while keeping AAECAwQF hunter2")
    store = Computer(Secret_Service=service).store()
    arguments = ("vault:1", SECRET) if call == "write" else ("vault:1",)
    with pytest.raises(KeyStoreError) as refused:
        getattr(store, call)(*arguments)
    assert str(refused.value) == f"Secret Service: {error.__name__}"
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


def test_a_failure_names_what_caused_it() -> None:
    service = backend()
    service.failing = RuntimeError("outer")
    service.failing.__cause__ = ConnectionRefusedError("inner")
    with pytest.raises(KeyStoreError, match=r"^Secret Service: RuntimeError \(ConnectionRefusedError\)$"):
        Computer(Secret_Service=service).store().read("vault:1")


def test_no_keyring_at_all_is_said_and_nothing_is_kept() -> None:
    store = Computer().store()
    assert not store.available()
    assert store.backend_name == ""
    for call in (lambda: store.read("a"), lambda: store.write("a", SECRET), lambda: store.delete("a")):
        with pytest.raises(KeyStoreError, match="no keyring"):
            call()


def test_a_backend_that_cannot_be_used_does_not_count() -> None:
    store = Computer(Secret_Service=backend(RuntimeError("no D-Bus here"))).store()
    assert not store.available()
    assert store.backend_name == ""


def test_one_started_later_is_found() -> None:
    computer = Computer()
    store = computer.store()
    assert not store.available()
    computer._backends["Secret Service"] = backend()
    assert store.available()
    assert store.backend_name == "Secret Service"


def test_the_one_keyring_would_prefer_is_taken() -> None:
    computer = Computer(Secret_Service=backend(5), KWallet=backend(5.1))
    assert computer.store().backend_name == "KWallet"
    assert Computer(Secret_Service=backend(5), KWallet=backend(4.9)).store().backend_name == "Secret Service"


def test_a_remembered_keyring_is_loaded_without_looking_for_others() -> None:
    computer = Computer(Secret_Service=backend(kept={"vault:1": "AAE="}), KWallet=backend(9))
    store = computer.store("Secret Service")
    assert store.read("vault:1") == b"\x00\x01"
    assert store.backend_name == "Secret Service"
    assert computer.loaded == ["Secret Service"]


def test_a_remembered_keyring_that_is_away_stays_the_one_and_is_not_available() -> None:
    computer = Computer(KWallet=backend(RuntimeError("not running")), Secret_Service=backend())
    store = computer.store("KWallet")
    assert store.backend_name == "KWallet"
    assert not store.available()


@pytest.mark.parametrize("remembered", ["KWallet", "macOS Keychain", "keyring.backends.null.Keyring", "x"])
def test_a_remembered_keyring_that_does_not_exist_here_is_looked_for_anew(remembered: str) -> None:
    assert Computer(Secret_Service=backend()).store(remembered).backend_name == "Secret Service"


@pytest.mark.parametrize(
    ("platform", "names"),
    [
        ("linux", {"Secret Service", "KWallet"}),
        ("darwin", {"macOS Keychain"}),
        ("win32", {"Windows Credential Manager"}),
        ("sunos5", set()),
    ],
)
def test_each_system_has_its_own(platform: str, names: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_store.sys, "platform", platform)
    computer = Computer()
    assert not computer.store().available()
    assert set(computer.loaded) == names


def test_the_library_has_every_backend_we_name() -> None:
    import keyring.backends

    folder = Path(keyring.backends.__path__[0])
    for known in (one for one in KNOWN_BACKENDS if one.module.startswith("keyring.")):
        place = folder / known.module.removeprefix("keyring.backends.")
        source = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
        assert f"class {known.of_class}(" in source.read_text(encoding="utf-8")


def test_nothing_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys\n"
        "from painapp.system.keyring_store import KeyringStore\n"
        "KeyringStore('Secret Service')\n"
        "print(sorted({'keyring', 'secretstorage', 'cryptography'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# ---------------------------------------------------------------- a real Secret Service

KEEP = """
from painapp.system.keyring_store import KeyringStore

SECRET = bytes(range(32))
found = KeyringStore()
assert found.available()
assert found.backend_name == "Secret Service", found.backend_name
store = KeyringStore(found.backend_name)
assert store.read("vault:1") is None
store.delete("vault:1")
store.write("vault:1", SECRET)
store.write("vault:2", b"second")
assert KeyringStore("Secret Service").read("vault:1") == SECRET
assert store.read("vault:2") == b"second"
store.write("vault:1", b"new")
assert store.read("vault:1") == b"new"
store.delete("vault:1")
assert store.read("vault:1") is None
assert store.read("vault:2") == b"second"
print("kept")
"""
ASK = """
from painapp.domain.ports import KeyStoreError
from painapp.system.keyring_store import KeyringStore

store = KeyringStore("Secret Service")
print(store.available())
for call in (lambda: store.read("vault:2"), lambda: store.write("vault:2", b"x")):
    try:
        print(call())
    except KeyStoreError as error:
        print(error)
"""
UNLOCKED = "printf pw | gnome-keyring-daemon --unlock --components=secrets"
LOCKED = "gnome-keyring-daemon --start --components=secrets"


class Session:
    """D-Bus sessions of its own, one after the other, with one home: what a keyring keeps stays."""

    def __init__(self, home: Path) -> None:
        self._home = home
        (home / "runtime").mkdir(mode=0o700)

    def run(self, code: str, keyring: str, starter: tuple[str, ...] = ("dbus-run-session", "--")) -> str:
        """What `code` prints after the command `keyring` has started a keyring."""
        script = f'{keyring} >/dev/null 2>&1; exec "$0" -c "$1"'
        done = subprocess.run(
            [*starter, "bash", "-c", script, sys.executable, code],
            env={
                "HOME": str(self._home),
                "XDG_DATA_HOME": str(self._home / "data"),
                "XDG_RUNTIME_DIR": str(self._home / "runtime"),
                "PYTHONPATH": str(ROOT),
                "PATH": os.environ["PATH"],
            },
            cwd=self._home,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


needs_gnome_keyring = pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("dbus-run-session", "gnome-keyring-daemon")),
    reason="needs the packages dbus and gnome-keyring",
)


@pytest.mark.slow
@needs_gnome_keyring
def test_a_real_secret_service_keeps_reads_and_forgets(tmp_path: Path) -> None:
    session = Session(tmp_path)
    assert session.run(KEEP, UNLOCKED) == "kept\n"
    assert session.run(ASK, UNLOCKED).startswith("True\nb'second'\n")


OTHERS = """
import sys
from keyring.backends.SecretService import Keyring
from painapp.system.keyring_store import KeyringStore

library, store = Keyring(), KeyringStore("Secret Service")
library.set_password("PainApp", "by:keyring", "AAE=")
assert store.read("by:keyring") == bytes([0, 1])
store.write("by:us", bytes([2]))
assert library.get_password("PainApp", "by:us") == "Ag=="
store.write("by:keyring", bytes([3]))
assert library.get_password("PainApp", "by:keyring") == "Aw=="
store.delete("by:keyring")
print(library.get_password("PainApp", "by:keyring"))
"""
ALONE = """
import sys
from painapp.system.keyring_store import KeyringStore

KeyringStore("Secret Service").write("a", b"b")
print("keyring" in sys.modules)
"""


@pytest.mark.slow
@needs_gnome_keyring
def test_what_keyring_itself_has_kept_is_ours_and_the_other_way_round(tmp_path: Path) -> None:
    session = Session(tmp_path)
    assert session.run(OTHERS, UNLOCKED) == "None\n"
    assert session.run(ALONE, UNLOCKED) == "False\n"


@pytest.mark.slow
@needs_gnome_keyring
def test_a_real_one_that_stays_locked_is_said_and_keeps_what_it_has(tmp_path: Path) -> None:
    session = Session(tmp_path)
    assert session.run(KEEP, UNLOCKED) == "kept\n"
    # Without a screen the question for the password is answered like a person who closes it.
    assert session.run(ASK, LOCKED) == "True\n" + "Secret Service: KeyringLocked\n" * 2
    assert session.run(ASK, UNLOCKED).startswith("True\nb'second'\n")


@pytest.mark.slow
@needs_gnome_keyring
def test_a_computer_without_a_session_bus_is_said(tmp_path: Path) -> None:
    said = Session(tmp_path).run(ASK, "true", starter=()).splitlines()
    assert said[0] == "False"
    assert said[1] == said[2]
    assert said[1].startswith("Secret Service: ")
