package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.child;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.explored;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;
import static org.practicemodel.formulation.rule.Given.withMembers;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;

class StrengthsRecordedTest {

    private static final StrengthsRecorded RULE = new StrengthsRecorded();
    private static final PersonId AVA = PersonId.of("ava");
    private static final PersonId BEN = PersonId.of("ben");

    private static final String NONE = "No formulation is recorded for this work.";
    private static final String MET = "Strengths are recorded for each child and for the family.";
    private static final String CHILD_OPEN = "For a child no strength is recorded so far.";
    private static final String CHILDREN_UNKNOWN = "Which children belong to the family is not recorded.";
    private static final String FAMILY_OPEN = "For the family as a whole no strength is recorded so far.";
    private static final String NONE_FOUND = "The formulation was agreed for now with no strength found for anybody,"
            + " and when or with whom that was looked at is not noted.";

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    private static Found on(PracticeRecord record) {
        return on("2026-04-01", record);
    }

    /** Ava and Ben. */
    private static PracticeRecord family(Formulation... formulations) {
        return withMembers(Given.family(formulations), child("ava"), child("ben"));
    }

    private static Formulation of(Factor... factors) {
        return formulation("formulation-1").addFactors(factors).build();
    }

    private static Formulation agreed(Factor... factors) {
        return of(factors).withSignOff(agreedOn("2026-03-20"));
    }

    private static Factor strength(String id, PersonId... about) {
        return factor(id, PROTECTIVE).addAbout(about).build();
    }

    private static Factor noneFound(String id, PersonId... about) {
        return explored(id, PROTECTIVE, ExplorationState.NONE_FOUND).withAbout(about);
    }

    private static Exploration looked() {
        return Exploration.builder().state(ExplorationState.NONE_FOUND).build();
    }

