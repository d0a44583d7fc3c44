// SPDX-License-Identifier: GPL-3.0-or-later
// Data from a file: enter.
#include "cli_desk.h"

#include "desk/data_file.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

Result<int> runEnter(const Arguments& arguments) {
    TRY(const auto bytes, loadGivenFile(arguments.data));
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TerminalProgress progress;
    std::vector<std::string> notes;
    const auto lines = desk::parseDataFile(bytes);
    const auto entered = lines ? desk->enter(*lines, progress, &notes) : Result<std::uint64_t>(lines.error());
    if (!entered)
        return base::Error{entered.error().kind,
                           arguments.data + ": " + entered.error().message + " Nothing of the file was taken in."};
    for (const auto& note : notes)
        std::cerr << arguments.data << ": " << note << "\n";
    std::cout << "Sealed " << *entered << (*entered == 1 ? " entry" : " entries") << " from " << lines->size()
              << (lines->size() == 1 ? " line" : " lines") << ".\n";
    return int{kDone};
}

} // namespace caseseal::app
