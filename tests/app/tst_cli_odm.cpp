// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_values.h"
#include "programs.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSchema = QStringLiteral(CASESEAL_SHARED_DATA "/interop/schema/odm-1.3.2/ODM1-3-2.xsd");
const QString kStudy = QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml");
const QString kAdmin = u"admin-password-1"_s, kFirst = u"first-password-1"_s, kOwn = u"an-own-password-1"_s;

struct Counted {
    std::size_t values = 0, audits = 0, signatures = 0;
};
Counted countedIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto xml = file.readAll();
    return {std::size_t(xml.count("<ItemData ")), std::size_t(xml.count("<AuditRecord")),
            std::size_t(xml.count("<Signature>"))};
}

} // namespace

/// ODM out of one trial and into another, as a person types it.
class TestCliOdm : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    Programs m_programs{m_dir.path()};
    QString m_old = m_dir.filePath(u"old.caseseal"_s), m_new = m_dir.filePath(u"new.caseseal"_s);
    QString m_history = m_dir.filePath(u"history.xml"_s), m_state = m_dir.filePath(u"state.xml"_s);

    [[nodiscard]] Outcome as(const char* id, const QString& trial, const QString& words,
                             const QStringList& more = {}) const {
        return m_programs.cli(words.arg(trial) + u" --as "_s + QLatin1String(id), more,
                              QLatin1String(id) == QLatin1String("root") ? kAdmin : kOwn);
    }
    [[nodiscard]] Outcome old(const char* id, const QString& words, const QStringList& more = {}) const {
        return as(id, m_old, words, more);
    }
    [[nodiscard]] Outcome fresh(const char* id, const QString& words) const { return as(id, m_new, words); }
    void make(const QString& trial, const char* site, const QList<std::pair<const char*, const char*>>& staff) const {
        EXIT(m_programs.cli(
                 u"create --site %1 --admin root --name R %2 --odm %3"_s.arg(QLatin1String(site), trial, kStudy), {},
                 kAdmin),
             0);
        for (const auto& [id, role] : staff) {
            EXIT(m_programs.cli(u"person %1 add --as root --id %2 --name N --role %3"_s.arg(trial, QLatin1String(id),
                                                                                            QLatin1String(role)),
                                {}, kAdmin, kFirst),
                 0);
            EXIT(m_programs.cli(u"tasks %1 --as %2"_s.arg(trial, QLatin1String(id)), {}, kFirst, kOwn), 0);
        }
    }
    /// Lines of vital signs at screening: an item with its value in JSON, unit and reason.
    struct Typed {
        const char *subject, *item, *value, *unit, *reason;
    };
    void enter(std::initializer_list<Typed> lines) const {
        QFile file(m_dir.filePath(u"lines.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto& line : lines)
            file.write(u"{\"subject\":\"%1\",\"event\":\"SE.SCR\",\"form\":\"FO.VITALS\",\"group\":\"IG.VS.1\","
                       "\"item\":\"%2\",\"value\":%3,\"unit\":\"%4\",\"reason\":\"%5\"}\n"_s
                           .arg(QLatin1String(line.subject), QLatin1String(line.item), QLatin1String(line.value),
                                QLatin1String(line.unit), QString::fromUtf8(line.reason))
                           .toUtf8());
        file.close();
        EXIT(old("ana", u"enter %1 --data "_s + file.fileName()), 0);
    }

private Q_SLOTS:
    void initTestCase() {
        make(m_old, "First", {{"ana", "coordinator investigator data-manager"}});
        make(m_new, "Second", {{"nora", "coordinator"}, {"marta", "data-manager"}});
        enter({{"HYP-1", "IT.VS.HEIGHT", "\"180\"", "MU.CM", ""},
               {"HYP-1", "IT.VS.WEIGHT", "\"81\"", "MU.KG", ""},
               {"HYP-1", "IT.VS.WAIST", "null", "", ""},
               {"HYP-2", "IT.VS.WEIGHT", "\"64.5\"", "MU.KG", ""}});
        enter({{"HYP-1", "IT.VS.WEIGHT", "\"82\"", "MU.KG", "misread <&> ü"}});
        const QString place = u" --subject HYP-1 --event SE.SCR --form FO.VITALS"_s;
        EXIT(old("ana", u"form %1 complete"_s + place, {u"--reason"_s, u"the rest is missing"_s}), 0);
        EXIT(old("ana", u"form %1 sign"_s + place, {u"--meaning"_s, u"Reviewed"_s}), 0);
    }

    void theWholeHistoryGoesOut() {
        EXIT(old("ana", u"export %1 --format odm -o "_s + m_history), 0);
        EXIT(old("ana", u"export %1 --format odm --snapshot -o "_s + m_state), 0);
        const auto history = fileIn(m_history), state = fileIn(m_state);
        QVERIFY(history.transactional && history.archival && !state.transactional);
        const auto counted = countedIn(m_history);
        QVERIFY(counted.values > valuesOf(state).size()); // changes stand beside first values
        QVERIFY(counted.audits >= counted.values);        // each with its own audit record
        QVERIFY(counted.signatures > 0);
        QFile raw(m_history);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const auto xml = raw.readAll();
        QVERIFY(xml.contains("<ReasonForChange>") && xml.contains("<FullName>") && xml.contains("<SignatureDef"));
        EXIT(old("ana", u"verify %1"_s), 0);
    }

    void theOfficialSchemaAcceptsIt() {
        const auto xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty() || !QFile::exists(kSchema))
            QSKIP("xmllint or the official schema is not on this machine.");
        for (const auto& file : {m_history, m_state})
            EXIT(m_programs.run(xmllint.toUtf8().constData(),
                                {u"--noout"_s, u"--nonet"_s, u"--huge"_s, u"--schema"_s, kSchema, file}),
                 0);
    }

    void asItWasInAnotherTrial() {
        const auto looked = fresh("nora", u"import %1 --format odm --dry-run "_s + m_history);
        EXIT(looked, 0);
        QVERIFY2(looked.out.contains("New participants 2") && looked.out.contains("Nothing was sealed."), looked.out);
        EXIT(fresh("nora", u"import %1 --format odm "_s + m_history), 3); // nobody has released it
        EXIT(fresh("marta", u"import %1 --format odm "_s + m_history), 0);
        EXIT(fresh("nora", u"import %1 --format odm "_s + m_history), 0);
        const auto again = fresh("nora", u"import %1 --format odm "_s + m_history);
        EXIT(again, 0);
        QVERIFY2(again.out.contains("There is nothing to do"), again.out);
        EXIT(fresh("root", u"verify %1"_s), 0);

        const auto back = m_dir.filePath(u"back.xml"_s);
        EXIT(fresh("marta", u"export %1 --format odm --snapshot -o "_s + back), 0);
        const auto before = valuesOf(fileIn(m_state)), after = valuesOf(fileIn(back));
        for (const auto& [place, value] : before) {
            const auto found = after.find(place);
            QVERIFY2(found != after.end(), place.c_str());
            QVERIFY2(found->second == value, (place + ": " + value + " / " + found->second).c_str());
        }
        QCOMPARE(after.size(), before.size());
        const auto same = fresh("nora", u"import %1 --format odm "_s + m_state); // the snapshot says no more
        EXIT(same, 0);
        QVERIFY2(same.out.contains("There is nothing to do"), same.out);
        EXIT(fresh("root", u"trail %1 --format jsonl -o "_s + m_dir.filePath(u"trail.jsonl"_s)), 0);
        QFile trail(m_dir.filePath(u"trail.jsonl"_s));
        QVERIFY(trail.open(QIODevice::ReadOnly));
        QVERIFY(trail.readAll().contains("\"audit\":{")); // what the first trial says stands beside each value
    }

    void whatCannotGoIn() {
        QFile given(m_dir.filePath(u"wrong.xml"_s));
        QVERIFY(given.open(QIODevice::WriteOnly));
        given.write("<ODM xmlns=\"http://www.cdisc.org/ns/odm/v1.3\" ODMVersion=\"1.3.2\" FileType=\"Snapshot\">\n"
                    "<ClinicalData StudyOID=\"ST.OTHER\" MetaDataVersionOID=\"V\"><SubjectData SubjectKey=\"A-1\"/>"
                    "</ClinicalData></ODM>");
        given.close();
        const QString words = u"import %1 --format odm "_s + given.fileName();
        const auto other = fresh("nora", words + u" --dry-run"_s);
        EXIT(other, 1);
        QVERIFY2(other.out.contains("line 2: The data belongs to study ST.OTHER, not to ST.HYP-2026."), other.out);
        EXIT(fresh("marta", words), 2);
        EXIT(fresh("marta", words + u" --study-name ST.OTHER"_s), 2);
        EXIT(fresh("marta", words + u" --study-name ST.OTHER=ST.HYP-2026"_s), 0);
        EXIT(fresh("nora", u"import %1 --format odm no.xml"_s), 2);
        EXIT(old("ana", u"export %1 --format csv --snapshot -o "_s + m_dir.filePath(u"x.zip"_s)), 2);
    }
};

QTEST_GUILESS_MAIN(TestCliOdm)
#include "tst_cli_odm.moc"