    @Test
    void isAKeyRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P08-R1");
        assertThat(descriptor.slug()).isEqualTo("strengths-recorded");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶16");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("formulation.dueWorkingDays 45");
    }

    @Test
    void aStrengthOfEachChildAndOneOfTheFamilyAreMet() {
        on(family(of(strength("factor-3"), strength("factor-2", BEN), strength("factor-1", AVA))))
                .met(MET)
                .evidence(
                        "SUPPORTS /formulations/0/factors/2",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/0");
        on(family(agreed(strength("factor-1", AVA, BEN), strength("factor-2")))).met(MET);
        on(family(of(
                        factor("factor-1", PERPETUATING, PROTECTIVE)
                                .addAbout(AVA, BEN)
                                .build(),
                        strength("factor-2"))))
                .met(MET);
    }

    @Test
    void ofSeveralStrengthsTheFirstIsShown() {
        on(family(of(strength("factor-2"), strength("factor-1"), strength("factor-3", AVA, BEN))))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/2", "SUPPORTS /formulations/0/factors/1");
    }

    @Test
    void whatAFormulationAboutOneChildSaysOfNobodyElseIsThatChildsToo() {
        Formulation ofAva = of(strength("factor-1")).withSubjects(AVA);
        PracticeRecord one = withMembers(Given.family(ofAva), child("ava"));

        on(one).met(MET).evidence("SUPPORTS /formulations/0/factors/0");
        on(one.withFormulations(of(strength("factor-1")).withSubjects(AVA, BEN)))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN);
        on(one.withFormulations(of(strength("factor-1")))).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN);
        on(one.withFormulations(of(strength("factor-1", PersonId.of("mother"))).withSubjects(AVA)))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
    }

    @Test
    void itDoesNotMatterWhichFormulationSaysIt() {
        Formulation other = formulation("formulation-2")
                .addSubjects(BEN)
                .addFactors(strength("factor-9", BEN))
                .build();

        on(family(of(strength("factor-1", AVA), strength("factor-2")), other))
                .met(MET)
                .evidence(
                        "SUPPORTS /formulations/0/factors/0",
                        "SUPPORTS /formulations/1/factors/0",
                        "SUPPORTS /formulations/0/factors/1");
    }

    @Test
    void whatIsNotThereSoFarIsNotRecorded() {
        on(family(agreed(strength("factor-1", AVA))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN)
                .evidence("SUPPORTS /formulations/0/factors/0", "MISSING /family/members/1", "MISSING /formulations/0");
        on(family(agreed(strength("factor-1", AVA, BEN)))).notEnough(NotEnoughReason.NOT_RECORDED, FAMILY_OPEN);
        on(family(agreed(strength("factor-1")))).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN);
        on(family(agreed(factor("factor-1", PRESENTING).addAbout(AVA, BEN).build())))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
    }

    @Test
    void anEmptySectionIsNeverHeldAgainstAnybody() {
        on(family(agreed())).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
    }

    @Test
    void childrenWhoHaveDiedOrAreNotBornAreNotLookedAt() {
        PracticeRecord record = family(of(strength("factor-1", AVA), strength("factor-2")));

        on(withMembers(record, child("ava"), child("ben").withDiedOn(PartialDate.parse("2026"))))
                .met(MET);
        on(withMembers(record, child("ava"), child("ben").withDueOn(PartialDate.parse("2026-09"))))
                .met(MET);
        on(withMembers(record, child("ava"), child("ben", "2026-04-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN);
        on(withMembers(record, child("ava"), child("ben").withRole(FamilyRole.PARENT)))
                .met(MET);
    }

    @Test
    void whereNoChildIsRecordedItCannotBeSaid() {
        PracticeRecord record = Given.family(of(strength("factor-1")));

        on(record)
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN)
                .evidence("MISSING ", "SUPPORTS /formulations/0/factors/0");
        on(notHeld(record, RecordType.MEMBERS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, CHILDREN_UNKNOWN);
    }

    @Test
    void noneFoundForAllWithoutANoteShowsOtherwise() {
        on(family(agreed(noneFound("factor-1"))))
                .notMet(NONE_FOUND)
                .notJustBegun()
                .evidence("CONTRADICTS /formulations/0");
        on(family(agreed(noneFound("factor-1", AVA), noneFound("factor-2", BEN), noneFound("factor-3"))))
                .notMet(NONE_FOUND);
        on(family(
                        agreed(noneFound("factor-1")).withSubjects(AVA),
                        formulation("formulation-0")
                                .addSubjects(BEN)
                                .addFactors(noneFound("factor-2"))
                                .signOff(agreedOn("2026-03-20"))
                                .build()))
                .notMet(NONE_FOUND)
                .evidence("CONTRADICTS /formulations/1", "CONTRADICTS /formulations/0");
    }

    @Test
    void noneFoundForSomeLeavesItOpen() {
        on(family(agreed(noneFound("factor-1", AVA, BEN))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
        on(family(agreed(noneFound("factor-1")).withSubjects(AVA)))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
        on(family(agreed(noneFound("factor-1"), strength("factor-2", AVA))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
        on(family(agreed(noneFound("factor-1"), strength("factor-2", PersonId.of("mother")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
    }

    @Test
    void aNoteOfHowItWasLookedAtLeavesItOpen() {
        for (Exploration noted : new Exploration[] {
            looked().withOn(day("2026-03-03")),
            looked().withBy(RoleCode.SOCIAL_WORKER),
            looked().withWith(Party.of(PersonId.of("mother"))),
            looked().withState(ExplorationState.NOT_NOW),
            looked().withState(ExplorationState.NOT_CONSIDERED)
        }) {
            on(family(agreed(noneFound("factor-1"), noneFound("factor-2").withExploration(noted))))
                    .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
        }
    }

    @Test
    void anAnswerAboutStrengthsLeavesItOpen() {
        QuestionAnswer answer = QuestionAnswer.builder()
                .question(QuestionCode.EXPLORE_FACTOR_KIND)
                .kind(PROTECTIVE)
                .answer(ClosingAnswer.LATER)
                .build();
        Formulation closed = agreed(noneFound("factor-1"));

        on(family(closed.withAnswers(answer))).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
        on(family(closed.withAnswers(answer.withKind(FactorKind.PRESENTING)))).notMet(NONE_FOUND);
    }

    @Test
    void noneFoundInADraftClosesNothing() {
        on(family(of(noneFound("factor-1")))).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
    }

    @Test
    void aReasonIsShownBesideIt() {
        on(family(agreed(noneFound("factor-1"))).withRationales(reason("P08-R1", "formulation-1")))
                .withShownReason()
                .notMet(NONE_FOUND, "A reason was given on 10 March 2026 (role: team-manager).");
    }

    @Test
    void aDraftHasTime() {
        Formulation draft = of().withStartedOn(day("2026-02-02"));

        on("2026-04-08", family(draft))
                .tooEarly("2026-04-09", CHILD_OPEN, FAMILY_OPEN)
                .evidence("MISSING /family/members/0", "MISSING /family/members/1", "MISSING /formulations/0");
        on("2026-04-09", family(draft)).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
        on("2026-04-08", family(draft.withStartedOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
        on("2026-04-08", family(draft.withSignOff(agreedOn("2026-03-20"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
    }

    @Test
    void ofSeveralDraftsTheLastSaysHowMuchTimeThereIs() {
        Formulation first = of().withStartedOn(day("2026-02-02"));
        Formulation second =
                formulation("formulation-2").startedOn(day("2026-02-03")).build();

        on("2026-04-09", family(first, second)).tooEarly("2026-04-10", CHILD_OPEN, FAMILY_OPEN);
        on("2026-04-10", family(second, first)).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN, FAMILY_OPEN);
    }

    @Test
    void forAChildWhomNoFormulationIsAboutThereIsTimeFromTheOpening() {
        PracticeRecord record = family(agreed(strength("factor-1", AVA), strength("factor-2"))
                .withSubjects(AVA)
                .withSignOff(agreedOn("2026-02-20")));

        on("2026-03-09", record).tooEarly("2026-03-10", CHILD_OPEN);
        on("2026-03-10", record).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN);
    }

    @Test
    void withoutAFormulationThereIsTimeFromTheOpening() {
        on("2026-03-09", family()).tooEarly("2026-03-10", NONE).evidence("MISSING ");
        on("2026-03-10", family()).notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING ");
        on("2026-02-03", notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE)
                .evidence("MISSING ");
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = withMembers(closedFamily(agreed(noneFound("factor-1"))), child("ava"));

        on("2026-12-30", ended).notMet(NONE_FOUND);
        on("2026-12-31", ended)
                .notApplicable("There is no formulation to look at now.")
                .history("2026-06-30 " + NONE_FOUND);
    }
}
