// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/place_names.h"

#include "words/words.h"

#include <QLocale>

namespace caseseal::ui {

namespace {

/// The title in the person's language, else the name, else the OID.
QString named(const study::Text& title, const std::string& name, std::string_view oid) {
    const std::string& said = title.in(readingLanguage());
    if (!said.empty())
        return text(said);
    return name.empty() ? text(oid) : text(name);
}

QString repeated(const QString& name, std::string_view repeat) {
    return repeat.empty() || repeat == "1" ? name : QStringLiteral("%1 (%2)").arg(name, text(repeat));
}

} // namespace

std::string readingLanguage() { return QLocale().bcp47Name().toStdString(); }

QString eventName(const study::Study& study, std::string_view event, std::string_view repeat) {
    const study::Event* found = study.event(event);
    return repeated(found ? named(found->title, found->name, event) : text(event), repeat);
}

QString formName(const study::Study& study, std::string_view form, std::string_view repeat) {
    const study::Form* found = study.form(form);
    return repeated(found ? named(found->title, found->name, form) : text(form), repeat);
}

QString itemName(const study::Study& study, std::string_view item) {
    const study::Item* found = study.item(item);
    return found ? named(found->question, found->name, item) : text(item);
}

QStringList placeNames(const study::Study& study, const store::ItemPlace& place) {
    QStringList parts;
    if (!place.subject.empty())
        parts << text(place.subject);
    if (!place.event.empty())
        parts << eventName(study, place.event, place.eventRepeat);
    if (!place.form.empty())
        parts << formName(study, place.form, place.formRepeat);
    if (!place.item.empty())
        parts << repeated(itemName(study, place.item), place.groupRepeat);
    return parts;
}

} // namespace caseseal::ui
