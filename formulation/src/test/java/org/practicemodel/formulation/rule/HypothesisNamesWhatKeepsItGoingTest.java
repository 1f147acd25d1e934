package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PREDISPOSING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;
import static org.practicemodel.formulation.rule.Given.revision;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationBuilder;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;

class HypothesisNamesWhatKeepsItGoingTest {

    private static final HypothesisNamesWhatKeepsItGoing RULE = new HypothesisNamesWhatKeepsItGoing();

    private static final String MET =
            "A hypothesis says what keeps the presenting issues going, how it can be addressed"
                    + " and what that will achieve.";
    private static final String NO_LINK =
            "No hypothesis says so far which perpetuating factor keeps which presenting issue going.";
    private static final String NO_WAY = "A hypothesis says what keeps the presenting issues going; how that can be"
            + " addressed, or what it will achieve, is not recorded.";
    private static final String NONE = "No hypothesis is recorded that still holds.";
    private static final String UNLINKED =
            "The formulation was agreed for now, and its hypothesis does not say what keeps things going.";

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    /** A presenting issue, what keeps it going, and something that helps. */
    private static FormulationBuilder draft() {
        return formulation("formulation-1")
                .addFactors(
                        factor("factor-1", PRESENTING).build(),
                        factor("factor-2", PERPETUATING).build(),
                        factor("factor-3", PROTECTIVE).build());
    }

    private static Found draftOf(Hypothesis... hypotheses) {
        return on("2026-04-01", family(draft().addHypotheses(hypotheses).build()));
    }

    private static Formulation agreed(Hypothesis... hypotheses) {
        return draft().addHypotheses(hypotheses).signOff(agreedOn("2026-03-20")).build();
    }

    private static Hypothesis linked(String id) {
        return hypothesis(id).addKeptGoingBy(FactorId.of("factor-2")).build();
    }

    private static Hypothesis whole(String id) {
        return linked(id).withAddressedBy(WORDS).withSoThat(WORDS);
    }

