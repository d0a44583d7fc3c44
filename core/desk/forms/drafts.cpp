// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/drafts.h"

#include "doors.h"
#include "draft_names.h"

#include "crypto/digest.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Json;

constexpr const char* kType = "caseseal.org/draft@v1";

Json encodePlace(const FormPlace& form) {
    return Json::Object{{"subject", form.subject},
                        {"event", form.event},
                        {"eventRepeat", form.eventRepeat},
                        {"form", form.form},
                        {"formRepeat", form.formRepeat}};
}

Json encodeItem(const ItemDraft& item) {
    Json::Array checks;
    for (const auto& check : item.checks)
        checks.emplace_back(Json::Object{{"rule", check.rule}, {"message", check.message}, {"answer", check.answer}});
    return Json::Object{{"group", item.group},
                        {"groupRepeat", item.groupRepeat},
                        {"item", item.item},
                        {"value", item.value ? Json(*item.value) : Json()},
                        {"unit", item.unit},
                        {"reason", item.reason},
                        {"checks", std::move(checks)},
                        {"source", item.source},
                        {"nullFlavour", item.nullFlavour}};
}

/// Reads text members one after the other; `ok` turns false at the first that is not there.
class Members {
public:
    explicit Members(const Json& json) : m_json(json) {}
    std::string text(std::string_view key) {
        const auto* member = m_json.find(key);
        const auto* found = member == nullptr ? nullptr : member->asString();
        ok = ok && found != nullptr;
        return found == nullptr ? std::string() : *found;
    }
    std::optional<std::string> textOrNull(std::string_view key) {
        const auto* member = m_json.find(key);
        return member != nullptr && member->isNull() ? std::optional<std::string>() : text(key);
    }
    const Json::Array& array(std::string_view key) {
        static const Json::Array kNone;
        const auto* member = m_json.find(key);
        const auto* found = member == nullptr ? nullptr : member->asArray();
        ok = ok && found != nullptr;
        return found == nullptr ? kNone : *found;
    }
    bool ok = true;

private:
    const Json& m_json;
};

std::optional<ItemDraft> parseItem(const Json& json) {
    Members from(json);
    ItemDraft item;
    item.group = from.text("group");
    item.groupRepeat = from.text("groupRepeat");
    item.item = from.text("item");
    item.value = from.textOrNull("value");
    item.unit = from.text("unit");
    item.reason = from.text("reason");
    item.source = from.text("source");
    item.nullFlavour = from.text("nullFlavour");
    for (const auto& each : from.array("checks")) {
        Members check(each);
        item.checks.push_back({check.text("rule"), check.text("message"), check.text("answer")});
        from.ok = from.ok && check.ok;
    }
    return from.ok ? std::optional(std::move(item)) : std::nullopt;
}

std::optional<FormDraft> parseDraft(base::BytesView bytes) {
    const auto json = Json::parse(base::textOf(bytes));
    if (!json || json->find("place") == nullptr)
        return std::nullopt;
    Members from(*json), place(*json->find("place"));
    const auto time = base::parseTime(from.text("saved"));
    if (from.text("type") != kType || !time)
        return std::nullopt;
    FormDraft draft;
    draft.form = {place.text("subject"), place.text("event"), place.text("eventRepeat"), place.text("form"),
                  place.text("formRepeat")};
    draft.saved = *time;
    const auto* second = json->find("second"); // earlier programs did not write it
    draft.second = second != nullptr && second->asBool() != nullptr && *second->asBool();
    for (const auto& each : from.array("items")) {
        auto item = parseItem(each);
        if (!item)
            return std::nullopt;
        draft.items.push_back(std::move(*item));
    }
    return from.ok && place.ok ? std::optional(std::move(draft)) : std::nullopt;
}

class TrialDrafts final : public Drafts {
public:
    explicit TrialDrafts(Workbench& bench) : m_bench(bench) {}
    Result<void> save(const FormPlace& form, const std::vector<ItemDraft>& items, bool second) override;
    Result<std::optional<FormDraft>> load(const FormPlace& form, bool second) override;
    Result<void> drop(const FormPlace& form, bool second) override {
        return m_bench.trial->removeSetting(nameOf(form, second));
    }
    Result<std::vector<FormDraft>> list() override;

private:
    [[nodiscard]] std::string prefix() const { return kDraftPrefix + m_bench.sealer.author().id + ":"; }
    [[nodiscard]] std::string nameOf(const FormPlace& form, bool second) const {
        return draftName(m_bench.sealer.author().id, form, second);
    }
    Workbench& m_bench;
};

Result<void> TrialDrafts::save(const FormPlace& form, const std::vector<ItemDraft>& items, bool second) {
    if (items.empty())
        return drop(form, second);
    Json::Array list;
    for (const auto& item : items) {
        if (item.value && !base::isUtf8(*item.value))
            return base::badInput("The draft of " + item.item + " is no text.");
        list.push_back(encodeItem(item));
    }
    Json::Object draft{{"type", kType},
                       {"place", encodePlace(form)},
                       {"saved", base::encodeTime(m_bench.ports.clock->now())},
                       {"items", std::move(list)}};
    if (second)
        draft["second"] = true;
    const Json json(std::move(draft));
    const auto text = json.encode();
    if (text.size() > kMaxBytes)
        return base::badInput("This draft is larger than 16 MiB; save the form to keep it.");
    return m_bench.trial->saveSetting(nameOf(form, second), base::bytesOf(text));
}

Result<std::optional<FormDraft>> TrialDrafts::load(const FormPlace& form, bool second) {
    TRY(const auto bytes, m_bench.trial->setting(nameOf(form, second)));
    auto draft = bytes ? parseDraft(*bytes) : std::nullopt;
    return draft && draft->second == second ? std::move(draft) : std::nullopt;
}

Result<std::vector<FormDraft>> TrialDrafts::list() {
    TRY(const auto kept, m_bench.trial->settings(prefix()));
    std::vector<FormDraft> out;
    for (const auto& [name, bytes] : kept)
        if (auto draft = parseDraft(bytes))
            out.push_back(std::move(*draft));
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.saved > b.saved; });
    return out;
}

} // namespace

std::string draftNameEnd(const FormPlace& form, bool second) {
    const auto place = (second ? "second:" : "") + encodePlace(form).encode();
    return ":" + base::encodeHex(crypto::sha256(base::bytesOf(place)));
}

std::string draftName(const std::string& person, const FormPlace& form, bool second) {
    return kDraftPrefix + person + draftNameEnd(form, second);
}

std::unique_ptr<Drafts> makeDrafts(Workbench& bench) { return std::make_unique<TrialDrafts>(bench); }

} // namespace caseseal::desk
