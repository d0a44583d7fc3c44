// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <thread>

/// A small HTTP server on a free port of this machine, on a thread of its own: POST in, `answer` of the body out.
class StampServer {
public:
    struct Reply {
        QByteArray status = "200 OK", body;
    };
    explicit StampServer(std::function<Reply(const QByteArray& head, const QByteArray& body)> answer)
        : m_answer(std::move(answer)), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address);
        ::listen(m_listener, 4);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~StampServer() {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    StampServer(const StampServer&) = delete;
    StampServer& operator=(const StampServer&) = delete;
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/tsa").arg(m_port); }

private:
    void serve() {
        for (int line = ::accept(m_listener, nullptr, nullptr); line >= 0;
             line = ::accept(m_listener, nullptr, nullptr)) {
            talk(line);
            ::close(line);
        }
    }
    void talk(int line) {
        QByteArray heard;
        char piece[4096];
        qsizetype wanted = -1, head = -1;
        while (wanted < 0 || heard.size() < wanted) {
            const ssize_t n = ::read(line, piece, sizeof piece);
            if (n <= 0)
                return;
            heard.append(piece, n);
            head = heard.indexOf("\r\n\r\n");
            if (head >= 0)
                wanted = head + 4 + lengthIn(heard.left(head));
        }
        const Reply reply = m_answer(heard.left(head), heard.mid(head + 4));
        const QByteArray out = "HTTP/1.1 " + reply.status + "\r\nContent-Type: application/timestamp-reply\r\n" +
                               "Connection: close\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
                               "\r\n\r\n" + reply.body;
        for (qsizetype done = 0; done < out.size();) {
            const ssize_t n = ::write(line, out.constData() + done, static_cast<std::size_t>(out.size() - done));
            if (n <= 0)
                return;
            done += n;
        }
    }
    static qsizetype lengthIn(const QByteArray& head) {
        const qsizetype at = head.toLower().indexOf("content-length:");
        return at < 0 ? 0 : head.mid(at + 15).split('\r').first().trimmed().toLongLong();
    }
    std::function<Reply(const QByteArray&, const QByteArray&)> m_answer;
    int m_listener;
    quint16 m_port = 0;
    std::thread m_thread;
};
