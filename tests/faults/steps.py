"""A job stopped before any chosen one of the system calls that change a disk.

Each `write`, `fsync`, `rename` and so on is one step, SQLite's own among them. The job runs under ptrace(2);
before step `n` it stands still, and whatever is to happen happens: it is killed, or the power goes.

Which calls are steps the system itself knows, by a filter of seccomp(2): to stand still before each of the
many others that a job does takes ten times as long.
"""

from __future__ import annotations

import ctypes
import errno
import itertools
import os
import platform
import signal
import stat
import struct
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.victims import Victim

needs_trace = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64",
    reason="steps are counted by their numbers on Linux, x86_64",
)

# Requests and options of ptrace(2).
_CONTINUE, _SEIZE, _INFO = 7, 0x4206, 0x420E
_POKE, _WHICH_CALL, _RESULT = 6, 15 * 8, 10 * 8
"""PTRACE_POKEUSER, and where orig_rax and rax lie in struct user."""
_TRACE_FILTERED, _EXIT_KILL = 0x80, 0x100000
_WAIT_ALL = 0x40000000  # __WALL: also for who is not our child
_FILTERED_STOP = signal.SIGTRAP | 7 << 8  # PTRACE_EVENT_SECCOMP

_OPENAT = 257
_OPEN_CHANGES = os.O_CREAT | os.O_TRUNC
_ON_A_FILE = {1: "write", 18: "pwrite", 20: "writev", 40: "sendfile", 77: "ftruncate", 285: "fallocate"}
_LASTING = {74: "fsync", 75: "fdatasync", 306: "syncfs", 277: "sync_file_range"}
_NAMES = {
    76: "truncate",
    82: "rename",
    83: "mkdir",
    84: "rmdir",
    85: "creat",
    86: "link",
    87: "unlink",
    88: "symlink",
    258: "mkdirat",
    263: "unlinkat",
    264: "renameat",
    265: "linkat",
    316: "renameat2",
    326: "copy_file_range",
}


_NEEDS_NO_ROOM = {"unlink", "unlinkat", "rmdir", "rename", "renameat", "renameat2", "truncate", "ftruncate"}


class _Entry(ctypes.Structure):
    """struct ptrace_syscall_info, as far as it is read here."""

    _fields_ = (
        ("op", ctypes.c_uint8),
        ("pad", ctypes.c_uint8 * 3),
        ("arch", ctypes.c_uint32),
        ("instruction_pointer", ctypes.c_uint64),
        ("stack_pointer", ctypes.c_uint64),
        ("number", ctypes.c_uint64),
        ("arguments", ctypes.c_uint64 * 6),
    )


_BY_FILTER = 3
_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None

# A program of seccomp(2): what it does, where in struct seccomp_data it looks, what it answers.
_LOAD, _IS, _HAS, _ANSWER = 0x20, 0x15, 0x45, 0x06
_CALL_NUMBER, _MACHINE, _THIRD_ARGUMENT = 0, 4, 32
_X86_64 = 0xC000003E
_GO_ON, _TELL_TRACER = 0x7FFF0000, 0x7FF00000
_NO_NEW_PRIVILEGES, _SET_FILTER, _FILTER_MODE = 38, 22, 2


