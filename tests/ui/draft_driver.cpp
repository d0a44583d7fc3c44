// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "pages/form_page.h"
#include "widgets/seal_style.h"

#include <QApplication>
#include <QTest>

#include <cstdio>

using namespace caseseal;

/// A person who types into a form and never seals: tst_form_drafts kills this process. Arguments: trial folder, id,
/// password. Says "typed" when the last key was pressed, in a field that was not left.
int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc != 4)
        return 2;
    ui::applyScheme(ui::Tokens::light());
    const desk::Ports ports{std::make_shared<base::SystemClock>(), {}};
    auto opened = desk::Desk::open(argv[1], argv[2], crypto::SecretBytes(std::string_view(argv[3])), nullptr, ports);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.c_str());
        return 1;
    }
    ui::FormPage page(**opened);
    page.resize(900, 700);
    page.show();
    page.open({"HYP-014", "SE.W04", "", "FO.BP", ""}, QStringLiteral("Blood pressure"), QStringLiteral("Week 4"),
              nullptr);
    if (!QTest::qWaitForWindowActive(&page))
        return 3;
    const auto type = [](const char* keys) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(keys));
    };
    page.focusField({"IG.BP.2", "", "IT.BP.SYSBP"});
    type("142");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type("9x"); // cannot be read: kept as typed
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type("72"); // still in the field
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}
