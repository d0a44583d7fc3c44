#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the program's window through AT-SPI itself, as a screen reader does: a practice trial is made, several roles log
in, every page of their rail, a form, the account and the lock are opened by the acts that the tree offers, and every
control in sight must say its name. Needs a session bus and a display of its own:

    dbus-run-session -- xvfb-run -a /usr/bin/python3 tests/ui/atspi_tree.py PROGRAM COMMAND_LINE_PROGRAM

Exit status: 0 everything speaks, 1 something is silent or missing, 77 Debian's python3-pyatspi is not installed."""
import os
import re
import subprocess
import sys
import tempfile
import time

try:
    import pyatspi
    from gi.repository import Atspi
except ImportError:
    print("skipped: python3-pyatspi is not installed")
    sys.exit(77)

PATIENCE_S = 180  # a password costs seconds on a busy machine
CALL_MS = 30_000
FIRST_CHILDREN = 120  # of a table of a hundred thousand cells
ROLES = ("coordinator", "data-manager", "admin")
TOLD_BY_TEXT = {"table cell", "list item", "tree item", "text", "table row"}


def children(node):
    for at in range(min(node.childCount, FIRST_CHILDREN)):
        try:
            child = node.getChildAtIndex(at)
        except Exception:  # gone meanwhile
            continue
        if child is not None:
            yield child


def walk(node, depth=0):
    """In sight only: what is hidden has no showing children."""
    yield node
    if depth < 40:
        for child in children(node):
            try:
                if depth < 2 or child.getState().contains(pyatspi.STATE_VISIBLE):
                    yield from walk(child, depth + 1)
            except Exception:  # gone meanwhile
                continue


def showing(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)


def find(root, matches):
    for node in walk(root):
        try:
            if matches(node) and showing(node):
                return node
        except Exception:  # gone meanwhile
            continue
    return None


def named(root, name, act=True):
    """Exactly this name or its beginning up to a count; with an act where one is wanted."""
    return find(root, lambda node: (node.name or "").startswith(name) and (not act or acts_of(node)))


def wait_for(what, doing):
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = what()
        except Exception:  # the tree changes under the reader
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise LookupError(f"waited in vain for {doing}")


def acts_of(node):
    try:
        acts = node.queryAction()
    except NotImplementedError:
        return []
    return [acts.getName(at).lower() for at in range(acts.nActions)]


def press(node):
    names = acts_of(node)
    wanted = next((at for at, name in enumerate(names) if name in ("press", "click", "toggle")), 0)
    node.queryAction().doAction(wanted)


def double_click(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2),
                    "click", "--repeat", "2", "--delay", "60", "1"], check=True)


def silent(root):
    wrong, seen = [], 0
    for node in walk(root):
        try:
            state = node.getState()
            if not state.contains(pyatspi.STATE_FOCUSABLE) or not showing(node):
                continue
            seen += 1
            role = node.getRoleName()
            if not (node.name or "").strip() and role not in TOLD_BY_TEXT:
                wrong.append(f"{role} in {node.parent.name if node.parent else '?'}")
        except Exception:  # gone meanwhile
            continue
    return seen, wrong


class Reader:
    """One log-in: looks at page after page and counts what is silent."""

    def __init__(self, program, person, role, trial, folder):
        self.role, self.failed, self.pages = role, 0, 0
        settings = os.path.join(folder, role, "caseseal")
        os.makedirs(settings, mode=0o700)
        with open(os.path.join(settings, "caseseal.ini"), "w", encoding="utf-8") as ini:
            ini.write(f"[recentTrials]\n1\\folder={trial}\n1\\person={person}\n1\\study=HYP\nsize=1\n")
        env = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8",
                   XDG_CONFIG_HOME=os.path.dirname(settings), XDG_DATA_HOME=os.path.join(folder, "data"))
        self.child = subprocess.Popen([program, "--trial", trial, "--language", "en", "--theme", "light"], env=env)
        self.app = None

    def application(self):
        if self.child.poll() is not None:
            raise RuntimeError(f"the program ended with {self.child.returncode}")
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.child.pid:
                return app
        return None

    def look(self, page):
        """When two readings agree the page stands still."""
        before = None
        for _ in range(20):
            now = silent(self.app)
            if now == before:
                break
            before = now
            time.sleep(0.3)
        seen, wrong = now
        self.pages += 1
        self.failed += len(wrong) + (seen == 0)
        print(f"{self.role}, {page}: {seen} controls, silent: {', '.join(wrong) or 'none'}", flush=True)

    def log_in(self, password):
        self.app = wait_for(self.application, "the program on the accessibility bus")
        field = wait_for(lambda: find(self.app, lambda node: node.getRoleName() == "password text"), "the log-in")
        self.look("log-in")
        field.queryEditableText().setTextContents(password)
        press(wait_for(lambda: named(self.app, "Log in"), "the button that logs in"))
        return wait_for(lambda: named(self.app, "Pages", act=False), "the rail of pages")

    def tour(self, rail):
        names = [node.name for node in walk(rail) if node.name and acts_of(node)]
        if len(names) < 3:
            raise LookupError(f"the rail has only {names}")
        for name in names:
            press(wait_for(lambda name=name: named(rail, name), name))
            self.look(name)
            if name.startswith("Participants"):
                cell = wait_for(lambda: find(self.app, lambda node: re.search(r", [1-9]\d* of \d+", node.name or "")),
                                "a begun visit in the matrix")
                double_click(cell)
                wait_for(lambda: named(self.app, "Visits", act=False), "the participant with its form")
                self.look("a form")
            if name.startswith("Administration"):
                for tab in ("Delegation log", "Study versions"):
                    press(wait_for(lambda tab=tab: named(self.app, tab), tab))
                    self.look(tab)
        press(wait_for(lambda: named(self.app, "Your account"), "the account"))
        self.look("account")
        press(wait_for(lambda: named(self.app, "Lock"), "the lock"))
        wait_for(lambda: named(self.app, "Locked", act=False), "the locked window")
        self.look("locked")

    def end(self):
        self.child.terminate()
        self.child.wait()


def main(program, command_line):
    Atspi.set_timeout(CALL_MS, CALL_MS)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run([command_line, "practice", folder], check=True, capture_output=True, text=True,
                              env=dict(os.environ, XDG_CONFIG_HOME=os.path.join(folder, "maker"), LC_ALL="C.UTF-8"))
        persons = {line.split()[1]: line.split() for line in made.stdout.splitlines() if len(line.split()) == 3}
        for role in ROLES:
            person, _, password = persons[role]
            reader = Reader(program, person, role, os.path.join(folder, "practice.caseseal"), folder)
            try:
                reader.tour(reader.log_in(password))
            except Exception as wrong:
                ended = reader.child.poll()
                print(f"{role}: {wrong}" + ("" if ended is None else f"; the program ended with {ended}"), flush=True)
                failed += 1
            finally:
                reader.end()
            failed += reader.failed
    print("everything speaks" if failed == 0 else f"{failed} things are silent or missing")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
