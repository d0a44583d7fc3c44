// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/temperature_log.h"
#include "base/ascii.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace caseseal::product {
namespace {

constexpr std::size_t kMostDecimals = 3;
constexpr int kMinMilliCelsius = -273'150, kMaxMilliCelsius = 200'000;
constexpr int kMaxWhole = 1000;

/// The lines of a file, counted.
class Lines {
public:
    explicit Lines(std::string_view text) : m_text(text) {}
    [[nodiscard]] bool isAtEnd() const { return m_text.empty(); }
    [[nodiscard]] base::Error fail(const std::string& what) const {
        return base::badInput("Line " + std::to_string(m_line) + " of the temperature file: " + what + ".");
    }
    /// The two cells of the next line.
    base::Result<std::pair<std::string_view, std::string_view>> next() {
        ++m_line;
        const auto end = m_text.find('\n');
        if (end == std::string_view::npos)
            return fail("it has no end, the file may be cut off");
        auto line = m_text.substr(0, end);
        m_text.remove_prefix(end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto comma = line.find(',');
        if (comma == std::string_view::npos || line.find(',', comma + 1) != std::string_view::npos)
            return fail("two cells are expected");
        return std::pair(line.substr(0, comma), line.substr(comma + 1));
    }
    /// The value behind a key that must be there.
    base::Result<std::string_view> valueOf(std::string_view key) {
        TRY(const auto cells, next());
        if (cells.first != key)
            return fail("\"" + std::string(key) + "\" is expected");
        return cells.second;
    }

private:
    std::string_view m_text;
    std::size_t m_line = 0;
};

/// Thousandths of "-12.25".
std::optional<int> parseMilli(std::string_view text) {
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto decimals = point == std::string_view::npos ? std::string_view("0") : text.substr(point + 1);
    if (!base::areDigits(whole) || !base::areDigits(decimals) || whole.size() > 4 || decimals.size() > kMostDecimals)
        return {};
    const auto digits = std::string(whole) + std::string(decimals) + std::string(kMostDecimals - decimals.size(), '0');
    int out = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), out);
    return out > kMaxWhole * 1000 ? std::nullopt : std::optional(negative ? -out : out);
}

/// Rounded to the nearest thousandth, halves away from zero.
int toMilliCelsius(int milli, char unit) {
    if (unit == 'C')
        return milli;
    if (unit == 'K')
        return milli + kMinMilliCelsius;
    const int fifths = (milli - 32'000) * 5;
    return (fifths + (fifths < 0 ? -4 : 4)) / 9;
}

base::Result<TemperatureReading> readReading(Lines& lines, int zoneMinutes, char unit) {
    TRY(const auto cells, lines.next());
    const auto time = base::parseTime(std::string(cells.first) + ".000Z");
    if (!time)
        return lines.fail("the time is not as 2026-06-15T08:00:00");
    const auto milli = parseMilli(cells.second);
    const int celsius = milli ? toMilliCelsius(*milli, unit) : kMinMilliCelsius - 1;
    if (celsius < kMinMilliCelsius || celsius > kMaxMilliCelsius)
        return lines.fail("the temperature is not a number that a logger can measure");
    return TemperatureReading{{time->msSinceEpoch - zoneMinutes * base::kMsPerMinute}, celsius};
}

} // namespace

base::Result<TemperatureLog> parseTemperatureLog(std::string_view file) {
    if (file.size() > kMaxLogBytes)
        return base::badInput("The temperature file is larger than 32 MiB.");
    if (!base::isUtf8(file))
        return base::badInput("The temperature file is not UTF-8.");
    Lines lines(file);
    TemperatureLog log;
    TRY(log.logger, lines.valueOf("logger"));
    if (log.logger.empty())
        return lines.fail("the logger has no number");
    TRY(const auto zoneText, lines.valueOf("zone"));
    const auto zone = base::parseZone(zoneText);
    if (!zone)
        return lines.fail("the zone is not as +02:00");
    log.zoneMinutes = *zone;
    TRY(const auto unit, lines.valueOf("unit"));
    if (unit != "C" && unit != "F" && unit != "K")
        return lines.fail("the unit is none of C, F and K");
    TRY(const auto title, lines.valueOf("time"));
    if (title != "temperature")
        return lines.fail("\"time,temperature\" is expected");
    while (!lines.isAtEnd()) {
        TRY(const auto reading, readReading(lines, log.zoneMinutes, unit.front()));
        if (!log.readings.empty() && reading.time <= log.readings.back().time)
            return lines.fail("its time is not after the one before");
        log.readings.push_back(reading);
    }
    if (log.readings.size() < 2)
        return base::badInput("The temperature file has less than two readings.");
    return log;
}

} // namespace caseseal::product