    @Test
    void isAKeyRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P06-R2");
        assertThat(descriptor.slug()).isEqualTo("hypothesis-names-what-keeps-it-going");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("L Rethink one-minute guide section on the process");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void aWholeHypothesisIsMetWhetherAgreedOrNot() {
        draftOf(whole("hypothesis-1"))
                .met(MET)
                .evidence(
                        "SUPPORTS /formulations/0/hypotheses/0",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/0");
        on("2026-04-01", family(agreed(whole("hypothesis-1")))).met(MET);
    }

    @Test
    void oneWholeHypothesisIsEnough() {
        draftOf(hypothesis("hypothesis-1").build(), whole("hypothesis-2"))
                .met(MET)
                .evidence(
                        "SUPPORTS /formulations/0/hypotheses/1",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/0");
        draftOf(whole("hypothesis-2"), whole("hypothesis-1"))
                .met(
                        "2 hypotheses say what keeps the presenting issues going, how it can be addressed and what that will"
                                + " achieve.")
                .evidence(
                        "SUPPORTS /formulations/0/hypotheses/1",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/0",
                        "SUPPORTS /formulations/0/hypotheses/0");
    }

    @Test
    void howItCanBeAddressedAndWhatForBelongToIt() {
        draftOf(whole("hypothesis-1").withAddressedBy(Optional.empty()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_WAY)
                .evidence("MISSING /formulations/0/hypotheses/0");
        draftOf(whole("hypothesis-1").withSoThat(Optional.empty())).notEnough(NotEnoughReason.NOT_RECORDED, NO_WAY);
        on("2026-04-01", family(agreed(linked("hypothesis-1")))).notEnough(NotEnoughReason.NOT_RECORDED, NO_WAY);
        on("2026-04-01", family(agreed(hypothesis("hypothesis-1").build(), linked("hypothesis-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_WAY)
                .evidence("MISSING /formulations/0/hypotheses/0", "MISSING /formulations/0/hypotheses/1");
    }

    @Test
    void aLinkIsFromAPerpetuatingFactorToAPresentingIssue() {
        Hypothesis toAnother = whole("hypothesis-1").withExplains(FactorId.of("factor-3"));
        Hypothesis fromAnother = whole("hypothesis-1").withKeptGoingBy(FactorId.of("factor-3"));
        Hypothesis fromNowhere = whole("hypothesis-1").withKeptGoingBy(FactorId.of("factor-9"));

        draftOf(toAnother).notEnough(NotEnoughReason.NOT_RECORDED, NO_LINK);
        draftOf(fromAnother).notEnough(NotEnoughReason.NOT_RECORDED, NO_LINK);
        draftOf(fromNowhere).notEnough(NotEnoughReason.NOT_RECORDED, NO_LINK);
        on("2026-04-01", family(agreed(fromAnother))).notEnough(NotEnoughReason.NOT_RECORDED, NO_LINK);
        on(
                        "2026-04-01",
                        family(formulation("formulation-1")
                                .addFactors(
                                        factor("factor-1", PREDISPOSING, PRESENTING)
                                                .build(),
                                        factor("factor-2", PROTECTIVE, PERPETUATING)
                                                .build())
                                .addHypotheses(whole("hypothesis-1"))
                                .build()))
                .met(MET);
    }

    @Test
    void aDraftWithoutALinkLeavesItOpen() {
        draftOf(hypothesis("hypothesis-1").build())
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_LINK)
                .evidence("MISSING /formulations/0/hypotheses/0");
    }

    @Test
    void whatWasAgreedWithoutALinkIsBegun() {
        on("2026-04-01", family(agreed(hypothesis("hypothesis-1").build())))
                .notMet(UNLINKED)
                .begun()
                .evidence("CONTRADICTS /formulations/0/hypotheses/0");
        on(
                        "2026-04-01",
                        family(agreed(
                                hypothesis("hypothesis-1").build(),
                                hypothesis("hypothesis-2").build())))
                .notMet(
                        "The formulation was agreed for now, and none of its 2 hypotheses says what keeps things going.")
                .evidence("CONTRADICTS /formulations/0/hypotheses/0", "CONTRADICTS /formulations/0/hypotheses/1");
    }

    @Test
    void notBeingSureWhatKeepsItGoingIsAnAnswer() {
        QuestionAnswer notSure = QuestionAnswer.builder()
                .question(QuestionCode.KEPT_GOING_BY)
                .about(EntryId.of("hypothesis-1"))
                .answer(ClosingAnswer.NOT_SURE)
                .build();
        Formulation agreed = agreed(hypothesis("hypothesis-1").build());

        on("2026-04-01", family(agreed.withAnswers(notSure))).notEnough(NotEnoughReason.NOT_RECORDED, NO_LINK);
        on("2026-04-01", family(agreed.withAnswers(notSure.withAbout(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_LINK);
        on("2026-04-01", family(agreed.withAnswers(notSure.withAbout(EntryId.of("hypothesis-2")))))
                .notMet(UNLINKED);
        on("2026-04-01", family(agreed.withAnswers(notSure.withQuestion(QuestionCode.ADDRESSED_BY))))
                .notMet(UNLINKED);
    }

    @Test
    void aReasonIsShownBesideIt() {
        PracticeRecord record = family(agreed(hypothesis("hypothesis-1").build()));

        on("2026-04-01", record.withRationales(reason("P06-R2", "hypothesis-1")))
                .withShownReason()
                .begun();
        on("2026-04-01", record.withRationales(reason("P06-R2", "formulation-1")))
                .withShownReason();
    }

    @Test
    void whatWasDroppedIsNotLookedAt() {
        Hypothesis dropped = hypothesis("hypothesis-1")
                .addRevisions(revision(RevisionOutcome.DROPPED).build())
                .build();

        on("2026-04-01", family(agreed(dropped)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE)
                .evidence("MISSING /formulations/0");
        on("2026-04-01", family(agreed(dropped, hypothesis("hypothesis-2").build())))
                .notMet(UNLINKED);
        draftOf(whole("hypothesis-1")
                        .withRevisions(revision(RevisionOutcome.DROPPED).build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        draftOf().notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING /formulations/0");
    }

    @Test
    void doesNotApplyWithoutAFormulation() {
        on("2026-04-01", family())
                .notApplicable("No formulation is recorded for this work.")
                .evidence();
        on("2026-04-01", notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
        on("2026-04-01", notHeld(family(agreed(whole("hypothesis-1"))), RecordType.FORMULATIONS))
                .met(MET);
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = closedFamily(agreed(hypothesis("hypothesis-1").build()));

        on("2026-12-30", ended).notMet(UNLINKED);
        on("2026-12-31", ended)
                .notApplicable("There is no formulation to look at now.")
                .history("2026-06-30 " + UNLINKED);
    }
}
