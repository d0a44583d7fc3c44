// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "work_trial.h"

/// A trial with values of every type of ODM, a group and a visit that repeat, units, blanks with and without a reason,
/// a participant who left and a signed form that was changed later.
namespace caseseal::desk::test {

struct TypedItem {
    const char *oid, *type, *value;
};
inline constexpr TypedItem kTypedItems[] = {
    {"I.TEXT", "text", "Größe, \"5\"\n=1+1 血圧"},
    {"I.INTEGER", "integer", "62"},
    {"I.OLDINT", "integer", "007"},
    {"I.FLOAT", "float", "92.70"},
    {"I.DOUBLE", "double", "1.50e-3"},
    {"I.BOOLEAN", "boolean", "true"},
    {"I.DATE", "date", "2026-11-22"},
    {"I.TIME", "time", "08:05:30"},
    {"I.DATETIME", "datetime", "2026-11-22T08:05:30+01:00"},
    {"I.PDATE", "partialDate", "2026-11"},
    {"I.PTIME", "partialTime", "08"},
    {"I.PDATETIME", "partialDatetime", "2026-11-22T08"},
    {"I.DURATION", "durationDatetime", "P3DT4H"},
    {"I.INTERVAL", "intervalDatetime", "2026-11-22/2026-11-25"},
    {"I.IDATETIME", "incompleteDatetime", "2026-11-22T08:05:30"},
    {"I.IDATE", "incompleteDate", "2026---22"},
    {"I.ITIME", "incompleteTime", "08:05"},
    {"I.HEX", "hexBinary", "00ff"},
    {"I.BASE64", "base64Binary", "AAEC"},
    {"I.HEXFLOAT", "hexFloat", "3ff0000000000000"},
    {"I.BASE64FLOAT", "base64Float", "P/AAAAAAAAA="},
    {"I.STRING", "string", " two  spaces "},
    {"I.URI", "URI", "https://example.org/a"},
};

inline base::Bytes typedStudy() {
    std::string refs, items;
    for (const auto& item : kTypedItems) {
        refs += std::string("<ItemRef ItemOID=\"") + item.oid + "\" Mandatory=\"No\"/>";
        items += std::string("<ItemDef OID=\"") + item.oid + "\" Name=\"" + (item.oid + 2) + "\" DataType=\"" +
                 item.type + "\" Length=\"40\" SignificantDigits=\"9\"/>";
    }
    const std::string xml =
        R"(<?xml version="1.0" encoding="UTF-8"?>
<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" FileType="Snapshot" FileOID="F.TYPED" ODMVersion="1.3.2" CreationDateTime="2026-11-22T10:00:00Z">
 <Study OID="ST.TYPED"><GlobalVariables><StudyName>Typed Größe</StudyName><StudyDescription>D</StudyDescription><ProtocolName>TYPED-1</ProtocolName></GlobalVariables>
  <BasicDefinitions><MeasurementUnit OID="MU.MG" Name="mg"><Symbol><TranslatedText xml:lang="en">mg</TranslatedText></Symbol></MeasurementUnit>
   <MeasurementUnit OID="MU.UG" Name="ug"><Symbol><TranslatedText xml:lang="en">µg</TranslatedText></Symbol></MeasurementUnit></BasicDefinitions>
  <MetaDataVersion OID="MDV.1" Name="Version 1">
   <Protocol><StudyEventRef StudyEventOID="SE.V1" OrderNumber="1" Mandatory="Yes"/><StudyEventRef StudyEventOID="SE.UNS" OrderNumber="2" Mandatory="No"/></Protocol>
   <StudyEventDef OID="SE.V1" Name="Baseline" Repeating="No" Type="Scheduled"><FormRef FormOID="F.ALL" Mandatory="Yes"/><FormRef FormOID="F.LOG" Mandatory="No"/></StudyEventDef>
   <StudyEventDef OID="SE.UNS" Name="Unscheduled" Repeating="Yes" Type="Unscheduled"><FormRef FormOID="F.LOG" Mandatory="No"/></StudyEventDef>
   <FormDef OID="F.ALL" Name="All types" Repeating="No"><ItemGroupRef ItemGroupOID="IG.ALL" Mandatory="Yes"/></FormDef>
   <FormDef OID="F.LOG" Name="Medication 薬" Repeating="No"><ItemGroupRef ItemGroupOID="IG.LOG" Mandatory="Yes"/></FormDef>
   <ItemGroupDef OID="IG.ALL" Name="All types" Repeating="No">)" +
        refs + R"(</ItemGroupDef>
   <ItemGroupDef OID="IG.LOG" Name="Medication" Repeating="Yes"><ItemRef ItemOID="I.DRUG" Mandatory="No"/><ItemRef ItemOID="I.DOSE" Mandatory="No"/><ItemRef ItemOID="I.ROUTE" Mandatory="No"/></ItemGroupDef>
   )" + items +
        R"(<ItemDef OID="I.DRUG" Name="Drug" DataType="text" Length="40"><Question><TranslatedText xml:lang="en">Which drug?</TranslatedText></Question></ItemDef>
   <ItemDef OID="I.DOSE" Name="Dose" DataType="float" Length="8" SignificantDigits="3"><MeasurementUnitRef MeasurementUnitOID="MU.MG"/><MeasurementUnitRef MeasurementUnitOID="MU.UG"/></ItemDef>
   <ItemDef OID="I.ROUTE" Name="Route" DataType="text" Length="2"><CodeListRef CodeListOID="CL.ROUTE"/></ItemDef>
   <CodeList OID="CL.ROUTE" Name="Route" DataType="text">
    <CodeListItem CodedValue="PO"><Decode><TranslatedText xml:lang="en">by mouth</TranslatedText></Decode></CodeListItem>
    <CodeListItem CodedValue="IV"><Decode><TranslatedText xml:lang="en">into a vein</TranslatedText></Decode></CodeListItem></CodeList>
  </MetaDataVersion></Study></ODM>
)";
    const auto view = base::bytesOf(xml);
    return {view.begin(), view.end()};
}

