package org.practicemodel.principles.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.formulation.rule.FormulationRuleBook;
import org.practicemodel.principles.testing.Given;

/**
 * Invented records around the versions of one or two formulations, most of whose questions are answered, so that what
 * rules look for is there about as often as not.
 */
public final class FormulatedFamilies {

    private static final Statement WORDS = Statement.of("Invented words.");
    private static final List<FactorKind> KINDS =
            PracticeModels.leeds().factors().stream().map(ModelFactor::kind).toList();
    private static final List<Party> PARTIES = List.of(
            Party.of(PersonId.of("mother")),
            Party.of(PersonId.of("father")),
            Party.of(PersonId.of("child-1")),
            Party.of(AgencyId.of("school")),
            Party.of(AgencyId.of("health")));
    private static final List<PersonId> PEOPLE = List.of(PersonId.of("child-1"), PersonId.of("father"));
    private static final List<SharingOutcome> SHARING = List.of(
            SharingOutcome.AGREED_IN_THEIR_WORDS,
            SharingOutcome.SHARED_AND_AMENDED,
            SharingOutcome.SHARED,
            SharingOutcome.NOT_SHARED);
    private static final List<String> REASONED = FormulationRuleBook.book().rules().stream()
            .map(rule -> rule.descriptor().code().value())
            .toList();
    private static final List<RevisionOutcome> OUTCOMES = List.of(
            RevisionOutcome.KEPT, RevisionOutcome.CHANGED, RevisionOutcome.DROPPED, RevisionOutcome.NOT_REVISITED);

    private final Random random;

