// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_step.h" // for its meta-object
