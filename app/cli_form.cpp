// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with forms once data stand in them: form.
#include "cli_desk.h"
#include "cli_password.h"
#include "cli_table.h"

#include "desk/form_work.h"
#include "desk/study_versions.h"

#include <iostream>

namespace caseseal::app {

using base::Result;
using Json = nlohmann::ordered_json;

namespace {

/// "IG.BP.2/IT.BP.SYSBP", "IG.BP.3[2]/IT.BR.SYSBP"
Result<desk::ItemKey> parseItem(const std::string& text) {
    const auto slash = text.rfind('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == text.size())
        return base::badInput("\"" + text + "\" names no item. Write GROUP/ITEM, or GROUP[REPEAT]/ITEM.");
    desk::ItemKey key{text.substr(0, slash), {}, text.substr(slash + 1)};
    const auto open = key.group.find('[');
    if (open != std::string::npos && key.group.back() == ']') {
        key.groupRepeat = key.group.substr(open + 1, key.group.size() - open - 2);
        key.group.resize(open);
    }
    return key;
}

/// One form, or those of a visit or a participant that hold data.
Result<std::vector<store::FormPlace>> chosenForms(desk::Desk& desk, const WorkArguments& work) {
    if (!work.form.empty())
        return std::vector<store::FormPlace>{{work.subject, work.event, work.eventRepeat, work.form, work.formRepeat}};
    TRY(const auto states, desk.projection().formStates(work.subject));
    std::vector<store::FormPlace> forms;
    for (const auto& state : states)
        if (state.values > 0 &&
            (work.event.empty() || (state.place.event == work.event && state.place.eventRepeat == work.eventRepeat)))
            forms.push_back(state.place);
    if (forms.empty())
        return base::badInput("There is no form with data there.");
    return forms;
}

int printBulk(const desk::BulkReceipt& bulk) {
    printSeal(bulk.receipt);
    for (const auto& left : bulk.leftOut)
        std::cout << "Left out: " << left.why << "\n";
    return kDone;
}

Result<int> signForms(desk::Desk& desk, const Arguments& arguments, const crypto::SecretBytes& password) {
    TRY(const auto forms, chosenForms(desk, arguments.work));
    TRY(const auto bulk, desk.forms().sign(forms, arguments.work.meaning, password));
    return printBulk(bulk);
}

Result<int> listMissing(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto forms, chosenForms(desk, arguments.work));
    Json list = Json::array();
    for (const auto& form : forms) {
        TRY(const auto missing, desk.forms().missing(form));
        for (const auto& key : missing)
            list.push_back({{"subject", form.subject},
                            {"event", form.event},
                            {"form", form.form},
                            {"group", key.group},
                            {"groupRepeat", key.groupRepeat},
                            {"item", key.item}});
    }
    printList(list, arguments.json);
    return int{kDone};
}

Result<int> actOnForms(desk::Desk& desk, const WorkArguments& work) {
    TRY(const auto forms, chosenForms(desk, work));
    if (work.form.empty()) {
        TRY(const auto bulk, desk.forms().actOnMany("form." + work.action, forms, work.reason));
        return printBulk(bulk);
    }
    desk::FormAct act{"form." + work.action, forms.front(), work.reason, {}};
    for (const auto& text : work.items) {
        TRY(auto key, parseItem(text));
        act.items.push_back(std::move(key));
    }
    TRY(const auto receipt, desk.forms().act(act));
    printSeal(receipt);
    return int{kDone};
}

Result<int> askToUnlock(desk::Desk& desk, const WorkArguments& work) {
    TRY(const auto forms, chosenForms(desk, work));
    TRY(const auto receipt, work.action == "deny-unlock" ? desk.forms().denyUnlock(forms.front(), work.reason)
                                                         : desk.forms().requestUnlock(forms.front(), work.reason));
    printSeal(receipt);
    return int{kDone};
}

Result<int> migrateForms(desk::Desk& desk, const WorkArguments& work) {
    TRY(const auto forms, chosenForms(desk, work));
    TRY(const auto receipt, desk.versions().migrate(forms, work.reason));
    printSeal(receipt);
    return int{kDone};
}

/// What a command needs before a password is worth reading.
Result<void> checkForm(const WorkArguments& work) {
    if (work.subject.empty())
        return base::badInput("form " + work.action + " needs --subject.");
    if (!work.form.empty() && work.event.empty())
        return base::badInput("form " + work.action + ": a form is of a visit; give it with --event.");
    const bool single = work.action == "request-unlock" || work.action == "deny-unlock" || !work.items.empty();
    if (single && work.form.empty())
        return base::badInput("form " + work.action + (work.items.empty() ? "" : " --item") + " needs --form.");
    if (!work.items.empty() && work.action != "verify" && work.action != "unverify")
        return base::badInput("form " + work.action + " is about whole forms: --item goes with verify and unverify.");
    return {};
}

} // namespace

Result<int> runForm(const Arguments& arguments) {
    TRY_VOID(checkForm(arguments.work));
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    auto opened = openDesk(arguments, password);
    const WorkArguments& work = arguments.work;
    if (work.action == "missing") {
        TRY(const auto desk, std::move(opened));
        return listMissing(*desk, arguments);
    }
    TRY(const auto desk, beginSession(std::move(opened)));
    if (work.action == "sign")
        return signForms(*desk, arguments, password);
    if (work.action == "migrate")
        return migrateForms(*desk, work);
    if (work.action == "request-unlock" || work.action == "deny-unlock")
        return askToUnlock(*desk, work);
    return actOnForms(*desk, work);
}

} // namespace caseseal::app
