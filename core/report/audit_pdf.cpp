// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/audit_content.h"
