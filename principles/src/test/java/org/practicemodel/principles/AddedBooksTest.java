package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.threshold;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.RollUp;
import org.practicemodel.principles.rule.LeedsRuleBooks;
import org.practicemodel.principles.rule.PrinciplesRuleBook;
import org.practicemodel.principles.testing.Family;

class AddedBooksTest {

    private static final Messages ANYTOWN = Messages.beside(AddedBooksTest.class, "anytown");
    private static final Messages OTHERTOWN = Messages.beside(AddedBooksTest.class, "othertown");
    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());

    private static Rule seen(String code) {
        return answering(code, view -> met());
    }

    private static Rule limited(String code, String key, int value) {
        return answering(rule(code).thresholds(List.of(threshold(key, value))).build(), view -> met());
    }

    private static RuleBook anytown(String id, Rule... rules) {
        return new RuleBook(id, List.of(rules), ANYTOWN);
    }

    @Test
    void areAskedBesideTheOthers() {
        AdherenceChecker more = CHECKER.andBooks(
                anytown("anytown", limited("anytown:V01-R1", "anytown:visits.everyDays", 5)),
                anytown("anytown:more", seen("anytown:V02-R1")));
        List<String> before = codes(CHECKER);
        List<String> after = codes(more.withThresholds(Map.of(ThresholdKey.of("anytown:visits.everyDays"), 7)));

        assertThat(after).hasSize(before.size() + 2).containsAll(before).endsWith("anytown:V01-R1", "anytown:V02-R1");
        assertThat(codes(CHECKER)).isEqualTo(before);
        assertThat(codes(CHECKER.andBooks())).isEqualTo(before);
    }

    private static List<String> codes(AdherenceChecker checker) {
        return checker.check(Family.record(), day("2026-03-02")).findings().stream()
                .map(Finding::rule)
                .map(RuleCode::value)
                .toList();
    }

    @Test
    void ofThisLibraryNeedNoNamespace() {
        AdherenceChecker all = CHECKER.withBooks().andBooks(LeedsRuleBooks.all().toArray(RuleBook[]::new));

        assertThat(codes(all)).isEqualTo(codes(CHECKER));
    }

    @Test
    void ofSomebodyElseKeepTheirNamesInTheirNamespace() {
        Rule rule = answering(
                rule("V01-R1")
                        .thresholds(
                                List.of(threshold("visits.everyDays", 5), threshold("othertown:calls.everyDays", 5)))
                        .formerCodes(List.of(RuleCode.of("anytown:V09-R1"), RuleCode.of("othertown:V09-R2")))
                        .build(),
                view -> met());

        assertThatThrownBy(() -> CHECKER.andBooks(
                        new RuleBook("othertown:visits", List.of(rule), OTHERTOWN), anytown("Any Town")))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("RuleBook is not well formed: "
                        + String.join(
                                "; ",
                                code("V01-R1"),
                                code("anytown:V09-R1"),
                                "othertown:visits visits.everyDays: expected a key in the namespace of the book, such as"
                                        + " othertown:visits.everyDays",
                                wording("V01-R1.statement"),
                                wording("limit.visits.everyDays"),
                                wording("othertown"),
                                "Any Town: expected an id such as anytown or anytown:visits, which begins with the"
                                        + " namespace of the book"));
    }

    private static String code(String code) {
        return "othertown:visits " + code + ": expected a code in the namespace of the book, such as othertown:V01-R1";
    }

    private static String wording(String key) {
        return "othertown:visits wording " + key + ": expected a key in the namespace of the book, such as"
                + " othertown:V01-R1.statement, whose colon is written \\: in a properties file";
    }

    @Test
    void areThereOnce() {
        RuleBook first = anytown("anytown", limited("anytown:V01-R1", "anytown:visits.everyDays", 5));
        AdherenceChecker one = CHECKER.andBooks(first);

        assertThatThrownBy(() -> one.andBooks(first))
                .hasMessage(
                        "RuleBook is not well formed: anytown: expected an id that no other book of the checker has;"
                                + " anytown anytown:V01-R1: expected a code that no other book of the checker uses");
        assertThatThrownBy(() -> one.andBooks(
                        anytown("anytown:again", limited("anytown:V01-R2", "anytown:visits.everyDays", 6))))
                .isInstanceOfSatisfying(
                        NotWellFormedException.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault(
                                        FaultCode.TOGETHER,
                                        "anytown:again anytown:visits.everyDays",
                                        "the same limit as in the other book that uses this key")));
        assertThat(codes(one.andBooks(
                        anytown("anytown:again", limited("anytown:V01-R2", "anytown:visits.everyDays", 5)))))
                .contains("anytown:V01-R1", "anytown:V01-R2");
        assertThatThrownBy(() -> CHECKER.andBooks(PrinciplesRuleBook.book()))
                .hasMessageStartingWith("RuleBook is not well formed: leeds-principles: expected an id that no other"
                        + " book of the checker has; leeds-principles E1-R1: expected a code that no other book");
    }

    @Test
    void thatLookLikeOursAreHeldToANamespaceToo() {
        assertThatThrownBy(() -> CHECKER.withBooks().andBooks(book(seen("P01-R1"))))
                .hasMessageContaining(
                        "invented P01-R1: expected a code in the namespace of the book, such as" + " invented:V01-R1");
    }

    @Test
    void sayInTheirOwnWordsWhatWouldBeAdded() {
        AdherenceChecker checker = CHECKER.withBooks(
                anytown("anytown", needing("anytown:V01-R1", "anytown:visits", "visitedOn")),
                anytown("anytown:more", needing("anytown:V02-R1", "anytown:calls", "calledOn")),
                book(needing("P07-R1", "referral-decisions", "decidedOn")));

        String report = Reports.text().render(checker.check(Family.record(), day("2026-03-02")), Locale.UK);

        assertThat(report)
                .contains("When they met")
                .contains("calledOn of anytown:calls")
                .doesNotContain("visitedOn", "decidedOn of");
    }

    private static Rule needing(String code, String type, String field) {
        EvidenceNeed need = new EvidenceNeed(RecordType.of(type), field, Effort.FACT, WhoCanAct.WORKER);
        return answering(rule(code).needs(List.of(need)).build(), view -> notRecorded());
    }

    @Test
    void mayServeWhatTheModelDoesNotHave() {
        Rule ofAPrinciple = answering(
                rule("anytown:V01-R1")
                        .principles(List.of(PrincipleId.of("anytown:hope")))
                        .build(),
                view -> met());
        Rule ofAnElement = answering(
                rule("anytown:V02-R1")
                        .element(ElementId.of("anytown:paperwork"))
                        .build(),
                view -> met());

        AdherenceReport report = CHECKER.withBooks()
                .andBooks(anytown("anytown", ofAPrinciple, ofAnElement))
                .check(Family.record(), day("2026-03-02"));

        Finding elsewhere = report.findings().get(1);
        assertThat(report.findings()).extracting(Finding::verdict).containsExactly(Verdict.MET, Verdict.NOT_APPLICABLE);
        assertThat(Reports.text().phrase(elsewhere, elsewhere.phrases().get(0), Locale.UK))
                .isEqualTo(
                        "anytown:paperwork is not in Leeds Practice Model (leeds/current), which the record is looked"
                                + " at under.");
        assertThat(report.principles())
                .extracting(RollUp::id)
                .isEqualTo(PracticeModels.leeds().principles().stream()
                        .map(ModelPrinciple::id)
                        .toList());
    }
}
