// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_drafts.h"

#include <QTimer>

#include <algorithm>

namespace caseseal::ui {

namespace {

/// The promise is two seconds; writing takes some of them.
constexpr int kDelayMs = 1000;

FieldKey keyOf(const desk::ItemDraft& draft) { return {draft.group, draft.groupRepeat, draft.item}; }

} // namespace

FormDrafts::FormDrafts(desk::Drafts& drafts, QObject* parent)
    : QObject(parent), m_drafts(drafts), m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(kDelayMs);
    connect(m_timer, &QTimer::timeout, this, &FormDrafts::save);
}

FormDrafts::~FormDrafts() { flush(); }

std::optional<desk::FormDraft> FormDrafts::watch(FormModel& model, bool second) {
    flush();
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = &model;
    m_second = second;
    m_offered.clear();
    // Not restarted by the next key: the first one that is not kept yet counts.
    const auto touch = [this] {
        if (!m_timer->isActive())
            m_timer->start();
    };
    connect(&model, &FormModel::fieldChanged, this, touch);
    connect(&model, &FormModel::typing, this, touch);
    auto kept = load(second);
    if (kept)
        m_offered = kept->items;
    return kept;
}

std::optional<desk::FormDraft> FormDrafts::load(bool second) {
    auto kept = m_drafts.load(m_model->place(), second);
    if (kept)
        return std::move(*kept);
    Q_EMIT failed(kept.error());
    return std::nullopt;
}

std::optional<desk::FormDraft> FormDrafts::keptSecond() { return m_model ? load(true) : std::nullopt; }

void FormDrafts::dropKeptSecond() { drop(true); }

void FormDrafts::take() {
    const auto items = std::exchange(m_offered, {});
    if (m_model)
        m_model->takeUnsaved(items);
}

void FormDrafts::dropOffered() {
    m_offered.clear();
    save();
}

void FormDrafts::drop() {
    m_timer->stop();
    m_offered.clear();
    drop(m_second);
}

void FormDrafts::drop(bool second) {
    if (!m_model)
        return;
    if (auto done = m_drafts.drop(m_model->place(), second); !done)
        Q_EMIT failed(done.error());
}

void FormDrafts::flush() {
    if (m_timer->isActive())
        save();
}

void FormDrafts::save() {
    m_timer->stop();
    if (!m_model)
        return;
    auto items = m_model->unsaved();
    for (const auto& old : m_offered)
        if (std::none_of(items.begin(), items.end(), [&](const auto& item) { return keyOf(item) == keyOf(old); }))
            items.push_back(old);
    if (auto done = m_drafts.save(m_model->place(), items, m_second); !done)
        Q_EMIT failed(done.error());
}

} // namespace caseseal::ui
