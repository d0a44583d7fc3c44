// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor/ots.h"

#include "crypto/old_digest.h"
#include "crypto/random.h"

#include <algorithm>
#include <set>

namespace caseseal::anchor {

namespace {

using base::badInput;
using base::Bytes;
using base::BytesView;
using base::Result;

constexpr std::array<std::uint8_t, 31> kMagic = {0x00, 'O',  'p',  'e',  'n',  'T',  'i',  'm',  'e', 's', 't',
                                                 'a',  'm',  'p',  's',  0x00, 0x00, 'P',  'r',  'o', 'o', 'f',
                                                 0x00, 0xbf, 0x89, 0xe2, 0xe8, 0x84, 0xe8, 0x92, 0x94};
constexpr std::uint64_t kVersion = 1;

constexpr std::uint8_t kAttestation = 0x00;
constexpr std::uint8_t kSha1 = 0x02, kRipemd160 = 0x03, kSha256 = 0x08, kKeccak256 = 0x67;
constexpr std::uint8_t kAppend = 0xf0, kPrepend = 0xf1, kReverse = 0xf2, kHexlify = 0xf3;
constexpr std::uint8_t kMore = 0xff;

constexpr std::size_t kMaxMessageBytes = 4096;
constexpr std::size_t kMaxHexlifiedBytes = kMaxMessageBytes / 2;
constexpr std::size_t kMaxPayloadBytes = 8192;
constexpr std::size_t kMaxUriBytes = 1000;
constexpr std::size_t kMaxDepth = 256;
constexpr std::size_t kMaxAnswerBytes = 10'000; ///< of a calendar: far more than a path to a block takes

using Tag = std::array<std::uint8_t, 8>;
constexpr Tag kBitcoin = {0x05, 0x88, 0x96, 0x0d, 0x73, 0xd7, 0x19, 0x01};
constexpr Tag kPending = {0x83, 0xdf, 0xe3, 0x0d, 0x2e, 0xf9, 0x0c, 0x8e};

bool takesOperand(std::uint8_t code) { return code == kAppend || code == kPrepend; }

class Reader {
public:
    explicit Reader(BytesView bytes) : m_left(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_left.empty(); }
    Result<BytesView> take(std::size_t size) {
        if (size > m_left.size())
            return badInput("it is cut off");
        const BytesView out = m_left.first(size);
        m_left = m_left.subspan(size);
        return out;
    }
    Result<std::uint8_t> byte() {
        TRY(const BytesView one, take(1));
        return one.front();
    }
    /// Little-endian base 128, in its shortest form, below 2^63.
    Result<std::uint64_t> varint() {
        std::uint64_t out = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            TRY(const std::uint8_t next, byte());
            out |= std::uint64_t{next & 0x7fU} << shift;
            if ((next & 0x80) != 0)
                continue;
            if (next == 0 && shift > 0)
                break;
            return out;
        }
        return badInput("a number in it is not in its shortest form");
    }
    Result<BytesView> varbytes(std::size_t least, std::size_t most) {
        TRY(const std::uint64_t size, varint());
        if (size < least || size > most)
            return badInput("a part of it has a length that is not allowed");
        return take(static_cast<std::size_t>(size));
    }

private:
    BytesView m_left;
};

void put(Bytes& out, BytesView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); }

void putVarint(Bytes& out, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<std::uint8_t>(value | 0x80));
    out.push_back(static_cast<std::uint8_t>(value));
}

void putVarbytes(Bytes& out, BytesView bytes) {
    putVarint(out, bytes.size());
    put(out, bytes);
}

bool isUriLetter(std::uint8_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(".-_/:").find(static_cast<char>(c)) != std::string_view::npos;
}

/// The height in the payload of a Bitcoin attestation.
Result<std::uint64_t> parseHeight(BytesView payload) {
    Reader reader(payload);
    TRY(const std::uint64_t height, reader.varint());
    if (!reader.atEnd())
        return badInput("something follows the height of a block");
    return height;
}

/// The calendar's address in the payload of a pending attestation.
Result<std::string> parseUri(BytesView payload) {
    Reader reader(payload);
    TRY(const BytesView uri, reader.varbytes(0, kMaxUriBytes));
    if (!reader.atEnd() || !std::all_of(uri.begin(), uri.end(), isUriLetter))
        return badInput("a calendar's address is not of its form");
    return std::string(base::textOf(uri));
}

Result<Bytes> concatenated(BytesView first, BytesView second) {
    if (first.size() + second.size() > kMaxMessageBytes)
        return badInput("a step makes a message of more than 4096 bytes");
    Bytes out(first.begin(), first.end());
    put(out, second);
    return out;
}

