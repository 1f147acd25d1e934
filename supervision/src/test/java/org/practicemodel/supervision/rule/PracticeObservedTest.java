package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.worker;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillObservationId;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

class PracticeObservedTest {

    private static final PracticeObserved RULE = new PracticeObserved();
    private static final String AS_OF = "2026-06-30";
    private static final List<SkillDomain> SKILLS = List.of(
            SkillDomain.CHILD_FOCUS,
            SkillDomain.CLARITY,
            SkillDomain.PURPOSEFULNESS,
            SkillDomain.EMPATHY,
            SkillDomain.COLLABORATION);

    private static final String MET =
            "An observation of the five skills with the worker's own reflection is recorded since 30 June 2025.";
    private static final String NOT_RECORDED = "No observation of practice is recorded since 30 June 2025.";
    private static final String PARTS =
            "Practice was observed; a value for each of the five skills and the worker's own reflection are not all"
                    + " recorded.";

    private static Found on(String asOf, WorkerRecord record) {
        return found(RULE, asOf, record);
    }

    private static WorkerRecord with(SkillObservation... observations) {
        return worker().withObservations(observations);
    }

    private static SkillObservation whole(String id, String on) {
        return SkillObservation.builder()
                .id(SkillObservationId.of(id))
                .on(day(on))
                .addAllRatings(SKILLS.stream().map(skill -> rating(skill, 3)).toList())
                .reflection("Invented reflection.")
                .build();
    }

    private static SkillRating rating(SkillDomain skill, int value) {
        return SkillRating.builder()
                .domain(skill)
                .value(BigDecimal.valueOf(value))
                .build();
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E2-R3");
        assertThat(descriptor.slug()).isEqualTo("practice-observed");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
    }

    @Test
    void isMetFromTheFirstToTheLastDayOfTheYear() {
        on(AS_OF, with(whole("observation-1", "2025-06-30"))).met(MET).evidence("SUPPORTS /observations/0");
        on(AS_OF, with(whole("observation-1", "2026-06-30"))).met(MET);
        on(AS_OF, with(whole("observation-1", "2025-06-29")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
        on(AS_OF, with(whole("observation-1", "2026-07-01"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2025-02-28", with(whole("observation-1", "2024-02-29")))
                .met("An observation of the five skills with the worker's own reflection is recorded since"
                        + " 29 February 2024.");
    }

    @Test
    void eachSkillAndTheReflectionAreAskedFor() {
        SkillObservation whole = whole("observation-1", "2026-03-09");

        on(AS_OF, with(whole.withReflection(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTS)
                .evidence("MISSING /observations/0");
        for (SkillDomain skill : SKILLS) {
            on(
                            AS_OF,
                            with(whole.withRatings(whole.ratings().stream()
                                    .filter(rating -> !rating.domain().equals(skill))
                                    .toList())))
                    .notEnough(NotEnoughReason.NOT_RECORDED, PARTS);
        }
    }

    @Test
    void noValueCountsForOrAgainstAnybody() {
        SkillObservation whole = whole("observation-1", "2026-03-09");

        on(
                        AS_OF,
                        with(whole.withRatings(
                                SKILLS.stream().map(skill -> rating(skill, -1)).toList())))
                .met(MET);
        on(AS_OF, with(whole.withWithheld(true))).met(MET);
    }

    @Test
    void oneWholeObservationOfSeveralIsEnough() {
        SkillObservation part = whole("observation-1", "2026-03-09").withReflection(Optional.empty());

        on(AS_OF, with(whole("observation-3", "2026-03-09"), part, whole("observation-2", "2026-01-09")))
                .met(MET)
                .evidence("SUPPORTS /observations/2", "SUPPORTS /observations/0");
        on(AS_OF, with(part.withId(SkillObservationId.of("observation-2")), part))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTS)
                .evidence("MISSING /observations/1", "MISSING /observations/0");
    }

    @Test
    void neverShowsOtherwise() {
        SkillObservation whole = whole("observation-1", "2026-03-09");

        on(AS_OF, with(whole.withOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(whole.withProvenance(writtenDown("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, worker().withCoverage(reliedOn(WorkforceTypes.SKILL_OBSERVATIONS, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, worker().withCoverage(notHeld(WorkforceTypes.SKILL_OBSERVATIONS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
