// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/entry_proof.h"

#include <QWidget>

class QVBoxLayout;

namespace caseseal::ui {

/// One link of a proof: shape, name, what it rests on, whether it holds. Takes the focus; arrow keys go on.
class ProofLinkTile : public QWidget {
    Q_OBJECT
public:
    ProofLinkTile(const QString& icon, desk::ProofState state, const QString& title, const QStringList& lines,
                  QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int widthPx) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRect textRect(int widthPx) const;

    QString m_icon, m_title;
    QStringList m_lines;
    desk::ProofState m_state;
};

/// The way up a tree: at each level the node that was computed, and the sibling that it was computed with at its side.
class ProofPathView : public QWidget {
    Q_OBJECT
public:
    explicit ProofPathView(const desk::ProofPath& path, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<bool> m_siblingLeft; ///< from the leaf up
    desk::ProofState m_state;
};

/// The moments of an entry on a line: not before, entered, not after.
class TimeBoundsView : public QWidget {
    Q_OBJECT
public:
    TimeBoundsView(const std::optional<base::UtcTime>& notBefore, base::UtcTime entered,
                   const std::optional<base::UtcTime>& notAfter, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<base::UtcTime> m_notBefore, m_notAfter;
    base::UtcTime m_entered;
};

/// The proof of an entry as a picture: entry, seal, ledger, witnesses, time anchors, and the bounds of its time. All of
/// it is said in words too.
class ProofView : public QWidget {
    Q_OBJECT
public:
    explicit ProofView(QWidget* parent = nullptr);
    /// `item`: the name of the item that says when it was observed; may be empty.
    void set(const desk::EntryProof& proof, const QString& author, const QString& item);
    /// Every word of the picture, a line for each.
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void addTile(const QString& icon, desk::ProofState state, const QString& title, const QStringList& lines);
    void addPath(const desk::ProofPath& path, const QString& holds, const QString& fails);
    void addSeal(const desk::EntryProof& proof, const QString& author);
    void addLedger(const desk::EntryProof& proof);
    void addWitnesses(const desk::EntryProof& proof);
    void addAnchors(const desk::EntryProof& proof);
    void addTimes(const desk::EntryProof& proof, const QString& item);
    void addFact(const QString& name, const QString& fact);

    QVBoxLayout* m_all;
    QStringList m_lines;
};

} // namespace caseseal::ui
