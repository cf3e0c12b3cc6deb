"""The full export and its way back: nothing is lost, what is here stays, and harm is refused."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painapp.domain.canonical import entry_to_plain
from painapp.domain.entries import ENTRY_TYPES, CheckIn, KindVoice, WentWell
from painapp.domain.settings import Settings
from painapp.domain.sound import packed
from painapp.importing import everything_in
from painapp.importing.errors import (
    ExportDamaged,
    ImportMissing,
    ImportRefused,
    NewerExport,
    NotAnExport,
    NotWritten,
)
from painapp.importing.everything_in import stage_import
from painapp.importing.everything_out import MEMBER, export_everything, file_name
from painapp.vault.everything import hash_of_everything
from painapp.vault.layout import SCHEMA, UNFINISHED
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here
from tests.key_stores import MemoryKeyStore
from tests.strategies import edits_of, entries, settings_values
from tests.vault.writing import check_in, more_of_all, new, one_of_each

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from painapp.domain.entries import Entry
    from painapp.importing.everything_in import Taken
    from painapp.vault.vault import Vault

OF_THE_FOLDER = settings(
    max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def quiet(_share: float) -> None:
    pass


def made(folder: Path, clock: FixedClock) -> Vault:
    return create_vault(folder, clock, key_store=MemoryKeyStore(), app_version="1")


def hash_of(vault: Vault) -> str:
    with vault.source() as source:
        return hash_of_everything(source.connection)


def export(vault: Vault, out: Path, clock: FixedClock) -> str:
    return export_everything(vault, out, clock, "1", quiet).content_hash


def bring_in(vault: Vault, path: Path, clock: FixedClock) -> tuple[Vault, Taken]:
    """Add an export, and open the diary that comes of it."""
    taken = stage_import(vault, path, quiet)
    vault.replace_by(taken.added.staged)
    return open_vault(taken.added.staged.folder, taken.added.staged.data_key, clock, "1"), taken


def lived_in(folder: Path, clock: FixedClock) -> Vault:
    """A diary with all kinds, versions, something removed, something gone for good, and other settings."""
    vault = made(folder, clock)
    diary = vault.diary
    diary.record_all((*one_of_each(clock), *more_of_all(clock)))
    note = diary.record(check_in(clock, note="Rain.\nÆrlig talt \U0001f327 \u2028 =1+1"))
    for pain in (5, 6, 7):
        clock.move(minutes=11)
        diary.edit(replace(note, pain=pain))
    diary.remove(diary.record(check_in(clock, note="by mistake")).id)
    diary.remove_for_good(diary.record(new(WentWell, clock, text="Said too much.")).id)
    diary.save_settings(
        Settings(summary_name="Åse", backup_folder="/a/stick", reminders=(clock.now().time(),))
    )
    return vault


def contents(vault: Vault) -> list[Any]:
    """All that a person would miss."""
    diary = vault.diary
    listed = sorted((one for kind in ENTRY_TYPES for one in diary.all_of(kind)), key=lambda one: one.id)
    versions = [entry_to_plain(one.entry) for entry in listed for one in diary.versions(entry.id)]
    return [listed, versions, diary.removed(), replace(diary.settings, backup_folder="")]


# There and back


def test_export_erase_import_gives_the_same(tmp_path: Path, clock: FixedClock) -> None:
    with lived_in(tmp_path / "old", clock) as vault:
        content_hash, before = export(vault, tmp_path / file_name(clock), clock), contents(vault)
        assert content_hash == hash_of(vault)
    again, taken = bring_in(made(tmp_path / "new", clock), tmp_path / "PainApp export 2026-11-22.zip", clock)
    with again:
        assert contents(again) == before
        assert again.diary.settings.backup_folder == "", "that of another computer"
        assert hash_of(again) == content_hash == taken.added.content_hash
        again.diary.remove(next(iter(again.diary.all_of(CheckIn))).id)
        assert hash_of(again) != content_hash


@OF_THE_FOLDER
@given(st.lists(entries(), max_size=8, unique_by=lambda one: one.id), settings_values(), st.data())
def test_whatever_was_written_comes_back(
    tmp_path: Path, clock: FixedClock, written: list[Entry], chosen: Settings, data: st.DataObject
) -> None:
    folder = tmp_path / uuid4().hex
    with made(folder / "old", clock) as vault:
        for entry in written:
            vault.diary.record(entry)
            vault.diary.close_version(entry.id)
            vault.diary.edit(data.draw(edits_of(entry)))
        vault.diary.save_settings(chosen)
        content_hash = export(vault, folder / "all.zip", clock)
    again, _taken = bring_in(made(folder / "new", clock), folder / "all.zip", clock)
    with again:
        assert hash_of(again) == content_hash


def test_what_is_here_stays_and_what_was_removed_here_for_good_stays_away(
    tmp_path: Path, clock: FixedClock
) -> None:
    with made(tmp_path / "diary", clock) as vault:
        diary = vault.diary
        kept, gone, lost = (diary.record(check_in(clock, pain=pain)) for pain in (1, 2, 3))
        diary.save_settings(Settings(summary_name="Then", medicines=True))
        export(vault, tmp_path / "all.zip", clock)
        diary.edit(replace(kept, pain=9))
        diary.remove_for_good(gone.id)
        diary.remove_for_good(lost.id)
        vault._connection.send(f"DELETE FROM tombstone WHERE entry_id = '{lost.id}'")
        diary.save_settings(Settings(summary_name="Now"))
        again, taken = bring_in(vault, tmp_path / "all.zip", clock)
    with again:
        assert (taken.added.new, taken.added.there, taken.unreadable) == (1, 2, 0)
        assert {one.pain for one in again.diary.all_of(CheckIn)} == {9, 3}
        assert again.diary.settings.summary_name == "Now", "chosen here"
        assert again.diary.settings.medicines, "nothing was chosen here"
        assert stage_import(again, tmp_path / "all.zip", quiet).added.new == 0


def test_the_document_itself_can_be_brought_in_and_entries_no_app_takes_are_left_out(
    tmp_path: Path, clock: FixedClock
) -> None:
    with made(tmp_path / "diary", clock) as vault:
        vault.diary.record_all(one_of_each(clock))
        vault._connection.send("UPDATE sleep SET quality = 77")
        export(vault, tmp_path / "all.zip", clock)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        (tmp_path / MEMBER).write_bytes(archive.read(MEMBER))
    again, taken = bring_in(made(tmp_path / "new", clock), tmp_path / MEMBER, clock)
    with again:
        assert (taken.added.new, taken.unreadable) == (len(ENTRY_TYPES) - 1, 1)


# What it is


def test_the_published_schema_is_fresh() -> None:
    script = ROOT / "packaging" / "full_export_schema.py"
    spec = spec_from_file_location("full_export_schema", script)
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    assert (DOCS / "full-export.schema.json").read_text(encoding="utf-8") == made.text()


def test_it_is_one_json_document_as_its_schema_says(tmp_path: Path, clock: FixedClock) -> None:
    import jsonschema

    with lived_in(tmp_path / "diary", clock) as vault:
        content_hash = export(vault, tmp_path / "all.zip", clock)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.namelist() == [MEMBER]
        document = json.loads(archive.read(MEMBER))
    schema = json.loads((DOCS / "full-export.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(document)
    assert document["content_hash"] == content_hash
    assert {one["entry"]["kind"] for one in document["entries"]} == {kind.KIND for kind in ENTRY_TYPES}
    assert [len(one["earlier"]) for one in document["entries"] if one.get("earlier")] == [3]
    assert [one["entry"]["note"] for one in document["entries"] if one.get("removed_at")] == ["by mistake"]
    assert [one["kind"] for one in document["removed_for_good"]] == ["went-well"]
    assert [one["key"] for one in document["settings"]] == ["reminders", "summary_name"]


def test_many_entries_and_long_ones_are_written_in_turn(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("painapp.vault.everything._AT_ONCE", 3)
    monkeypatch.setattr("painapp.vault.everything._SOUNDS_AT_ONCE", 1)
    shares: list[float] = []
    with made(tmp_path / "diary", clock) as vault:
        vault.diary.record_all(check_in(clock, note="Long. " * 30_000) for _ in range(10))
        sound = packed(b"\x00\x10" * 800)
        vault.diary.record_all(new(KindVoice, clock, name="Sam", sound=sound) for _ in range(3))
        exported = export_everything(vault, tmp_path / "all.zip", clock, "1", shares.append)
        assert exported.entries == 13
        assert exported.content_hash == hash_of(vault)
    assert shares == sorted(shares)
    assert (len(shares), shares[-1]) == (8, 1.0)


@pytest.mark.parametrize("when", [1, 2])
def test_stopped_it_leaves_the_older_file_and_stages_nothing(
    tmp_path: Path, clock: FixedClock, when: int
) -> None:
    class StoppedError(Exception):
        pass

    def stop(count: int) -> Callable[[float], None]:
        left = iter(range(count))

        def told(_share: float) -> None:
            if next(left, None) is None:
                raise StoppedError

        return told

    with made(tmp_path / "diary", clock) as vault:
        vault.diary.record_all(one_of_each(clock))
        export(vault, tmp_path / "whole.zip", clock)
        (tmp_path / "all.zip").write_bytes(b"older")
        with pytest.raises(StoppedError):
            export_everything(vault, tmp_path / "all.zip", clock, "1", stop(when))
        assert (tmp_path / "all.zip").read_bytes() == b"older"
        assert sorted(one.name for one in tmp_path.iterdir()) == ["all.zip", "diary", "whole.zip"]
        with pytest.raises(StoppedError):
            stage_import(vault, tmp_path / "whole.zip", stop(when))
        assert not (tmp_path / "diary" / UNFINISHED).exists()
        with pytest.raises(NotWritten) as refused:
            export(vault, tmp_path / "nowhere" / "all.zip", clock)
        assert refused.value.values["file"] == "all.zip"


# What is refused


def document_of(lines: Iterable[bytes], head: dict[str, Any] | None = None) -> bytes:
    """A document with other lines of entries than any app writes, and the hash that belongs to them."""
    known = {"format": "painapp-everything", "format_version": 1, "schema": SCHEMA, "app_version": "1"}
    digest = everything_in.new_digest()
    lines = list(lines)
    for line in lines:
        digest.update(line + b"\n")
    start = json.dumps(known | (head or {})).encode().removesuffix(b"}") + b",\n"
    body = b",\n".join(lines) + (b"\n" if lines else b"")
    end = b'"removed_for_good":[\n],\n"settings":[\n],\n'
    return (
        start
        + b'"entries":[\n'
        + body
        + b"],\n"
        + end
        + b'"content_hash":"%s"}\n' % digest.hexdigest().encode()
    )


def zipped(document: bytes, name: str = MEMBER, *more: str, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", how) as archive:
        archive.writestr(name, document)
        for other in more:
            archive.writestr(other, b"")
    return held.getvalue()


def line_of(**changed: Any) -> bytes:
    entry = {
        "kind": "check-in",
        "schema": 1,
        "id": str(UUID(int=1)),
        "day": "2026-11-22",
        "written": {
            "at": "2026-11-22T18:00:00+00:00",
            "zone": "UTC",
            "offset_minutes": 0,
            "day": "2026-11-22",
        },
        **changed.pop("entry", {}),
    }
    at = "2026-11-22T18:00:00.000000+00:00"
    return json.dumps({"closed": True, "entry": entry, "opened_at": at, "saved_at": at, **changed}).encode()


GOOD = document_of([line_of()])
END_OF_MILLIONS = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 2**31, 0, 0)


@pytest.mark.parametrize(
    ("content", "refused"),
    [
        pytest.param(b"", NotAnExport, id="empty"),
        pytest.param(b"%PDF-1.7 a letter", NotAnExport, id="another program's"),
        pytest.param(b'{"a": 1}', NotAnExport, id="other JSON"),
        pytest.param(b"{" * 5000, NotAnExport, id="a head without end"),
        pytest.param(zipped(b"[" * 100_000), NotAnExport, id="nested without end"),
        pytest.param(zipped(bytes(200 << 20)), NotAnExport, id="a bomb"),
        pytest.param(zipped(GOOD, "../../" + MEMBER), NotAnExport, id="a name that leads out"),
        pytest.param(zipped(GOOD, MEMBER, "more.json"), NotAnExport, id="two members"),
        pytest.param(zipped(GOOD)[:-22] + END_OF_MILLIONS, NotAnExport, id="millions of names"),
        pytest.param(zipped(GOOD)[:-40], NotAnExport, id="a zip cut short"),
        pytest.param(zipped(document_of([], {"format": "other"})), NotAnExport, id="another format"),
        pytest.param(zipped(document_of([], {"schema": SCHEMA + 1})), NewerExport, id="a newer schema"),
        pytest.param(zipped(document_of([], {"format_version": 2})), NewerExport, id="a newer format"),
        pytest.param(GOOD[:-30], ExportDamaged, id="a document cut short"),
        pytest.param(GOOD.replace(b"18:00", b"18:01", 1), ExportDamaged, id="changed"),
        pytest.param(document_of([b"not JSON"]), ExportDamaged, id="a line that is no JSON"),
        pytest.param(document_of([b"[" * 100_000]), ExportDamaged, id="a line nested without end"),
        pytest.param(document_of([b"{}"]), ExportDamaged, id="a line of nothing"),
        pytest.param(document_of([line_of(entry={"kind": "dream"})]), ExportDamaged, id="an unknown kind"),
        pytest.param(document_of([line_of(entry={"id": "7"})]), ExportDamaged, id="no id"),
        pytest.param(document_of([line_of(entry={"pain": float("nan")})]), ExportDamaged, id="no number"),
        pytest.param(document_of([line_of(saved_at="2026-11-22T18:00:00")]), ExportDamaged, id="no offset"),
        pytest.param(
            document_of([line_of(earlier=[json.loads(line_of(entry={"id": str(UUID(int=2))}))])]),
            ExportDamaged,
            id="a version of another entry",
        ),
        pytest.param(
            zipped(GOOD, how=zipfile.ZIP_STORED).replace(b"check-in", b"check-im"),
            ExportDamaged,
            id="bytes changed",
        ),
    ],
)
def test_what_is_no_whole_export_is_refused_in_words_and_adds_nothing(
    tmp_path: Path, vault: Vault, content: bytes, refused: type[ImportRefused]
) -> None:
    (tmp_path / "file.zip").write_bytes(content)
    with pytest.raises(ImportRefused) as told:
        stage_import(vault, tmp_path / "file.zip", quiet)
    assert type(told.value) is refused
    assert not (tmp_path / "diary" / UNFINISHED).exists()
    assert vault.diary.count() == 0


def test_a_line_longer_than_any_of_ours_is_not_read_to_its_end(
    tmp_path: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(everything_in._Document.line, "__defaults__", (1000,))
    (tmp_path / "file.json").write_bytes(document_of([line_of(entry={"note": "long " * 1000})]))
    with pytest.raises(ExportDamaged):
        stage_import(vault, tmp_path / "file.json", quiet)


@pytest.mark.parametrize("name", ["nothing.zip", "diary"])
def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path, vault: Vault, name: str) -> None:
    with pytest.raises(ImportMissing):
        stage_import(vault, tmp_path / name, quiet)
