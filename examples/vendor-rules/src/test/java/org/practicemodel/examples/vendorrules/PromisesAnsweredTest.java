package org.practicemodel.examples.vendorrules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.principles.conformance.ConformanceCase;
import org.practicemodel.principles.conformance.ConformanceCases;
import org.practicemodel.principles.testing.RuleBookTester;
import org.practicemodel.principles.testing.RuleTester;

/** How a vendor tests a rule, and the book that it is in. */
class PromisesAnsweredTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final List<ConformanceCase> CASES = ConformanceCases.in(Path.of("src/main/resources/conformance"));

    private static RuleTester promise(Map<String, ?> fields) {
        PracticeRecord record = PracticeRecord.builder()
                .id(RecordId.of("record-1"))
                .putExtensions(Promise.KEY, ExtensionValue.of(List.of(fields)))
                .build();
        return RuleTester.of(CasebookRules.BOOK, "casebook:K01-R1")
                .given(record)
                .asOf(DAY);
    }

    @Test
    void aPromiseThatWasKeptIsSeen() {
        promise(Map.of("madeOn", "2026-02-02", "keptOn", "2026-03-10"))
                .expect(Verdict.MET)
                .because("casebook:K01-R1.kept")
                .evidence("/extensions/casebook:promises/0", EvidenceRole.SUPPORTS);
    }

    @Test
    void aPromiseThatCannotBeKeptIsBegunUntilTheFamilyWasTold() {
        promise(Map.of("madeOn", "2026-02-02", "cannotBeKept", true, "toldOn", "2026-03-11"))
                .expect(Verdict.NOT_MET)
                .begun()
                .because("casebook:K01-R1.notTold");
        promise(Map.of("madeOn", "2026-02-02", "cannotBeKept", true, "toldOn", "2026-03-10"))
                .expect(Verdict.MET)
                .because("casebook:K01-R1.told");
    }

    @Test
    void anAuthorityMaySayHowLongAnAnswerTakes() {
        promise(Map.of("madeOn", "2026-02-24"))
                .with("casebook:promises.answerWithinDays", 14)
                .expect(Verdict.NOT_ENOUGH_EVIDENCE)
                .reason(NotEnoughReason.TOO_EARLY)
                .lookAgainOn(LocalDate.of(2026, 3, 11));
        promise(Map.of("madeOn", "2026-02-23"))
                .with("casebook:promises.answerWithinDays", 14)
                .expect(Verdict.NOT_ENOUGH_EVIDENCE)
                .reason(NotEnoughReason.NOT_RECORDED);
    }

    @Test
    void whatSomebodyElseWroteInThePlaceOfAPromiseIsPassedOver() {
        promise(Map.of("madeOn", "soon")).expect(Verdict.NOT_ENOUGH_EVIDENCE).because("casebook:K01-R1.none");
        promise(Map.of("madeOn", 7)).expect(Verdict.NOT_ENOUGH_EVIDENCE).because("casebook:K01-R1.none");
    }

    @Test
    void theBookIsComplete() {
        RuleBookTester tester = RuleBookTester.of(CasebookRules.BOOK)
                .guidanceIsComplete()
                .coversClassesIn(Path.of("target/classes"))
                .conformsTo(CASES)
                .isComplete();

        families().forEach(family -> tester.pinsWhatIsSaidOf(family, DAY));
    }

    @Test
    void theRuleKeepsTheLaws() {
        RuleBookTester tester = RuleBookTester.of(CasebookRules.BOOK);

        tester.holdsTheLaws(families(), DAY);
        CASES.forEach(one -> tester.holdsTheLaws(List.of((PracticeRecord) one.record()), one.asOf()));
    }

    private static List<PracticeRecord> families() {
        try (AdaptedSource source = new CasebookAdapter(LocalIds.numbered()).adapt(CasebookTables.invented())) {
            return source.records().flatMap(item -> item.record().stream()).toList();
        }
    }
}
