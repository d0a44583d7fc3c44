// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/place_names.h"

#include "words/study_words.h"
#include "words/words.h"

#include <QLocale>

namespace caseseal::ui {

namespace {

QString named(const study::Text& title, const std::string& name, std::string_view oid) {
    return words::titled(title, name, oid, readingLanguage());
}

} // namespace

std::string readingLanguage() { return QLocale().bcp47Name().toStdString(); }

QString eventName(const study::Study& study, std::string_view event, std::string_view repeat) {
    const study::Event* found = study.event(event);
    return words::repeated(found ? named(found->title, found->name, event) : text(event), repeat);
}

QString formName(const study::Study& study, std::string_view form, std::string_view repeat) {
    const study::Form* found = study.form(form);
    return words::repeated(found ? named(found->title, found->name, form) : text(form), repeat);
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
        parts << words::repeated(itemName(study, place.item), place.groupRepeat);
    return parts;
}

} // namespace caseseal::ui
