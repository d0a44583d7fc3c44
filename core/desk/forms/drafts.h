// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

/// What a person has typed into a form and not sealed yet, kept in the encrypted database so that nothing is lost when
/// the machine stops. A door of the Desk, on its thread. Only the person's own; never sealed by itself; no part of the
/// record, so it is in no bundle and no verification looks at it. A form has two drafts of a person at most: an
/// ordinary one, and one of a second entry (`second`), which is given to a second entry only: anywhere else it would
/// not be blind. Errors: Machine; BadInput where a draft is larger than kMaxBytes.
namespace caseseal::desk {

struct FormDraft {
    FormPlace form;
    bool second = false;          ///< of a second entry
    std::vector<ItemDraft> items; ///< as typed: values need not be valid
    base::UtcTime saved;
};

class Drafts {
public:
    static constexpr std::size_t kMaxBytes = 16 << 20;
    virtual ~Drafts() = default;

    /// Takes the place of the form's earlier draft of that kind; no items drop it. Durable when it returns, a few
    /// milliseconds.
    [[nodiscard]] virtual Result<void> save(const FormPlace& form, const std::vector<ItemDraft>& items,
                                            bool second = false) = 0;
    [[nodiscard]] virtual Result<std::optional<FormDraft>> load(const FormPlace& form, bool second = false) = 0;
    /// Nothing happens where there is none.
    [[nodiscard]] virtual Result<void> drop(const FormPlace& form, bool second = false) = 0;
    /// Of both kinds, newest first. One that cannot be read (a newer program wrote it) is left out.
    [[nodiscard]] virtual Result<std::vector<FormDraft>> list() = 0;
};

} // namespace caseseal::desk
