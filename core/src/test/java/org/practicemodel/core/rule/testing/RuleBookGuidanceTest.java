package org.practicemodel.core.rule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.testing.invented.RuleOne;
import org.practicemodel.core.vocabulary.ThresholdUnit;

class RuleBookGuidanceTest {

    private static List<String> faults(String wording, RuleDescriptor... rules) {
        return RuleBookGuidance.of(Books.book(
                        wording, List.of(rules).stream().map(RuleOne::new).toArray(Rule[]::new)))
                .faults();
    }

    @Test
    void findsNothingInABookThatSaysEverything() {
        assertThat(RuleBookGuidance.of(Books.complete()).faults()).isEmpty();
        assertThat(RuleBookGuidance.of(Books.complete())).hasToString("RuleBookGuidance anytown");
    }

    @Test
    void findsEveryFaultAtOnce() {
        RuleDescriptor rule = Books.rule("T01-R1", "seen")
                .addThresholds(
                        LeedsDescriptors.local("visits.everyDays", ThresholdUnit.DAYS, 5, 1, 20),
                        LeedsDescriptors.local("visits.most", ThresholdUnit.COUNT, 5, 1, 20))
                .build();

        assertThat(faults("faulty", rule))
                .containsExactly(
                        "T01-R1.ourReading: expected no place for a value",
                        "T01-R1.statement: expected a question",
                        "T01-R1.prompt: expected a question",
                        "T01-R1.wouldMeet: expected a sentence that goes on from 'Would be seen with'",
                        "limit.visits.everyDays: expected one place, {amount}",
                        "limit.visits.most: expected one place, {amount}",
                        "limit.visits.most.1: expected words of its own for a limit of one thing",
                        "limit.visits.other: expected a limit that a rule of the book knows",
                        "need.anytown:visits.visitedOn: expected to say what would be added, such as 'When they met'",
                        "need.visits.visitedOn: expected a need that a rule of the book has",
                        "T01-R1.late.2: expected a place for {count} beside it",
                        "T01-R1.late.2: expected plain words that blame nobody",
                        "T01-R1.ourReading: expected single spaces",
                        "T01-R1.ourReading: expected a whole sentence",
                        "T01-R9.statement: expected a rule of the book",
                        "limit.visits.most: expected a part of a sentence",
                        "need.visits.visitedOn: expected a label without a full stop");
    }

    @Test
    void findsWhatIsNotWordedAtAll() {
        RuleDescriptor rule = Books.rule("anytown:T01-R3", "third")
                .addThresholds(LeedsDescriptors.local("anytown:calls.everyDays", ThresholdUnit.DAYS, 5, 1, 20))
                .build();

        assertThat(faults("complete", Books.first(), Books.second(), rule))
                .containsExactly(
                        "anytown:T01-R3.ourReading: expected to be worded",
                        "anytown:T01-R3.prompt: expected to be worded",
                        "anytown:T01-R3.statement: expected to be worded",
                        "anytown:T01-R3.wouldMeet: expected to be worded",
                        "limit.anytown:calls.everyDays: expected to say what the limit is for");
    }

    @Test
    void findsRulesThatCannotBeToldApart() {
        RuleDescriptor other = Books.rule("anytown:T01-R1", "in-time")
                .addThresholds(
                        LeedsDescriptors.local("anytown:visits.everyDays", ThresholdUnit.DAYS, 6, 1, 20),
                        LeedsDescriptors.local("anytown:visits.most", ThresholdUnit.COUNT, 5, 2, 20))
                .build();
        RuleDescriptor second = Books.second()
                .withThresholds(LeedsDescriptors.local("anytown:visits.everyDays", ThresholdUnit.DAYS, 5, 1, 20));

        assertThat(faults("complete", second, other))
                .containsExactly(
                        "anytown:T01-R1: expected to stand in the order of the codes",
                        "in-time: expected a slug that no other rule of the book has",
                        "anytown:visits.everyDays: expected one meaning in every rule of the book");
    }

    @Test
    void wantsTheSmallestEffortFirst() {
        EvidenceNeed sentence = new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.SENTENCE, WhoCanAct.WORKER);

        assertThat(faults("complete", Books.first().withNeeds(sentence, Books.VISITS), Books.second()))
                .containsExactly("anytown:T01-R1: expected to need the smallest effort first");
        assertThat(faults(
                        "complete",
                        Books.first().withNeeds(Books.VISITS, Books.VISITS, sentence, sentence),
                        Books.second()))
                .isEmpty();
    }

    @Test
    void wantsARule() {
        assertThat(faults("complete")).startsWith("anytown: expected at least one rule");
    }
}
