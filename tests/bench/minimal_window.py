"""The floor of being ready: a window that opens the same diary and lists the same two weeks, no more.

It reads with SQLAlchemy Core over sqlcipher3 by the raw key, at the app's own settings, and knows nothing
of the app but a fixed list of tables and columns. SQLAlchemy is imported before PySide6: the other way
round is about 80 ms slower. The environment names FILE, RAW_KEY, FIRST and LAST; with STAY it stays open.
"""

import os

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Column, Integer, MetaData, Table, Text, create_engine, select
from sqlalchemy.pool import NullPool

from PySide6.QtCore import QTimer  # isort: skip
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow  # isort: skip

METADATA = MetaData()
COMMON = "id day at_clock at_zone written_at written_zone written_day removed_at"
TABLES = {
    "check_in": ("areas helped note", "pain mood energy stress"),
    "sleep": ("into_bed tried_to_sleep final_waking out_of_bed note", "slept_minutes quality awakenings"),
    "activity": ("what", "minutes effort pain_before pain_after"),
    "went_well": ("text", ""),
}


def described_table(name):
    texts, numbers = TABLES[name]
    columns = [Column(one, Text) for one in f"{COMMON} {texts}".split()]
    columns += [Column(one, Integer) for one in ("at_offset", "written_offset", *numbers.split())]
    return Table(name, METADATA, *columns)


def connect():
    driver = sqlcipher.connect(os.environ["FILE"], isolation_level=None)  # pyright: ignore[reportAttributeAccessIssue]
    for pragma in (
        "cipher_log_level = NONE",
        f"key = \"x'{os.environ['RAW_KEY']}'\"",
        "user_version",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        driver.execute("PRAGMA " + pragma).fetchall()
    return driver


def fortnight(connection):
    for name in TABLES:
        table = described_table(name)
        within = table.c.day.between(os.environ["FIRST"], os.environ["LAST"])
        for row in connection.execute(select(table).where(within, table.c.removed_at.is_(None))):
            yield f"{row.day} {name} {row[2:]}"


class MinimalWindow(QMainWindow):
    def __init__(self, lines):
        super().__init__()
        self.painted = False
        self.list = QListWidget()
        self.list.addItems(lines)
        self.setCentralWidget(self.list)
        self.resize(1200, 840)

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            # As in the app: the next turn of the event loop comes after everything has been painted.
            QTimer.singleShot(0, self.ready)

    def ready(self):
        from painapp.system.process import since_process_start_ms

        print('{"ready_ms": %.1f, "entries": %d}' % (since_process_start_ms(), self.list.count()))  # noqa: UP031
        if "STAY" not in os.environ:
            self.close()


app = QApplication([])
engine = create_engine("sqlite://", module=sqlcipher, creator=connect, poolclass=NullPool)
open_diary = engine.connect()
window = MinimalWindow(list(fortnight(open_diary)))
window.show()
app.exec()
