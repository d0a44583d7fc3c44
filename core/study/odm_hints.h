// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "xml_tree.h"

namespace caseseal::study {

/// What vendors say beside the standard and what matters for entry: REDCap's field and validation types, the HTML type
/// of Viedoc, the response type of OpenClinica. `codeList` is the item's CodeList element or null.
void applyHints(const XmlNode& itemDef, const XmlNode* codeList, Item& item);

/// What Viedoc says about a condition: its polarity (v4:HideShow) and simple expressions of its own. `definition` is a
/// ConditionDef or a MethodDef.
void applyHints(const XmlNode& definition, Rule& rule);

/// When a visit is due: redcap:DayOffset, OffsetMin and OffsetMax, or our own Day, DaysBefore and DaysAfter
/// (attributes of https://caseseal.org/ns/odm/v1, or an Alias with the Context "caseseal:Day"), which come first. What
/// is no whole number of days is left out.
void applyHints(const XmlNode& eventDef, Event& event);

/// The activities (Study Design Model, as Viedoc has them) below the protocol: OID -> the OIDs of their forms.
using OdmActivities = std::map<std::string, std::vector<std::string>>;
void collectActivities(const XmlNode& protocol, OdmActivities& out);

} // namespace caseseal::study
