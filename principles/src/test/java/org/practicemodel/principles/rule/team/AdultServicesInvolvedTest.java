package org.practicemodel.principles.rule.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.people;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AgencyKind;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class AdultServicesInvolvedTest {

    private static final AdultServicesInvolved RULE = new AdultServicesInvolved();

    private static final String MET = "An agency is involved for an adult who needs support.";
    private static final String NONE = "No formulation says that an adult of the family needs support.";
    private static final String NOT_RECORDED =
            "An adult of the family needs support, and no agency is recorded that is involved for them.";

    private static final Factor LOW = Factor.builder()
            .id(FactorId.of("factor-1"))
            .addKinds(FactorKind.PERPETUATING)
            .statement(Statement.of("Invented words."))
            .addAllAbout(people("mother"))
            .addDomains(FactorDomain.EMOTIONAL_WELLBEING)
            .build();

    private static Found found(PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day("2026-05-01")));
    }

    private static PracticeRecord with(Factor... factors) {
        return Given.with(
                        family(),
                        person("mother", FamilyRole.PARENT).build(),
                        person("ava", FamilyRole.CHILD).build())
                .withFormulations(Formulation.builder()
                        .id(FormulationId.of("formulation-1"))
                        .addFactors(factors)
                        .build());
    }

    private static PracticeRecord involving(
            PracticeRecord record, AgencyKind kind, RecordedInterval days, String... of) {
        return record.withTeam(record.team()
                .withAgencies(
                        Agency.builder().id(AgencyId.of("agency-1")).kind(kind).build())
                .withInvolvements(Involvement.builder()
                        .id(InvolvementId.of("involvement-1"))
                        .agency(AgencyId.of("agency-1"))
                        .role(InvolvementRole.SPECIALIST)
                        .interval(days)
                        .subjects(people(of))
                        .build()));
    }

    private static PracticeRecord involving(AgencyKind kind, String... of) {
        return involving(with(LOW), kind, Given.from("2026-01-05"), of);
    }

    @Test
    void isAnAdvisoryRuleOfMultiAgencyWorking() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E1-R4");
        assertThat(descriptor.slug()).isEqualTo("adult-services-involved");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.element()).hasToString("multi-agency-working");
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 §3.27");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void isMetWhereAnAgencyIsInvolvedForTheAdult() {
        found(involving(AgencyKind.ADULT_SERVICES))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/0", "SUPPORTS /team/involvements/0");
        found(involving(AgencyKind.MENTAL_HEALTH, "mother")).met(MET);
        found(involving(AgencyKind.MENTAL_HEALTH)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(involving(AgencyKind.ADULT_SERVICES, "ava")).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(involving(with(LOW), AgencyKind.ADULT_SERVICES, Given.between("2026-01-05", "2026-05-01")))
                .met(MET);
        found(involving(with(LOW), AgencyKind.ADULT_SERVICES, Given.between("2026-01-05", "2026-04-30")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void leavesOpenWhatIsNotRecorded() {
        found(with(LOW))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /formulations/0/factors/0");
        found(notHeld(with(LOW), RecordType.INVOLVEMENTS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        found(with(LOW.withDomains(FactorDomain.HEALTH))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(with(LOW.withKinds(FactorKind.PROTECTIVE, FactorKind.PRESENTING)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void guessesNoNeed() {
        found(family()).notApplicable(NONE);
        found(with(LOW.withAbout(people("ava")))).notApplicable(NONE);
        found(with(LOW.withAbout())).notApplicable(NONE);
        found(with(LOW.withDomains(FactorDomain.HOME_AND_MONEY))).notApplicable(NONE);
        found(with(LOW.withKinds(FactorKind.PROTECTIVE))).notApplicable(NONE);
        found(with(LOW.withKinds())).notApplicable(NONE);
        found(with(LOW.withExploration(Exploration.builder()
                                .state(ExplorationState.NONE_FOUND)
                                .build())
                        .withStatement(Optional.empty())))
                .notApplicable(NONE);
        PracticeRecord died = with(LOW);
        found(Given.with(
                        died,
                        person("mother", FamilyRole.PARENT)
                                .diedOn(PartialDate.parse("2026-02"))
                                .build()))
                .notApplicable(NONE);
    }

    @Test
    void whatIsLeftOverFromEarlierWorkIsNotRead() {
        Formulation begun = with(LOW).formulations().get(0).withStartedOn(day("2026-01-05"));

        found(with(LOW).withFormulations(begun)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(with(LOW).withFormulations(begun.withStartedOn(day("2026-01-04"))))
                .notApplicable(NONE);
    }
}
