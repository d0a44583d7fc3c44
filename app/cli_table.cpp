// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_table.h"

#include <iostream>

namespace caseseal::app {

using Json = nlohmann::ordered_json;

std::string cell(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

void printList(const Json& list, bool json) {
    if (json) {
        std::cout << list.dump(1) << "\n";
        return;
    }
    if (list.empty())
        return;
    std::string head;
    for (const auto& [key, value] : list.front().items())
        head += (head.empty() ? "" : "\t") + key;
    std::cout << head << "\n";
    for (const auto& row : list) {
        std::string line;
        for (const auto& [key, value] : row.items())
            line += (line.empty() ? "" : "\t") + cell(value);
        std::cout << line << "\n";
    }
}

} // namespace caseseal::app