Result<Bytes> hexlified(BytesView message) {
    if (message.size() > kMaxHexlifiedBytes)
        return badInput("a step makes a message of more than 4096 bytes");
    const std::string hex = base::encodeHex(message);
    return Bytes(hex.begin(), hex.end());
}

/// What an operation makes of a message. Empty behind one that this program cannot make: no message is empty.
Result<Bytes> apply(std::uint8_t code, BytesView operand, BytesView message) {
    if (message.empty())
        return Bytes();
    switch (code) {
    case kAppend:
        return concatenated(message, operand);
    case kPrepend:
        return concatenated(operand, message);
    case kReverse:
        return Bytes(message.rbegin(), message.rend());
    case kHexlify:
        return hexlified(message);
    case kSha1:
        return crypto::sha1(message);
    case kRipemd160:
        return crypto::ripemd160(message);
    case kSha256: {
        const auto digest = crypto::sha256(message);
        return Bytes(digest.begin(), digest.end());
    }
    default:
        CHECK(code == kKeccak256);
        return Bytes();
    }
}

/// A promise or a block that some message is attested by.
struct Attested {
    std::optional<std::uint64_t> height; ///< of a block; else it is a calendar's promise
    std::string uri;
    Bytes message;
    bool redeemed = false; ///< a promise from whose message a block is reached
};

} // namespace

/// What is made of a message: attestations, and operations with the step that their result is.
struct OtsProof::Step {
    struct Item {
        std::uint8_t code = kAttestation;
        Tag tag{};              ///< of an attestation
        Bytes operand;          ///< of append and prepend; the payload of an attestation
        std::vector<Step> next; ///< exactly one behind an operation
        [[nodiscard]] bool isSame(const Item& other) const {
            return code == other.code && tag == other.tag && operand == other.operand;
        }
    };
    std::vector<Item> items; ///< at least one

    Result<void> parse(Reader& reader, BytesView message, std::size_t depth);
    static Result<Step> parseAnswer(BytesView message, BytesView answer, std::size_t depth);
    void encodeInto(Bytes& out) const;
    void merge(Step other);
    /// Adds the attestations below that are known. True where a block is among them.
    bool collect(BytesView message, std::vector<Attested>& out) const;
    /// The step of that message, and how deep it lies.
    Step* find(BytesView wanted, BytesView message, std::size_t& depth);

private:
    static Result<Item> parseItem(std::uint8_t code, Reader& reader, BytesView message, std::size_t depth);
    static Result<Item> parseAttestation(Reader& reader);
};

Result<OtsProof::Step::Item> OtsProof::Step::parseAttestation(Reader& reader) {
    Item item;
    TRY(const BytesView tag, reader.take(item.tag.size()));
    std::copy(tag.begin(), tag.end(), item.tag.begin());
    TRY(const BytesView payload, reader.varbytes(0, kMaxPayloadBytes));
    item.operand.assign(payload.begin(), payload.end());
    const auto height = item.tag == kBitcoin ? parseHeight(payload) : Result<std::uint64_t>(0);
    const auto uri = item.tag == kPending ? parseUri(payload) : Result<std::string>(std::string());
    if (!height || !uri)
        return height ? uri.error() : height.error();
    return item;
}

Result<OtsProof::Step::Item> OtsProof::Step::parseItem(std::uint8_t code, Reader& reader, BytesView message,
                                                       std::size_t depth) {
    static constexpr std::array kOperations = {kSha1,   kRipemd160, kSha256,  kKeccak256,
                                               kAppend, kPrepend,   kReverse, kHexlify};
    if (code == kAttestation)
        return parseAttestation(reader);
    if (std::find(kOperations.begin(), kOperations.end(), code) == kOperations.end())
        return badInput("it has a step of an unknown kind");
    if (depth == kMaxDepth)
        return badInput("it is more than 256 steps deep");
    Item item;
    item.code = code;
    if (takesOperand(code)) {
        TRY(const BytesView operand, reader.varbytes(1, kMaxMessageBytes));
        item.operand.assign(operand.begin(), operand.end());
    }
    TRY(const Bytes result, apply(code, item.operand, message));
    TRY_VOID(item.next.emplace_back().parse(reader, result, depth + 1));
    return item;
}

Result<void> OtsProof::Step::parse(Reader& reader, BytesView message, std::size_t depth) {
    for (bool more = true; more;) {
        TRY(std::uint8_t code, reader.byte());
        more = code == kMore;
        if (more) {
            TRY(const std::uint8_t behind, reader.byte());
            code = behind;
        }
        TRY(Item item, parseItem(code, reader, message, depth));
        items.push_back(std::move(item));
    }
    return {};
}

