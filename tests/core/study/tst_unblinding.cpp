// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/unblinding.h"

#include <QTest>

using namespace caseseal;
using namespace caseseal::study;

namespace {

/// A study with a dose, what is calculated and asked because of it, and what is not; `{OID}` is where a mark may stand.
constexpr char kStudy[] =
    R"(<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" FileType="Snapshot" FileOID="F" ODMVersion="1.3.2" CreationDateTime="2026-11-22T10:00:00Z">
 <Study OID="ST"><GlobalVariables><StudyName>S</StudyName><StudyDescription>D</StudyDescription><ProtocolName>P</ProtocolName></GlobalVariables>
 <MetaDataVersion OID="M" Name="1"><Protocol><StudyEventRef StudyEventOID="SE.1" OrderNumber="1" Mandatory="Yes"/>
  <StudyEventRef StudyEventOID="SE.2" OrderNumber="2" Mandatory="Yes"/></Protocol>
  <StudyEventDef OID="SE.1" Name="One" Repeating="No" Type="Scheduled"><FormRef FormOID="F.A" Mandatory="Yes"/>
   <FormRef FormOID="F.B" Mandatory="No" CollectionExceptionConditionOID="C.HALF"/>{SE.1}</StudyEventDef>
  <StudyEventDef OID="SE.2" Name="Two" Repeating="No" Type="Scheduled"><FormRef FormOID="F.C" Mandatory="Yes"/></StudyEventDef>
  <FormDef OID="F.A" Name="A" Repeating="No"><ItemGroupRef ItemGroupOID="IG.A" Mandatory="Yes"/>{F.A}</FormDef>
  <FormDef OID="F.B" Name="B" Repeating="No"><ItemGroupRef ItemGroupOID="IG.B" Mandatory="Yes"/></FormDef>
  <FormDef OID="F.C" Name="C" Repeating="No"><ItemGroupRef ItemGroupOID="IG.C" Mandatory="Yes"/></FormDef>
  <ItemGroupDef OID="IG.A" Name="A" Repeating="No"><ItemRef ItemOID="I.DOSE" Mandatory="Yes"/></ItemGroupDef>
  <ItemGroupDef OID="IG.B" Name="B" Repeating="No"><ItemRef ItemOID="I.PLAIN" Mandatory="Yes"/></ItemGroupDef>
  <ItemGroupDef OID="IG.C" Name="C" Repeating="No"><ItemRef ItemOID="I.HALF" Mandatory="No" MethodOID="M.HALF"/>
   <ItemRef ItemOID="I.OTHER" Mandatory="No" MethodOID="M.OTHER"/><ItemRef ItemOID="I.LIMIT" Mandatory="No"/></ItemGroupDef>
  <ItemDef OID="I.DOSE" Name="Dose" DataType="float" Length="5" SignificantDigits="1">{I.DOSE}</ItemDef>
  <ItemDef OID="I.DOSE2" Name="Another" DataType="float" Length="5" SignificantDigits="1"/>
  <ItemDef OID="I.PLAIN" Name="Plain" DataType="text" Length="5"/>
  <ItemDef OID="I.HALF" Name="Half" DataType="float" Length="5" SignificantDigits="1"/>
  <ItemDef OID="I.OTHER" Name="Other" DataType="float" Length="5" SignificantDigits="1"/>
  <ItemDef OID="I.LIMIT" Name="Limit" DataType="float" Length="5" SignificantDigits="1">
   <RangeCheck SoftHard="Soft"><FormalExpression Context="OpenEDC">I.LIMIT &lt; I.HALF</FormalExpression></RangeCheck></ItemDef>
  <ConditionDef OID="C.HALF" Name="H"><Description><TranslatedText xml:lang="en">H</TranslatedText></Description>
   <FormalExpression Context="OpenEDC">I.HALF == 2</FormalExpression></ConditionDef>
  <MethodDef OID="M.HALF" Name="H" Type="Computation"><Description><TranslatedText xml:lang="en">H</TranslatedText></Description>
   <FormalExpression Context="OpenEDC">I.DOSE / 2</FormalExpression></MethodDef>
  <MethodDef OID="M.OTHER" Name="O" Type="Computation"><Description><TranslatedText xml:lang="en">O</TranslatedText></Description>
   <FormalExpression Context="OpenEDC">I.DOSE2 / 2</FormalExpression></MethodDef>
 </MetaDataVersion></Study></ODM>)";

base::Result<UnblindingOids> foundWith(const std::map<std::string, std::string>& marks) {
    std::string xml = kStudy;
    for (const char* oid : {"SE.1", "F.A", "I.DOSE"}) {
        const std::string place = std::string("{") + oid + "}";
        const auto mark = marks.find(oid);
        xml.replace(xml.find(place), place.size(), mark == marks.end() ? std::string() : mark->second);
    }
    return findUnblinding(base::bytesOf(xml));
}

const std::string kAlias = "<Alias Context=\"caseseal:Unblinding\" Name=\"Yes\"/>";
using Oids = std::set<std::string>;

} // namespace

/// What tells the treatment: what the file marks, and whatever reads it.
class TestUnblinding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMarked() {
        const auto found = foundWith({});
        QVERIFY2(found.has_value(), found ? "" : found.error().message.c_str());
        QVERIFY(found->events.empty() && found->forms.empty() && found->groups.empty() && found->items.empty());
        QVERIFY(foundWith({{"I.DOSE", "<Alias Context=\"caseseal:Unblinding\" Name=\"No\"/>"}})->items.empty());
    }

    /// The item, the calculation from it, the check against that, and the form that is asked because of it; not
    /// I.OTHER, which reads an item of a longer name.
    void fromAnItemToWhatReadsIt() {
        const auto found = foundWith({{"I.DOSE", kAlias}});
        QVERIFY2(found.has_value(), found ? "" : found.error().message.c_str());
        QVERIFY((found->items == Oids{"I.DOSE", "I.HALF", "I.LIMIT"}));
        QVERIFY((found->forms == Oids{"F.B"}));
        QVERIFY(found->events.empty() && found->groups.empty());
    }

    void fromAFormOrVisitToWhatReadsItsItems() {
        const auto form = foundWith({{"F.A", kAlias}});
        QVERIFY(form.has_value());
        QVERIFY((form->forms == Oids{"F.A", "F.B"}));
        QVERIFY((form->items == Oids{"I.HALF", "I.LIMIT"}));
        const auto event = foundWith({{"SE.1", kAlias}});
        QVERIFY(event.has_value());
        QVERIFY((event->events == Oids{"SE.1"}));
        QVERIFY((event->items == Oids{"I.HALF", "I.LIMIT"}));
    }

    void noStudyIsRefused() { QVERIFY(!findUnblinding(base::bytesOf("<ODM/>")).has_value()); }
};

QTEST_GUILESS_MAIN(TestUnblinding)
#include "tst_unblinding.moc"
