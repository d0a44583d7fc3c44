// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as a file: trail.
#include "cli_desk.h"

#include "desk/trail_index.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

Result<int> runTrail(const Arguments& arguments) {
    TRY(const auto query, desk::TrailQuery::parse(arguments.filters));
    const auto format = desk::trailFormatFromName(arguments.format);
    if (!format)
        return base::badInput("--format: csv, jsonl or sqlite.");
    TRY(const auto desk, beginSession(openDesk(arguments)));
    if (!desk->mayDo("data.export")) // refused and sealed before anything is written
        return desk->trail().noteExport({*format, 0, {}}).error();
    TRY(const auto jobs, desk->trail().jobs());
    Result<desk::TrailExport> done = base::cancelled();
    {
        TerminalProgress progress;
        done = jobs->write(query, *format, arguments.output, progress);
    }
    if (!done)
        return done.error();
    TRY(const auto receipt, desk->trail().noteExport(*done));
    std::cout << "Wrote " << arguments.output << ": " << done->rows << (done->rows == 1 ? " entry" : " entries")
              << ", SHA-256 " << base::encodeHex(done->hash) << ".\n";
    printSeal(receipt);
    return int{kDone};
}

} // namespace caseseal::app
