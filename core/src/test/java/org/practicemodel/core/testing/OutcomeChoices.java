package org.practicemodel.core.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.education.EducationAspect;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EducationEntryId;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.education.EngagementLookedAt;
import org.practicemodel.core.education.ExclusionKind;
import org.practicemodel.core.education.PartTimeArrangement;
import org.practicemodel.core.education.PartTimeReason;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Approval;
import org.practicemodel.core.plan.ApprovalId;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalOutcomeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.Instrument;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.plan.OutcomeMeasureId;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.reason.SeenElsewhereId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.reflection.PrincipleTag;
import org.practicemodel.core.reflection.PrincipleTagId;
import org.practicemodel.core.reflection.StanceReflection;
import org.practicemodel.core.reflection.StanceReflectionId;
import org.practicemodel.core.reflection.StanceReflectionOutcome;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;

/** Education, outcomes, approvals and what people thought of the work in a generated record. */
final class OutcomeChoices {

    private static final List<EducationAspect> EDUCATION_ASPECTS =
            List.of(EducationAspect.ATTEND, EducationAspect.ACHIEVE, EducationAspect.ATTAIN);
    private static final List<EducationStatus> EDUCATION_STATUSS = List.of(
            EducationStatus.IN_SETTING,
            EducationStatus.HOME_EDUCATION,
            EducationStatus.OTHERWISE_THAN_AT_SCHOOL,
            EducationStatus.HOSPITAL,
            EducationStatus.ALTERNATIVE_PROVISION,
            EducationStatus.NOT_IN_A_SETTING,
            EducationStatus.UNKNOWN);
    private static final List<ExclusionKind> EXCLUSION_KINDS =
            List.of(ExclusionKind.SUSPENSION, ExclusionKind.PERMANENT);
    private static final List<GoalReached> GOAL_REACHEDS = List.of(
            GoalReached.REACHED,
            GoalReached.PARTLY,
            GoalReached.NOT_REACHED,
            GoalReached.NO_LONGER_WANTED,
            GoalReached.NOT_LOOKED_AT);
    private static final List<Instrument> INSTRUMENTS =
            List.of(Instrument.SCALING_QUESTION, Instrument.QUESTIONNAIRE, Instrument.OBSERVATION, Instrument.RECORD);
    private static final List<PartTimeReason> PART_TIME_REASONS =
            List.of(PartTimeReason.MEDICAL, PartTimeReason.RETURN_TO_SCHOOL, PartTimeReason.OTHER);
    private static final List<StanceReflectionOutcome> STANCE_REFLECTION_OUTCOMES = List.of(
            StanceReflectionOutcome.BOTH, StanceReflectionOutcome.MOSTLY_ONE_SIDED, StanceReflectionOutcome.NOT_SURE);
    private static final List<PrincipleId> PRINCIPLES =
            List.of(LeedsPrinciples.TRANSPARENT, LeedsPrinciples.RELATIONSHIP_BASED, PrincipleId.of("anytown-kind"));
    private static final List<RuleCode> RULES =
            List.of(RuleCode.of("P05-R1"), RuleCode.of("P10-R3"), RuleCode.of("anytown:A-R1"));

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;
    private final VoiceChoices voices;
    private final List<EntryId> entries;
    private final List<GoalId> goals;

