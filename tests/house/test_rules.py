# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of the house meets a planted violation, which it must name, and an honest neighbour, which it must leave alone."""
import sys
import unittest

sys.dont_write_bytecode = True
import rules  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def src(path, body):
    return {path: SPDX + body}


# rule: (violations, each a tree with exactly one; innocents, trees with none)
CASES = {
    "no_dot_dot_includes": (
        [src("core/desk/a.cpp", '#include "../store/trial_file.h"\n'), src("tests/core/desk/t.cpp", '# include "../x.h"\n')],
        [src("core/desk/a.cpp", '#include "store/trial_file.h"\n// #include "../x.h" was here\n')]),
    "no_module_qualified_qt": (
        [src("core/study/a.cpp", "#include <QtCore/QString>\n"), src("ui/pages/a.cpp", "#include <QtWidgets>\n")],
        [src("ui/pages/a.cpp", "#include <QLabel>\n#include <QtEndian>\n"), src("tests/ui/t.cpp", "#include <QtTest>\n")]),
    "no_qt_below_the_line": (
        [src("core/evidence/a.h", "#include <QString>\n")],
        [src("core/store/a.h", "#include <QString>\n")]),
    "libraries_stay_behind_their_door": (
        [src("core/evidence/a.cpp", "#include <botan/hash.h>\n"), src("core/desk/a.cpp", "#include <sqlite3.h>\n"),
         src("core/desk/b.cpp", "#include <sqlcipher/sqlite3.h>\n"), src("core/crypto/a.cpp", "#include <openssl/evp.h>\n"),
         src("core/report/a.cpp", "#include <zip.h>\n"), src("core/ledger/a.cpp", "#include <libpq-fe.h>\n"),
         src("app/a.cpp", "#include <qpdf/QPDF.hh>\n"), src("ui/models/a.cpp", "#include <simdjson.h>\n")],
        [src("core/crypto/a.cpp", "#include <botan/hash.h>\n"), src("core/store/a.cpp", "#include <sqlite3.h>\n"),
         src("tests/core/store/t.cpp", "#include <sqlite3.h>\n"), src("core/anchor/a.cpp", "#include <openssl/ts.h>\n"),
         src("core/evidence/a.cpp", "#include <zip.h>\n"), src("core/net/a.cpp", "#include <libpq-fe.h>\n"),
         src("core/report/a.cpp", "#include <qpdf/QPDF.hh>\n")]),
    "includes_point_down": (
        [src("core/evidence/a.cpp", '#include "store/trial_file.h"\n'), src("core/store/a.cpp", '#include "pages/form_page.h"\n'),
         src("ui/models/a.cpp", '#include "pages/form_page.h"\n'), src("core/base/a.cpp", '#include "elsewhere/thing.h"\n')],
        [src("core/store/a.cpp", '#include "store/trial_file.h"\n#include "evidence/seal.h"\n#include "row.h"\n'),
         src("ui/pages/a.cpp", '#include "desk/desk.h"\n#include "models/matrix_model.h"\n')]),
    "links_point_down": (
        [{"core/ledger/CMakeLists.txt": "room(SOURCES a.cpp USES core_base core_evidence)\n"},
         {"core/desk/CMakeLists.txt": "room(SOURCES a.cpp USES ui_words)\n"},
         {"core/evidence/CMakeLists.txt": "room(SOURCES a.cpp PRIVATE_USES Qt6::Core)\n"}],
        [{"core/desk/CMakeLists.txt": "# not ui_words\nroom(SOURCES a.cpp USES core_base core_store Qt6::Core)\n"}]),
    "every_source_names_its_licence": (
        [{"core/base/a.h": "#pragma once\n"}, {"run": "#!/bin/bash\nset -e\n"}, {"tests/CMakeLists.txt": "\n# SPDX-License-Identifier: GPL-3.0-or-later\n"}],
        [src("core/base/a.h", ""), {"run": "#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n"}, {"README.md": "# CaseSeal\n"}]),
    "only_known_names_at_the_top": (
        [{"docs/a.md": ""}, {"notes.txt": ""}],
        [{".ci/run": "", "core/base/a.h": "", "README.md": "", "run": "", ".clang-tidy": ""}]),
    "core_speaks_no_language": (
        [src("core/desk/a.cpp", 'auto s = tr("Saved");\n'), src("core/desk/b.cpp", 'auto s = QObject::tr("Saved");\n')],
        [src("core/desk/a.cpp", 'auto s = ptr(1); // tr("x")\nauto x = "tr(";\n'), src("ui/words/a.cpp", 'auto s = tr("Saved");\n')]),
    "promises_only_what_is_proved": (
        [src("ui/words/a.cpp", 'auto s = tr("An immutable record");\n'), src("app/a.cpp", 'auto s = "GDPR-compliant";\n'),
         src("core/report/a.cpp", 'auto s = "Stored securely";\n'), src("ui/words/b.cpp", 'auto s = tr("The data is true");\n'),
         {"translations/caseseal_de.ts": "<translation>unveränderlich</translation>"},
         {"translations/caseseal_fr.ts": "<translation>immuable</translation>"},
         {"translations/caseseal_ja.ts": "<translation>この記録は改ざん不可です</translation>"}],
        [src("ui/words/a.cpp", '// immutable\nauto s = tr("Tamper-evident, unchanged since entry");\n'),
         src("core/store/a.cpp", 'auto s = "PRAGMA secure_delete=ON";\n'), src("ui/models/a.cpp", 'auto s = "true";\n')]),
    "colours_come_from_the_tokens": (
        [src("ui/pages/a.cpp", 'auto s = "color: #1A5C9E";\n'), src("ui/pages/b.cpp", "QColor c(26, 92, 158);\n"),
         src("ui/pages/c.cpp", "p.setPen(Qt::red);\n"), src("app/a.cpp", 'QColor c("#fff");\n')],
        [src("ui/widgets/tokens.cpp", 'QColor c("#1A5C9E");\n'), src("ui/widgets/seal_icon.cpp", 'svg.replace("#000000", ink);\n'), src("ui/pages/a.cpp", '// #1A5C9E\nauto s = "Issue #12345"; p.setPen(Qt::NoPen);\n')]),
    "no_hallway_names": (
        [src("core/base/string_utils.h", "#pragma once\n"), src("core/desk/a.h", "#pragma once\nclass JobManager {};\n")],
        [src("core/desk/a.h", "#pragma once\nclass QNetworkAccessManager;\nclass Job {};\n")]),
    "one_event_loop": (
        [src("ui/pages/a.cpp", "QCoreApplication::processEvents();\n"), src("ui/shell/a.cpp", "dialog.exec();\n"),
         src("core/desk/a.cpp", "QEventLoop loop;\n")],
        [src("app/main.cpp", "return application.exec();\n"), src("ui/pages/a.cpp", "dialog->open(); execute();\n")]),
    "no_singletons": (
        [src("core/desk/a.h", "#pragma once\nstatic Desk& instance();\n")],
        [src("core/desk/a.h", "#pragma once\nstatic Desk make();\n")]),
    "headers_are_plain": (
        [src("core/base/a.h", "int a();\n"), src("core/base/b.h", "#pragma once\nusing namespace std;\n")],
        [src("core/base/a.h", "#pragma once\nusing std::string;\n"), src("core/base/a.cpp", "using namespace std;\n")]),
    "own_header_first": (
        [src("core/base/a.cpp", '#include "base/b.h"\n#include "base/a.h"\n') | src("core/base/a.h", "#pragma once\n"),
         src("core/base/a.cpp", "int a;\n") | src("core/base/a.h", "#pragma once\n")],
        [src("core/base/a.cpp", '#include "base/a.h"\n#include "base/b.h"\n') | src("core/base/a.h", "#pragma once\n"),
         src("core/base/a.cpp", '#include "a.h"\n') | src("core/base/a.h", "#pragma once\n"), src("core/base/a.cpp", '#include "base/b.h"\n')]),
    "stands_alone": (
        [src("core/base/a.cpp", 'auto s = "/wo' 'rk/thing";\n'), {"README.md": "see /ho" "me/somebody/x\n"}],
        [src("core/base/a.cpp", 'auto s = "/tmp/x"; auto u = "net/wo' 'rk/x";\n')]),
    "trace_names_real_tests": (
        [{"tests/TRACE.md": "`tst_gone::works`\n"}, {"tests/TRACE.md": "`tst_a::gone`\n", **src("tests/core/base/tst_a.cpp", "void works();\n")}],
        [{"tests/TRACE.md": "`tst_a::works` `tst_a`\n", **src("tests/core/base/tst_a.cpp", "void works();\n")}]),
    "clauses_are_traced": (
        [{"core/desk/papers/clauses.cpp": '{{kFda, "FDA Q3"}, a},\n{{kFda, "FDA Q5"}, b},\n', "tests/TRACE.md": "| FDA Q3 | copies | `tst_a` |\n"},
         {"tests/TRACE.md": "| 11.50, 11.70 | signatures | `tst_a` |\n", "core/desk/papers/clauses.cpp": '{{kPart11, "21 CFR 11.70"}, a},\n'}],
        [{"core/desk/papers/clauses.cpp": '{{kPart11, "21 CFR 11.50"}, a}, {{kFda, "FDA Q3"}, b}, {{kFda, "FDA Q5"}, c}, {{kEma, "EMA 6.2.1 blinding"}, d},\n',
          "tests/TRACE.md": "| clause | what |\n| --- | --- |\n| 11.50, threat 11 | a |\n| FDA Q3, Q5 | b |\n| EMA 6.2.1 blinding | c |\n| 70,000 entries of our own are read | d |\n"}]),
}


class Rules(unittest.TestCase):
    def test_every_rule_is_met_here(self):
        self.assertEqual({r.__name__ for r in rules.RULES}, set(CASES))

    def test_a_planted_violation_is_named(self):
        for rule in rules.RULES:
            for tree in CASES[rule.__name__][0]:
                with self.subTest(rule=rule.__name__, tree=tree):
                    found = rule(tree)
                    self.assertEqual(len(found), 1, found)
                    self.assertTrue(found[0].startswith(next(iter(tree)).split("/")[0]), found)

    def test_an_honest_neighbour_is_left_alone(self):
        for rule in rules.RULES:
            for tree in CASES[rule.__name__][1]:
                with self.subTest(rule=rule.__name__, tree=tree):
                    self.assertEqual(rule(tree), [])

    def test_the_line_is_the_right_one(self):
        found = rules.no_dot_dot_includes({"core/a/b.cpp": '//\n\n#include "../x.h"\n'})
        self.assertTrue(found[0].startswith("core/a/b.cpp:3:"), found)


if __name__ == "__main__":
    unittest.main()
