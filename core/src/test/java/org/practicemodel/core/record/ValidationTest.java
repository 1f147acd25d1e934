package org.practicemodel.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.engagement.NotOffered;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.plan.ContactFrequency;
import org.practicemodel.core.plan.FrequencyUnit;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** The records as a host validates them: by Jakarta Validation, with no configuration but a fixed day. */
class ValidationTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
            .clockProvider(() -> java.time.Clock.fixed(
                    LocalDate.of(2030, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static List<String> violations(Object validated) {
        return VALIDATOR.validate(validated).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.toList());
    }

    private static FamilyMember member(String id) {
        return FamilyMember.builder().id(PersonId.of(id)).role(FamilyRole.CHILD).build();
    }

    private static Plan plan(String id) {
        return Plan.builder().id(PlanId.of(id)).kind(PlanKind.CARE).build();
    }

    private static PracticeRecord record(Plan... plans) {
        return PracticeRecord.builder()
                .id(RecordId.of("record"))
                .family(Family.builder().addMembers(member("ava")).build())
                .addPlans(plans)
                .build();
    }

    @Test
    void whatIsGeneratedIsValid() {
        LongStream.range(0, 200)
                .boxed()
                .flatMap(seed -> Stream.of(Records.record(seed, 3), Records.recordOfOneFormulation(seed, 3)))
                .forEach(record -> assertThat(VALIDATOR.validate(record))
                        .extracting(ConstraintViolation::getMessage)
                        .isEmpty());
    }

    @Test
    void everyInconsistencyOfIdsIsAViolationOfItsOwn() {
        assertThat(violations(record(
                        plan("a").withSubjects(PersonId.of("nobody")), plan("a").withPartOf(PlanId.of("ava")))))
                .containsExactly(
                        " /plans/0/subjects/0 names an entry that is not there",
                        " /plans/1/id has an id that is used before",
                        " /plans/1/partOf names an entry that is not there");
        assertThat(violations(record(plan("a").withSubjects(PersonId.of("ava")))))
                .isEmpty();
    }

    @Test
    void constraintsAreFoundThroughListsAndOptionals() {
        LocalDate future = LocalDate.of(2030, 1, 2);
        Plan plan = plan("a")
                .withAgreedOn(future)
                .withVersion(0)
                .withContactFrequency(ContactFrequency.builder()
                        .every(0)
                        .unit(FrequencyUnit.WEEKS)
                        .build())
                .withProvenance(Provenance.builder().path("").build());

        assertThat(violations(record(plan)))
                .containsExactly(
                        "plans[0].agreedOn must be a date in the past or in the present",
                        "plans[0].contactFrequency.every must be greater than 0",
                        "plans[0].provenance.path size must be between 1 and 500",
                        "plans[0].version must be greater than 0");
        assertThat(violations(record(plan("a").withAgreedOn(future.minusDays(1)).withVersion(1))))
                .isEmpty();
    }

    @Test
    void textsHaveTheirSizes() {
        assertThat(violations(member("ava").withName(""))).containsExactly("name size must be between 1 and 200");
        assertThat(violations(member("ava").withName("x"))).isEmpty();
        assertThat(violations(member("ava").withName("x".repeat(200)))).isEmpty();
        assertThat(violations(member("ava").withName("x".repeat(201))))
                .containsExactly("name size must be between 1 and 200");
        assertThat(violations(
                        SourceCode.builder().system("").code("x".repeat(101)).build()))
                .containsExactly("code size must be between 1 and 100", "system size must be between 1 and 100");
        assertThat(violations(NotOffered.builder()
                        .reason(NotOfferedReason.OTHER)
                        .by(RoleCode.TEAM_MANAGER)
                        .words("x".repeat(20_001))
                        .build()))
                .containsExactly("words size must be between 1 and 20000");
    }

    @Test
    void wordsOfAStatementHaveTheirSizesWhereverTheyStand() {
        Statement words = Statement.of("x".repeat(20_000)).withDrawing("x".repeat(500));
        assertThat(violations(words)).isEmpty();
        assertThat(violations(words.withWords("x".repeat(20_001)).withDrawing("x".repeat(501))))
                .containsExactly("drawing size must be between 1 and 500", "words size must be between 1 and 20000");
        assertThat(violations(Factor.builder()
                        .id(FactorId.of("rows"))
                        .statement(words)
                        .addPerspectives(Perspective.builder()
                                .role(RoleCode.SCHOOL_STAFF)
                                .stance(Stance.AGREES)
                                .words(words.withWords(""))
                                .build())
                        .build()))
                .containsExactly("perspectives[0].words.words size must be between 1 and 20000");
    }

    @Test
    void nothingIsConsistent() {
        assertThat(new ConsistentIdsValidator().isValid(null, null)).isTrue();
    }
}
