// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layouts.h"

#include <QLayout>
#include <QWidget>

namespace caseseal::ui {

void clearLayout(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QLayout* inner = item->layout())
            clearLayout(*inner);
        delete item->widget();
        delete item;
    }
}

} // namespace caseseal::ui
