// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "models/form_rules.h"
#include "study/item_check.h"

#include <QObject>
#include <QString>

#include <array>
#include <map>
#include <set>

namespace caseseal::ui {

/// What a field still needs before the form can be sealed.
enum class DemandKind {
    Unreadable, ///< the typed text cannot be read; it is kept as typed
    Refused,    ///< a hard check, or the desk said no
    NotAsked,   ///< a value that was typed where the study's conditions ask for none
    Unit,       ///< a value without a unit where there are several
    Answer,     ///< a soft check that nobody answered
    Reason,     ///< a change without a reason
};
struct FieldDemand {
    FieldKey key;
    DemandKind kind = DemandKind::Reason;
    QString what; ///< one sentence, without the field's name
};

/// A field as it stands now: what is sealed, and what the person made of it.
struct FieldView {
    std::optional<store::ItemValue> sealed; ///< none: never entered
    std::optional<std::string> value;       ///< as it would be stored; none: blank
    std::string unit;                       ///< OID, or empty
    std::string nullFlavour;                ///< why it is blank: "not-done", "unknown", "not-applicable"; else empty
    QString typed;                          ///< text that cannot be read, else empty
    QString problem;                        ///< why not
    bool changed = false;                   ///< differs from what is sealed
    bool needsReason = false;               ///< something stands already
    std::string reason;
    std::vector<study::CheckFired> fired;       ///< on the new value only
    std::map<std::string, std::string> answers; ///< rule -> why it is right
    QString refused;                            ///< what the desk said about it
    std::vector<study::CheckFired> notices;     ///< checks over several fields that fire where nothing was typed
    bool collected = true;                      ///< false: the study's conditions ask for nothing here
    bool derived = false;                       ///< calculated: `value` is the result, nobody types it
    /// Does something stand in it, sealed or typed?
    [[nodiscard]] bool holdsSomething() const { return value || !typed.isEmpty() || !nullFlavour.empty(); }
};

/// The null flavours in the order in which they are offered.
inline constexpr std::array<std::string_view, 3> kNullFlavours{"not-done", "unknown", "not-applicable"};

/// A group of the form, in the study's order.
struct FormSection {
    std::string group;
    bool repeating = false;
    std::vector<const study::ItemRef*> items; ///< those that the study knows; they point into the Study
};

/// How much of a form is filled.
struct FormCount {
    std::uint64_t filled = 0, expected = 0;
};

/// The draft of one form: values in force, what a person typed over them, and what a save would hold. It owns no rule:
/// checks are the study's, and the Desk decides. The study must outlive it.
class FormModel final : public QObject {
    Q_OBJECT

public:
    FormModel(const study::Study& study, store::FormPlace place, QObject* parent = nullptr);

    [[nodiscard]] const study::Study& study() const noexcept { return m_study; }
    [[nodiscard]] const store::FormPlace& place() const noexcept { return m_place; }
    [[nodiscard]] const study::Form* form() const { return m_study.form(m_place.form); }
    [[nodiscard]] const std::vector<FormSection>& sections() const noexcept { return m_sections; }
    [[nodiscard]] store::ItemPlace itemPlace(const FieldKey& key) const;

    /// Conditions, calculations and checks over several fields (FormRules); without them everything is asked for and
    /// typed. Called after every change, with all fields of the form.
    using Rules = std::function<RuleFindings(const std::vector<FieldKey>& fields, const FormRules::Own& own)>;
    void setRules(Rules rules);

    /// What is sealed now. Drafts that equal it are dropped; the others stay.
    void setSealed(const std::vector<store::ItemValue>& values);
    /// What is sealed now, after a save of all drafts: they are dropped.
    void replaceSealed(const std::vector<store::ItemValue>& values);

    [[nodiscard]] FieldView field(const FieldKey& key) const;
    /// The repeat keys of a repeating group: sealed, drafted and added ones, in counting order.
    [[nodiscard]] std::vector<std::string> repeats(const std::string& group) const;
    /// The key that a new repeat gets: one more than the highest number.
    [[nodiscard]] std::string nextRepeat(const std::string& group) const;
    /// Keeps an empty repeat on the page; nothing is sealed until it holds a value.
    void addRepeat(const std::string& group, const std::string& key);

    /// A person left the field with this value (none: blank). Checks run here.
    void setValue(const FieldKey& key, const std::optional<std::string>& value, const std::string& unit);
    /// A person left the field with a text that cannot be read; it is kept as typed.
    void setUnreadable(const FieldKey& key, const QString& typed, const QString& problem);
    /// A person says why there is no value: one of `kNullFlavours`.
    void setNull(const FieldKey& key, const std::string& flavour);
    /// A person types here right now: conditions and calculations follow at once, checks wait until the field is left.
    void setTyping(const FieldKey& key, const std::optional<std::string>& value, const QString& typed);
    void endTyping();
    void setReason(const FieldKey& key, const std::string& reason);
    void setAnswer(const FieldKey& key, const std::string& rule, const std::string& answer);
    void setRefused(const FieldKey& key, const QString& what);
    /// Back to what is sealed.
    void undo(const FieldKey& key);
    void undoAll();
    /// One step back or forth through what was done since the last seal; the field that it was about.
    [[nodiscard]] bool canStepBack() const noexcept { return m_stepsDone > 0; }
    [[nodiscard]] bool canStepForth() const noexcept { return m_stepsDone < m_steps.size(); }
    std::optional<FieldKey> stepBack();
    std::optional<FieldKey> stepForth();

