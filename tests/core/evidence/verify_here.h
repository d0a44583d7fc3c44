// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/verifier.h"

#include <QTest>
#include <algorithm>

namespace caseseal::evidence::test {

inline Verdict verifyHere(EvidenceSource& source, unsigned threads = 1) {
    base::NoProgress progress;
    VerifyOptions options;
    options.threads = threads;
    auto verdict = verify(source, options, progress);
    return verdict ? std::move(*verdict) : Verdict();
}

inline bool names(const std::vector<Finding>& findings, std::string_view code) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.code == code; });
}

/// Does a finding of this code name this participant?
inline bool names(const std::vector<Finding>& findings, std::string_view code, std::string_view subject) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& f) { return f.code == code && f.place.subject == subject; });
}

inline QByteArray codes(const Verdict& verdict) {
    QByteArray out = "found:";
    for (const auto& finding : verdict.findings)
        out +=
            ' ' + QByteArray::fromStdString(finding.code + "@" + finding.place.describe() + " (" + finding.what + ")");
    return out;
}

} // namespace caseseal::evidence::test