inline ItemDraft typed(const char* group, const char* repeat, const char* item, std::optional<std::string> value,
                       const char* unit = "", const char* nullFlavour = "") {
    ItemDraft out;
    out.group = group;
    out.groupRepeat = repeat;
    out.item = item;
    out.value = std::move(value);
    out.unit = unit;
    out.nullFlavour = nullFlavour;
    return out;
}

inline const FormPlace kAll{"P-1", "SE.V1", "", "F.ALL", ""}, kLog{"P-1", "SE.V1", "", "F.LOG", ""},
    kOther{"P-Ü", "SE.UNS", "1", "F.LOG", ""}, kLeft{"P-3", "SE.V1", "", "F.ALL", ""};

/// Everything above, by these persons.
inline void fillTyped(WorkTrial& trial) {
    Desk& nora = trial.as("nora");
    for (const char* subject : {"P-1", "P-Ü", "P-3"})
        must(nora.enrol(subject));
    std::vector<ItemDraft> all;
    for (const auto& item : kTypedItems)
        all.push_back(typed("IG.ALL", "", item.oid, item.value));
    must(nora.record(kAll, all));
    must(nora.record(kLog, {typed("IG.LOG", "1", "I.DRUG", "アスピリン　錠"),
                            typed("IG.LOG", "1", "I.DOSE", "100.50", "MU.MG"), typed("IG.LOG", "1", "I.ROUTE", "PO"),
                            typed("IG.LOG", "2", "I.DRUG", "Insulin"), typed("IG.LOG", "2", "I.DOSE", "0.5", "MU.UG"),
                            typed("IG.LOG", "2", "I.ROUTE", std::nullopt, "", "unknown")}));
    must(nora.record(kOther, {typed("IG.LOG", "1", "I.DRUG", std::nullopt, "", "not-done"),
                              typed("IG.LOG", "1", "I.ROUTE", "IV"), typed("IG.LOG", "10", "I.DRUG", "Heparin")}));
    must(nora.record(kLeft, {typed("IG.ALL", "", "I.TEXT", "left early")}));
    for (const auto& form : {kAll, kLeft})
        must(nora.forms().act({"form.complete", form, {}, {}}));
    must(trial.as("elias").forms().sign({kAll}, "I reviewed these data", kWord()));
    auto change = typed("IG.ALL", "", "I.FLOAT", "92.80");
    change.reason = "Misread";
    auto blank = typed("IG.ALL", "", "I.STRING", std::nullopt);
    blank.reason = "Not asked";
    Desk& again = trial.as("nora");
    must(again.forms().act({"form.reopen", kAll, "Misread", {}}));
    must(again.record(kAll, {change, blank}));
    must(again.forms().act({"form.complete", kAll, {}, {}}));
    must(again.forms().withdraw("P-3", "Moved away"));
    must(trial.as("marta").publish());
}

} // namespace caseseal::desk::test