    /// Fields that differ from what is sealed, unreadable ones included.
    [[nodiscard]] std::size_t changes() const noexcept { return m_drafts.size(); }
    /// What stands in the way of sealing, in the order of the form.
    [[nodiscard]] std::vector<FieldDemand> demands() const;
    /// What a save would hold, in the order of the form.
    [[nodiscard]] std::vector<desk::ItemDraft> drafts() const;
    /// All that is typed and not sealed, for keeping it: also texts that cannot be read (source `kUnreadSource`, the
    /// text as value) and what stands in the field that is being typed in.
    [[nodiscard]] std::vector<desk::ItemDraft> unsaved() const;
    /// Takes back what was kept, over what is there. Checks run anew.
    void takeUnsaved(const std::vector<desk::ItemDraft>& kept);
    static constexpr std::string_view kUnreadSource = "unread";
    /// Required fields without a value, sealed or drafted, in the order of the form.
    [[nodiscard]] std::vector<FieldKey> missing() const;
    [[nodiscard]] FormCount count() const;
    /// Does the study ask for this group, this form, with the values as they are?
    [[nodiscard]] bool groupCollected(const std::string& group, const std::string& repeat) const;
    [[nodiscard]] bool formCollected() const noexcept { return m_findings.formCollected; }

    /// The unit that goes without saying: the item's only one; empty where it has none or several.
    [[nodiscard]] std::string onlyUnit(const study::Item& item) const;

Q_SIGNALS:
    void fieldChanged(const caseseal::ui::FieldKey& key);
    /// Somebody types; nothing of it is a change yet.
    void typing();
    /// Conditions, calculations or checks say something else now about these fields.
    void rulesChanged(const std::vector<caseseal::ui::FieldKey>& keys);
    /// A repeat came or went.
    void repeatsChanged(const std::string& group);
    /// Everything may be different.
    void reset();

private:
    struct Draft {
        std::optional<std::string> value;
        std::string unit, nullFlavour;
        QString typed, problem, refused;
        std::string reason;
        std::vector<study::CheckFired> fired;
        std::map<std::string, std::string> answers;
    };
    struct Typing {
        FieldKey key;
        std::optional<std::string> value;
        QString typed;
    };
    struct Step {
        FieldKey key;
        std::optional<Draft> before, after;
    };
    [[nodiscard]] const store::ItemValue* sealed(const FieldKey& key) const;
    [[nodiscard]] bool equalsSealed(const FieldKey& key, const Draft& draft) const;
    [[nodiscard]] std::vector<study::CheckFired> checksOn(const FieldKey& key, const std::optional<std::string>& value,
                                                          const std::string& unit) const;
    [[nodiscard]] std::vector<study::CheckFired> firedOver(const FieldKey& key) const;
    [[nodiscard]] std::vector<FieldKey> keysInOrder(bool withFirstRepeats = false) const;
    [[nodiscard]] std::optional<std::string> valueNow(const FieldKey& key) const;
    [[nodiscard]] std::optional<Draft> draftOf(const FieldKey& key) const;
    void put(const FieldKey& key, Draft draft);
    void drop(const FieldKey& key);
    void apply(const FieldKey& key, const std::optional<Draft>& draft);
    void note(const FieldKey& key, std::optional<Draft> before, std::optional<Draft> after);
    void forgetSteps();
    void workRules();
    void announce(const FieldKey& key, bool repeatMayChange);
    void addDemands(const FieldKey& key, const Draft& draft, std::vector<FieldDemand>& out) const;
    void addCheckDemands(const FieldKey& key, const Draft& draft, std::vector<FieldDemand>& out) const;

    const study::Study& m_study;
    store::FormPlace m_place;
    std::vector<FormSection> m_sections;
    Rules m_rules;
    RuleFindings m_findings;
    std::map<FieldKey, store::ItemValue> m_sealed;
    std::map<FieldKey, Draft> m_drafts;
    std::map<std::string, std::set<std::string>> m_added;
    std::optional<Typing> m_typing;
    std::vector<Step> m_steps;
    std::size_t m_stepsDone = 0;
};

/// "2" before "10", numbers before words: the order in which repeats are counted.
[[nodiscard]] bool repeatLess(const std::string& a, const std::string& b);

} // namespace caseseal::ui
