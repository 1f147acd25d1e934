package org.practicemodel.principles.rendering;

import static org.practicemodel.principles.testing.Invented.DECIDED;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.threshold;
import static org.practicemodel.principles.testing.Noted.elsewhere;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;

/** Reports of invented rules, in which every section of a page has something to show. */
final class Shown {

    private Shown() {}

    /** What is restricted is in it, and notes that something can be seen elsewhere. */
    static AdherenceReport full() {
        return report(
                true,
                Family.record()
                        .withSeenElsewhere(
                                elsewhere("elsewhere-1", "P07-R1", "2026-02-10"),
                                elsewhere("elsewhere-2", "P02-R1", "2026-02-11"),
                                elsewhere("elsewhere-3", "P02-R3", "2026-02-12"),
                                elsewhere("elsewhere-4", "P02-R4", "2026-02-13"),
                                elsewhere("elsewhere-5", "P02-R4", "2026-02-14"))
                        .withRestrictions(Restriction.builder()
                                .of(EntryId.of("elsewhere-5"))
                                .kind(RestrictionKind.ALL)
                                .build()));
    }

    private static AdherenceReport report(boolean withRestricted, PracticeRecord record) {
        return checker(rules(withRestricted))
                .withThresholds(Map.of(ThresholdKey.of("plan.reviewMaxDays"), 20))
                .check(record, day("2026-03-02"))
                .withInput("caseload.jsonl", 2);
    }

    /** The same report, read from a file whose name would run if it were taken for markup. */
    static AdherenceReport hostile() {
        return full().withInput(
                        "</p><script>window.ran = 1</script><img src=x onerror=\"window.ran = 1\"> *a* [b](javascript:c) `d`",
                        0);
    }

    /** A report in which what is restricted stands beside an ordinary seen, and nothing is noted to be seen elsewhere. */
    static AdherenceReport restricted() {
        return report(true, Family.record());
    }

    /** The same report, with nothing in it that is restricted: an ordinary seen. */
    static AdherenceReport ordinary() {
        return report(false, Family.record());
    }

    static AdherenceChecker checker(Rule... rules) {
        return AdherenceChecker.of(PracticeModels.leeds()).withBooks(book(rules));
    }

    private static Evidence lead(RecordView view) {
        return Evidence.supports(view, view.record().team().leadAllocations().get(0));
    }

    private static Evidence referral(RecordView view) {
        return Evidence.missing(view, view.record().journey().referrals().get(0));
    }

    private static Evidence assessment(RecordView view) {
        return Evidence.contradicts(view, view.record().journey().assessments().get(0));
    }

