package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.vocabulary.EditionId;

/**
 * Valid practice records for property tests: every type occurs, every reference resolves, every id is used once, and
 * what happens lies between January 2024 and the end of 2027, in an order that is mostly plausible.
 *
 * <p>A record is made of a seed and a size, so making one is quick, and a counterexample shrinks by its size. All people
 * and places are invented. For instance {@code @Provide Arbitrary<PracticeRecord> records() { return
 * Records.records(); }}.
 */
public final class Records {

    private static final List<String> TEXTS = List.of(
            "Ava Example",
            "O'Neill \"Bee\"",
            "50 % {name} \\ /",
            "Zoë 🙂 Ünal",
            "שרה לדוגמה",
            "two\nlines\tand a tab",
            "a line\u2028separator",
            "-");

    private static final int LARGEST = 4;

    private Records() {}

    /**
     * Returns records of up to four entries of each type, with texts of every script.
     *
     * @return the records
     */
    public static Arbitrary<PracticeRecord> records() {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, LARGEST))
                .as(Records::record);
    }

    /**
     * Returns records in which every text that is free says the same, so that a test can look for it where nothing
     * personal belongs.
     *
     * @param marker the text, 1 to 90 characters
     * @return the records
     */
    public static Arbitrary<PracticeRecord> recordsThatSay(String marker) {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, LARGEST))
                .as((seed, size) -> record(new Choices(new Random(seed), size, () -> marker)));
    }

    /**
     * Returns records of one family, the people who work with it and one formulation, which stands by itself, and of nothing
     * else.
     *
     * @return the records, each of which holds exactly one formulation
     */
    public static Arbitrary<PracticeRecord> recordsOfOneFormulation() {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, LARGEST))
                .as(Records::recordOfOneFormulation);
    }

    /**
     * Returns formulations, each of which stands by itself: it names nothing but its own parts and people that it does not
     * hold.
     *
     * @return the formulations
     */
    public static Arbitrary<Formulation> formulations() {
        return recordsOfOneFormulation().map(record -> record.formulations().get(0));
    }

    /**
     * Returns days from which a generated record may be looked at: before, while and after things happen.
     *
     * @return the days
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 1200).map(Choices.FIRST_DAY::plusDays);
    }

    /**
     * Returns the record of a seed and a size; the same two give the same record.
     *
     * @param seed the seed
     * @param size the most entries of one type; 0 for a record that holds next to nothing
     * @return the record
     */
    public static PracticeRecord record(long seed, int size) {
        return record(choices(new Random(seed), size));
    }

    /**
     * Returns the record of one formulation of a seed and a size; the same two give the same record.
     *
     * @param seed the seed
     * @param size the most entries of one type; 0 for a formulation that holds next to nothing
     * @return the record, which holds a family, its team and exactly one formulation
     */
    public static PracticeRecord recordOfOneFormulation(long seed, int size) {
        Choices choices = choices(new Random(seed), size);
        FamilyChoices family = new FamilyChoices(choices);
        TeamChoices team = new TeamChoices(choices, family.people());
        Parties parties = new Parties(family.everybody(), team.workers(), team.agencies());
        return PracticeRecord.builder()
                .id(RecordId.of("record-1"))
                .family(family.family())
                .team(team.team())
                .addFormulations(new FormulationChoices(choices, family.people(), parties, List.of()).formulation(1))
                .build();
    }

    /** Returns choices with invented texts of every shape. */
    static Choices choices(Random random, int size) {
        return new Choices(random, size, () -> TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private static PracticeRecord record(Choices choices) {
        FamilyChoices family = new FamilyChoices(choices);
        TeamChoices team = new TeamChoices(choices, family.people());
        JourneyChoices journey = new JourneyChoices(choices, family.people());
        Parties parties = new Parties(family.everybody(), team.workers(), team.agencies());
        List<ReviewId> reviews = choices.some(number -> ReviewId.of("review-" + number));
        FormulationChoices understanding = new FormulationChoices(choices, family.people(), parties, reviews);
        List<Formulation> formulations = understanding.formulations();
        List<Goal> goals = understanding.goals(formulations);
        List<GoalId> served =
                all(formulations, Formulation::goals, goals).map(Goal::id).toList();
        List<Action> actions = understanding.actions(served);
        PlanChoices plans = new PlanChoices(
                choices,
                family.people(),
                parties,
                reviews,
                new PlanChoices.Named(
                        formulations.stream().map(Formulation::id).toList(),
                        served,
                        all(formulations, Formulation::actions, actions)
                                .map(Action::id)
                                .toList()));
        EngagementChoices engagement =
                new EngagementChoices(choices, family.people(), parties, plans.ids(), journey.assessments());
        Journey way = journey.journey(parties);
        List<HelpId> help = way.help().stream().map(Help::id).toList();
        VoiceChoices voices = new VoiceChoices(choices, family.people(), parties);
        PracticeRecord begun = PracticeRecord.builder()
                .id(RecordId.of("record-" + choices.between(1, 99)))
                .edition(choices.maybe(0.5, () -> EditionId.of("leeds/current")))
                .family(family.family())
                .team(team.team())
                .journey(new AfterwardsChoices(choices, family.people(), parties, voices, help, journey.episodes())
                        .journey(way))
                .engagement(engagement.engagement())
                .addAllFormulations(formulations)
                .addAllGoals(goals)
                .addAllActions(actions)
                .addAllPlans(plans.plans())
                .addAllReviews(plans.reviews())
                .provenance(choices.maybeProvenance())
                .build();
        List<EntryId> entries = entries(begun);
        Engagement met = new InteractionChoices(
                        choices,
                        family.people(),
                        parties,
                        voices,
                        entries,
                        begun.team().leadAllocations().stream()
                                .map(LeadAllocation::id)
                                .toList())
                .engagement(begun.engagement());
        PracticeRecord facts = begun.withEngagement(
                new ParticipationChoices(choices, family.people(), parties, voices, entries, help).engagement(met));
        SupervisionChoices supervision = new SupervisionChoices(
                choices,
                family.people(),
                parties,
                voices,
                new SupervisionChoices.Named(
                        served,
                        all(formulations, Formulation::actions, actions)
                                .map(Action::id)
                                .toList(),
                        facts.engagement().decisions().stream()
                                .map(Decision::id)
                                .toList()));
        PracticeRecord talked = facts.withDiscussions(supervision.discussions());
        return explained(
                new OutcomeChoices(choices, family.people(), parties, voices, entries, served).record(talked),
                choices,
                family);
    }

    private static <T> Stream<T> all(
            List<Formulation> formulations, Function<Formulation, List<T>> inside, List<T> outside) {
        return Stream.concat(formulations.stream().map(inside).flatMap(List::stream), outside.stream());
    }

    /** Returns the ids of the entries of a record, in order. */
    static List<EntryId> entries(SubjectRecord record) {
        return Entries.of(record).all().stream()
                .map(placed -> EntryId.of(placed.entry().id().value()))
                .toList();
    }

    private static PracticeRecord explained(PracticeRecord facts, Choices choices, FamilyChoices family) {
        ReasonChoices reasons = new ReasonChoices(choices, family.people(), entries(facts));
        return facts.withRationales(reasons.rationales())
                .withSafetyExceptions(reasons.safetyExceptions())
                .withRestrictions(reasons.restrictions())
                .withCoverage(reasons.coverage())
                .withExtensions(new ExtensionChoices(choices).extensions());
    }
}
