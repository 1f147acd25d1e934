package org.practicemodel.principles.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.ConferenceStage;
import org.practicemodel.core.engagement.ConferenceStageHeld;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.FamilyGroupConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConferencePromptId;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.ExplorationOutcome;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.family.NetworkExploration;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.Relation;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.OwnerKind;
import org.practicemodel.core.journey.ConsiderationOutcome;
import org.practicemodel.core.journey.FamilyAndFriendsConsideration;
import org.practicemodel.core.journey.FamilyAndFriendsConsiderationId;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Adoption;
import org.practicemodel.core.plan.AdoptionOutcome;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Given;

/** Invented records of a family, the people around it and the help it had: dense, contradictory and with dates left out. */
public final class NetworkFamilies {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final int DAYS = 240;
    private static final Statement WORDS = Statement.of("Invented words.");
    private static final List<String> CHILDREN = List.of("child-1", "child-2");
    private static final List<String> PEOPLE = List.of("child-1", "child-2", "mother", "father");
    private static final List<Participation> PARTICIPATIONS =
            List.of(Participation.ATTENDED, Participation.NOT_INVITED, Participation.NOT_INVITED, Participation.ABSENT);
    private static final List<ConferenceStage> STAGES = List.of(
            ConferenceStage.INFORMATION_SHARING,
            ConferenceStage.PRIVATE_FAMILY_TIME,
            ConferenceStage.AGREEING_THE_PLAN);
    private static final List<AdoptionOutcome> ADOPTIONS =
            List.of(AdoptionOutcome.ADOPTED, AdoptionOutcome.NOT_ADOPTED, AdoptionOutcome.NOT_ADOPTED);
    private static final List<ReferralDecision> DECISIONS = List.of(
            ReferralDecision.FURTHER_ACTION, ReferralDecision.FURTHER_ACTION, ReferralDecision.NO_FURTHER_ACTION);
    private static final List<String> REASONED = List.of("P03-R1", "P03-R3", "P03-R4", "P03-R5", "P03-R6", "P04-R2");
    private static final List<RecordType> TYPES = List.of(
            RecordType.NETWORK,
            RecordType.HELP,
            RecordType.REFERRALS,
            RecordType.REFERRAL_DECISIONS,
            RecordType.FAMILY_GROUP_CONFERENCES,
            RecordType.FAMILY_PLANS,
            RecordType.REVIEWS,
            RecordType.REVIEW_PARTICIPANTS,
            RecordType.FAMILY_AND_FRIENDS,
            RecordType.FORMULATIONS);

    private final Random random;

    private NetworkFamilies(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Returns such records, each from a seed, since a record is too wide for every part of it to shrink on its own.
     *
     * @return the records
     */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new NetworkFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord empty = random.nextInt(4) == 0
                ? Given.with(Given.record(), Given.closed("episode-1", "2025-09-01", "2026-04-01"))
                : Given.with(Given.record(), Given.open("episode-1", "2025-09-01"));
        return empty.withFamily(empty.family()
                        .withMembers(some(4, this::member))
                        .withNetwork(some(2, this::friend))
                        .withNetworkExploration(maybe(40, this::exploration)))
                .withJourney(empty.journey()
                        .withReferrals(some(2, this::referral))
                        .withHelp(some(2, this::help))
                        .withLevelsOfHelp(some(1, this::care))
                        .withFamilyAndFriendsConsiderations(some(3, this::consideration)))
                .withEngagement(empty.engagement()
                        .withFamilyGroupConferencePrompts(some(1, this::prompt))
                        .withFamilyGroupConferences(some(2, this::conference))
                        .withContributions(some(1, this::contribution)))
                .withFormulations(some(1, this::formulation))
                .withActions(some(2, this::action))
                .withPlans(some(3, this::plan))
                .withReviews(some(3, this::review))
                .withRationales(some(1, i -> Given.reason("reason-" + i, one(REASONED), "2025-12-01")))
                .withCoverage(maybe(60, this::coverage));
    }

