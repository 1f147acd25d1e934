package org.practicemodel.principles.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.RuleDescriptorBuilder;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.vocabulary.WhoMayChange;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.Gap;
import org.practicemodel.principles.report.LimitInForce;

/** Invented rules, answers and findings, with as few words as possible. */
public final class Invented {

    /** Wording for a handful of invented rules. */
    public static final Messages WORDING = Messages.beside(Invented.class, "invented");

    /** A need that a fact would answer. */
    public static final EvidenceNeed DECIDED =
            new EvidenceNeed(RecordType.REFERRAL_DECISIONS, "decidedOn", Effort.FACT, WhoCanAct.MANAGER);

    private Invented() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A supporting rule that serves "Transparent". */
    public static RuleDescriptorBuilder rule(String code) {
        return RuleDescriptor.builder()
                .code(RuleCode.of(code))
                .slug("invented")
                .standing(Standing.SUPPORTING)
                .advisory(false)
                .about(About.PRACTICE)
                .element(LeedsElements.LEEDS_PRACTICE_PRINCIPLES)
                .principles(List.of(LeedsPrinciples.TRANSPARENT))
                .sourceWords("Transparent")
                .principleBasis(Basis.of(BasisKind.SEED, Citation.of("current guide", "¶27")))
                .testBasis(Basis.ourInterpretation())
                .needs(List.of(DECIDED))
                .reasonEffect(ReasonEffect.NONE)
                .sinceEdition(EditionId.of("leeds/2020"));
    }

    public static Rule answering(RuleDescriptor descriptor, Function<RecordView, Outcome> answer) {
        return new Rule() {
            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public Outcome evaluate(RecordView view) {
                return answer.apply(view);
            }
        };
    }

    public static Rule answering(String code, Function<RecordView, Outcome> answer) {
        return answering(rule(code).build(), answer);
    }

    public static RuleBook book(Rule... rules) {
        return new RuleBook("invented", Arrays.asList(rules), WORDING);
    }

    public static Threshold threshold(String key, int value) {
        return Threshold.builder()
                .key(ThresholdKey.of(key))
                .unit(ThresholdUnit.WORKING_DAYS)
                .defaultValue(value)
                .least(1)
                .most(20)
                .basis(Basis.ourInterpretation())
                .whoMayChange(WhoMayChange.LOCAL_AUTHORITY)
                .build();
    }

    public static Phrase said() {
        return Phrase.of("said");
    }

    public static Outcome.Met met() {
        return Outcomes.met(said(), List.of());
    }

    public static Outcome.NotMet otherwise() {
        return Outcomes.notMet(said(), List.of());
    }

    public static Outcome.NotEnoughEvidence notRecorded() {
        return Outcomes.notRecorded(said(), List.of());
    }

    public static Outcome.NotApplicable apart() {
        return Outcomes.notApplicable(said(), List.of());
    }

    public static Finding finding(RuleDescriptor descriptor, Outcome outcome) {
        return finding(descriptor, outcome, List.of());
    }

    public static Finding finding(RuleDescriptor descriptor, Outcome outcome, List<LimitInForce> limits) {
        List<Gap> gaps = outcome instanceof Outcome.NotEnoughEvidence unsaid
                ? descriptor.needs().stream()
                        .map(need ->
                                new Gap(descriptor.code(), unsaid.reason(), Optional.of(need), unsaid.lookAgainOn()))
                        .toList()
                : List.of();
        return new Finding(descriptor, WORDING, outcome, Set.of(), limits, gaps, List.of(), List.of());
    }

    public static Finding key(String code, Outcome outcome) {
        return finding(rule(code).standing(Standing.KEY).build(), outcome);
    }

    public static Finding supporting(String code, Outcome outcome) {
        return finding(rule(code).build(), outcome);
    }
}
