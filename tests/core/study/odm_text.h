// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/odm_reader.h"

#include <QFile>
#include <QString>

/// Small ODM files for the tests: a study with one visit, one form, one group and one item, with places to add to.
namespace caseseal::study {

struct OdmText {
    std::string xmlHead = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    std::string rootAttributes = R"(xmlns="http://www.cdisc.org/ns/odm/v1.3" ODMVersion="1.3.2" FileType="Snapshot" )"
                                 R"(FileOID="F.1" CreationDateTime="2026-11-22T10:00:00")";
    std::string globals =
        "<StudyName>Trial</StudyName><StudyDescription>D</StudyDescription><ProtocolName>P</ProtocolName>";
    std::string units;
    std::string protocol = R"(<Protocol><StudyEventRef StudyEventOID="SE.1" Mandatory="Yes"/></Protocol>)";
    std::string event = R"(<StudyEventDef OID="SE.1" Name="Visit" Repeating="No" Type="Scheduled">)"
                        R"(<FormRef FormOID="FO.1" Mandatory="Yes"/></StudyEventDef>)";
    std::string form = R"(<FormDef OID="FO.1" Name="Form" Repeating="No">)"
                       R"(<ItemGroupRef ItemGroupOID="IG.1" Mandatory="Yes"/></FormDef>)";
    std::string group = R"(<ItemGroupDef OID="IG.1" Name="Group" Repeating="No">)"
                        R"(<ItemRef ItemOID="IT.1" Mandatory="Yes"/></ItemGroupDef>)";
    std::string item = R"(<ItemDef OID="IT.1" Name="Item" DataType="integer" Length="3"/>)";
    std::string more; ///< further definitions
    std::string afterVersion, afterStudy;

    /// Each part starts on its own line: root 2, Study 3, globals 4, units 5, version 6, protocol 7, event 8, form 9,
    /// group 10, item 11, more 12, end of version 13.
    [[nodiscard]] std::string text() const {
        return xmlHead + "\n<ODM " + rootAttributes + ">\n<Study OID=\"S.1\">\n<GlobalVariables>" + globals +
               "</GlobalVariables>\n<BasicDefinitions>" + units +
               "</BasicDefinitions>\n<MetaDataVersion OID=\"V.1\" Name=\"Version\">\n" + protocol + "\n" + event +
               "\n" + form + "\n" + group + "\n" + item + "\n" + more + "\n</MetaDataVersion>" + afterVersion +
               "\n</Study>" + afterStudy + "\n</ODM>\n";
    }
};

inline base::Result<OdmImport> parseText(const std::string& text, const OdmLimits& limits = {}) {
    return parseOdm(base::bytesOf(text), limits);
}

/// The bytes of a file; empty where it cannot be read.
inline std::string readAll(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

} // namespace caseseal::study