Result<OtsProof::Step> OtsProof::Step::parseAnswer(BytesView message, BytesView answer, std::size_t depth) {
    Step step;
    Reader reader(answer);
    const auto parsed =
        answer.size() > kMaxAnswerBytes ? Result<void>(badInput("it is too long")) : step.parse(reader, message, depth);
    if (parsed && reader.atEnd())
        return step;
    return badInput(
        "The calendar's answer is no time stamp: " + (parsed ? "something follows it" : parsed.error().message) + ".");
}

void OtsProof::Step::encodeInto(Bytes& out) const {
    CHECK(!items.empty());
    for (const Item& item : items) {
        if (&item != &items.back())
            out.push_back(kMore);
        out.push_back(item.code);
        if (item.code == kAttestation)
            put(out, item.tag);
        if (item.code == kAttestation || takesOperand(item.code))
            putVarbytes(out, item.operand);
        if (item.code != kAttestation)
            item.next.front().encodeInto(out);
    }
}

void OtsProof::Step::merge(Step other) {
    for (Item& item : other.items) {
        const auto same = std::find_if(items.begin(), items.end(), [&](const Item& each) { return each.isSame(item); });
        if (same == items.end())
            items.push_back(std::move(item));
        else if (item.code != kAttestation)
            same->next.front().merge(std::move(item.next.front()));
    }
}

bool OtsProof::Step::collect(BytesView message, std::vector<Attested>& out) const {
    if (message.empty())
        return false;
    bool reachesBlock = false;
    std::vector<std::size_t> promises;
    for (const Item& item : items) {
        if (item.code != kAttestation) {
            reachesBlock |= item.next.front().collect(apply(item.code, item.operand, message).value(), out);
        } else if (item.tag == kBitcoin) {
            out.push_back({parseHeight(item.operand).value(), {}, {message.begin(), message.end()}});
            reachesBlock = true;
        } else if (item.tag == kPending) {
            promises.push_back(out.size());
            out.push_back({{}, parseUri(item.operand).value(), {message.begin(), message.end()}});
        }
    }
    for (const std::size_t promise : promises)
        out[promise].redeemed = reachesBlock;
    return reachesBlock;
}

OtsProof::Step* OtsProof::Step::find(BytesView wanted, BytesView message, std::size_t& depth) {
    if (message.empty())
        return nullptr;
    if (std::equal(wanted.begin(), wanted.end(), message.begin(), message.end()))
        return this;
    ++depth;
    for (Item& item : items)
        for (Step& next : item.next)
            if (Step* found = next.find(wanted, apply(item.code, item.operand, message).value(), depth))
                return found;
    --depth;
    return nullptr;
}

OtsProof::OtsProof() : m_root(std::make_unique<Step>()) {}
OtsProof::~OtsProof() = default;
OtsProof::OtsProof(OtsProof&&) noexcept = default;
OtsProof& OtsProof::operator=(OtsProof&&) noexcept = default;
OtsProof::OtsProof(const OtsProof& other)
    : m_root(std::make_unique<Step>(*other.m_root)), m_digest(other.m_digest), m_hashOperation(other.m_hashOperation) {}
OtsProof& OtsProof::operator=(const OtsProof& other) { return *this = OtsProof(other); }

OtsRequest makeOtsRequest(const crypto::Digest& imprint) {
    OtsRequest out{imprint, crypto::randomArray<std::tuple_size_v<decltype(OtsRequest::nonce)>>(), {}};
    out.commitment = crypto::sha256({out.imprint, out.nonce});
    return out;
}

Result<OtsProof> OtsProof::parse(BytesView file) {
    static constexpr std::size_t kLongDigest = 32, kShortDigest = 20;
    OtsProof out;
    const auto parsed = [&]() -> Result<void> {
        if (file.size() > kMaxOtsBytes)
            return badInput("it is too long");
        Reader reader(file);
        TRY(const BytesView magic, reader.take(kMagic.size()));
        if (!std::equal(magic.begin(), magic.end(), kMagic.begin()))
            return badInput("it does not begin as one");
        TRY(const std::uint64_t version, reader.varint());
        if (version != kVersion)
            return badInput("its major version is unknown");
        TRY(out.m_hashOperation, reader.byte());
        if (out.m_hashOperation != kSha256 && out.m_hashOperation != kSha1 && out.m_hashOperation != kRipemd160)
            return badInput("it is over a digest of an unknown kind");
        TRY(const BytesView digest, reader.take(out.m_hashOperation == kSha256 ? kLongDigest : kShortDigest));
        out.m_digest.assign(digest.begin(), digest.end());
        TRY_VOID(out.m_root->parse(reader, digest, 0));
        return reader.atEnd() ? Result<void>() : badInput("something follows it");
    }();
    if (!parsed)
        return badInput("This is no OpenTimestamps proof: " + parsed.error().message + ".");
    return out;
}

