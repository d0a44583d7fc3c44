// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/anchor_settings_form.h"

#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace caseseal::ui {

namespace {

constexpr int kTextPx = 76, kEveryPx = 220;

QPlainTextEdit* makeAddresses(const char* object, const QString& name, const QString& example) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(object));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(example);
    edit->setFixedHeight(kTextPx);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    return edit;
}

std::vector<std::string> linesOf(const QPlainTextEdit& edit) {
    std::vector<std::string> out;
    for (const QString& line : edit.toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            out.push_back(bytes(line.trimmed()));
    return out;
}

QString joined(const std::vector<std::string>& lines) {
    QStringList out;
    for (const auto& line : lines)
        out << text(line);
    return out.join(QLatin1Char('\n'));
}

} // namespace

AnchorSettingsForm::AnchorSettingsForm(QWidget* parent)
    : QWidget(parent), m_authorities(makeAddresses("anchorAuthorities", tr("Time-stamping authorities (RFC 3161)"),
                                                   tr("https://…, one in each line"))),
      m_calendars(
          makeAddresses("anchorCalendars", tr("Calendars of OpenTimestamps"), tr("https://…, one in each line"))),
      m_every(new QComboBox) {
    setObjectName(QStringLiteral("anchorSettingsForm"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    const auto add = [grid](int column, QWidget* edit, const QString& name) {
        auto* label = new TextLabel(name, TextRole::Small, &Tokens::text2);
        label->setBuddy(edit);
        grid->addWidget(label, 0, column);
        grid->addWidget(edit, 1, column, Qt::AlignTop);
    };
    add(0, m_authorities, m_authorities->accessibleName());
    add(1, m_calendars, m_calendars->accessibleName());
    m_every->setObjectName(QStringLiteral("anchorEvery"));
    m_every->setAccessibleName(tr("How often"));
    m_every->setMaximumWidth(kEveryPx);
    for (const auto& [name, hours] : {std::pair{tr("Every hour"), 1},
                                      {tr("Every six hours"), 6},
                                      {tr("Every day"), 24},
                                      {tr("Every week"), 168},
                                      {tr("Only when asked"), 0}})
        m_every->addItem(name, hours);
    auto* save = new QPushButton(tr("Save settings"));
    save->setObjectName(QStringLiteral("anchorSave"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("anchorCancel"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_every);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch();
    grid->addLayout(row, 2, 0, 1, 2);
    connect(save, &QPushButton::clicked, this, &AnchorSettingsForm::saved);
    connect(cancel, &QPushButton::clicked, this, &AnchorSettingsForm::cancelled);
}

/// An interval that the list does not offer, set by the command line, is offered too.
void AnchorSettingsForm::set(const desk::AnchorSettings& settings) {
    m_authorities->setPlainText(joined(settings.authorities));
    m_calendars->setPlainText(joined(settings.calendars));
    const int hours = static_cast<int>(settings.everyHours);
    if (m_every->findData(hours) < 0)
        m_every->addItem(tr("Every %n hours", nullptr, hours), hours);
    m_every->setCurrentIndex(m_every->findData(hours));
}

desk::AnchorSettings AnchorSettingsForm::settings() const {
    return {linesOf(*m_authorities), linesOf(*m_calendars), m_every->currentData().toULongLong()};
}

} // namespace caseseal::ui
