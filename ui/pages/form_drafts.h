// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/drafts.h"
#include "models/form_model.h"

#include <QPointer>

class QTimer;

namespace caseseal::ui {

/// Keeps what is typed into a form in the encrypted database, within two seconds of the key, and offers it again after
/// a crash. Nothing of it is sealed by itself.
class FormDrafts final : public QObject {
    Q_OBJECT

public:
    FormDrafts(desk::Drafts& drafts, QObject* parent);
    ~FormDrafts() override;

    /// Follows this form from now on; `second`: typed as its second entry. What an earlier session left of that, if
    /// anything; it stays kept until it is taken or dropped, whatever is typed meanwhile.
    [[nodiscard]] std::optional<desk::FormDraft> watch(FormModel& model, bool second);
    /// What an earlier session left of a second entry of this form, which is not begun again yet.
    [[nodiscard]] std::optional<desk::FormDraft> keptSecond();
    void dropKeptSecond();
    /// The person wants it back: over what is there.
    void take();
    /// What is kept of this form is of no use any more: sealed, or not wanted.
    void drop();
    /// Only the earlier session's part is not wanted.
    void dropOffered();
    /// Writes at once what waits for its two seconds.
    void flush();

Q_SIGNALS:
    void failed(const caseseal::base::Error& error);

private:
    void save();
    [[nodiscard]] std::optional<desk::FormDraft> load(bool second);
    void drop(bool second);

    desk::Drafts& m_drafts;
    QPointer<FormModel> m_model;
    bool m_second = false;
    std::vector<desk::ItemDraft> m_offered;
    QTimer* m_timer;
};

} // namespace caseseal::ui
