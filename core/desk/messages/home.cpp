// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"

#include "evidence/role.h"

namespace caseseal::desk {

Result<std::string> nameOfChain(store::Projection& projection, const std::string& chain) {
    TRY(const auto chains, projection.chains());
    const std::string number = "chain " + chain.substr(0, 8);
    for (const auto& one : chains)
        if (one.chain == chain && !one.site.empty())
            return one.site + " (" + number + ")";
    return number;
}

Result<std::string> whyNotAtHome(store::Projection& projection, const std::string& subject) {
    TRY(const auto row, projection.subject(subject));
    if (!row || row->atHome)
        return std::string();
    TRY(const auto home, nameOfChain(projection, row->home));
    if (row->handedTo.empty())
        return subject + " is at home at " + home +
               ": data are entered and completed there. Here they can be read, asked about, verified and signed.";
    TRY(const auto next, nameOfChain(projection, row->handedTo));
    return subject + " was handed over by " + home + " to " + next +
           ": data are entered there as soon as the participant has been adopted.";
}

Result<void> checkAtHome(store::Projection& projection, std::string_view act, const std::string& subject) {
    if (!evidence::belongsHome(act))
        return {};
    TRY(const auto why, whyNotAtHome(projection, subject));
    return why.empty() ? Result<void>() : base::refused(why);
}

} // namespace caseseal::desk
