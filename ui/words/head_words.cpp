// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/head_words.h"

#include <QCoreApplication>

namespace caseseal::ui::words {

namespace {
struct Heads {
    Q_DECLARE_TR_FUNCTIONS(HeadWords)
};
} // namespace

HeadWords headWords(evidence::HeadRelation relation) {
    using evidence::HeadRelation;
    switch (relation) {
    case HeadRelation::Same:
        return {Heads::tr("The same head"), Heads::tr("Both have the same history, to the last seal.")};
    case HeadRelation::HeldOlder:
        return {Heads::tr("Consistent; the held head is older"),
                Heads::tr("All that its holder has seen is in this trial, unchanged. More was sealed since.")};
    case HeadRelation::HeldNewer:
        return {Heads::tr("Consistent; the held head is newer"),
                Heads::tr("The ledger has grown since this trial last looked. Nothing of this trial is missing here.")};
    case HeadRelation::Lost:
        return {Heads::tr("Cut off: its holder has seen what is not here"),
                Heads::tr("The newest seals were taken away, or an older copy of the trial was put back.")};
    case HeadRelation::Rewritten:
        return {Heads::tr("Rewritten: its holder has seen another history"),
                Heads::tr("Another seal stands in the place of the one that the head proves. Whoever did this had the "
                          "keys; inside, this trial may contradict itself nowhere.")};
    case HeadRelation::Forked:
        return {Heads::tr("Two copies of this trial went on beside each other"),
                Heads::tr("Both are on the ledger, and neither was rewritten. Keep one of them, enter there what only "
                          "the other holds, and put the other away.")};
    case HeadRelation::SplitView:
        return {Heads::tr("Split view: two histories of one ledger were shown"),
                Heads::tr("Its holder and this trial were given different ledgers under one name. Keep both heads: "
                          "together they prove it.")};
    case HeadRelation::Foreign:
        return {Heads::tr("Not of this trial"),
                Heads::tr("The head is of another trial or ledger, or the one here was replaced. Ask its holder which "
                          "trial it is of.")};
    case HeadRelation::Unknown:
        break;
    }
    return {Heads::tr("Not compared"), Heads::tr("What is here does not suffice to tell.")};
}

} // namespace caseseal::ui::words
