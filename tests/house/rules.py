# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house: which room may include what, and which words and colours may stand where.

A rule takes the sources as {path: text}, paths relative to the root with forward slashes, and gives back sentences
"path:line: what is wrong; what to do". An empty list means the rule is kept. test_rules.py plants a violation of each.
"""
import re

# Bottom first. A room may include and link only rooms that stand before it.
CORE_ROOMS = ["base", "crypto", "ledger", "anchor", "evidence", "store", "review", "study", "product", "exchange", "consent", "net",
              "report", "desk"]
UI_ROOMS = ["words", "models", "widgets", "pages", "shell"]
WITHOUT_QT = ["base", "crypto", "ledger", "anchor", "evidence"]
FLOORS = ("app/", "core/", "ui/")

TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "core", "ui", "resources", "translations",
             "tests", "installer", "run", "test"}

# A header of a library that we did not write, and the folders that may include it. Tests of a room may do as the room does.
GATES = [
    (re.compile(r"<botan/"), "Botan", ["core/crypto/"]),
    (re.compile(r"[<\"/]sqlite3(ext)?\.h[>\"]"), "SQLite", ["core/store/"]),
    (re.compile(r"<openssl/"), "OpenSSL", ["core/anchor/", "core/report/", "core/store/page_images.h"]),
    (re.compile(r"<zip\.h>"), "libzip", ["core/evidence/"]),
    (re.compile(r"<(libpq|postgresql)[/-]|<(libpq-fe|pq)\.h>"), "libpq", ["core/net/"]),
    (re.compile(r"<simdjson"), "simdjson", ["core/evidence/", "core/ledger/", "core/exchange/"]),
    (re.compile(r"<qpdf/"), "libqpdf", ["core/report/"]),
]

INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*([<\"][^>\"\n]+[>\"])", re.M)
TOKEN = re.compile(r"//[^\n]*|/\*.*?\*/|R\"(\w*)\((.*?)\)\1\"|\"((?:\\.|[^\"\\\n])*)\"|'(?:\\.|[^'\\\n])'", re.S)


def is_cpp(path):
    return path.endswith((".h", ".cpp"))


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def at(path, text, offset, sentence):
    return f"{path}:{line_of(text, offset)}: {sentence}"


def includes(text):
    return [(m.start(1), m.group(1)) for m in INCLUDE.finditer(text)]


def literals(text):
    """String literals outside comments, with their offsets."""
    found = []
    for m in TOKEN.finditer(text):
        value = m.group(2) if m.group(2) is not None else m.group(3)
        if value is not None:
            found.append((m.start(), value))
    return found


def code_only(text):
    """The text with comments and string literals blanked, offsets and lines kept."""
    return TOKEN.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)), text)


def room_of(path):
    """("core", "evidence") for core/evidence/seal.cpp, else None."""
    parts = path.split("/")
    return (parts[0], parts[1]) if len(parts) > 2 and parts[0] in ("core", "ui") else None


def rank(floor, room):
    order = CORE_ROOMS if floor == "core" else UI_ROOMS
    base = 0 if floor == "core" else len(CORE_ROOMS)
    return base + order.index(room) if room in order else None


def no_dot_dot_includes(tree):
    return [at(p, t, o, f"includes {i}; write \"<room>/<header>.h\" and list the room in CMakeLists.txt")
            for p, t in tree.items() if is_cpp(p) for o, i in includes(t) if "../" in i]


def no_module_qualified_qt(tree):
    """<QtWidgets/QLabel> compiles without linking Qt6::Widgets on Debian, so it would hide a missing link."""
    return [at(p, t, o, f"includes {i}; include the class alone, as <QLabel>")
            for p, t in tree.items() if is_cpp(p) and p.startswith(FLOORS)
            for o, i in includes(t) if re.match(r"<Qt[A-Z]\w*/|<Qt(Core|Gui|Widgets|Svg|SvgWidgets|PrintSupport|Concurrent|Network|Sql|Xml|Test)>", i)]


def no_qt_below_the_line(tree):
    return [at(p, t, o, f"includes {i}, but {'/'.join(room_of(p))} is free of Qt so that caseseal-verify is too")
            for p, t in tree.items() if is_cpp(p) and room_of(p) and room_of(p)[0] == "core" and room_of(p)[1] in WITHOUT_QT
            for o, i in includes(t) if re.match(r"<Q", i)]


def libraries_stay_behind_their_door(tree):
    wrong = []
    for path, text in tree.items():
        if not is_cpp(path):
            continue
        home = path.removeprefix("tests/")
        for offset, include in includes(text):
            for pattern, name, allowed in GATES:
                if pattern.search(include) and not home.startswith(tuple(allowed)):
                    wrong.append(at(path, text, offset, f"includes {include}, but {name} is known only to {', '.join(allowed)}"))
    return wrong


def includes_point_down(tree):
    wrong = []
    for path, text in tree.items():
        here = room_of(path)
        if not is_cpp(path) or not here:
            continue
        for offset, include in includes(text):
            m = re.match(r"\"(\w+)/", include)
            if not m:
                continue
            other = m.group(1)
            floor = "core" if other in CORE_ROOMS else "ui" if other in UI_ROOMS else None
            if floor is None:
                if other != here[1]:
                    wrong.append(at(path, text, offset, f"includes {include}, and there is no room of that name"))
            elif other != here[1] and rank(*here) is not None and rank(floor, other) > rank(*here):
                wrong.append(at(path, text, offset, f"includes {include}: {other} stands above {here[1]}, and arrows only point down"))
    return wrong


def links_point_down(tree):
    wrong = []
    for path, text in tree.items():
        here = room_of(path)
        if not here or not path.endswith("/CMakeLists.txt") or rank(*here) is None:
            continue
        plain = re.sub(r"#[^\n]*", lambda m: " " * len(m.group(0)), text)
        for m in re.finditer(r"\b(core|ui)_(\w+)\b", plain):
            other = rank(m.group(1), m.group(2))
            if other is not None and other > rank(*here):
                wrong.append(at(path, text, m.start(), f"links {m.group(0)}, which stands above; arrows only point down"))
        if here[0] == "core" and here[1] in WITHOUT_QT:
            for m in re.finditer(r"\bQt6?::\w+", plain):
                wrong.append(at(path, text, m.start(), f"links {m.group(0)}, but {here[1]} is free of Qt"))
    return wrong


def every_source_names_its_licence(tree):
    wrong = []
    for path, text in tree.items():
        name = path.rsplit("/", 1)[-1]
        script = path in ("run", "test", ".ci/run") or name.endswith(".sh")
        if not (is_cpp(path) or script or name == "CMakeLists.txt" or name.endswith((".cmake", ".py", ".qss"))):
            continue
        head = text.split("\n")[:2]
        if head and not head[0].startswith("#!"):
            head = head[:1]
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in head):
            wrong.append(f"{path}:1: the first line must be \"SPDX-License-Identifier: GPL-3.0-or-later\" as a comment")
    return wrong


def only_known_names_at_the_top(tree):
    names = sorted({p.split("/")[0] for p in tree})
    return [f"{n}:1: has no place at the top level; it belongs in one of {', '.join(sorted(TOP_LEVEL))}"
            for n in names if n not in TOP_LEVEL and not n.startswith(".")]


def core_speaks_no_language(tree):
    wrong = []
    for path, text in tree.items():
        if is_cpp(path) and path.startswith("core/"):
            plain = code_only(text)
            for m in re.finditer(r"(?<![\w.>])tr\s*\(|\bQCoreApplication::translate\b|\bQT_TR_NOOP\b|\bQT_TRANSLATE_NOOP\b|QObject::tr\b", plain):
                wrong.append(at(path, text, m.start(), "core has no tr(); what a person reads lives in ui/words or the command line's words"))
    return wrong


WORDS = re.compile(r"\b(immutable|immutability|tamper-?proof|un-?hackable|compliant|compliance|secure|secured|securely|"
                   r"unveränderlich|unveränderbar|fälschungssicher|manipulationssicher|konform|regelkonform|"
                   r"immuable|infalsifiable|inviolable|sécurisée?s?|conformes?|conformité|"
                   r"inmutables?|inalterables?|infalsificables?|seguridad|conformidad)\b|改ざん不可|改ざん防止|準拠|安全", re.I)


def promises_only_what_is_proved(tree):
    """We say "tamper-evident" and "unchanged since entry"."""
    wrong = []
    for path, text in tree.items():
        if is_cpp(path) and path.startswith(FLOORS):
            places = literals(text)
        elif path == "README.md" or (path.startswith("translations/") and path.endswith(".ts")):
            places = [(0, text)]
        else:
            continue
        for offset, value in places:
            for m in WORDS.finditer(value):
                wrong.append(at(path, text, offset + m.start(), f"says \"{m.group(0)}\"; say \"tamper-evident\" or \"unchanged since entry\""))
            if path.startswith("ui/") and " " in value.strip() and re.search(r"\b[Tt]rue\b", value):
                wrong.append(at(path, text, offset, "says \"true\"; we know that data is unchanged since entry, not that it is true"))
    return wrong


def colours_come_from_the_tokens(tree):
    wrong = []
    for path, text in tree.items():
        if not is_cpp(path) or not path.startswith(("ui/", "app/")) or re.search(r"/tokens\.(h|cpp)$", path):
            continue
        for offset, value in literals(text):
            if path.endswith("_icon.cpp") and value in ("#000000", "#ffffff"):
                continue  # not colours: the two placeholders in our SVG files, which become tokens
            if re.search(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b", value):
                wrong.append(at(path, text, offset, "has a colour of its own; take it from Tokens"))
        plain = code_only(text)
        for m in re.finditer(r"\bQColor(?:\s+\w+)?\s*[({]\s*(\d|0x)|\bQt::(red|green|blue|yellow|cyan|magenta|black|white|gray|dark\w+|light\w+)\b|\bqRgba?\s*\(\s*\d", plain):
            wrong.append(at(path, text, m.start(), "has a colour of its own; take it from Tokens"))
    return wrong


def no_hallway_names(tree):
    """A name that says nothing collects everything."""
    wrong = []
    for path, text in tree.items():
        if not is_cpp(path):
            continue
        stem = path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        if re.search(r"(^|_)(manager|helper|helpers|util|utils|common|misc)($|_)", stem):
            wrong.append(f"{path}:1: is named for nothing in particular; name it for what it is")
        for m in re.finditer(r"\b(?:class|struct|namespace)\s+(\w*(Manager|Helper|Helpers|Utils|Common)|utils|common|helpers)\b(?!\s*;)", code_only(text)):
            wrong.append(at(path, text, m.start(), f"{m.group(1)} is named for nothing in particular; name it for what it is"))
    return wrong


def one_event_loop(tree):
    wrong = []
    for path, text in tree.items():
        if is_cpp(path) and path.startswith(("core/", "ui/")):
            for m in re.finditer(r"\bprocessEvents\b|\bQEventLoop\b|(?:->|\.)exec\s*\(", code_only(text)):
                wrong.append(at(path, text, m.start(), f"{m.group(0).strip('(')} runs an event loop inside the event loop; use open() and a signal"))
    return wrong


def no_singletons(tree):
    return [at(p, t, m.start(), "is a singleton; make the object in app/ and hand it down")
            for p, t in tree.items() if is_cpp(p) and p.startswith(FLOORS)
            for m in re.finditer(r"\bstatic\s+[\w:]+\s*[&*]\s*(?:self|instance|theInstance)\s*\(", code_only(t))]


def headers_are_plain(tree):
    wrong = []
    for path, text in tree.items():
        if path.endswith(".h"):
            plain = code_only(text)
            if "#pragma once" not in plain:
                wrong.append(f"{path}:1: has no #pragma once")
            for m in re.finditer(r"^using namespace\b", plain, re.M):
                wrong.append(at(path, text, m.start(), "a using-directive in a header reaches everybody who includes it"))
    return wrong


def own_header_first(tree):
    """A source that starts with its own header proves that the header compiles alone."""
    wrong = []
    for path, text in tree.items():
        own = path.removesuffix(".cpp") + ".h"
        if path.endswith(".cpp") and path.startswith(FLOORS) and own in tree and not path.startswith("ui/precompiled"):
            first = next(iter(includes(text)), None)
            if first is None or first[1].strip('<>"').rsplit("/", 1)[-1] != own.rsplit("/", 1)[-1]:
                wrong.append(at(path, text, first[0] if first else 0, f"does not include {own} first"))
    return wrong


def stands_alone(tree):
    """The project names nothing of the place where it was written."""
    return [at(p, t, m.start(), "names a path of one machine")
            for p, t in tree.items() for m in re.finditer(r"(?<![\w.])/(wo[r]k|ro[o]t|ho[m]e/\w+)/", t)]


def trace_names_real_tests(tree):
    """tests/TRACE.md maps requirements to tests by name; a name that is gone would be a promise without a test."""
    page = tree.get("tests/TRACE.md")
    if page is None:
        return []
    programs = {p.rsplit("/", 1)[-1][:-4]: t for p, t in tree.items() if p.startswith("tests/") and p.endswith(".cpp")}
    registered = "\n".join(t for p, t in tree.items() if p.startswith("tests/") and p.endswith("CMakeLists.txt"))
    wrong = []
    for m in re.finditer(r"`(tst_\w+|fuzz_\w+|store_\w+|house_\w+)(?:::(\w+))?`", page):
        program, test = m.groups()
        known = re.search(rf"\b{program}\b", registered) is not None or program in programs
        if not known or (test and not re.search(rf"\bvoid {test}\(", programs.get(program, ""))):
            wrong.append(at("tests/TRACE.md", page, m.start(), f"names {m.group(0)}, which does not exist"))
    return wrong


CLAUSE = re.compile(r"(?:(21 CFR|FDA|EMA|R3|GDPR) )?([QA]?\d+(?:\.\d+)*(?:\(\w+\))*(?: blinding)?)")


def clauses_of(cell):
    """The clauses that the first cell of a row names: in "FDA Q3, Q5" both are the FDA's, a number alone is of 21 CFR 11."""
    document = "21 CFR"
    for name in cell.split(", "):
        if named := CLAUSE.fullmatch(name):
            document = named.group(1) or document
            yield f"{document} {named.group(2)}"


