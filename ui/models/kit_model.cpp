// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kit_model.h"

#include "words/kit_words.h"
#include "words/words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace caseseal::ui {

namespace {

using product::KitDeed;
using product::KitState;

constexpr std::array<const char*, product::kKitStates> kIcons{
    "status-unverified", "status-not-started", "act-arrow-right", "status-in-progress",
    "status-overdue",    "status-complete",    "act-calendar",    "status-signed",
    "act-history",       "status-missing",     "act-remove"};

/// 9 stands before 10.
auto orderOf(const product::Kit& kit) {
    return std::tuple(kit.kit.size(), std::string_view(kit.kit), kit.serial.size(), std::string_view(kit.serial));
}

} // namespace

QString kitIcon(KitState state) { return QLatin1String(kIcons[std::size_t(state)]); }

QString kitNumber(const product::Kit& kit) { return text(kit.kit.empty() ? kit.serial : kit.kit); }

void KitModel::set(std::vector<product::Kit> kits, const product::MedicineSettings& settings,
                   const std::string& today) {
    beginResetModel();
    m_kits = std::move(kits);
    std::ranges::sort(m_kits, {}, orderOf);
    m_names.clear();
    for (const auto& product : settings.products)
        m_names[product.gtin] = text(product.name);
    m_today = today;
    endResetModel();
}

int KitModel::rowOf(const std::string& gtin, const std::string& serial) const {
    const auto at =
        std::ranges::find_if(m_kits, [&](const product::Kit& kit) { return kit.gtin == gtin && kit.serial == serial; });
    return at == m_kits.end() ? -1 : static_cast<int>(at - m_kits.begin());
}

int KitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_kits.size());
}
int KitModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool KitModel::isExpired(const product::Kit& kit) const {
    return kit.expiry < m_today && kit.state != KitState::Destroyed && kit.state != KitState::Returned;
}

QString KitModel::textAt(const product::Kit& kit, int column) const {
    switch (column) {
    case Number:
        return kit.kit.empty() ? text(kit.serial) : QStringLiteral("%1 · %2").arg(text(kit.kit), text(kit.serial));
    case Lot:
        return text(kit.lot);
    case State:
        return words::kitState(kit.state);
    default:
        return kit.state == KitState::Shipped ? QStringLiteral("%1 → %2").arg(text(kit.place), text(kit.to))
                                              : text(kit.place);
    }
}

QString KitModel::secondAt(const product::Kit& kit, int column) const {
    switch (column) {
    case Number: {
        const auto name = m_names.find(kit.gtin);
        return name == m_names.end() ? text(kit.gtin) : name->second;
    }
    case Lot:
        return isExpired(kit) ? tr("%1, expired").arg(words::isoDay(kit.expiry)) : words::isoDay(kit.expiry);
    case State:
        return tr("since %1").arg(words::isoDay(kit.since));
    default:
        return text(kit.participant);
    }
}

QString KitModel::found(const product::Kit& kit) const {
    QStringList out;
    for (int column = 0; column < ColumnCount; ++column)
        out << textAt(kit, column) << secondAt(kit, column);
    return out.join(QLatin1Char(' '));
}

bool KitModel::warns(const product::Kit& kit, int column) const {
    if (column == Lot)
        return isExpired(kit);
    return column == State && (kit.state == KitState::Quarantined || kit.state == KitState::Missing);
}

QVariant KitModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& at = kit(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(at, column);
    case SecondRole:
        return secondAt(at, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{textAt(at, column), secondAt(at, column)}.join(QStringLiteral(", "));
    case IconRole:
        return column == State ? kitIcon(at.state) : QString();
    case WarnRole:
        return warns(at, column);
    case FindRole:
        return found(at);
    default:
        return {};
    }
}

QVariant KitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Kit and product"), tr("Lot and expiry"), tr("State"), tr("Place and participant")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

void KitLogModel::set(const std::vector<product::SealedKitAct>& acts) {
    beginResetModel();
    m_acts.assign(acts.rbegin(), acts.rend());
    endResetModel();
}

int KitLogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_acts.size());
}
int KitLogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant KitLogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& at = m_acts[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case When:
        return words::moment(at.time);
    case What:
        return at.act.missing          ? tr("Looked for, is missing")
               : at.act.serial.empty() ? tr("Lot recalled")
                                       : words::kitDeed(at.act.deed);
    case Number:
        return text(at.act.kit.empty() ? at.act.serial : at.act.kit);
    case Lot:
        return text(at.act.lot);
    case Place:
        return at.act.to.empty() ? text(at.act.place)
                                 : QStringLiteral("%1 → %2").arg(text(at.act.place), text(at.act.to));
    case Whom:
        return text(at.act.participant.empty() ? at.act.witness : at.act.participant);
    case By:
        return text(at.act.by);
    default:
        return words::number(at.seal);
    }
}

QVariant KitLogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("When"), tr("What"), tr("Kit"), tr("Lot"), tr("Place"), tr("Participant or witness"),
                             tr("By"),   tr("Seal")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace caseseal::ui
