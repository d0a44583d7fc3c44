// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <cstdint>
#include <optional>

namespace caseseal::ui {

/// The last seals of the chain as hexagons, newest at the right; those that are not on the ledger yet are dashed.
class ChainView : public QWidget {
    Q_OBJECT
public:
    explicit ChainView(QWidget* parent = nullptr);
    void set(std::uint64_t seals, std::uint64_t notLogged);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::uint64_t m_seals = 0, m_notLogged = 0;
};

/// The neighbourhood of a seal that a finding names: the seals stand in their line, the entry below the named one does
/// not fit, or the line itself is broken there.
class BreakView : public QWidget {
    Q_OBJECT
public:
    explicit BreakView(QWidget* parent = nullptr);
    /// `entryBroken`: the entry under the seal, else the seal itself. `found`: a short text for the mark, may be empty.
    void set(std::uint64_t seal, std::uint64_t seals, bool entryBroken, const QString& found);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::uint64_t m_seal = 0, m_seals = 0;
    bool m_entryBroken = true;
    QString m_found;
};

/// A small Merkle tree: a picture of what a ledger is, with as many leaves filled as there are seals on it (at most 8).
class LedgerView : public QWidget {
    Q_OBJECT
public:
    explicit LedgerView(QWidget* parent = nullptr);
    void set(std::uint64_t logged);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::uint64_t m_logged = 0;
};

} // namespace caseseal::ui