class _Filter(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = (("length", ctypes.c_ushort), ("program", ctypes.c_char_p))


def stand_still_before_steps() -> None:
    """From now on, stop this process before each step for whoever traces it.

    Without a tracer, and in another thread than this, each of those calls fails: it is never a step unseen.
    """
    calls = (*_ON_A_FILE, *_LASTING, *_NAMES)
    last = len(calls) + 7  # the line that tells the tracer; a jump counts from the line after it
    lines = [
        (_LOAD, 0, 0, _MACHINE),
        (_IS, 0, last - 3, _X86_64),
        (_LOAD, 0, 0, _CALL_NUMBER),
        *((_IS, last - at - 1, 0, number) for at, number in enumerate(calls, start=3)),
        (_IS, 0, 2, _OPENAT),
        (_LOAD, 0, 0, _THIRD_ARGUMENT),
        (_HAS, 1, 0, _OPEN_CHANGES),
        (_ANSWER, 0, 0, _GO_ON),
        (_ANSWER, 0, 0, _TELL_TRACER),
    ]
    program = b"".join(struct.pack("HBBI", *line) for line in lines)
    made = _Filter(len(lines), program)
    assert _LIBC is not None
    assert _LIBC.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0
    assert _LIBC.prctl(_SET_FILTER, _FILTER_MODE, ctypes.byref(made), 0, 0) == 0


def count_steps(victim: Victim) -> int:
    """Let a victim do its whole job; return how many steps it took."""
    return _run(victim, None, lambda _name: None)


def stop_before(victim: Victim, step: int, then: Callable[[], None]) -> bool:
    """Let a victim go on to its `step` (from 1), call `then` while it stands still before it, and kill it.

    False where it came to its end with fewer steps; `then` is not called.
    """
    return _run(victim, step, lambda _name: then()) >= step


def fail_at(victim: Victim, step: int, number: int, *, ever_after: bool = False) -> bool:
    """Let the system refuse a victim's `step` with the error `number`, as a failing disk does.

    The step is not done. With `ever_after` each later one is refused too, but for removing and renaming where
    the disk is only full. The victim then goes on to its end as it can. False where it came to its end with
    fewer steps.
    """
    return _run(victim, None, lambda _name: None, refuse=(step, number, ever_after)) >= step


def look_before_steps(victim: Victim, every: int, look: Callable[[], None]) -> None:
    """Let a victim do its whole job; call `look` before every so many of its steps, while it stands still."""
    steps = itertools.count(1)
    _run(victim, 0, lambda _name: look() if next(steps) % every == 0 else None)


def names_of_steps(victim: Victim) -> list[str]:
    """Let a victim do its whole job; return the name of each step it took."""
    names: list[str] = []
    _run(victim, 0, names.append)
    return names


def _run(
    victim: Victim,
    at: int | None,
    then: Callable[[str], None],
    refuse: tuple[int, int, bool] = (0, 0, False),
) -> int:
    """Go on from call to call. `at` is the step that ends it; None for never, 0 to tell of each."""
    refused, number, ever_after = refuse
    pid = victim.pid
    victim.ready()
    _ptrace(_SEIZE, pid, _TRACE_FILTERED | _EXIT_KILL)
    victim.go(watched=True)
    steps = 0
    while (stopped := _next_stop(pid)) is not None:
        passed_on = 0
        if stopped == _FILTERED_STOP:
            name = _step_at(pid)
            if name:
                steps += 1
                if at in (0, steps):
                    then(name)
                if at == steps:
                    break
                again = ever_after and steps > refused > 0
                if (steps == refused or again) and not (number == errno.ENOSPC and name in _NEEDS_NO_ROOM):
                    _refuse(pid, number)
        elif stopped != signal.SIGTRAP and not stopped >> 8:
            passed_on = stopped
        _ptrace(_CONTINUE, pid, passed_on)
    _end(pid)
    victim.rest()
    return steps


def _end(pid: int) -> None:
    """Kill it and take note of its end, which its own parent is told of only after us."""
    with suppress(ProcessLookupError, ChildProcessError):
        os.kill(pid, signal.SIGKILL)
        while not os.WIFSIGNALED(os.waitpid(pid, _WAIT_ALL)[1]):
            pass


def _next_stop(pid: int) -> int | None:
    """Wait until the process stands still; return the signal it stopped by (or the step), None at its end."""
    try:
        _, status = os.waitpid(pid, _WAIT_ALL)
    except ChildProcessError:
        return None
    return status >> 8 if os.WIFSTOPPED(status) else None


def _step_at(pid: int) -> str:
    """Name the step the process is about to do; empty where it changes no disk."""
    entry = _Entry()
    _ptrace(_INFO, pid, ctypes.addressof(entry), ctypes.sizeof(entry))
    if entry.op != _BY_FILTER:
        return ""
    number = entry.number
    if number == _OPENAT:
        return "create" if entry.arguments[2] & _OPEN_CHANGES else ""
    if number in _ON_A_FILE:
        return _ON_A_FILE[number] if _is_a_file(pid, entry.arguments[0]) else ""
    return _LASTING.get(number) or _NAMES.get(number, "")


def _refuse(pid: int, number: int) -> None:
    """Let the call it is about to do not be done, and fail."""
    _ptrace(_POKE, pid, -1, _WHICH_CALL)
    _ptrace(_POKE, pid, -number, _RESULT)


def _is_a_file(pid: int, descriptor: int) -> bool:
    """Tell a file from a pipe, by which the job speaks."""
    try:
        return stat.S_ISREG(os.stat(f"/proc/{pid}/fd/{descriptor}").st_mode)  # noqa: PTH116 - asked at each write
    except OSError:
        return False


def _ptrace(request: int, pid: int, data: int = 0, address: int = 0) -> None:
    assert _LIBC is not None
    done = _LIBC.ptrace(
        ctypes.c_long(request), ctypes.c_long(pid), ctypes.c_void_p(address), ctypes.c_void_p(data)
    )
    number = ctypes.get_errno()
    if done < 0 and number != errno.ESRCH:  # it may have been killed meanwhile
        raise OSError(number, os.strerror(number))
