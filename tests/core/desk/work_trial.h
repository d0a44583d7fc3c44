// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "desk/form_work.h"
#include "desk/people.h"
#include "desk/queries.h"
#include "desk/tasks.h"

#include <QTemporaryDir>
#include <QTest>

/// A trial to work in: two visits with windows and a repeating unscheduled one; a form with a condition, a calculation
/// and a soft check, another one that calculates from it; two coordinators, an investigator, a monitor and a data
/// manager.
namespace caseseal::desk::test {

inline base::Bytes workStudy() {
    static constexpr char kXml[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" FileType="Snapshot" FileOID="F.WORK" ODMVersion="1.3.2"
     CreationDateTime="2026-11-22T10:00:00Z">
 <Study OID="ST.WORK">
  <GlobalVariables><StudyName>Work</StudyName><StudyDescription>D</StudyDescription><ProtocolName>WORK-1</ProtocolName></GlobalVariables>
  <MetaDataVersion OID="MDV.1" Name="Version 1">
   <Protocol><StudyEventRef StudyEventOID="SE.V1" OrderNumber="1" Mandatory="Yes"/>
    <StudyEventRef StudyEventOID="SE.V2" OrderNumber="2" Mandatory="Yes"/>
    <StudyEventRef StudyEventOID="SE.UNS" OrderNumber="3" Mandatory="No"/></Protocol>
   <StudyEventDef OID="SE.V1" Name="Baseline" Repeating="No" Type="Scheduled"><FormRef FormOID="F.VS" Mandatory="Yes"/>
    <FormRef FormOID="F.LB" Mandatory="Yes"/><Alias Context="caseseal:Day" Name="0"/></StudyEventDef>
   <StudyEventDef OID="SE.V2" Name="Week 2" Repeating="No" Type="Scheduled"><FormRef FormOID="F.VS" Mandatory="Yes"/>
    <Alias Context="caseseal:Day" Name="14"/><Alias Context="caseseal:DaysBefore" Name="2"/><Alias Context="caseseal:DaysAfter" Name="3"/></StudyEventDef>
   <StudyEventDef OID="SE.UNS" Name="Unscheduled" Repeating="Yes" Type="Unscheduled"><FormRef FormOID="F.VS" Mandatory="No"/></StudyEventDef>
   <FormDef OID="F.VS" Name="Vital signs" Repeating="No"><ItemGroupRef ItemGroupOID="IG.VS" Mandatory="Yes"/></FormDef>
   <FormDef OID="F.LB" Name="Laboratory" Repeating="No"><ItemGroupRef ItemGroupOID="IG.LB" Mandatory="Yes"/></FormDef>
   <ItemGroupDef OID="IG.VS" Name="Vital signs" Repeating="No">
    <ItemRef ItemOID="I.SEX" Mandatory="Yes"/><ItemRef ItemOID="I.PREG" Mandatory="Yes" CollectionExceptionConditionOID="C.MALE"/>
    <ItemRef ItemOID="I.KG" Mandatory="Yes"/><ItemRef ItemOID="I.CM" Mandatory="Yes"/>
    <ItemRef ItemOID="I.BMI" Mandatory="Yes" MethodOID="M.BMI"/><ItemRef ItemOID="I.NOTE" Mandatory="No"/></ItemGroupDef>
   <ItemGroupDef OID="IG.LB" Name="Laboratory" Repeating="No"><ItemRef ItemOID="I.HB" Mandatory="Yes"/>
    <ItemRef ItemOID="I.DOSE" Mandatory="No" MethodOID="M.DOSE"/><ItemRef ItemOID="I.HALF" Mandatory="No" MethodOID="M.HALF"/></ItemGroupDef>
   <ItemDef OID="I.SEX" Name="Sex" DataType="text" Length="1"/>
   <ItemDef OID="I.PREG" Name="Pregnant" DataType="text" Length="1"/>
   <ItemDef OID="I.KG" Name="Weight" DataType="float" Length="5" SignificantDigits="1">
    <RangeCheck Comparator="LE" SoftHard="Soft"><CheckValue>150</CheckValue></RangeCheck></ItemDef>
   <ItemDef OID="I.CM" Name="Height" DataType="float" Length="5" SignificantDigits="1"/>
   <ItemDef OID="I.BMI" Name="BMI" DataType="float" Length="5" SignificantDigits="1"/>
   <ItemDef OID="I.NOTE" Name="Note" DataType="text" Length="100"/>
   <ItemDef OID="I.HB" Name="Haemoglobin" DataType="float" Length="5" SignificantDigits="1"/>
   <ItemDef OID="I.DOSE" Name="Dose" DataType="float" Length="5" SignificantDigits="1">
    <RangeCheck Comparator="LE" SoftHard="Hard"><CheckValue>300</CheckValue></RangeCheck></ItemDef>
   <ItemDef OID="I.HALF" Name="Half a dose" DataType="float" Length="5" SignificantDigits="1"/>
   <ConditionDef OID="C.MALE" Name="Male"><Description><TranslatedText xml:lang="en">Male</TranslatedText></Description>
    <FormalExpression Context="OpenEDC">I.SEX == "M"</FormalExpression></ConditionDef>
   <MethodDef OID="M.BMI" Name="BMI" Type="Computation"><Description><TranslatedText xml:lang="en">BMI</TranslatedText></Description>
    <FormalExpression Context="OpenEDC">round(I.KG / pow(I.CM / 100, 2), 1)</FormalExpression></MethodDef>
   <MethodDef OID="M.DOSE" Name="Dose" Type="Computation"><Description><TranslatedText xml:lang="en">Dose</TranslatedText></Description>
    <FormalExpression Context="OpenEDC">I.KG * 2</FormalExpression></MethodDef>
   <MethodDef OID="M.HALF" Name="Half" Type="Computation"><Description><TranslatedText xml:lang="en">Half</TranslatedText></Description>
    <FormalExpression Context="OpenEDC">I.DOSE / 2</FormalExpression></MethodDef>
  </MetaDataVersion>
 </Study>
</ODM>
)";
    const auto view = base::bytesOf(kXml);
    return {view.begin(), view.end()};
}

inline const crypto::SecretBytes& kWord() {
    static const crypto::SecretBytes word(std::string_view("second-password-7"));
    return word;
}

inline ItemDraft value(const char* item, const char* text, const char* reason = "") {
    ItemDraft out;
    out.group = std::string_view(item) == "I.HB" ? "IG.LB" : "IG.VS";
    out.item = item;
    out.value = text;
    out.reason = reason;
    return out;
}

/// The value, or the end of the test with the error's sentence.
template<typename T>
T must(base::Result<T> result) {
    if (!result)
        qFatal("%s", result.error().message.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// Made once, since passwords take time on purpose; each test works on a copy. One design in a program.
class WorkTrial {
public:
    explicit WorkTrial(base::Bytes odm = workStudy()) : m_odm(std::move(odm)) {
        static const QTemporaryDir kept;
        const auto original = std::filesystem::path(kept.path().toStdString()) / "t.caseseal";
        m_trial = std::filesystem::path(m_dir.path().toStdString()) / "t.caseseal";
        if (!std::filesystem::exists(original)) {
            make();
            std::filesystem::copy(m_trial, original, std::filesystem::copy_options::recursive);
            return;
        }
        std::filesystem::copy(original, m_trial, std::filesystem::copy_options::recursive);
        clock->advanceMs(3'600'000);
    }
    /// One person at a time: whoever worked before has left.
    Desk& as(const char* id) {
        m_desk.reset();
        clock->advanceMs(60'000);
        m_desk = must(Desk::open(m_trial, id, kWord(), nullptr, ports()));
        return *m_desk;
    }
    [[nodiscard]] evidence::Verdict verify() {
        base::NoProgress quiet;
        return must(must(m_desk->jobs())->verify(quiet)).verdict;
    }
    /// An enrolled woman with a complete form.
    void enterForm(const FormPlace& form) {
        Desk& desk = as("nora");
        if (!must(desk.projection().subject(form.subject)))
            must(desk.enrol(form.subject));
        must(desk.record(form, {value("I.SEX", "F"), value("I.PREG", "N"), value("I.KG", "70"), value("I.CM", "175")}));
        must(desk.forms().act({"form.complete", form, {}, {}}));
    }
    [[nodiscard]] store::FormState state(const FormPlace& form) {
        return must(m_desk->projection().formState(form)).value();
    }
    /// Refusals that were sealed, as act names.
    [[nodiscard]] std::vector<std::string> refusals() {
        std::vector<std::string> acts;
        store::TrailFilter filter;
        filter.acts = {"session.refused"};
        must(m_desk->projection().trail(filter, [&](const store::TrailRow& row) {
            acts.push_back(*row.entry.data.find("act")->asString());
            return true;
        }));
        return acts;
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_trial; }
    [[nodiscard]] Ports ports() const { return {clock, std::filesystem::path(m_dir.path().toStdString()) / "heads"}; }
    /// Nobody has it open.
    void close() { m_desk.reset(); }

    std::shared_ptr<base::FixedClock> clock =
        std::make_shared<base::FixedClock>(base::parseTime("2026-11-01T08:00:00.000Z").value(), 60);

private:
    void make() {
        NewTrial trial;
        trial.folder = m_trial;
        trial.odm = m_odm;
        trial.site = "Klinikum";
        trial.adminId = "root";
        trial.adminName = "Rosa Admin";
        trial.organisation = "Klinikum";
        const std::pair<const char*, const char*> people[] = {{"nora", "coordinator"},
                                                              {"berta", "coordinator"},
                                                              {"elias", "investigator"},
                                                              {"tom", "monitor"},
                                                              {"marta", "data-manager"}};
        const crypto::SecretBytes first(std::string_view("first-password-7"));
        {
            const auto admin = must(Desk::create(trial, kWord(), ports()));
            for (const auto& [id, role] : people)
                must(admin->people().add(id, std::string("Name of ") + id, "Org", {role}, first));
        }
        for (const auto& [id, role] : people)
            must(Desk::open(m_trial, id, first, &kWord(), ports()));
    }
    base::Bytes m_odm;
    QTemporaryDir m_dir;
    std::filesystem::path m_trial;
    std::unique_ptr<Desk> m_desk;
};

inline const FormPlace kVitals{"P-1", "SE.V1", "", "F.VS", ""};
inline const FormPlace kLab{"P-1", "SE.V1", "", "F.LB", ""};

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto& okResult = (expression);                                                                           \
        QVERIFY2(okResult.has_value(), okResult.has_value() ? "" : okResult.error().message.c_str());                  \
    } while (false)
#define REFUSED(expression)                                                                                            \
    do {                                                                                                               \
        const auto& refusedResult = (expression);                                                                      \
        QVERIFY(!refusedResult.has_value());                                                                           \
        QCOMPARE(refusedResult.error().kind, caseseal::base::ErrorKind::Refused);                                      \
    } while (false)

} // namespace caseseal::desk::test
