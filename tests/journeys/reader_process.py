"""The eyes of a screen reader: reads windows through AT-SPI and answers in JSON, one line each way.

It is run by the system's own Python, which has pyatspi, and knows nothing of PainApp or of Qt. Asked
{"do": "read"} it gives every element that is showing; {"do": "act", "path": […], "action": "Press"} does
something with one, {"do": "type", "path": […], "text": "…"} fills in a field.
"""

# pyright: reportMissingImports=false

import json
import sys

import pyatspi
from gi.repository import Atspi, GLib

Atspi.set_timeout(10_000, 20_000)

STATES = {
    getattr(pyatspi, name): name.removeprefix("STATE_").lower()
    for name in (
        "STATE_CHECKABLE",
        "STATE_CHECKED",
        "STATE_EDITABLE",
        "STATE_ENABLED",
        "STATE_EXPANDABLE",
        "STATE_EXPANDED",
        "STATE_FOCUSABLE",
        "STATE_FOCUSED",
        "STATE_SELECTED",
        "STATE_SHOWING",
    )
}


def application(pid):
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clear_cache()
    for number in range(desktop.childCount):
        one = desktop.getChildAtIndex(number)
        if one is not None and one.get_process_id() == pid:
            return one
    return None


def element(pid, path):
    found = application(pid)
    if found is None:
        raise LookupError("the window is gone")
    for number in path:
        found = found.getChildAtIndex(number)
    return found


def read(pid):
    root = application(pid)
    if root is None:
        return None
    root.clear_cache()
    found = []
    for number in range(root.childCount):
        gather(root.getChildAtIndex(number), [number], found)
    return found


def gather(node, path, found):
    if node is None:
        return
    node.clear_cache()
    states = [STATES[one] for one in node.getState().getStates() if one in STATES]
    if "showing" not in states:
        return
    found.append(described(node, path, states))
    for number in range(node.childCount):
        gather(node.getChildAtIndex(number), [*path, number], found)


def described(node, path, states):
    interfaces = set(pyatspi.listInterfaces(node))
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS) if "Component" in interfaces else None
    actions = node.queryAction() if "Action" in interfaces else None
    text = node.queryText() if "Text" in interfaces else None
    return {
        "path": path,
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "states": states,
        "box": [box.x, box.y, box.width, box.height] if box else None,
        "actions": [actions.getName(one) for one in range(actions.nActions)] if actions else [],
        "text": text.getText(0, -1) if text else None,
    }


def act(pid, path, action):
    actions = element(pid, path).queryAction()
    names = [actions.getName(one) for one in range(actions.nActions)]
    return actions.doAction(names.index(action))


def type_text(pid, path, text):
    return element(pid, path).queryEditableText().setTextContents(text)


def answer(asked):
    do = asked["do"]
    if do == "read":
        return read(asked["pid"])
    if do == "act":
        return act(asked["pid"], asked["path"], asked["action"])
    return type_text(asked["pid"], asked["path"], asked["text"])


for line in sys.stdin:
    try:
        reply = {"answer": answer(json.loads(line))}
    except (GLib.Error, LookupError, NotImplementedError, RuntimeError, AttributeError, ValueError) as error:
        # Windows change while they are read: whoever asks looks again.
        reply = {"trouble": f"{type(error).__name__}: {error}"}
    print(json.dumps(reply), flush=True)
