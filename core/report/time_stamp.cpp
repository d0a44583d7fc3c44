// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_stamp.h"

#include "anchor/time_stamp.h"

namespace caseseal::report {

base::Result<base::Bytes> fetchTimeStamp(base::BytesView message, const TimeStampSource& source,
                                         const std::string& place) {
    TRY(const auto request, anchor::makeTimeStampRequest(crypto::sha256(message)));
    TRY(const base::Bytes answer, source(request.der));
    TRY(const base::Bytes response, anchor::acceptTimeStamp(request, answer, place));
    return anchor::timeStampToken(response);
}

} // namespace caseseal::report
