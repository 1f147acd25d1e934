package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
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
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FactorScenario;
import org.practicemodel.core.voice.Gathering;

/**
 * The formulations of a generated record: up to two, of which the second may take the place of the first, and goals and
 * actions outside them. What one part of a formulation names is mostly another part of it.
 */
final class FormulationChoices {

    private static final List<FactorKind> KINDS = List.of(
            FactorKind.PRESENTING,
            FactorKind.PREDISPOSING,
            FactorKind.PRECIPITATING,
            FactorKind.PERPETUATING,
            FactorKind.PROTECTIVE,
            FactorKind.PREDICTIVE,
            FactorKind.of("anytown:possible"));
    private static final List<FactorScenario> SCENARIOS =
            List.of(FactorScenario.IF_THINGS_STAY_THE_SAME, FactorScenario.IF_THINGS_CHANGE);
    private static final List<FactorLevel> LEVELS = List.of(
            FactorLevel.CHILD,
            FactorLevel.PARENT,
            FactorLevel.FAMILY,
            FactorLevel.PEERS_AND_ONLINE,
            FactorLevel.COMMUNITY_OR_SCHOOL,
            FactorLevel.PLACE,
            FactorLevel.SOCIETY,
            FactorLevel.SERVICES);
    private static final List<RevisionOutcome> REVISIONS = List.of(
            RevisionOutcome.KEPT, RevisionOutcome.CHANGED, RevisionOutcome.DROPPED, RevisionOutcome.NOT_REVISITED);
    private static final List<SharingOutcome> SHARINGS = List.of(
            SharingOutcome.AGREED_IN_THEIR_WORDS,
            SharingOutcome.SHARED_AND_AMENDED,
            SharingOutcome.SHARED,
            SharingOutcome.NOT_SHARED);
    private static final List<QuestionCode> QUESTIONS = List.of(
            QuestionCode.EXPLORE_FACTOR_KIND,
            QuestionCode.WHO_SAYS_SO,
            QuestionCode.EXAMPLE,
            QuestionCode.EXCEPTION,
            QuestionCode.WHAT_HAPPENED,
            QuestionCode.KEPT_GOING_BY,
            QuestionCode.PRIORITIES,
            QuestionCode.ACTION_TIME,
            QuestionCode.of("anytown:who-is-at-home"));
    private static final List<ClosingAnswer> ANSWERS = List.of(
            ClosingAnswer.LATER,
            ClosingAnswer.NOT_SURE,
            ClosingAnswer.DO_NOT_WANT_TO_SAY,
            ClosingAnswer.DOES_NOT_FIT_US);
    private static final List<EditionId> EDITIONS = List.of(EditionId.of("leeds/current"), EditionId.of("leeds/2020"));

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;
    private final List<ReviewId> reviews;
    private final VoiceChoices voices;
    private final GoalChoices goals;

