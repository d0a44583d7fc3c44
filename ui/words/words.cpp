// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "words/core_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace caseseal::ui {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
std::string bytes(const QString& text) { return text.toStdString(); }

namespace words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QDateTime local(base::UtcTime time) { return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch); }

QString advice(base::ErrorKind kind) {
    switch (kind) {
    case base::ErrorKind::BadInput:
        return Words::tr("Correct it and try again.");
    case base::ErrorKind::Refused:
        return {};
    case base::ErrorKind::Machine:
        return Words::tr("Remove the cause, then try again; if it stays, tell your IT.");
    case base::ErrorKind::Cancelled:
        return {};
    }
    return {};
}

} // namespace

QString number(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }
QString clock(base::UtcTime time) { return local(time).toString(QStringLiteral("HH:mm:ss")); }

namespace {
QString dayText(QDate day) {
    return QLocale().toString(day, QLocale().language() == QLocale::English
                                       ? QStringLiteral("d MMM yyyy")
                                       : QLocale().dateFormat(QLocale::ShortFormat));
}
} // namespace

QString day(base::UtcTime time) { return dayText(local(time).date()); }

QString isoDay(std::string_view isoDate) {
    const QDate day = QDate::fromString(text(isoDate), Qt::ISODate);
    return day.isValid() ? dayText(day) : text(isoDate);
}

QString moment(base::UtcTime time) {
    const QDateTime at = local(time);
    const QString clockTime = at.toString(QStringLiteral("HH:mm"));
    return at.date() == QDate::currentDate() ? Words::tr("today %1").arg(clockTime)
                                             : QStringLiteral("%1, %2").arg(day(time), clockTime);
}

QString duration(std::int64_t ms) {
    if (ms < 1000)
        return Words::tr("less than a second");
    const std::int64_t seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString witnessed(std::uint64_t by, std::uint64_t of) {
    return Words::tr("witnessed %1 of %2").arg(number(by), number(of));
}

QString role(std::string_view name) {
    if (name == "admin")
        return Words::tr("Administrator");
    if (name == "coordinator")
        return Words::tr("Coordinator");
    if (name == "investigator")
        return Words::tr("Investigator");
    if (name == "monitor")
        return Words::tr("Monitor");
    if (name == "data-manager")
        return Words::tr("Data manager");
    if (name == "pharmacist")
        return Words::tr("Pharmacist");
    if (name == "auditor")
        return Words::tr("Auditor");
    if (name == "participant")
        return Words::tr("Participant");
    return text(name);
}

QString ended(const QString& sentence) {
    const QString closing = QStringLiteral(".?!…。？！");
    const bool open = !sentence.isEmpty() && !closing.contains(sentence.back());
    return open ? sentence + (QLocale().language() == QLocale::Japanese ? QStringLiteral("。") : QStringLiteral("."))
                : sentence;
}

QString sentences(const QStringList& all) {
    QStringList parts;
    for (const QString& part : all)
        if (!part.isEmpty())
            parts << ended(part);
    return parts.join(QLocale().language() == QLocale::Japanese ? QString() : QStringLiteral(" "));
}

QString Trouble::sentence() const { return sentences({what, meaning, todo}); }

Trouble trouble(const base::Error& error, const QString& meaning) {
    return {fromCore(error.message), meaning, advice(error.kind)};
}

} // namespace words
} // namespace caseseal::ui
