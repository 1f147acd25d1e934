package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PREDISPOSING;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.explored;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.mark;
import static org.practicemodel.formulation.rule.Given.notHeld;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;

class ToldOnceTest {

    private static final ToldOnce RULE = new ToldOnce();
    private static final Exploration KNOWN =
            Exploration.builder().state(ExplorationState.ALREADY_KNOWN).build();

    private static final String MET = "It is recorded that something known already was used, or was not asked again.";
    private static final String NOT_RECORDED = "It is not recorded so far that what was known already was used.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Found on(Formulation... formulations) {
        return on(family(formulations));
    }

    private static EarlierIntervention help(String id) {
        return EarlierIntervention.builder()
                .id(EarlierInterventionId.of(id))
                .statement(WORDS)
                .build();
    }

    private static PersonUnderstanding understanding() {
        return PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of("understanding-1"))
                .person(PersonId.of("ava"))
                .whatHappened(WORDS)
                .build();
    }

    private static Formulation of(EarlierIntervention... help) {
        return formulation("formulation-1").addEarlierInterventions(help).build();
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P05-R7");
        assertThat(descriptor.slug()).isEqualTo("told-once");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void theMarkThatItWasUsedIsMet() {
        on(of(help("help-1"), help("help-2").withUsedAgain(mark())))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/earlierInterventions/1");
    }

    @Test
    void whatWasKnownAlreadyIsMet() {
        on(of(help("help-1").withExploration(KNOWN)))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/earlierInterventions/0");
        on(of().withFactors(explored("factor-1", PREDISPOSING, ExplorationState.ALREADY_KNOWN)))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/0");
        on(of().withUnderstandings(understanding().withWhatHappenedExploration(KNOWN)))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/understandings/0");
        on(of().withUnderstandings(understanding().withWhatIsNeededExploration(KNOWN)))
                .met(MET);
    }

    @Test
    void itDoesNotMatterWhichFormulationSaysIt() {
        on(
                        formulation("formulation-2")
                                .addFactors(explored("factor-1", PREDISPOSING, ExplorationState.ALREADY_KNOWN))
                                .build(),
                        of(help("a-help").withUsedAgain(mark())))
                .met(MET)
                .evidence("SUPPORTS /formulations/1/earlierInterventions/0", "SUPPORTS /formulations/0/factors/0");
    }

    @Test
    void anythingElseIsNotRecorded() {
        Exploration none = KNOWN.withState(ExplorationState.NONE_FOUND);

        on(of(help("help-1").withExploration(none))
                        .withFactors(explored("factor-1", PREDISPOSING, ExplorationState.NOT_NOW))
                        .withUnderstandings(understanding()
                                .withWhatHappenedExploration(none)
                                .withWhatIsNeededExploration(none)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
        on(of()).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(notHeld(family(of()), RecordType.EARLIER_INTERVENTIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }

    @Test
    void withoutAFormulationItCannotBeSaid() {
        on(family())
                .notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.")
                .evidence("MISSING ");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