def clauses_are_traced(tree):
    """What inspector mode answers (core/desk/papers/clauses.cpp) and the clauses of tests/TRACE.md are the same: the two cannot part."""
    table, page = tree.get("core/desk/papers/clauses.cpp"), tree.get("tests/TRACE.md")
    if table is None or page is None:
        return []
    answered = {m.group(1): m.start(1) for m in re.finditer(r'\{k\w+, "([^"]+)"\}', table)}
    traced = {}
    for row in re.finditer(r"^\| ([^|\n]+) \|", page, re.M):
        for clause in clauses_of(row.group(1)):
            traced.setdefault(clause, row.start(1))
    wrong = [at("core/desk/papers/clauses.cpp", table, place, f"answers {clause}, which has no row in tests/TRACE.md")
             for clause, place in answered.items() if clause not in traced]
    wrong += [at("tests/TRACE.md", page, place, f"names {clause}, which core/desk/papers/clauses.cpp does not answer")
              for clause, place in traced.items() if clause not in answered]
    return wrong


RULES = [no_dot_dot_includes, no_module_qualified_qt, no_qt_below_the_line, libraries_stay_behind_their_door, includes_point_down,
         links_point_down, every_source_names_its_licence, only_known_names_at_the_top, core_speaks_no_language,
         promises_only_what_is_proved, colours_come_from_the_tokens, no_hallway_names, one_event_loop, no_singletons,
         headers_are_plain, own_header_first, stands_alone, trace_names_real_tests, clauses_are_traced]