    OutcomeChoices(
            Choices choices,
            List<PersonId> people,
            Parties parties,
            VoiceChoices voices,
            List<EntryId> entries,
            List<GoalId> goals) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
        this.voices = voices;
        this.entries = entries;
        this.goals = goals;
    }

    PracticeRecord record(PracticeRecord begun) {
        return begun.withEducation(
                        people.isEmpty()
                                ? List.of()
                                : choices.few(number -> educationEntry(EducationEntryId.of("education-" + number))))
                .withApprovals(
                        entries.isEmpty()
                                ? List.of()
                                : choices.few(number -> approval(ApprovalId.of("approval-" + number))))
                .withGoalOutcomes(
                        goals.isEmpty()
                                ? List.of()
                                : choices.few(number -> goalOutcome(GoalOutcomeId.of("goal-outcome-" + number))))
                .withOutcomeMeasures(choices.few(number -> outcomeMeasure(OutcomeMeasureId.of("measure-" + number))))
                .withStanceReflections(
                        choices.few(number -> stanceReflection(StanceReflectionId.of("reflection-" + number))))
                .withPrincipleTags(choices.few(number -> principleTag(PrincipleTagId.of("tag-" + number))))
                .withSeenElsewhere(choices.few(number -> seenElsewhere(SeenElsewhereId.of("elsewhere-" + number))));
    }

    private EducationEntry educationEntry(EducationEntryId id) {
        int possible = choices.between(0, 120);
        return EducationEntry.builder()
                .id(id)
                .child(choices.<PersonId>oneOf(people))
                .status(choices.oneOf(EDUCATION_STATUSS))
                .setting(choices.chance(0.6) ? choices.anyOf(parties.agencies()) : Optional.empty())
                .interval(choices.interval())
                .sessionsPossible(choices.maybe(0.7, () -> possible))
                .sessionsMissed(choices.maybe(0.7, () -> choices.between(0, possible)))
                .exclusion(choices.maybe(0.6, () -> choices.oneOf(EXCLUSION_KINDS)))
                .exclusionOn(choices.maybe(0.85, choices::day))
                .partTime(choices.maybe(0.35, this::partTimeArrangement))
                .educationHealthCarePlan(choices.maybe(0.5, () -> choices.chance(0.6)))
                .addAllConsidered(choices.fewOf(EDUCATION_ASPECTS))
                .lookedAt(choices.maybe(0.35, this::engagementLookedAt))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Approval approval(ApprovalId id) {
        return Approval.builder()
                .id(id)
                .of(choices.<EntryId>oneOf(entries))
                .author(choices.chance(0.6) ? choices.anyOf(parties.workers()) : Optional.empty())
                .approver(choices.chance(0.6) ? choices.anyOf(parties.workers()) : Optional.empty())
                .on(choices.maybe(0.85, choices::day))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private GoalOutcome goalOutcome(GoalOutcomeId id) {
        return GoalOutcome.builder()
                .id(id)
                .goal(choices.<GoalId>oneOf(goals))
                .reached(choices.oneOf(GOAL_REACHEDS))
                .on(choices.maybe(0.85, choices::day))
                .at(choices.chance(0.6) ? choices.anyOf(entries) : Optional.empty())
                .by(parties.isEmpty() ? Optional.empty() : choices.maybe(0.6, () -> parties.any(choices)))
                .familyView(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private OutcomeMeasure outcomeMeasure(OutcomeMeasureId id) {
        return OutcomeMeasure.builder()
                .id(id)
                .goal(choices.chance(0.7) ? choices.anyOf(goals) : Optional.empty())
                .instrument(choices.oneOf(INSTRUMENTS))
                .ratedBy(parties.isEmpty() ? Optional.empty() : choices.maybe(0.6, () -> parties.any(choices)))
                .selfReport(choices.maybe(0.5, () -> choices.chance(0.6)))
                .on(choices.maybe(0.85, choices::day))
                .value(choices.maybe(0.35, () -> BigDecimal.valueOf(choices.between(0, 100), 1)))
                .unit(choices.maybe(0.35, choices::text))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private StanceReflection stanceReflection(StanceReflectionId id) {
        return StanceReflection.builder()
                .id(id)
                .outcome(choices.oneOf(STANCE_REFLECTION_OUTCOMES))
                .by(choices.chance(0.6) ? choices.anyOf(parties.workers()) : Optional.empty())
                .on(choices.maybe(0.85, choices::day))
                .at(choices.chance(0.6) ? choices.anyOf(entries) : Optional.empty())
                .nextStep(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private PrincipleTag principleTag(PrincipleTagId id) {
        return PrincipleTag.builder()
                .id(id)
                .principle(choices.oneOf(PRINCIPLES))
                .at(choices.chance(0.6) ? choices.anyOf(entries) : Optional.empty())
                .on(choices.maybe(0.85, choices::day))
                .by(choices.maybe(0.35, choices::role))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private SeenElsewhere seenElsewhere(SeenElsewhereId id) {
        return SeenElsewhere.builder()
                .id(id)
                .rule(choices.oneOf(RULES))
                .where(choices.text())
                .by(choices.role())
                .on(choices.day())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private PartTimeArrangement partTimeArrangement() {
        return PartTimeArrangement.builder()
                .reason(choices.oneOf(PART_TIME_REASONS))
                .agreedOn(choices.maybe(0.85, choices::day))
                .reviewOn(choices.maybe(0.3, choices::day))
                .build();
    }

    private EngagementLookedAt engagementLookedAt() {
        return EngagementLookedAt.builder()
                .on(choices.maybe(0.85, choices::day))
                .addAllWith(parties.few(choices))
                .noGoalBecause(voices.statement())
                .build();
    }
}