    private FamilyMember member(int i) {
        String id = PEOPLE.get(i - 1);
        boolean child = CHILDREN.contains(id);
        return FamilyMember.builder()
                .id(PersonId.of(id))
                .role(child ? FamilyRole.CHILD : FamilyRole.PARENT)
                .dueOn(child ? maybe(15, () -> PartialDate.of(day())) : Optional.empty())
                .household(some(
                        1,
                        j -> HouseholdStay.builder()
                                .household(HouseholdId.of("home-" + random.nextInt(2)))
                                .interval(interval())
                                .build()))
                .build();
    }

    private NetworkMember friend(int i) {
        return NetworkMember.builder()
                .id(PersonId.of("friend-" + i))
                .relation(Relation.FRIEND)
                .build();
    }

    private NetworkExploration exploration() {
        return NetworkExploration.builder()
                .outcome(random.nextInt(4) == 0 ? ExplorationOutcome.EXPLORED : ExplorationOutcome.NOT_EXPLORED)
                .on(maybe(80, this::day))
                .build();
    }

    private Referral referral(int i) {
        return Referral.builder()
                .id(ReferralId.of("referral-" + i))
                .receivedOn(maybe(80, this::day))
                .decidedOn(maybe(80, this::day))
                .decision(maybe(85, () -> one(DECISIONS)))
                .subjects(children())
                .build();
    }

    private Help help(int i) {
        Optional<LocalDate> started = maybe(75, this::day);
        return Help.builder()
                .id(HelpId.of("help-" + i))
                .by(maybe(85, () -> Party.of(WorkerId.of("worker-1"))))
                .recipients(people())
                .waitingSince(maybe(40, this::day))
                .startedOn(started)
                .endedOn(maybe(20, () -> started.orElseGet(this::day).plusDays(random.nextInt(60))))
                .build();
    }

    private LevelOfHelp care(int i) {
        return LevelOfHelp.builder()
                .id(LevelOfHelpId.of("care-" + i))
                .level(HelpLevel.LOOKED_AFTER)
                .interval(interval())
                .subjects(children())
                .build();
    }

    private FamilyAndFriendsConsideration consideration(int i) {
        return FamilyAndFriendsConsideration.builder()
                .id(FamilyAndFriendsConsiderationId.of("thought-" + i))
                .outcome(random.nextBoolean() ? ConsiderationOutcome.CONSIDERED : ConsiderationOutcome.NOT_CONSIDERED)
                .on(maybe(80, this::day))
                .subjects(children())
                .build();
    }

    private FamilyGroupConferencePrompt prompt(int i) {
        return FamilyGroupConferencePrompt.builder()
                .id(FamilyGroupConferencePromptId.of("prompt-" + i))
                .kind(ConferencePrompt.MAY_LIVE_ELSEWHERE)
                .on(day())
                .subjects(children())
                .build();
    }

    private FamilyGroupConference conference(int i) {
        return FamilyGroupConference.builder()
                .id(FamilyGroupConferenceId.of("meeting-" + i))
                .heldOn(maybe(80, this::day))
                .subjects(children())
                .coordinatorIndependent(maybe(85, () -> random.nextInt(6) > 0))
                .stages(STAGES.stream()
                        .filter(stage -> random.nextInt(12) > 0)
                        .map(stage -> ConferenceStageHeld.builder()
                                .stage(stage)
                                .provided(random.nextInt(8) > 0)
                                .build())
                        .toList())
                .participants(some(2, j -> participant(PEOPLE.get(j - 1))))
                .plan(maybe(30, () -> PlanId.of("plan-1")))
                .build();
    }

    private ReviewParticipant participant(String person) {
        return ReviewParticipant.builder()
                .who(Party.of(PersonId.of(person)))
                .participation(maybe(90, () -> one(PARTICIPATIONS)))
                .build();
    }

