// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

namespace caseseal::review {

Number Texts::numberOf(const std::string& text) {
    const auto [found, isNew] = m_numbers.try_emplace(text, static_cast<Number>(m_texts.size()));
    if (isNew)
        m_texts.push_back(&found->first);
    return found->second;
}

Number Places::visitOf(const store::ItemPlace& place) {
    const Visit visit{m_texts.numberOf(place.subject), m_texts.numberOf(place.event),
                      m_texts.numberOf(place.eventRepeat)};
    const auto [found, isNew] = m_visitNumbers.try_emplace(visit, static_cast<Number>(m_visits.size()));
    if (isNew)
        m_visits.push_back(visit);
    return found->second;
}

Number Places::formOf(const store::ItemPlace& place) {
    if (!m_forms.empty() && place.subject == m_last.subject && place.form == m_last.form &&
        place.event == m_last.event && place.eventRepeat == m_last.eventRepeat && place.formRepeat == m_last.formRepeat)
        return m_lastForm;
    const Form form{visitOf(place), m_texts.numberOf(place.form), m_texts.numberOf(place.formRepeat)};
    const auto [found, isNew] = m_formNumbers.try_emplace(form, static_cast<Number>(m_forms.size()));
    if (isNew)
        m_forms.push_back(form);
    m_last = place;
    return m_lastForm = found->second;
}

store::ItemPlace Places::visitPlace(Number number) const {
    const Visit& visit = m_visits[number];
    store::ItemPlace out;
    out.subject = text(visit.subject);
    out.event = text(visit.event);
    out.eventRepeat = text(visit.repeat);
    return out;
}

store::ItemPlace Places::formPlace(Number number) const {
    const Form& form = m_forms[number];
    auto out = visitPlace(form.visit);
    out.form = text(form.form);
    out.formRepeat = text(form.repeat);
    return out;
}

} // namespace caseseal::review