    /**
     * Makes the choices.
     *
     * @param choices what happens
     * @param people the members of the family
     * @param parties everybody who may say or do something
     * @param reviews the reviews at which a hypothesis may have been looked at
     */
    FormulationChoices(Choices choices, List<PersonId> people, Parties parties, List<ReviewId> reviews) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
        this.reviews = reviews;
        this.voices = new VoiceChoices(choices, people, parties);
        this.goals = new GoalChoices(choices, parties, voices);
    }

    /** Returns goals that stand outside a formulation and may come from one. */
    List<Goal> goals(List<Formulation> formulations) {
        List<EntryId> origins = formulations.stream()
                .flatMap(formulation -> origins(formulation.factors(), formulation.hypotheses()).stream())
                .toList();
        List<FactorId> strengths = formulations.stream()
                .flatMap(formulation -> formulation.factors().stream())
                .map(Factor::id)
                .toList();
        return choices.few(
                number -> goals.goal("goal-" + number, origins, goalsBefore("goal-", number), strengths, List.of()));
    }

    /** Returns actions that stand outside a formulation and may serve a goal of any. */
    List<Action> actions(List<GoalId> served) {
        return choices.few(number -> goals.action("action-" + number, served, List.of()));
    }

    /** Returns up to two formulations, of which the second may take the place of the first. */
    List<Formulation> formulations() {
        List<Formulation> made = new ArrayList<>();
        choices.<Integer>few(number -> number)
                .forEach(number -> made.add(formulation(number)
                        .withSupersedes(
                                choices.chance(0.5)
                                        ? choices.<Formulation>anyOf(made).map(Formulation::id)
                                        : Optional.empty())));
        return made;
    }

    /** Returns the formulation with this number, which stands by itself and holds something of everything. */
    Formulation formulation(int number) {
        List<Gathering> gatherings = choices.few(each -> voices.gathering("gathering-" + number + "-" + each));
        List<Factor> factors = choices.some(each -> factor("factor-" + number + "-" + each, gatherings));
        List<FactorId> ids = factors.stream().map(Factor::id).toList();
        List<Hypothesis> hypotheses = factors.isEmpty()
                ? List.of()
                : choices.few(each -> hypothesis("hypothesis-" + number + "-" + each, ids, gatherings));
        List<EntryId> origins = origins(factors, hypotheses);
        List<Goal> hoped = choices.few(each -> goals.goal(
                "goal-" + number + "-" + each, origins, goalsBefore("goal-" + number + "-", each), ids, gatherings));
        List<GoalId> served = hoped.stream().map(Goal::id).toList();
        return Formulation.builder()
                .id(FormulationId.of("formulation-" + number))
                .addAllSubjects(choices.chance(0.5) ? List.of() : choices.someOf(people))
                .edition(choices.maybe(0.5, () -> choices.oneOf(EDITIONS)))
                .startedOn(choices.maybe(0.7, choices::day))
                .addAllGatherings(gatherings)
                .addAllFactors(factors)
                .addAllUnderstandings(understandings(number))
                .addAllEarlierInterventions(choices.few(each -> earlier("earlier-" + number + "-" + each)))
                .addAllHypotheses(hypotheses)
                .addAllPriorities(choices.<FactorId>fewOf(ids).stream()
                        .map(this::priority)
                        .toList())
                .addAllGoals(hoped)
                .addAllActions(choices.few(each -> goals.action("action-" + number + "-" + each, served, ids)))
                .addAllCultureAndAssumptions(choices.chance(0.6) ? List.of() : choices.few(each -> voices.statement()))
                .addAllAnswers(choices.few(each -> answer(origins)))
                .signOff(choices.maybe(0.5, () -> signOff(gatherings)))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private static List<GoalId> goalsBefore(String prefix, int number) {
        return IntStream.range(1, number)
                .mapToObj(each -> GoalId.of(prefix + each))
                .toList();
    }

    private static List<EntryId> origins(List<Factor> factors, List<Hypothesis> hypotheses) {
        return Stream.<Entry>concat(factors.stream(), hypotheses.stream())
                .map(origin -> EntryId.of(origin.id().value()))
                .toList();
    }

    private Factor factor(String id, List<Gathering> gatherings) {
        boolean isTold = choices.chance(0.85);
        List<FactorKind> kinds = choices.fewOf(KINDS);
        return Factor.builder()
                .id(FactorId.of(id))
                .addAllKinds(kinds)
                .statement(choices.maybe(isTold ? 1 : 0, voices::statement))
                .scenario(
                        choices.maybe(kinds.contains(FactorKind.PREDICTIVE) ? 0.8 : 0, () -> choices.oneOf(SCENARIOS)))
                .addAllPerspectives(voices.perspectives(gatherings))
                .addAllAbout(choices.fewOf(people))
                .behaviourOf(choices.chance(0.3) ? choices.anyOf(people) : Optional.empty())
                .level(choices.maybe(0.6, () -> choices.oneOf(LEVELS)))
                .addAllDomains(goals.domains())
                .example(choices.maybe(0.2, voices::statement))
                .exception(choices.maybe(0.2, voices::statement))
                .since(choices.maybe(0.3, () -> PartialDate.of(choices.day())))
                .notedOn(choices.maybe(0.6, choices::day))
                .exploration(choices.maybe(isTold ? 0.1 : 1, voices::exploration))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Hypothesis hypothesis(String id, List<FactorId> factors, List<Gathering> gatherings) {
        return Hypothesis.builder()
                .id(HypothesisId.of(id))
                .addExplains(choices.<FactorId>oneOf(factors))
                .addAllKeptGoingBy(choices.fewOf(factors))
                .statement(choices.maybe(0.7, voices::statement))
                .addressedBy(choices.maybe(0.6, voices::statement))
                .soThat(choices.maybe(0.5, voices::statement))
                .addAllPerspectives(voices.perspectives(gatherings))
                .sharing(choices.maybe(0.4, this::sharing))
                .addAllRevisions(choices.few(each -> revision()))
                .writtenOn(choices.maybe(0.6, choices::day))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private HypothesisSharing sharing() {
        return HypothesisSharing.builder()
                .outcome(choices.oneOf(SHARINGS))
                .on(choices.maybe(0.7, choices::day))
                .by(choices.maybe(0.6, choices::role))
                .addAllWith(choices.fewOf(people))
                .build();
    }

    private HypothesisRevision revision() {
        return HypothesisRevision.builder()
                .outcome(choices.oneOf(REVISIONS))
                .on(choices.maybe(0.8, choices::day))
                .by(choices.maybe(0.5, choices::role))
                .at(
                        choices.chance(0.4)
                                ? choices.<ReviewId>anyOf(reviews).map(review -> EntryId.of(review.value()))
                                : Optional.empty())
                .reason(choices.maybe(0.4, voices::statement))
                .before(choices.maybe(0.2, voices::statement))
                .build();
    }

    private List<PersonUnderstanding> understandings(int number) {
        return choices.<PersonId>fewOf(people).stream()
                .map(person -> PersonUnderstanding.builder()
                        .id(PersonUnderstandingId.of("understanding-" + number + "-" + person))
                        .person(person)
                        .whatHappened(choices.maybe(0.5, voices::statement))
                        .whatHappenedExploration(choices.maybe(0.4, voices::exploration))
                        .whatIsNeeded(choices.maybe(0.5, voices::statement))
                        .whatIsNeededExploration(choices.maybe(0.4, voices::exploration))
                        .provenance(choices.maybeProvenance())
                        .build())
                .toList();
    }

    private EarlierIntervention earlier(String id) {
        return EarlierIntervention.builder()
                .id(EarlierInterventionId.of(id))
                .statement(voices.statement())
                .agency(choices.chance(0.5) ? choices.anyOf(parties.agencies()) : Optional.empty())
                .interval(choices.maybe(0.5, choices::interval))
                .whatLasted(choices.maybe(0.4, voices::statement))
                .whyNotSustained(choices.maybe(0.4, voices::statement))
                .exploration(choices.maybe(0.3, voices::exploration))
                .usedAgain(choices.maybe(0.3, choices::mark))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Priority priority(FactorId factor) {
        return Priority.builder()
                .factor(factor)
                .addAllChosenBy(parties.few(choices))
                .on(choices.maybe(0.6, choices::day))
                .because(choices.maybe(0.4, voices::statement))
                .build();
    }

    private QuestionAnswer answer(List<EntryId> about) {
        return QuestionAnswer.builder()
                .question(choices.oneOf(QUESTIONS))
                .about(choices.chance(0.6) ? choices.anyOf(about) : Optional.empty())
                .kind(choices.maybe(0.3, () -> choices.oneOf(KINDS)))
                .answer(choices.oneOf(ANSWERS))
                .by(parties.few(choices).stream().findFirst())
                .role(choices.maybe(0.4, choices::role))
                .on(choices.maybe(0.7, choices::day))
                .build();
    }

    private SignOff signOff(List<Gathering> gatherings) {
        LocalDate on = choices.day();
        return SignOff.builder()
                .on(on)
                .role(choices.role())
                .by(parties.few(choices).stream().findFirst())
                .addAllPerspectives(voices.perspectives(gatherings))
                .lookAgainOn(choices.maybe(0.6, () -> choices.dayAfter(on, 120)))
                .build();
    }
}
