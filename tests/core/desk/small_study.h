// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

/// A study small enough to read: two visits and a repeating log, one form each, every rule once.
inline caseseal::base::Bytes smallStudy() {
    static constexpr char kXml[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" FileType="Snapshot" FileOID="F.SMALL" ODMVersion="1.3.2"
     CreationDateTime="2026-11-22T10:00:00Z">
 <Study OID="ST.SMALL">
  <GlobalVariables><StudyName>Small</StudyName><StudyDescription>A small study</StudyDescription>
   <ProtocolName>SMALL-1</ProtocolName></GlobalVariables>
  <BasicDefinitions><MeasurementUnit OID="MU.MMHG" Name="mmHg"><Symbol><TranslatedText xml:lang="en">mmHg</TranslatedText></Symbol></MeasurementUnit></BasicDefinitions>
  <MetaDataVersion OID="MDV.1" Name="Version 1">
   <Protocol><StudyEventRef StudyEventOID="SE.V1" OrderNumber="1" Mandatory="Yes"/>
    <StudyEventRef StudyEventOID="SE.V2" OrderNumber="2" Mandatory="Yes"/>
    <StudyEventRef StudyEventOID="SE.AE" OrderNumber="3" Mandatory="No"/></Protocol>
   <StudyEventDef OID="SE.V1" Name="Baseline" Repeating="No" Type="Scheduled"><FormRef FormOID="F.VS" Mandatory="Yes"/></StudyEventDef>
   <StudyEventDef OID="SE.V2" Name="Week 2" Repeating="No" Type="Scheduled"><FormRef FormOID="F.VS" Mandatory="Yes"/></StudyEventDef>
   <StudyEventDef OID="SE.AE" Name="Adverse events" Repeating="Yes" Type="Common"><FormRef FormOID="F.AE" Mandatory="No"/></StudyEventDef>
   <FormDef OID="F.VS" Name="Vital signs" Repeating="No"><ItemGroupRef ItemGroupOID="IG.VS" Mandatory="Yes"/></FormDef>
   <FormDef OID="F.AE" Name="Adverse event" Repeating="Yes"><ItemGroupRef ItemGroupOID="IG.AE" Mandatory="Yes"/></FormDef>
   <ItemGroupDef OID="IG.VS" Name="Vital signs" Repeating="No">
    <ItemRef ItemOID="I.SYS" Mandatory="Yes"/><ItemRef ItemOID="I.ARM" Mandatory="No"/><ItemRef ItemOID="I.NOTE" Mandatory="No"/></ItemGroupDef>
   <ItemGroupDef OID="IG.AE" Name="Adverse event" Repeating="Yes"><ItemRef ItemOID="I.AETERM" Mandatory="Yes"/></ItemGroupDef>
   <ItemDef OID="I.SYS" Name="Systolic" DataType="integer" Length="3"><Question><TranslatedText xml:lang="en">Systolic</TranslatedText></Question>
    <MeasurementUnitRef MeasurementUnitOID="MU.MMHG"/>
    <RangeCheck Comparator="GE" SoftHard="Soft"><CheckValue>80</CheckValue></RangeCheck>
    <RangeCheck Comparator="LE" SoftHard="Soft"><CheckValue>180</CheckValue></RangeCheck>
    <RangeCheck Comparator="LE" SoftHard="Hard"><CheckValue>350</CheckValue></RangeCheck></ItemDef>
   <ItemDef OID="I.ARM" Name="Arm" DataType="text" Length="1"><CodeListRef CodeListOID="CL.ARM"/></ItemDef>
   <ItemDef OID="I.NOTE" Name="Note" DataType="text" Length="400"/>
   <ItemDef OID="I.AETERM" Name="Term" DataType="text" Length="200"/>
   <CodeList OID="CL.ARM" Name="Arm" DataType="text">
    <CodeListItem CodedValue="L"><Decode><TranslatedText xml:lang="en">Left</TranslatedText></Decode></CodeListItem>
    <CodeListItem CodedValue="R"><Decode><TranslatedText xml:lang="en">Right</TranslatedText></Decode></CodeListItem></CodeList>
  </MetaDataVersion>
 </Study>
</ODM>
)";
    const auto view = caseseal::base::bytesOf(kXml);
    return {view.begin(), view.end()};
}
