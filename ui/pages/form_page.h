// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/drafts.h"
#include "desk/form_work.h"
#include "models/form_model.h"
#include "models/subject_values.h"
#include "pages/form_acts.h"
#include "widgets/field_editor.h"
#include "widgets/history_popover.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace caseseal::ui {

class FormContent;
class FormDrafts;
class FormHeader;
class FormHistory;
class FormMessages;
class FormQueries;
class PasswordPrompt;

/// One form of one participant, built from the study: sections, a row for each item, grids for repeating groups. Ctrl+S
/// seals all that changed in one seal, F2 shows the history of the field, F4 its queries, Ctrl+M the acts on the form,
/// Ctrl+Shift+S marks it complete, Esc undoes a field, Ctrl+Z the last step. What is typed is kept as a draft within
/// two seconds. Typed data are never lost without asking. The Desk must outlive it. Window's thread only.
class FormPage final : public QWidget {
    Q_OBJECT

public:
    explicit FormPage(desk::Desk& desk, QWidget* parent = nullptr);
    ~FormPage() override;

    /// BCP 47 tag for the study's texts; the window's locale says how dates and numbers are shown.
    void setLanguage(const std::string& language);
    /// The clock that says what today is.
    void setClock(std::shared_ptr<const base::ClockPort> clock);

    /// Shows a form; `focus`: goes to this field. What was not sealed before is dropped: ask `leave` first.
    void open(const store::FormPlace& place, const QString& formName, const QString& visitName,
              const store::ItemPlace* focus);
    [[nodiscard]] bool isOpen() const { return m_model != nullptr; }
    [[nodiscard]] const FormModel* model() const { return m_model.get(); }
    /// Takes what stands in an open editor first.
    [[nodiscard]] bool hasChanges();
    /// Calls `then` at once where nothing is lost by it; else asks in the page, and calls it when the person says so.
    void leave(std::function<void()> then);

    void seal();
    void markComplete();
    void focusField(const FieldKey& key);
    /// The keyboard goes back to the field that had it last, or to the first.
    void focusBack();
    /// Builds what is left; tests and jumps need it, a person never waits for it.
    void buildAll();
    [[nodiscard]] HistoryPopover& history() const;

Q_SIGNALS:
    /// Something was sealed; the form shows it already.
    void sealed();
    void changesChanged(std::size_t changes);
    void opened();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void makeShortcuts();
    void doAct(const FormOffer& offer);
    void runAct(const FormOffer& offer, const QString& reason);
    void verify(const FieldKey& key, bool verified);
    void askSignature();
    void endPrompt();
    void offerDraft();
    void askAboutDraft(const desk::FormDraft& kept);
    void takeDraft();
    void offerSecond();
    [[nodiscard]] base::Result<desk::SealReceipt> sealAct(const FormOffer& offer, const std::string& reason);
    void beginSecond();
    void endSecond();
    void compareSecond();
    void completeSecond(const std::vector<desk::Settled>& choices, const QString& reason);
    void takeVersion(const store::FormPlace& place);
    [[nodiscard]] QString signatureWords();
    void afterAct();
    void beginPast();
    void showPast(base::UtcTime moment);
    void endPast();
    [[nodiscard]] std::vector<base::UtcTime> moments();
    [[nodiscard]] FormSituation situation() const;
    [[nodiscard]] bool maySecond() const;
    [[nodiscard]] std::string firstTypist() const;
    void load();
    void takeRules();
    void refreshNotice();
    void onFieldChanged(const FieldKey& key);
    void refreshHeader();
    void refreshEditable();
    [[nodiscard]] QString homeElsewhere() const;
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] bool demandsMet();
    [[nodiscard]] bool deskAgrees(const std::vector<desk::ItemDraft>& drafts);
    void refuse(const std::vector<desk::DraftProblem>& problems);
    void askWithoutConsent(const QString& why);
    void showSealed();
    void showHistory(const FieldKey& key);
    [[nodiscard]] QString fieldNames(const std::vector<FieldKey>& keys) const;

    void trouble(const base::Error& error);
    void askBeforeLeaving();
    void askComplete(const std::vector<FieldKey>& missing);
    void doComplete(const QString& reason);
    void sealAndGoOn();
    void discardAndGoOn();

    desk::Desk& m_desk;
    std::string m_language;
    std::function<QDate()> m_today;
    std::optional<EditorSetup> m_setup; ///< with the study version of the form that is open
    std::shared_ptr<const base::ClockPort> m_clock;
    std::unique_ptr<FormModel> m_model;
    std::optional<store::FormState> m_state;
    mutable std::optional<std::string> m_firstTypist; ///< asked for once after each load
    QString m_formName, m_visitName;
    std::function<void()> m_pendingLeave;
    QString m_withoutConsent; ///< why data are entered although no consent is in force; empty while nobody said

    FormHeader* m_header;
    FormMessages* m_messages;
    FormContent* m_content;
    FormHistory* m_history;
    FormQueries* m_queries;
    FormDrafts* m_drafts;
    PasswordPrompt* m_prompt;
    bool m_signedBefore = false;                ///< in this session: the id is not asked again
    bool m_second = false;                      ///< the second entry: typed without seeing the first
    const study::StudyRules* m_rules = nullptr; ///< of that version; the Desk's
    std::shared_ptr<SubjectValues> m_others;    ///< the participant's other forms, for the rules
    bool m_olderVersion = false;         ///< the form was started under another study version than the one in force
    std::optional<base::UtcTime> m_past; ///< the form is shown as it was then
};

} // namespace caseseal::ui
