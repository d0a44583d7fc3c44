// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/finding_words.h"
#include "words/language.h"

#include <QtTest>

#include <map>

using namespace caseseal;
using namespace caseseal::ui;

/// Every code that a verification can give is said in words, in each language of the desktop.
class TestFindingWords : public QObject {
    Q_OBJECT

    static std::vector<std::string> allCodes() {
        std::vector<std::string> codes;
        for (const auto part : {evidence::findingCodes(), evidence::warningCodes()})
            codes.insert(codes.end(), part.begin(), part.end());
        return codes;
    }
    static evidence::Finding of(const std::string& code, const char* item = "") {
        evidence::Finding finding;
        finding.code = code;
        finding.place.item = item;
        return finding;
    }
    /// Title and meaning of every code, in the language in force.
    static std::map<std::string, std::pair<QString, QString>> said() {
        std::map<std::string, std::pair<QString, QString>> out;
        for (const auto& code : allCodes()) {
            const auto words = words::describe(of(code));
            out[code] = {words.title, words.meaning};
        }
        return out;
    }

private Q_SLOTS:
    void everyCodeHasWordsOfItsOwn() {
        std::map<QString, std::string> titles;
        for (const auto& code : allCodes()) {
            QVERIFY2(words::isDescribed(code), code.c_str());
            const auto words = words::describe(of(code));
            QVERIFY2(!words.title.isEmpty() && !words.meaning.isEmpty() && !words.steps.isEmpty(), code.c_str());
            const auto [at, fresh] = titles.emplace(words.title, code);
            QVERIFY2(fresh, (code + " and " + at->second + " have the same title").c_str());
        }
        QVERIFY(!words::isDescribed("never-heard-of"));
        QVERIFY(!words::describe(of("never-heard-of")).title.isEmpty());
    }

    void everyLanguageSaysThem() {
        const auto english = said();
        for (const auto& language : words::languages()) {
            if (language.tag == QLatin1String("en"))
                continue;
            const words::SpokenLanguage spoken{QLocale(language.tag)};
            for (const auto& [code, words] : said()) {
                QVERIFY2(words.first != english.at(code).first,
                         qPrintable(language.tag + QString::fromStdString(code)));
                QVERIFY2(words.second != english.at(code).second,
                         qPrintable(language.tag + QString::fromStdString(code)));
            }
        }
    }

    /// A warning asks for something else than an alarm does.
    void warningsHaveStepsOfTheirOwn() {
        const auto alarm = words::describe(of("entry-root")).steps;
        for (const auto code : evidence::warningCodes()) {
            const auto steps = words::describe(of(std::string(code))).steps;
            QVERIFY2(steps.size() == 1 && steps[0].title != alarm[0].title, std::string(code).c_str());
        }
    }

    void oneValueIsSaidToBeOne() {
        QVERIFY(words::describe(of("entry-root", "IT.SYS")).meaning != words::describe(of("entry-root")).meaning);
        QCOMPARE(words::describe(of("seal-missing", "IT.SYS")).meaning, words::describe(of("seal-missing")).meaning);
    }
};

QTEST_GUILESS_MAIN(TestFindingWords)
#include "tst_finding_words.moc"
