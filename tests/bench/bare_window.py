"""The floor of the first paint: a QMainWindow with nothing in it, as big as the app's."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    painted = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            report()
            QTimer.singleShot(0, self.close)


def report():
    from painapp.system.process import since_process_start_ms

    print('{"first_paint_ms": %.1f}' % since_process_start_ms())  # noqa: UP031


app = QApplication([])
window = BareWindow()
window.resize(1200, 840)
window.show()
app.exec()
