// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_legend.h"

#include "widgets/seal_icon.h"
#include "widgets/status_mark.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace caseseal::ui {

namespace {

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
    int x = 0;
    for (const Item& item : items()) {
        const int width = 20 + fontMetrics().horizontalAdvance(item.word);
        if (x + width > this->width())
            return;
        paintIcon(painter, {x, (height() - 14) / 2}, item.icon, t.*item.ink, t.window, 14);
        painter.setPen(t.text2);
        painter.drawText(QRect(x + 20, 0, width, height()), Qt::AlignVCenter, item.word);
        x += width + 24;
    }
}

} // namespace caseseal::ui
