"""Puts a file inside the PDF: an attachment that a reading program lists beside the pages."""

from __future__ import annotations

import io
import time
from typing import NamedTuple


class Attached(NamedTuple):
    """A file to put inside: name, MIME type, what a reading program says about it, bytes."""

    name: str
    mime: str
    description: str
    content: bytes


def attach(pdf: bytes, file: Attached) -> bytes:
    """Return the PDF with the file inside. Pages, tags and the claim of PDF/UA stay as they were.

    Nothing is noted of when or where it was done: the same bytes for the same PDF and file.
    """
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        inside = pikepdf.AttachedFileSpec(
            opened,
            file.content,
            filename=file.name,
            mime_type=file.mime,
            description=file.description,
            creation_date="",
            mod_date="",
        )
        inside.relationship = pikepdf.Name.Data
        opened.attachments[file.name] = inside
        made = io.BytesIO()
        opened.save(made, deterministic_id=True, fix_metadata_version=False, progress=let_others_run)
    return made.getvalue()


def let_others_run(_per_cent: int) -> None:
    """Let the window have its turn: pikepdf keeps the interpreter to itself while it writes."""
    time.sleep(0)  # noqa: TID251 -- it waits for nothing, it only gives way
