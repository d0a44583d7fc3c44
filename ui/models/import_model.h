// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/imports.h"
#include "study/study.h"

#include <QAbstractTableModel>

namespace caseseal::ui {

/// What an import would do, a row for each place that the file speaks of, in the order of the file. Reads the preview,
/// holds no copy of it: 100,000 lines are no work.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Place, Before, After, Line, ColumnCount };
    enum class Show {
        Changes, ///< what would be sealed
        InTheWay,
        All,
    };
    using QAbstractTableModel::QAbstractTableModel;
    /// `study` outlives the model's use of it. Shows what stands in the way where something does, else the changes.
    void set(std::shared_ptr<const desk::ImportPreview> preview, const study::Study* study);
    void show(Show what);
    [[nodiscard]] Show shown() const { return m_show; }
    [[nodiscard]] const exchange::ImportLine& line(int row) const;

    /// "Changed", "In the way" …
    [[nodiscard]] static QString kindWord(exchange::ImportKind kind);
    /// What a row says beyond its columns: why it stands in the way, which checks fired, what the study calculates.
    [[nodiscard]] QString remark(int row) const;
    /// What the source claims of a row; empty where it claims nothing. Nothing of it was verified.
    [[nodiscard]] QString claim(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    [[nodiscard]] QString place(const exchange::ImportLine& line) const;
    [[nodiscard]] QString value(const exchange::ImportLine& line, bool after) const;

    std::shared_ptr<const desk::ImportPreview> m_preview;
    const study::Study* m_study = nullptr;
    Show m_show = Show::Changes;
    std::vector<std::uint32_t> m_rows; ///< indexes of lines
};

} // namespace caseseal::ui