    private static Rule[] rules(boolean withRestricted) {
        return new Rule[] {
            answering(
                    rule("P05-R1")
                            .standing(Standing.KEY)
                            .principles(List.of(LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN))
                            .sourceWords("One family, one lead worker, one plan")
                            .principleBasis(Basis.of(BasisKind.SEED, Citation.of("current guide", "¶25")))
                            .testBasis(
                                    Basis.of(BasisKind.CASE_SYSTEM, Citation.of("children in need check", "SW10STG2")))
                            .thresholds(List.of(threshold("lead.overlapToleranceDays", 7)))
                            .build(),
                    view -> Outcomes.met(
                            Phrase.of("leads").with("worker", "worker-1").with("since", day("2026-01-05")),
                            List.of(lead(view)))),
            answering(
                    rule("P05-R2")
                            .principles(List.of(LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN))
                            .build(),
                    view -> Outcomes.sameAs(
                            RuleCode.of("P05-R1"), Phrase.of("repeated").with("rule", "P05-R1"), List.of())),
            answering(
                    rule("P04-R1")
                            .principles(List.of(LeedsPrinciples.EARLY_IN_THE_LIFE_OF_A_PROBLEM))
                            .needs(List.of(
                                    DECIDED,
                                    new EvidenceNeed(
                                            RecordType.ASSESSMENTS, "authorisedOn", Effort.SENTENCE, WhoCanAct.WORKER)))
                            .build(),
                    view -> Outcomes.notRecorded(
                            Phrase.of("noDecision").with("received", day("2026-01-02")), List.of(referral(view)))),
            answering(
                    rule("P04-R3")
                            .principles(List.of(LeedsPrinciples.EARLY_IN_THE_LIFE_OF_A_PROBLEM))
                            .thresholds(List.of(threshold("assessment.maxWorkingDays", 20)))
                            .about(About.SERVICE)
                            .build(),
                    view -> Outcomes.met(Phrase.of("said"), List.of())
                            .withHistory(List.of(new PastMatter(
                                    day("2025-05-01"),
                                    Phrase.of("late").with("started", day("2025-01-02")),
                                    List.of(assessment(view)))))),
            answering(
                    rule("P07-R1").build(),
                    view -> withRestricted
                            ? new Outcome.Met(
                                    List.of(Phrase.of("shared")),
                                    List.of(lead(view), referral(view).asRestricted()),
                                    false,
                                    List.of(Phrase.of("exception")),
                                    List.of(new PastMatter(
                                            day("2025-05-01"),
                                            Phrase.of("said"),
                                            List.of(assessment(view), lead(view).asRestricted()))))
                            : new Outcome.Met(
                                    List.of(Phrase.of("shared")),
                                    List.of(lead(view)),
                                    false,
                                    List.of(),
                                    List.of(new PastMatter(
                                            day("2025-05-01"), Phrase.of("said"), List.of(assessment(view)))))),
            answering(rule("P07-R2").build(), view -> Outcomes.metWithReason(Phrase.of("said"), List.of())),
            answering(
                    rule("P07-R3").standing(Standing.KEY).build(),
                    view -> Outcomes.notMet(Phrase.of("said"), List.of(assessment(view), lead(view)))
                            .asBegun()),
            answering(
                    rule("P07-R4")
                            .testBasis(Basis.of(BasisKind.GUIDANCE, Citation.of("Working Together 2023", "chapter 3")))
                            .principleBasis(Basis.ourInterpretation())
                            .build(),
                    view -> Outcomes.conflicting(
                            Phrase.of("clash").with("decided", day("2026-01-01")), List.of(referral(view)))),
            answering(rule("P07-R5").build(), view -> {
                throw new IllegalStateException("never shown");
            }),
            answering(
                    rule("P02-R1")
                            .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                            .build(),
                    view -> Outcomes.notApplicable(Phrase.of("apart"), List.of(lead(view)))),
            answering(
                    rule("P10-R3")
                            .standing(Standing.KEY)
                            .principles(List.of(LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY))
                            .thresholds(List.of(threshold("plan.reviewMaxDays", 10)))
                            .build(),
                    view -> new Outcome.NotMet(
                            List.of(
                                    Phrase.of("twoLeads").with("since", day("2026-01-05")),
                                    Phrase.of("kernel.reason")
                                            .with("on", day("2026-02-01"))
                                            .with("by", "team-manager")),
                            List.of(lead(view)),
                            false,
                            Optional.of(About.SERVICE),
                            true,
                            Optional.empty(),
                            List.of())),
            answering(
                    rule("P02-R2")
                            .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                            .build(),
                    view -> Outcomes.tooEarly(
                            Phrase.of("early").with("until", day("2026-04-05")), List.of(), day("2026-04-06"))),
            answering(
                    rule("P02-R3")
                            .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                            .build(),
                    view -> Outcomes.sourceDoesNotHold(Phrase.of("said"), List.of(Evidence.missing()))),
            answering(
                    rule("P02-R4")
                            .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                            .needs(List.of(
                                    new EvidenceNeed(
                                            RecordType.NETWORK, "viewSought", Effort.CONVERSATION, WhoCanAct.WORKER),
                                    DECIDED))
                            .build(),
                    view -> Outcomes.notRecorded(Phrase.of("said"), List.of())),
            answering(
                    rule("P02-R5")
                            .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                            .needs(List.of(new EvidenceNeed(
                                    RecordType.NETWORK, "viewSought", Effort.CONVERSATION, WhoCanAct.WORKER)))
                            .build(),
                    view -> Outcomes.notRecorded(Phrase.of("said"), List.of())),
            answering(
                    rule("P02-R6")
                            .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                            .needs(List.of(
                                    new EvidenceNeed(RecordType.REVIEWS, "heldOn", Effort.SENTENCE, WhoCanAct.PARTNER)))
                            .build(),
                    view -> Outcomes.notRecorded(Phrase.of("said"), List.of()))
        };
    }
}
