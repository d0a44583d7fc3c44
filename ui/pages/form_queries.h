// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "desk/queries.h"
#include "desk/trial_persons.h"
#include "models/form_model.h"
#include "widgets/query_strip.h"

#include <QObject>

namespace caseseal::ui {

class FieldNotes;
class FormContent;

/// The queries of a form, each in its place below the field: the thread, answering, closing, reopening, and F4 for a
/// new one. Everything is sealed at once; nothing of it is a draft.
class FormQueries final : public QObject {
    Q_OBJECT

public:
    FormQueries(desk::Desk& desk, FormContent& content, QObject* parent);

    /// Reads the queries again and puts them below their fields. `now`: how long they are open.
    void show(const FormModel& model, base::UtcTime now);
    /// F4: answers the query of the field that has the focus, or opens a new one where this person may.
    void begin(const FormModel& model);

Q_SIGNALS:
    void failed(const caseseal::base::Error& error);
    /// A query went on: states and counts are different now.
    void sealed();

private:
    [[nodiscard]] QueryView viewOf(const desk::QueryView& query, const desk::TrialPersons& persons);
    [[nodiscard]] std::vector<std::string> actsOn(const store::QueryRow& query) const;
    [[nodiscard]] NewQuery offerFor(const store::ItemPlace& place, const FieldKey& key);
    [[nodiscard]] desk::NewQuery raised(const FieldKey& key, const std::string& text, const std::string& assigned);
    [[nodiscard]] base::Result<desk::SealReceipt> seal(const FieldKey& key, const std::string& act,
                                                       std::uint64_t number, const std::string& text,
                                                       const std::string& assigned);
    [[nodiscard]] FieldNotes* notesOf(const FieldKey& key) const;
    void act(const FieldKey& key, const QString& act, std::uint64_t number, const QString& text,
             const QString& assigned);

    desk::Desk& m_desk;
    FormContent& m_content;
    const FormModel* m_model = nullptr;
    base::UtcTime m_now;
};

} // namespace caseseal::ui
