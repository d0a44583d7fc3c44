// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// QCustomPlot's header, which uses Qt's short keywords; this project does not have them. Included by charts' sources
// alone, never by another header.
#include <QtGlobal>

// NOLINTBEGIN
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
// NOLINTEND
