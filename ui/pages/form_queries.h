// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

namespace caseseal::ui {

class FormContent;
class FormModel;

/// Puts the open queries of a form below their fields. `now`: how long they are open.
void showQueries(desk::Desk& desk, const FormModel& model, FormContent& content, base::UtcTime now);

} // namespace caseseal::ui