    private Contribution contribution(int i) {
        return Contribution.builder()
                .id(ContributionId.of("contribution-" + i))
                .kind(random.nextBoolean() ? ContributorKind.PARENT_OR_CARER : ContributorKind.PROFESSIONAL)
                .linkedTo(List.of(EntryId.of("review-1")))
                .build();
    }

    private Formulation formulation(int i) {
        return Formulation.builder()
                .id(FormulationId.of("formulation-" + i))
                .factors(some(
                        2,
                        j -> Factor.builder()
                                .id(FactorId.of("factor-" + i + "-" + j))
                                .addKinds(FactorKind.PRESENTING)
                                .statement(WORDS)
                                .since(maybe(60, () -> PartialDate.of(day())))
                                .build()))
                .build();
    }

    private Action action(int i) {
        return Action.builder()
                .id(ActionId.of("action-" + i))
                .statement(WORDS)
                .ownerKind(maybe(70, () -> random.nextBoolean() ? OwnerKind.FAMILY : OwnerKind.PROFESSIONAL))
                .owners(some(1, j -> Party.of(PersonId.of("mother"))))
                .build();
    }

    private Plan plan(int i) {
        return Plan.builder()
                .id(PlanId.of("plan-" + i))
                .kind(random.nextInt(3) > 0 ? PlanKind.FAMILY : PlanKind.CHILD_IN_NEED)
                .subjects(children())
                .agreedOn(maybe(80, this::day))
                .supersedes(i == 1 ? Optional.empty() : maybe(15, () -> PlanId.of("plan-1")))
                .partOf(i == 1 ? Optional.empty() : maybe(20, () -> PlanId.of("plan-1")))
                .actions(some(2, j -> ActionId.of("action-" + j)))
                .adoption(maybe(
                        50,
                        () -> Adoption.builder()
                                .outcome(one(ADOPTIONS))
                                .on(maybe(80, this::day))
                                .notSafeBecause(maybe(20, () -> WORDS))
                                .build()))
                .build();
    }

    private Review review(int i) {
        return Review.builder()
                .id(ReviewId.of("review-" + i))
                .kind(ReviewKind.PLAN_REVIEW)
                .heldOn(maybe(95, this::day))
                .participants(some(3, j -> participant(PEOPLE.get(random.nextInt(PEOPLE.size())))))
                .complete(maybe(80, () -> Mark.builder().on(day()).build()))
                .build();
    }

    private Coverage coverage() {
        var coverage =
                Coverage.builder().subject(random.nextInt(5) == 0 ? CoverageSubject.CHILD : CoverageSubject.FAMILY);
        for (RecordType type : TYPES) {
            switch (random.nextInt(3)) {
                case 0 ->
                    coverage.addTypes(CoveredType.builder()
                            .type(type)
                            .state(CoverageState.NOT_HELD)
                            .build());
                case 1 ->
                    coverage.addTypes(CoveredType.builder()
                            .type(type)
                            .state(CoverageState.RELIED_ON)
                            .since(FIRST_DAY)
                            .statedBy(RoleCode.TEAM_MANAGER)
                            .statedOn(FIRST_DAY)
                            .build());
                default -> {
                    // Nothing is declared of the type.
                }
            }
        }
        return coverage.build();
    }

    private List<PersonId> children() {
        return random.nextInt(3) > 0 ? List.of() : List.of(PersonId.of(one(CHILDREN)));
    }

    private List<PersonId> people() {
        return random.nextInt(3) > 0 ? List.of() : List.of(PersonId.of(one(PEOPLE)));
    }

    private RecordedInterval interval() {
        Optional<LocalDate> from = maybe(90, this::day);
        return RecordedInterval.builder()
                .from(from)
                .until(from.flatMap(day -> maybe(25, () -> day.plusDays(random.nextInt(90)))))
                .build();
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return random.nextInt(100) < percent ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, IntFunction<T> entry) {
        return IntStream.rangeClosed(1, random.nextInt(most + 1))
                .mapToObj(entry)
                .toList();
    }
}
