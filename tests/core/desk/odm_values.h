// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/clinical_reader.h"

#include <QFile>

#include <map>

/// What an ODM file says, for comparisons.
namespace caseseal::desk::test {

inline exchange::ClinicalFile fileIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    const auto xml = file.readAll().toStdString();
    base::NoProgress quiet;
    auto read = exchange::parseClinicalData(base::bytesOf(xml), quiet);
    if (!read)
        qFatal("%s", read.error().message.c_str());
    return std::move(*read);
}

/// Everything a snapshot says of its values: place -> text or "<blank>", unit, remark.
inline std::map<std::string, std::string> valuesOf(const exchange::ClinicalFile& file) {
    std::map<std::string, std::string> out;
    for (const auto& block : file.blocks)
        for (const auto& subject : block.subjects)
            for (const auto& event : subject.events)
                for (const auto& form : event.forms)
                    for (const auto& group : form.groups)
                        for (const auto& item : group.items) {
                            std::string said = item.isNull ? "<blank>" : item.value.value_or("<nothing>");
                            said += "|" + item.unit;
                            for (const auto& claim : item.claims)
                                if (const auto* remark = std::get_if<exchange::SourceAnnotation>(&claim))
                                    said += "|" + remark->comment;
                            out[subject.key + "|" + event.oid + "|" + event.repeat + "|" + form.oid + "|" +
                                form.repeat + "|" + group.oid + "|" + group.repeat + "|" + item.oid] = said;
                        }
    return out;
}

} // namespace caseseal::desk::test
