#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the program's window through AT-SPI itself, as a screen reader does: logs in, opens every page of the rail, and
says which control has no name. Run it inside a session bus and a display of its own:

    dbus-run-session -- xvfb-run -a python3 tests/ui/atspi_tree.py PROGRAM TRIAL PERSON PASSWORD

Exit status: 0 every focusable thing speaks, 1 something is silent, 77 there is no AT-SPI here."""
import os
import subprocess
import sys
import time

try:
    import pyatspi
except ImportError:
    print("skipped: python3-pyatspi is not installed")
    sys.exit(77)

WAIT_S = 60
TOLD_BY_TEXT = {"table cell", "list item", "tree item", "text"}


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for at in range(min(node.childCount, 300)):
        try:
            child = node.getChildAtIndex(at)
        except Exception:  # gone meanwhile
            continue
        yield from walk(child, depth + 1)


def showing(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)


def find(root, role, name):
    for node in walk(root):
        if node.getRoleName() in role and name in (node.name or "") and showing(node):
            return node
    return None


def wait_for(what, seconds=WAIT_S):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found is not None:
            return found
        time.sleep(0.2)
    return None


def application(pid):
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.get_process_id() == pid:
            return app
    return None


def press(node):
    acts = node.queryAction()
    names = [acts.getName(at).lower() for at in range(acts.nActions)]
    acts.doAction(next((at for at, name in enumerate(names) if name in ("press", "click", "toggle")), 0))


def silent(root):
    wrong, seen = [], 0
    for node in walk(root):
        state = node.getState()
        if not state.contains(pyatspi.STATE_FOCUSABLE) or not showing(node):
            continue
        seen += 1
        if not (node.name or "").strip() and node.getRoleName() not in TOLD_BY_TEXT:
            wrong.append(f"{node.getRoleName()} in {node.parent.name if node.parent else '?'}")
    return seen, wrong


def main(program, trial, person, password):
    env = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", LC_ALL="C.UTF-8")
    child = subprocess.Popen([program, "--trial", trial, "--language", "en"], env=env)
    failed = 0
    try:
        app = wait_for(lambda: application(child.pid))
        if app is None:
            print("skipped: the program does not appear on the accessibility bus")
            return 77
        field = wait_for(lambda: find(app, ("password text",), ""))
        who = wait_for(lambda: find(app, ("combo box",), "Person"), 5)
        print("log-in page:", *silent(app))
        if field is None:
            print("no password field is in the tree")
            return 1
        if who is not None:
            for item in walk(who):
                if item.name == person and item.getRoleName() in ("list item", "menu item"):
                    who.querySelection().selectChild(item.getIndexInParent())
                    break
        field.queryEditableText().setTextContents(password)
        press(wait_for(lambda: find(app, ("push button", "button"), "Log in"), 10))
        rail = wait_for(lambda: find(app, ("filler", "panel", "frame"), "Pages"))
        if rail is None:
            print("the log-in through the accessibility tree did not lead to the pages")
            return 1
        for name in [node.name for node in walk(rail) if node.name and node != rail and showing(node)]:
            button = find(rail, ("radio button", "toggle button", "check box", "push button", "button"), name)
            if button is None:
                continue
            press(button)
            time.sleep(2)
            seen, wrong = silent(app)
            print(f"{name}: {seen} focusable things, silent: {wrong or 'none'}")
            failed += len(wrong)
    finally:
        child.terminate()
        child.wait()
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 5:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
