package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Adoption;
import org.practicemodel.core.plan.AdoptionOutcome;
import org.practicemodel.core.plan.BottomLine;
import org.practicemodel.core.plan.ContactFrequency;
import org.practicemodel.core.plan.FrequencyUnit;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.voice.FamilyPart;

/** The plans and reviews of a generated record: a plan mostly begins when it is agreed, and may replace an earlier one. */
final class PlanChoices {

    private static final List<PlanKind> KINDS = List.of(
            PlanKind.CHILD_IN_NEED,
            PlanKind.CHILD_PROTECTION,
            PlanKind.EARLY_HELP,
            PlanKind.CARE,
            PlanKind.FAMILY,
            PlanKind.HEALTH,
            PlanKind.of("anytown:bedtime-plan"));
    private static final List<EditionId> EDITIONS =
            List.of(EditionId.of("leeds/current"), EditionId.of("leeds/2020"), EditionId.of("anytown/1.0"));
    private static final List<ReviewKind> REVIEWS = List.of(
            ReviewKind.PLAN_REVIEW,
            ReviewKind.CORE_GROUP,
            ReviewKind.REVIEW_CONFERENCE,
            ReviewKind.LOOKED_AFTER_REVIEW);
    private static final List<Participation> PARTICIPATIONS = List.of(
            Participation.ATTENDED,
            Participation.ADVOCATE_ONLY,
            Participation.ABSENT,
            Participation.NOT_INVITED,
            Participation.UNDER_FOUR);
    private static final List<FrequencyUnit> UNITS =
            List.of(FrequencyUnit.DAYS, FrequencyUnit.WORKING_DAYS, FrequencyUnit.WEEKS, FrequencyUnit.MONTHS);

    private static final List<AdoptionOutcome> ADOPTIONS =
            List.of(AdoptionOutcome.ADOPTED, AdoptionOutcome.ADOPTED_IN_PART, AdoptionOutcome.NOT_ADOPTED);

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;
    private final List<ReviewId> reviews;
    private final Named named;
    private final VoiceChoices voices;
    private final List<Plan> plans;

    /** What a plan may name. */
    record Named(List<FormulationId> formulations, List<GoalId> goals, List<ActionId> actions) {}

    PlanChoices(Choices choices, List<PersonId> people, Parties parties, List<ReviewId> reviews, Named named) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
        this.reviews = reviews;
        this.voices = new VoiceChoices(choices, people, parties);
        this.named = named;
        this.plans = new ArrayList<>();
        choices.<PlanId>some(number -> PlanId.of("plan-" + number)).forEach(id -> plans.add(plan(id)));
    }

    List<Plan> plans() {
        return plans;
    }

    List<PlanId> ids() {
        return plans.stream().map(Plan::id).toList();
    }

    List<Review> reviews() {
        return reviews.stream().map(this::review).toList();
    }

    private Plan plan(PlanId id) {
        Optional<LocalDate> agreed = choices.maybe(0.85, choices::day);
        List<PlanId> earlier = ids();
        return Plan.builder()
                .id(id)
                .kind(choices.oneOf(KINDS))
                .addAllSubjects(choices.chance(0.5) ? List.of() : choices.someOf(people))
                .agreedOn(agreed)
                .interval(choices.maybe(0.6, () -> interval(agreed)))
                .version(choices.maybe(0.4, () -> choices.between(1, 4)))
                .supersedes(choices.chance(0.3) ? choices.anyOf(earlier) : Optional.empty())
                .partOf(choices.chance(0.4) ? choices.anyOf(earlier) : Optional.empty())
                .separate(choices.maybe(0.1, choices::mark))
                .edition(choices.maybe(0.4, () -> choices.oneOf(EDITIONS)))
                .addAllBasedOn(choices.fewOf(named.formulations()))
                .addAllGoals(choices.someOf(named.goals()))
                .addAllActions(choices.someOf(named.actions()))
                .contactFrequency(choices.maybe(
                        0.2,
                        () -> ContactFrequency.builder()
                                .every(choices.between(1, 10))
                                .unit(choices.oneOf(UNITS))
                                .build()))
                .familyPart(
                        choices.maybe(0.3, () -> choices.chance(0.7) ? FamilyPart.TOOK_PART : FamilyPart.NOT_INVOLVED))
                .adoption(choices.maybe(0.2, this::adoption))
                .addAllBottomLines(choices.chance(0.8) ? List.of() : choices.few(each -> bottomLine()))
                .noBottomLines(choices.maybe(0.1, choices::mark))
                .complete(choices.maybe(0.15, choices::mark))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Adoption adoption() {
        return Adoption.builder()
                .outcome(choices.oneOf(ADOPTIONS))
                .on(choices.maybe(0.8, choices::day))
                .by(choices.maybe(0.5, choices::role))
                .notSafeBecause(choices.maybe(0.3, voices::statement))
                .build();
    }

    private BottomLine bottomLine() {
        return BottomLine.builder()
                .whatMustChange(voices.statement())
                .byWhen(choices.maybe(0.7, choices::day))
                .otherwise(choices.maybe(0.7, voices::statement))
                .inTheirWords(choices.maybe(0.5, voices::statement))
                .build();
    }

    private RecordedInterval interval(Optional<LocalDate> agreed) {
        if (agreed.isEmpty() || choices.chance(0.1)) {
            return choices.interval();
        }
        LocalDate from = agreed.get();
        return RecordedInterval.builder()
                .from(from)
                .until(choices.maybe(0.4, () -> choices.dayAfter(from, 300)))
                .build();
    }

    private Review review(ReviewId id) {
        return Review.builder()
                .id(id)
                .kind(choices.oneOf(REVIEWS))
                .addAllPlans(choices.someOf(ids()))
                .addAllSubjects(choices.chance(0.6) ? List.of() : choices.someOf(people))
                .heldOn(choices.maybe(0.9, choices::day))
                .addAllParticipants(parties.isEmpty() ? List.of() : choices.some(each -> participant()))
                .complete(choices.maybe(0.3, choices::mark))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private ReviewParticipant participant() {
        return ReviewParticipant.builder()
                .who(parties.any(choices))
                .participation(choices.maybe(0.7, () -> choices.oneOf(PARTICIPATIONS)))
                .sourceParticipation(choices.maybeSourceCode())
                .build();
    }
}
