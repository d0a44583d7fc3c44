// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_model.h"

#include "models/place_names.h"
#include "words/core_words.h"
#include "words/study_words.h"
#include "words/words.h"

#include <algorithm>

namespace caseseal::ui {

namespace {

using exchange::ImportKind;
using exchange::ImportLine;

bool changes(const ImportLine& line) {
    return line.kind == ImportKind::NewSubject || line.kind == ImportKind::Set || line.kind == ImportKind::Changed ||
           line.kind == ImportKind::Removed || (line.kind == ImportKind::Calculated && !line.what.empty());
}

/// What the file calls a user beside its OID.
QString userName(const exchange::ClinicalFile& file, const std::string& oid) {
    const auto found = std::ranges::find(file.users, oid, &exchange::SourceUser::oid);
    return text(found == file.users.end() || found->name.empty() ? oid : found->name);
}

} // namespace

void ImportModel::set(std::shared_ptr<const desk::ImportPreview> preview, const study::Study* study) {
    m_preview = std::move(preview);
    m_study = study;
    const bool blocked = m_preview && !m_preview->difference.canBeSealed();
    show(blocked ? Show::InTheWay : Show::Changes);
}

void ImportModel::show(Show what) {
    beginResetModel();
    m_show = what;
    filter();
    endResetModel();
}

void ImportModel::filter() {
    m_rows.clear();
    if (!m_preview)
        return;
    const auto& lines = m_preview->difference.lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (m_show == Show::All || (m_show == Show::InTheWay && exchange::standsInTheWay(lines[i].kind)) ||
            (m_show == Show::Changes && changes(lines[i])))
            m_rows.push_back(static_cast<std::uint32_t>(i));
}

const ImportLine& ImportModel::line(int row) const {
    return m_preview->difference.lines[m_rows[static_cast<std::size_t>(row)]];
}

QString ImportModel::kindWord(ImportKind kind) {
    switch (kind) {
    case ImportKind::NewSubject:
        return tr("New participant");
    case ImportKind::Set:
        return tr("First value");
    case ImportKind::Changed:
        return tr("Changed");
    case ImportKind::Unchanged:
        return tr("As it is");
    case ImportKind::Removed:
        return tr("Blanked");
    case ImportKind::Calculated:
        return tr("Calculated here");
    default:
        return tr("In the way");
    }
}

QString ImportModel::place(const ImportLine& line) const {
    return m_study ? placeNames(*m_study, line.place).join(QStringLiteral(" · ")) : text(line.place.describe());
}

QString ImportModel::value(const ImportLine& line, bool after) const {
    const auto& value = after ? line.after : line.before;
    const auto& unit = after ? line.unit : line.unitBefore;
    if (!value)
        return line.place.item.empty() ? QString() : QStringLiteral("–");
    const auto* item = m_study ? m_study->item(line.place.item) : nullptr;
    if (!item)
        return text(*value);
    const words::Reader reader{readingLanguage(), QLocale()};
    const QString shown = words::shownValue(*m_study, *item, *value, reader);
    return unit.empty() ? shown : shown + QLatin1Char(' ') + words::unitSymbol(*m_study, unit, reader.language);
}

QString ImportModel::remark(int row) const {
    const auto& at = line(row);
    QStringList said;
    if (!at.what.empty())
        said << words::fromCore(at.what);
    for (const auto& check : at.checks)
        said << words::fromCore(check.what);
    return words::sentences(said);
}

QString ImportModel::claim(int row) const {
    const auto& claims = line(row).claims;
    QStringList said;
    if (const auto* audit = exchange::claimOf<exchange::SourceAudit>(claims)) {
        said << tr("Entered by %1, %2.").arg(userName(*m_preview->file, audit->user), text(audit->time));
        if (!audit->reason.empty())
            said << tr("Reason: %1").arg(text(audit->reason));
    }
    if (const auto* signature = exchange::claimOf<exchange::SourceSignature>(claims))
        said << tr("Signed by %1, %2.").arg(userName(*m_preview->file, signature->user), text(signature->time));
    for (const auto& one : claims)
        if (const auto* remark = std::get_if<exchange::SourceAnnotation>(&one); remark && !remark->comment.empty())
            said << tr("Remark: %1").arg(text(remark->comment));
    return said.join(QLatin1Char(' '));
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int ImportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& at = line(index.row());
    if (role == Qt::ToolTipRole && index.column() == Kind)
        return remark(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Kind:
        return kindWord(at.kind);
    case Place:
        return place(at);
    case Before:
        return value(at, false);
    case After:
        return value(at, true);
    case Line:
        return words::number(at.line);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("What"), tr("Where"), tr("Before"), tr("After"), tr("Line")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace caseseal::ui
