"""The close-up of head and neck from the front and from the back, in units of the file, 560 high."""

from __future__ import annotations

from bodies.drawing import Drawing, Row

OUTWARD = complex(1, 0)


def draw_head(*, back: bool) -> Drawing:
    """Return the head with neck; the person's left is at x > 0 from the front, at x < 0 from the back."""
    drawing = Drawing()
    drawing.follow(list(_OUTLINE), leaving=OUTWARD)
    if back:
        _back(drawing)
        drawing.mirror_all("right", "left")
    else:
        _front(drawing)
        drawing.mirror_all("left", "right")
    return drawing


_OUTLINE = (
    Row(0, 0, "crown"),
    Row(60, 12),
    Row(107, 48),
    Row(129, 88, "hair"),
    Row(138, 140),
    Row(139, 176, "brow", corner=True),
    Row(151, 169),
    Row(160, 192),
    Row(155, 228),
    Row(147, 252),
    Row(137, 262, "ear", corner=True),
    Row(132, 300),
    Row(119, 338, "jaw"),
    Row(95, 375, "under the jaw", corner=True),
    Row(93, 415),
    Row(97, 455),
    Row(116, 493),
    Row(150, 517, "neck"),
)


def _front(d: Drawing) -> None:
    d.put(
        **{
            "hair mid": (0, 78),
            "brow mid": (0, 166),
            "nose top": (0, 196),
            "nose low": (0, 284),
            "lip": (0, 336),
            "chin": (0, 394),
            "notch": (0, 556),
            "hair side": (80, 82),
            "brow side": (86, 164),
            "eye side": (98, 238),
            "nose side": (33, 236),
            "nose wing": (50, 282),
            "cheek": (94, 284),
            "lip side": (66, 334),
        }
    )
    d.middle_line("crown", "hair mid", "brow mid", "nose top", "nose low", "lip", "chin", "notch")
    d.run("hair mid", "hair side", "hair", leaving=OUTWARD)
    d.cut("hair side", "brow side", (85, 122))
    d.run("brow mid", "brow side", "brow", leaving=OUTWARD)
    d.run("brow side", "eye side", "cheek")
    d.cut("nose top", "nose side", (17, 212))
    d.run("nose side", "eye side")
    d.run("nose side", "nose wing")
    d.run("nose low", "nose wing", "cheek", "ear", leaving=OUTWARD)
    d.run("cheek", "lip side")
    d.run("lip", "lip side", "jaw", leaving=OUTWARD)
    d.cut("chin", "under the jaw", (52, 390), leaving=OUTWARD)
    d.cut("notch", "neck", (90, 546), leaving=OUTWARD, drawn=False)
    _face(d)
    for name, *corners in _FRONT:
        d.region(name, *corners)


def _face(d: Drawing) -> None:
    """Closed eyes, a quiet mouth: somebody resting."""
    d.detail((34, 213), (58, 222), (82, 212))
    d.detail((30, 188), (58, 179), (86, 187))
    d.detail((0, 266), (10, 265), (17, 258), leaving=OUTWARD)
    d.detail((0, 314), (20, 312), (37, 306), leaving=OUTWARD)
    d.detail((141, 190), (150, 192), (147, 214), (143, 232))


def _back(d: Drawing) -> None:
    d.put(
        **{
            "top mid": (0, 100),
            "skull": (0, 236),
            "hairline": (0, 352),
            "neck low": (0, 540),
            "skull side": (76, 232),
            "hair side": (74, 346),
        }
    )
    d.middle_line("crown", "top mid", "skull", "hairline", "neck low")
    d.cut("top mid", "hair", (70, 98), leaving=OUTWARD)
    d.run("skull", "skull side", "brow", leaving=OUTWARD)
    d.cut("skull side", "hair side", (78, 290))
    d.run("hairline", "hair side", "jaw", leaving=OUTWARD)
    d.cut("neck low", "neck", (90, 534), leaving=OUTWARD, drawn=False)
    for name, *corners in _BACK:
        d.region(name, *corners)


_FRONT = (
    ("top-of-head", "crown", "hair", "hair side", "hair mid"),
    ("forehead", "hair mid", "hair side", "brow side", "brow mid"),
    ("temple", "hair side", "hair", "brow", "brow side"),
    ("eye", "brow mid", "brow side", "eye side", "nose side", "nose top"),
    ("ear", "brow side", "brow", "ear", "cheek", "eye side"),
    ("nose", "nose top", "nose side", "nose wing", "nose low"),
    ("cheek", "nose side", "eye side", "cheek", "nose wing"),
    ("mouth", "nose low", "nose wing", "cheek", "lip side", "lip"),
    ("jaw-joint", "cheek", "ear", "jaw", "lip side"),
    ("chin", "lip", "lip side", "jaw", "under the jaw", "chin"),
    ("neck", "chin", "under the jaw", "neck", "notch"),
)

_BACK = (
    ("top-of-head", "crown", "hair", "top mid"),
    ("back-of-head", "top mid", "hair", "brow", "skull side", "skull"),
    ("behind-ear", "skull side", "brow", "ear", "jaw", "hair side"),
    ("skull-base", "skull", "skull side", "hair side", "hairline"),
    ("neck", "hairline", "hair side", "jaw", "under the jaw", "neck", "neck low"),
)
