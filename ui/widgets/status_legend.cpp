// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_legend.h"

#include "widgets/seal_icon.h"
#include "widgets/status_mark.h"
#include "widgets/type_scale.h"

#include <QPainter>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kWordPx = 20; ///< from the left of the shape
constexpr int kMostGapPx = 24, kLeastGapPx = 6;

struct Item {
    QString icon, word;
    Ink ink;
};

QList<Item> items() {
    QList<Item> all;
    for (const Status status : {Status::NotStarted, Status::InProgress, Status::Complete, Status::Signed,
                                Status::Verified, Status::Frozen, Status::Locked})
        all << Item{markOf(status).icon, statusWord(status), markOf(status).ink};
    all.insert(5, {QStringLiteral("status-query"), StatusLegend::tr("query open"), &Tokens::query});
    all.insert(6, {markOf(Status::Overdue).icon, statusWord(Status::Overdue), markOf(Status::Overdue).ink});
    all << Item{markOf(Status::Missing).icon, StatusLegend::tr("skipped"), markOf(Status::Missing).ink};
    return all;
}

} // namespace

StatusLegend::StatusLegend(QWidget* parent) : QWidget(parent) {
    setFixedHeight(24);
    setFont(fontFor(TextRole::Small));
    QStringList words;
    for (const Item& item : items())
        words << item.word;
    setAccessibleName(tr("Shapes: %1").arg(words.join(QStringLiteral(", "))));
}

void StatusLegend::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    const QList<Item> all = items();
    int words = 0;
    for (const Item& item : all)
        words += kWordPx + fontMetrics().horizontalAdvance(item.word);
    const int gap = std::clamp((width() - words) / static_cast<int>(all.size() - 1), kLeastGapPx, kMostGapPx);
    int x = 0;
    for (const Item& item : all) {
        const int width = kWordPx + fontMetrics().horizontalAdvance(item.word);
        paintIcon(painter, {x, (height() - 14) / 2}, item.icon, t.*item.ink, t.window, 14);
        painter.setPen(t.text2);
        painter.drawText(QRect(x + kWordPx, 0, width, height()), Qt::AlignVCenter, item.word);
        x += width + gap;
    }
}

} // namespace caseseal::ui
