// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/verdict_words.h"

#include "words/words.h"

#include "evidence/anchors.h"

#include <QCoreApplication>

namespace caseseal::ui::words {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

} // namespace

QString verdictTitle(const evidence::Verdict& verdict) {
    switch (verdict.kind) {
    case evidence::VerdictKind::Intact:
        return VerdictWords::tr("Intact");
    case evidence::VerdictKind::Unreadable:
        return VerdictWords::tr("This cannot be read as evidence");
    case evidence::VerdictKind::Altered:
        break;
    }
    if (verdict.findingsTotal == 1 && !verdict.findings.empty())
        return describe(verdict.findings.front()).title;
    return VerdictWords::tr("%n places differ from what was sealed", nullptr, static_cast<int>(verdict.findingsTotal));
}

QString verdictDetail(const evidence::Verdict& verdict) {
    const evidence::Counts& counts = verdict.counts;
    if (verdict.kind == evidence::VerdictKind::Unreadable)
        return VerdictWords::tr("That says nothing about the data. Ask for the file again, or for another copy.");
    const QString figures = VerdictWords::tr("%1 entries in %2 seals checked, %3 of them on the ledger.")
                                .arg(number(counts.entries), number(counts.seals), number(counts.logged));
    if (verdict.kind == evidence::VerdictKind::Intact)
        return VerdictWords::tr("Unchanged since entry.") + QLatin1Char(' ') + figures;
    return figures + QLatin1Char(' ') + VerdictWords::tr("Nothing has been repaired or overwritten.");
}

QString assurance(std::string_view word) {
    const QString plain = text(word);
    if (word == "self-signed")
        return VerdictWords::tr("Signed by this installation's own keys only; nobody outside confirms it.");
    if (word == "logged")
        return VerdictWords::tr("On the ledger: each seal has its place there.");
    if (word.starts_with("witnessed "))
        return VerdictWords::tr("Witnessed %1: others confirm that the ledger only grows.").arg(plain.mid(10));
    if (word.starts_with("report sealed by "))
        return VerdictWords::tr("The report is as %1 issued it, to the last byte.").arg(plain.mid(17));
    static constexpr std::string_view kHeld = "compared with a held head of ";
    if (word.starts_with(kHeld))
        return VerdictWords::tr("Compared with a head of %1 seals that somebody holds elsewhere: nothing that its "
                                "holder saw was rewritten or cut off.")
            .arg(text(word.substr(kHeld.size(), word.find(':') - kHeld.size())));
    if (const auto anchored = evidence::TimeAnchored::parse(word))
        return VerdictWords::tr("Time-anchored by %1 on %2: the first %n seals of the ledger are not younger.", nullptr,
                                static_cast<int>(anchored->seals))
            .arg(text(anchored->by), moment(anchored->time));
    if (word.starts_with("policy-from-bundle"))
        return VerdictWords::tr(
            "Judged by the policy that it brings itself. Compare its keys with those that you know.");
    return plain;
}

QString alarm(const evidence::Finding& finding, const QString& place, const QString& time) {
    const QString what = describe(finding).title;
    if (place.isEmpty())
        return VerdictWords::tr("%1, found %2. Nobody has confirmed having looked at it yet").arg(what, time);
    return VerdictWords::tr("%1, found %2: %3. Nobody has confirmed having looked at it yet").arg(what, time, place);
}

QString jobStep(const QString& what) {
    if (what == QLatin1String("seals"))
        return VerdictWords::tr("Seals and signatures");
    if (what == QLatin1String("entries"))
        return VerdictWords::tr("Entries against their seals");
    if (what == QLatin1String("ledger"))
        return VerdictWords::tr("Ledger proofs");
    if (what == QLatin1String("tiles"))
        return VerdictWords::tr("Ledger tiles");
    if (what == QLatin1String("projections"))
        return VerdictWords::tr("Pages against the sealed entries");
    if (what == QLatin1String("heads"))
        return VerdictWords::tr("Heads kept outside the file");
    if (what == QLatin1String("pages"))
        return VerdictWords::tr("Pages of the report");
    if (what == QLatin1String("files"))
        return VerdictWords::tr("Attached files");
    if (what == QLatin1String("addresses"))
        return VerdictWords::tr("Clocks that are asked");
    if (what == QLatin1String("anchors"))
        return VerdictWords::tr("Time anchors");
    if (what == QLatin1String("rows laid out") || what == QLatin1String("forms laid out"))
        return VerdictWords::tr("Laying out the pages");
    if (what == QLatin1String("rows written") || what == QLatin1String("forms written"))
        return VerdictWords::tr("Writing the pages");
    if (what == QLatin1String("per cent of the file"))
        return VerdictWords::tr("Putting the file together");
    if (what == QLatin1String("participants"))
        return VerdictWords::tr("Participants");
    if (what == QLatin1String("bytes"))
        return VerdictWords::tr("Reading the file");
    if (what == QLatin1String("design"))
        return VerdictWords::tr("Reading the study design");
    if (what == QLatin1String("rules"))
        return VerdictWords::tr("Conditions, calculations and checks");
    if (what == QLatin1String("differences"))
        return VerdictWords::tr("Differences from the version in force");
    if (what == QLatin1String("forms"))
        return VerdictWords::tr("Started forms");
    if (what == QLatin1String("drill-untouched"))
        return VerdictWords::tr("A copy, as it is");
    if (what.startsWith(QLatin1String("drill-")))
        return VerdictWords::tr("A copy, altered");
    return what;
}

} // namespace caseseal::ui::words
