"""Keeping out of pictures of the screen: what is asked of Windows and macOS, and nothing elsewhere."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from painapp.system.screen_capture import BLACK, LEFT_OUT, SHOWN, can_be_left_out, leave_out


class User:
    """user32, of which an older one knows only a black window."""

    def __init__(self, known: set[int]) -> None:
        self.asked: list[tuple[int, int]] = []
        asked = self.asked

        def ask(window: int, way: int) -> bool:
            asked.append((window, way))
            return way in known

        self.SetWindowDisplayAffinity: Any = ask


def test_it_is_offered_where_the_system_has_it() -> None:
    assert [can_be_left_out(one) for one in ("win32", "darwin", "linux")] == [True, True, False]
    assert not leave_out(7, True, "linux")


@pytest.mark.parametrize(
    ("known", "wanted", "asked", "taken"),
    [
        ({SHOWN, BLACK, LEFT_OUT}, True, [LEFT_OUT], True),
        ({SHOWN, BLACK}, True, [LEFT_OUT, BLACK], True),
        ({SHOWN}, True, [LEFT_OUT, BLACK], False),
        ({SHOWN}, False, [SHOWN], True),
    ],
)
def test_windows_leaves_it_out_or_paints_it_black(
    known: set[int], wanted: bool, asked: list[int], taken: bool
) -> None:
    user = User(known)
    assert leave_out(7, wanted, "win32", user) is taken
    assert user.asked == [(7, way) for way in asked]


@pytest.mark.parametrize(("wanted", "kind"), [(True, 0), (False, 1)])
def test_macos_is_sent_two_messages(wanted: bool, kind: int) -> None:
    sent: list[tuple[int, int, int]] = []
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)

    class Register:
        argtypes: Any = None
        restype: Any = None
        names: list[bytes] = []  # noqa: RUF012

        def __call__(self, name: bytes) -> int:
            self.names.append(name)
            return len(self.names)

    class Runtime:
        sel_registerName = Register()  # noqa: N815 - as the library calls it
        objc_msgSend = send(lambda *message: sent.append(message) or 99)  # noqa: N815

    Register.names.clear()
    assert leave_out(42, wanted, "darwin", Runtime)
    assert Register.names == [b"window", b"setSharingType:"]
    assert sent[0][:2] == (42, 1), "the view is asked for its window"
    assert sent[1] == (99, 2, kind), "the window is told"
