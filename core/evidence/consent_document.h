// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

#include <map>
#include <set>

/// A consent document as `consent.publish` puts it into the trial (FORMAT.md section 2, "Consent").
namespace caseseal::evidence {

/// One file: one version of a document in one language.
struct ConsentDocument {
    std::string hash;     ///< hex SHA-256 of the file
    std::string name;     ///< shared by all versions and languages of a document; [a-z0-9][a-z0-9.-]{0,63}
    std::string version;  ///< "2.1"
    std::string language; ///< tag, "ja"; empty: not said
    std::string title;
    std::string approved;            ///< ISO day on which the ethics committee approved it; empty: not said
    std::string mediaType;           ///< "text/plain" or "application/pdf"; empty: not said
    std::vector<std::string> scopes; ///< what may be agreed to, each [a-z0-9][a-z0-9.-]{0,63}, in the order shown
    std::map<std::string, std::string> scopeTexts; ///< what a scope means, in the document's language
    /// Who has to sign, as alternatives: one of these sets suffices. Never empty.
    std::vector<std::set<std::string>> needs;
    bool renew = false; ///< who agreed to an earlier version is asked again

    /// The name of the scope without which nothing is entered, and of the one without which nothing is handed on.
    static constexpr std::string_view kTrial = "trial", kShare = "share";

    /// BadInput: the entry is no consent.publish, or a key has another form than FORMAT.md says.
    [[nodiscard]] static base::Result<ConsentDocument> parse(const Entry& entry);
    /// The object `data`.
    [[nodiscard]] Json encode() const;
    [[nodiscard]] bool offers(std::string_view scope) const;
    /// Do these signatures suffice?
    [[nodiscard]] bool isSignedBy(const std::set<std::string>& signers) const;
    bool operator==(const ConsentDocument&) const = default;
};

/// Who may sign a consent beside the staff: "participant", "representative", "witness".
[[nodiscard]] bool isConsentSigner(std::string_view by);
/// True where the text may name a document or a scope.
[[nodiscard]] bool isConsentName(std::string_view name);

} // namespace caseseal::evidence