Result<OtsProof> OtsProof::begin(const OtsRequest& request, BytesView answer) {
    OtsProof out;
    out.m_hashOperation = kSha256;
    out.m_digest.assign(request.imprint.begin(), request.imprint.end());
    TRY(Step committed, Step::parseAnswer(request.commitment, answer, 2));
    Step salted;
    salted.items.push_back({kSha256, {}, {}, {std::move(committed)}});
    out.m_root->items.push_back({kAppend, {}, {request.nonce.begin(), request.nonce.end()}, {std::move(salted)}});
    return out;
}

Bytes OtsProof::encode() const {
    Bytes out(kMagic.begin(), kMagic.end());
    putVarint(out, kVersion);
    out.push_back(m_hashOperation);
    put(out, m_digest);
    m_root->encodeInto(out);
    return out;
}

std::vector<OtsProof::Promise> OtsProof::pending() const {
    std::vector<Attested> attested;
    m_root->collect(m_digest, attested);
    std::vector<Promise> out;
    for (Attested& one : attested)
        if (!one.height && !one.redeemed)
            out.push_back({std::move(one.uri), std::move(one.message)});
    return out;
}

Result<void> OtsProof::merge(BytesView commitment, BytesView answer) {
    OtsProof merged = *this;
    std::size_t depth = 0;
    Step* at = merged.m_root->find(commitment, merged.m_digest, depth);
    if (at == nullptr)
        return badInput("The calendar's answer is for something that this proof does not hold.");
    TRY(Step step, Step::parseAnswer(commitment, answer, depth));
    at->merge(std::move(step));
    if (merged.encode().size() > kMaxOtsBytes)
        return badInput("The calendar's answer makes the proof too long.");
    *this = std::move(merged);
    return {};
}

std::vector<std::uint64_t> OtsProof::blocks() const {
    std::vector<Attested> attested;
    m_root->collect(m_digest, attested);
    std::set<std::uint64_t> out;
    for (const Attested& one : attested)
        if (one.height)
            out.insert(*one.height);
    return {out.begin(), out.end()};
}

namespace {

/// What attestations say, the strongest first.
class Judgement {
public:
    explicit Judgement(const BlockHeaders* headers) : m_headers(headers) { m_out.state = OtsVerdict::State::Unknown; }

    void addPromise(std::string uri) { m_out.calendars.push_back(std::move(uri)); }
    void addBlock(std::uint64_t height, BytesView message) {
        const auto header = m_headers == nullptr ? std::nullopt : m_headers->at(height);
        if (!header)
            m_named = std::min(m_named.value_or(height), height);
        else if (!std::equal(message.begin(), message.end(), header->merkleRoot.begin(), header->merkleRoot.end()))
            m_contradicted = height;
        else if (!m_held || height < *m_held) {
            m_held = height;
            m_out.time = header->time;
        }
    }

    OtsVerdict conclude() {
        using State = OtsVerdict::State;
        if (m_contradicted)
            say(State::Invalid, "The header of block " + std::to_string(*m_contradicted) + " does not commit to it.");
        else if (m_held)
            m_out.state = State::Verified;
        else if (m_named)
            say(State::InBlock,
                "It names block " + std::to_string(*m_named) + ", and the header of that block is not here.");
        else if (!m_out.calendars.empty())
            say(State::Pending, "A calendar has promised to put it into a block (" + m_out.calendars.front() +
                                    "); that proves nothing yet.");
        else
            say(State::Unknown, "Nobody known attests it.");
        m_out.height = m_held ? *m_held : m_named.value_or(0);
        return std::move(m_out);
    }

private:
    void say(OtsVerdict::State state, std::string what) {
        m_out.state = state;
        m_out.what = std::move(what);
    }

    const BlockHeaders* m_headers;
    OtsVerdict m_out;
    std::optional<std::uint64_t> m_contradicted, m_held, m_named;
};

} // namespace

OtsVerdict OtsProof::check(const crypto::Digest& imprint, const BlockHeaders* headers) const {
    OtsVerdict invalid;
    invalid.what = "It is a proof of something else.";
    if (!std::equal(imprint.begin(), imprint.end(), m_digest.begin(), m_digest.end()) || m_hashOperation != kSha256)
        return invalid;
    std::vector<Attested> attested;
    m_root->collect(m_digest, attested);
    Judgement judgement(headers);
    for (Attested& one : attested) {
        if (one.height)
            judgement.addBlock(*one.height, one.message);
        else if (!one.redeemed)
            judgement.addPromise(std::move(one.uri));
    }
    return judgement.conclude();
}

OtsVerdict checkOts(BytesView file, const crypto::Digest& imprint, const BlockHeaders* headers) {
    const auto proof = OtsProof::parse(file);
    if (proof)
        return proof->check(imprint, headers);
    OtsVerdict invalid;
    invalid.what = proof.error().message;
    return invalid;
}

} // namespace caseseal::anchor
