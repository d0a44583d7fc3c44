// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseseal::desk {

/// Looks at the password of a second person, on another thread than the Desk's. The door that made it takes it back.
class Confirmation {
public:
    virtual ~Confirmation() = default;
    /// Takes 100 ms and more. Any thread; once.
    virtual void run() = 0;
};

} // namespace caseseal::desk
