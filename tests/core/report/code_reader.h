// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf_checks.h"

#include "report/code_reader.h"

namespace caseseal::report::checks {

/// What the QR code on page 1 says, read from a picture of the page; `scratch` names it.
inline QByteArray codeOn(const QString& pdf, const QString& scratch) {
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                                     QStringLiteral("-singlefile"), pdf, scratch});
    const auto bytes = readCode((scratch + QStringLiteral(".png")).toStdString());
    return bytes ? QByteArray(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()))
                 : QByteArray::fromStdString(bytes.error().message);
}

} // namespace caseseal::report::checks
