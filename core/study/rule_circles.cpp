// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_circles.h"

#include <algorithm>

namespace caseseal::study {
namespace {

constexpr std::size_t kUnseen = static_cast<std::size_t>(-1);

class Components {
public:
    explicit Components(const std::vector<std::vector<std::size_t>>& edges)
        : m_edges(edges), m_index(edges.size(), kUnseen), m_low(edges.size()), m_isOpen(edges.size()) {
        m_out.inCircle.resize(edges.size());
        for (std::size_t i = 0; i < edges.size(); ++i)
            if (m_index[i] == kUnseen)
                visit(i);
    }
    RuleOrder m_out;

private:
    struct Step {
        std::size_t node, nextEdge;
    };

    void open(std::size_t node) {
        m_index[node] = m_low[node] = m_count++;
        m_open.push_back(node);
        m_isOpen[node] = true;
        m_steps.push_back({node, 0});
    }

    void visit(std::size_t start) {
        open(start);
        while (!m_steps.empty()) {
            auto& step = m_steps.back();
            if (step.nextEdge == m_edges[step.node].size()) {
                close(step.node);
                continue;
            }
            const auto node = step.node, to = m_edges[step.node][step.nextEdge++];
            if (m_index[to] == kUnseen)
                open(to);
            else if (m_isOpen[to])
                m_low[node] = std::min(m_low[node], m_index[to]);
        }
    }

    void close(std::size_t node) {
        m_steps.pop_back();
        if (!m_steps.empty())
            m_low[m_steps.back().node] = std::min(m_low[m_steps.back().node], m_low[node]);
        if (m_low[node] != m_index[node])
            return;
        const bool isCircle = m_open.back() != node || std::ranges::find(m_edges[node], node) != m_edges[node].end();
        for (bool isLast = false; !isLast;) {
            const auto member = m_open.back();
            m_open.pop_back();
            m_isOpen[member] = false;
            m_out.inCircle[member] = isCircle;
            m_out.order.push_back(member);
            isLast = member == node;
        }
    }

    const std::vector<std::vector<std::size_t>>& m_edges;
    std::vector<std::size_t> m_index, m_low, m_open;
    std::vector<bool> m_isOpen;
    std::vector<Step> m_steps;
    std::size_t m_count = 0;
};

} // namespace

RuleOrder orderRules(const std::vector<std::vector<std::size_t>>& dependsOn) { return Components(dependsOn).m_out; }

} // namespace caseseal::study