    private FormulatedFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new FormulatedFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord empty = random.nextInt(3) == 0
                ? Given.with(Given.record(), Given.closed("episode-1", "2025-03-01", "2026-02-01"))
                : Given.with(Given.record(), Given.open("episode-1", "2025-03-01"));
        return empty.withFamily(empty.family().withMembers(some(2, this::child)))
                .withTeam(empty.team().withInvolvements(some(1, this::involvement)))
                .withFormulations(some(3, this::formulation))
                .withGoals(some(2, i -> goal("goal-" + i)))
                .withPlans(some(2, this::plan))
                .withReviews(some(2, this::review))
                .withRationales(some(1, i -> Given.reason("reason-" + i, one(REASONED), "2025-10-01")));
    }

    private FamilyMember child(int i) {
        return FamilyMember.builder()
                .id(PersonId.of("child-" + i))
                .role(FamilyRole.CHILD)
                .bornOn(maybe(90, () -> PartialDate.of(Year.of(2005 + random.nextInt(20)))))
                .build();
    }

    private Involvement involvement(int i) {
        return Involvement.builder()
                .id(InvolvementId.of("involvement-" + i))
                .agency(AgencyId.of("school"))
                .role(InvolvementRole.TEAM_AROUND_FAMILY)
                .interval(RecordedInterval.openFrom(day()))
                .build();
    }

    /** Each takes the place of the one before it more often than not. */
    private Formulation formulation(int i) {
        return Formulation.builder()
                .id(FormulationId.of("formulation-" + i))
                .startedOn(maybe(80, this::day))
                .supersedes(i == 0 ? Optional.empty() : maybe(60, () -> FormulationId.of("formulation-" + (i - 1))))
                .factors(IntStream.range(0, KINDS.size())
                        .filter(kind -> random.nextInt(20) > 0)
                        .mapToObj(kind -> factor(i, kind))
                        .toList())
                .hypotheses(some(2, number -> hypothesis(i, number)))
                .priorities(some(
                        2,
                        number -> Priority.builder()
                                .factor(factorId(i, number + 2))
                                .chosenBy(some(1, chosen -> one(PARTIES)))
                                .on(maybe(70, this::day))
                                .build()))
                .understandings(some(2, number -> understanding(i, number)))
                .earlierInterventions(some(1, number -> earlier(i)))
                .cultureAndAssumptions(some(1, number -> WORDS))
                .goals(some(1, number -> goal("goal-" + i + "-" + number)))
                .answers(some(1, number -> answer(i)))
                .signOff(maybe(
                        60,
                        () -> SignOff.builder()
                                .on(day())
                                .role(RoleCode.SOCIAL_WORKER)
                                .build()))
                .build();
    }

    private Factor factor(int formulation, int kind) {
        Optional<Exploration> exploration = maybe(
                10,
                () -> Exploration.builder()
                        .state(one(List.of(ExplorationState.NONE_FOUND, ExplorationState.NOT_CONSIDERED)))
                        .build());
        return Factor.builder()
                .id(factorId(formulation, kind))
                .addKinds(KINDS.get(kind))
                .statement(exploration.isPresent() ? Optional.empty() : Optional.of(WORDS))
                .exploration(exploration)
                .perspectives(some(1, i -> perspective()))
                .about(random.nextInt(3) == 0 ? List.of() : List.of(PersonId.of("child-1")))
                .domains(some(1, i -> FactorDomain.EDUCATION))
                .exception(maybe(50, () -> WORDS))
                .behaviourOf(maybe(50, () -> one(PEOPLE)))
                .notedOn(maybe(70, this::day))
                .level(maybe(95, () -> random.nextInt(4) == 0 ? FactorLevel.PLACE : FactorLevel.CHILD))
                .build();
    }

    private EarlierIntervention earlier(int formulation) {
        return EarlierIntervention.builder()
                .id(EarlierInterventionId.of("earlier-" + formulation))
                .statement(WORDS)
                .whatLasted(maybe(40, () -> WORDS))
                .exploration(maybe(70, this::explored))
                .build();
    }

    private PersonUnderstanding understanding(int formulation, int i) {
        return PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of("understanding-" + formulation + "-" + i))
                .person(one(PEOPLE))
                .whatHappened(maybe(50, () -> WORDS))
                .whatHappenedExploration(maybe(50, this::explored))
                .whatIsNeeded(maybe(50, () -> WORDS))
                .whatIsNeededExploration(maybe(50, this::explored))
                .build();
    }

    private Exploration explored() {
        return Exploration.builder()
                .state(one(List.of(ExplorationState.ALREADY_KNOWN, ExplorationState.NOT_CONSIDERED)))
                .build();
    }

    private Perspective perspective() {
        return Perspective.builder()
                .who(one(PARTIES))
                .stance(one(List.of(Stance.SAYS_SO, Stance.SEES_DIFFERENTLY, Stance.NOT_ASKED)))
                .build();
    }

    private Hypothesis hypothesis(int formulation, int i) {
        return Hypothesis.builder()
                .id(HypothesisId.of("hypothesis-" + formulation + "-" + i))
                .addExplains(factorId(formulation, 0))
                .keptGoingBy(some(2, number -> factorId(formulation, number + 3)))
                .addressedBy(maybe(80, () -> WORDS))
                .soThat(maybe(80, () -> WORDS))
                .sharing(maybe(
                        80,
                        () -> HypothesisSharing.builder().outcome(one(SHARING)).build()))
                .revisions(some(2, number -> revision()))
                .writtenOn(maybe(80, this::day))
                .build();
    }

    private HypothesisRevision revision() {
        return HypothesisRevision.builder()
                .outcome(one(OUTCOMES))
                .on(maybe(60, this::day))
                .at(maybe(60, () -> EntryId.of("review-" + random.nextInt(2))))
                .reason(maybe(50, () -> WORDS))
                .build();
    }

    private QuestionAnswer answer(int formulation) {
        return QuestionAnswer.builder()
                .question(one(List.of(
                        QuestionCode.EXPLORE_FACTOR_KIND,
                        QuestionCode.KEPT_GOING_BY,
                        QuestionCode.WHAT_HAPPENED,
                        QuestionCode.PRIORITIES,
                        QuestionCode.SHARE_HYPOTHESIS)))
                .kind(one(KINDS))
                .about(maybe(50, () -> EntryId.of("hypothesis-" + formulation + "-0")))
                .answer(ClosingAnswer.NOT_SURE)
                .build();
    }

    private Goal goal(String id) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(random.nextInt(4) == 0 ? GoalAuthor.FAMILY : GoalAuthor.PROFESSIONAL)
                .statement(WORDS)
                .tracesTo(some(
                        1,
                        i -> EntryId.of(
                                random.nextBoolean()
                                        ? "hypothesis-" + random.nextInt(3) + "-0"
                                        : factorId(random.nextInt(3), random.nextInt(6))
                                                .value())))
                .rationale(maybe(20, () -> WORDS))
                .buildsOn(maybe(20, () -> factorId(random.nextInt(3), random.nextInt(6))).stream()
                        .toList())
                .setOn(maybe(70, this::day))
                .build();
    }

    private Plan plan(int i) {
        List<GoalId> goals = Stream.of("goal-0", "goal-1", "goal-0-0", "goal-1-0")
                .filter(goal -> random.nextInt(3) > 0)
                .map(GoalId::of)
                .toList();
        return Plan.builder()
                .id(PlanId.of("plan-" + i))
                .kind(PlanKind.CHILD_IN_NEED)
                .agreedOn(maybe(90, this::day))
                .supersedes(i == 0 ? Optional.empty() : maybe(50, () -> PlanId.of("plan-" + (i - 1))))
                .goals(goals)
                .basedOn(some(1, number -> FormulationId.of("formulation-" + random.nextInt(3))))
                .build();
    }

    private Review review(int i) {
        return Review.builder()
                .id(ReviewId.of("review-" + i))
                .kind(ReviewKind.PLAN_REVIEW)
                .heldOn(maybe(90, this::day))
                .complete(maybe(80, () -> Mark.builder().build()))
                .build();
    }

    private static FactorId factorId(int formulation, int kind) {
        return FactorId.of("factor-" + formulation + "-" + kind);
    }

    private LocalDate day() {
        return LocalDate.of(2025, 2, 1).plusDays(random.nextInt(360));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return random.nextInt(100) < percent ? Optional.of(value.get()) : Optional.empty();
    }

    /** More often all of them than any fewer. */
    private <T> List<T> some(int most, IntFunction<T> made) {
        int count = random.nextInt(3) == 0 ? random.nextInt(most + 1) : most;
        List<T> all = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> all.add(made.apply(i)));
        return all;
    }
}
