// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_stamp_client.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <memory>

namespace caseseal::app {

namespace {

constexpr int kTimeoutMs = 30'000;
constexpr qint64 kMaxAnswerBytes = 64 * 1024;

QNetworkRequest requestTo(const std::string& url) {
    QNetworkRequest request(QUrl(QString::fromStdString(url), QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/timestamp-query"));
    request.setRawHeader("Accept", "application/timestamp-reply");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(kTimeoutMs);
    return request;
}

base::Error noStamp(const std::string& url, const QString& why) {
    return base::machineFailed("No time stamp from " + url + ": " + why.toStdString() + ".");
}

base::Result<base::Bytes> answerOf(QNetworkReply& reply, const std::string& url) {
    if (reply.error() != QNetworkReply::NoError)
        return noStamp(url, reply.errorString());
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200)
        return noStamp(url, QStringLiteral("it answered with status %1").arg(status));
    const QByteArray body = reply.read(kMaxAnswerBytes + 1);
    if (body.size() > kMaxAnswerBytes)
        return noStamp(url, QStringLiteral("its answer is larger than a time stamp"));
    return base::Bytes(body.begin(), body.end());
}

} // namespace

base::Result<std::string> checkTimeStampUrl(const std::string& url) {
    const QUrl parsed(QString::fromStdString(url), QUrl::StrictMode);
    const bool web = parsed.scheme() == QLatin1String("http") || parsed.scheme() == QLatin1String("https");
    if (!parsed.isValid() || !web || parsed.host().isEmpty())
        return base::badInput("\"" + url +
                              "\" is no address of a time-stamping authority. Write it as "
                              "https://host/path.");
    return url;
}

base::Result<base::Bytes> postTimeStampRequest(const std::string& url, base::BytesView request) {
    TRY([[maybe_unused]] const auto known, checkTimeStampUrl(url));
    QNetworkAccessManager network;
    const QByteArray body(reinterpret_cast<const char*>(request.data()), static_cast<qsizetype>(request.size()));
    const std::unique_ptr<QNetworkReply> reply(network.post(requestTo(url), body));
    QEventLoop waiting;
    QObject::connect(reply.get(), &QNetworkReply::finished, &waiting, &QEventLoop::quit);
    if (!reply->isFinished())
        waiting.exec();
    return answerOf(*reply, url);
}

} // namespace caseseal::app
