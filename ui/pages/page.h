// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include <QWidget>

#include <functional>

/// What the workspace and its pages know of each other.
namespace caseseal::ui {

/// Every page that a rail may hold, in the rail's order.
enum class PageId {
    Overview,
    Participants,
    Queries,
    Consent,
    Product,
    Integrity,
    AuditTrail,
    Review,
    Inspection,
    Reports,
    Exchange,
    Administration
};

/// What a page may ask of the workspace around it. Window's thread only.
class WorkspacePort {
public:
    virtual ~WorkspacePort() = default;
    /// Has this person that page?
    [[nodiscard]] virtual bool hasPage(PageId page) const = 0;
    /// Goes to a page of the rail; nothing happens where the person does not have it.
    virtual void openPage(PageId page) = 0;
    /// A participant (event and form empty) or one form of it.
    virtual void openForm(const store::FormPlace& place) = 0;
    virtual void goToField(const store::ItemPlace& place) = 0;
    /// The thread of one query.
    virtual void openQuery(std::uint64_t number) = 0;
    /// The audit trail with this filter.
    virtual void openTrail(const store::TrailFilter& filter) = 0;
    /// The whole audit trail at this entry (store::TrailRow::id).
    virtual void openEntry(std::uint64_t id) = 0;
    /// A file that somebody handed over, recognised and checked.
    virtual void checkFile(const QString& file) = 0;
    /// The participants page with the line for a new participant open.
    virtual void enrol() = 0;
    /// The consents of a participant.
    virtual void openConsent(const std::string& subject) = 0;
    /// Shows a page alone in the window, without anything of the trial around it, until endAlone. Takes it over.
    virtual void showAlone(QWidget* page) = 0;
    /// The page that stands alone goes; the one before is shown again.
    virtual void endAlone() = 0;
};

/// A page of the workspace. Widgets that are no Page may stand in the rail too; they are shown and no more.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The page came to the front: it brings itself up to date and takes the keyboard.
    virtual void enter();
    /// Calls `then` at once, or when the person has said what becomes of something unfinished.
    virtual void leave(std::function<void()> then);
};

} // namespace caseseal::ui
