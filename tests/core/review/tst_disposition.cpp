// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/disposition.h"

#include <QtTest>

using namespace caseseal;
using namespace caseseal::review;
using evidence::Json;

namespace {

ReviewItem item() {
    ReviewItem out;
    out.rule = Rule::LateEntry;
    out.place.subject = "P-1";
    out.place.event = "V1";
    out.facts = {{"days", std::int64_t{9}}};
    return out;
}

ReviewedHead head(bool published) {
    ReviewedHead out;
    out.chain = std::string(32, 'c');
    out.length = 12;
    out.seal.fill(7);
    if (published)
        out.checkpoint = ledger::Checkpoint{"ledger.example/x", 11, crypto::Digest{}};
    return out;
}

store::TrailRow sealed(Json data, std::uint64_t seal) {
    store::TrailRow row;
    row.seal = seal;
    row.author = "joy";
    row.role = "auditor";
    row.entry.act = "report.issue";
    row.entry.data = std::move(data);
    return row;
}

} // namespace

class TestDisposition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedComesBack() {
        SaidSoFar said;
        said.take(sealed(encodeDisposition(item(), Disposition::Query, "Asked the site", head(false)), 13));
        const auto* one = said.of(item().id());
        QVERIFY(one != nullptr);
        QCOMPARE(one->disposition, Disposition::Query);
        QCOMPARE(one->note, std::string("Asked the site"));
        QCOMPARE(one->factsHash, item().factsHash());
        QCOMPARE(one->person, std::string("joy"));
        QCOMPARE(one->seal, 13U);
        said.take(sealed(encodeDisposition(item(), Disposition::Explained, "Snow", head(false)), 14));
        QCOMPARE(said.of(item().id())->disposition, Disposition::Explained); // the newest counts
        QVERIFY(said.of("0000000000000000") == nullptr);

        SignedReview review;
        review.head = head(true);
        review.wanted.parameters.lateDays = 5;
        const auto reviewed = item();
        review.items = {{&reviewed, said.of(reviewed.id())}};
        review.meaning = "I reviewed";
        said.take(sealed(encodeSignOff(review), 15));
        QCOMPARE(said.signOffs().size(), 1U);
        const auto& signOff = said.signOffs().front();
        QVERIFY(signOff.head == head(true));
        QCOMPARE(signOff.parameters.lateDays, 5);
        QCOMPARE(signOff.items, 1U);
        QCOMPARE(signOff.meaning, std::string("I reviewed"));
        QCOMPARE(signOff.seal, 15U);
    }

    /// A stranger can check the hash that report.issue names: it is over the statement in the same entry.
    void theHashIsThatOfTheStatement() {
        const auto reviewed = item();
        Said said;
        said.seal = 13;
        SignedReview review;
        review.head = head(false);
        review.items = {{&reviewed, &said}};
        for (const auto& data :
             {encodeDisposition(reviewed, Disposition::Accepted, "n", head(true)), encodeSignOff(review)}) {
            const auto text = data.find("review")->encode();
            QCOMPARE(*data.find("sha256")->asString(), base::encodeHex(crypto::sha256(base::bytesOf(text))));
            QVERIFY(Json::parse(data.encode()).has_value());
        }
    }

    void whatIsNoReviewIsPassedOver() {
        SaidSoFar said;
        for (const Json& data : {Json(Json::Object{{"kind", "audit"}, {"sha256", "00"}}),
                                 Json(Json::Object{{"kind", "review-item"},
                                                   {"review", Json::Object{{"item", "x"}, {"disposition", "?"}}}}),
                                 Json(Json::Object{{"kind", "review"}, {"review", Json::Object{{"head", "x"}}}}),
                                 Json(Json::Object{{"kind", "review-item"}, {"review", "text"}})})
            said.take(sealed(data, 3));
        QVERIFY(said.of("x") == nullptr);
        QVERIFY(said.signOffs().empty());
    }
};

QTEST_GUILESS_MAIN(TestDisposition)
#include "tst_disposition.moc"
