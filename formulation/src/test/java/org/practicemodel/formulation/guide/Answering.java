package org.practicemodel.formulation.guide;

import static java.util.Map.entry;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Telling.chosenBy;
import static org.practicemodel.formulation.guide.Telling.saidBy;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.formulation.perspective.PerspectiveMap;
import org.practicemodel.formulation.perspective.Voice;

/** For each question, something that would answer it; what is added has an id that begins with "new". */
final class Answering {

    private static final Statement WORDS = Statement.of("Words");
    private static final Party NEIGHBOUR = Party.of(PersonId.of("person-neighbour"));

    private static final Map<QuestionCode, BiConsumer<FormulationGuide, OpenQuestion>> ANSWERS = Map.ofEntries(
            entry(
                    QuestionCode.EXPLORE_FACTOR_KIND,
                    (guide, question) -> guide.factor(question.kind().orElseThrow(), "new-factor", "Words")),
            entry(
                    QuestionCode.WHO_SAYS_SO,
                    (guide, question) -> guide.perspective(about(question), Stance.SAYS_SO, saidBy(NEIGHBOUR))),
            entry(
                    QuestionCode.OTHER_PERSPECTIVES,
                    (guide, question) ->
                            guide.perspective(about(question), Stance.SEES_DIFFERENTLY, "Words", saidBy(NEIGHBOUR))),
            entry(QuestionCode.EXAMPLE, (guide, question) -> guide.example(about(question), "Words")),
            entry(QuestionCode.EXCEPTION, (guide, question) -> guide.exception(about(question), "Words")),
            entry(
                    QuestionCode.WHAT_HAPPENED,
                    (guide, question) -> guide.understanding(
                            "new-understanding",
                            PersonId.of(about(question)),
                            u -> u.whatHappenedExploration(Exploration.builder()
                                    .state(ExplorationState.NOT_OURS_TO_ASK)
                                    .build()))),
            entry(
                    QuestionCode.WHAT_IS_NEEDED,
                    (guide, question) -> guide.understanding(
                            "new-understanding", PersonId.of(about(question)), u -> u.whatIsNeeded(WORDS))),
            entry(QuestionCode.EARLIER_HELP, (guide, question) -> guide.earlierHelp("new-help", "Words", help -> {})),
            entry(
                    QuestionCode.WHY_NOT_SUSTAINED,
                    (guide, question) -> guide.refine(
                            EarlierInterventionId.of(about(question)), earlier -> earlier.withWhyNotSustained(WORDS))),
            entry(QuestionCode.CULTURE_AND_ASSUMPTIONS, (guide, question) -> guide.cultureNote("Words")),
            entry(
                    QuestionCode.HYPOTHESIS,
                    (guide, question) -> guide.hypothesis("new-hypothesis", h -> h.explains("first"))),
            entry(
                    QuestionCode.ANOTHER_EXPLANATION,
                    (guide, question) -> guide.hypothesis("new-hypothesis", h -> h.explains("first"))),
            entry(
                    QuestionCode.KEPT_GOING_BY,
                    (guide, question) ->
                            guide.refine(hypothesis(question), h -> h.withKeptGoingBy(FactorId.of("first")))),
            entry(
                    QuestionCode.ADDRESSED_BY,
                    (guide, question) -> guide.refine(hypothesis(question), h -> h.withAddressedBy(WORDS))),
            entry(
                    QuestionCode.SO_THAT,
                    (guide, question) -> guide.refine(hypothesis(question), h -> h.withSoThat(WORDS))),
            entry(
                    QuestionCode.SHARE_HYPOTHESIS,
                    (guide, question) -> guide.refine(
                            hypothesis(question),
                            h -> h.withSharing(HypothesisSharing.builder()
                                    .outcome(SharingOutcome.SHARED_AND_AMENDED)
                                    .build()))),
            entry(QuestionCode.PRIORITIES, (guide, question) -> guide.prioritise("first", chosenBy(DAD))),
            entry(QuestionCode.CHOSEN_BY, (guide, question) -> guide.prioritise(about(question), chosenBy(DAD))),
            entry(
                    QuestionCode.GOALS,
                    (guide, question) -> guide.goal("new-goal", GoalAuthor.PROFESSIONAL, "Words", g -> {})),
            entry(
                    QuestionCode.TRACES_TO,
                    (guide, question) -> guide.refine(goal(question), g -> g.withTracesTo(EntryId.of("first")))),
            entry(
                    QuestionCode.BUILDS_ON,
                    (guide, question) -> guide.refine(goal(question), g -> g.withBuildsOn(FactorId.of("first")))),
            entry(
                    QuestionCode.HOW_WE_WILL_KNOW,
                    (guide, question) -> guide.refine(goal(question), g -> g.withHowWeWillKnow(WORDS))),
            entry(
                    QuestionCode.MEASURE,
                    (guide, question) -> guide.refine(
                            goal(question),
                            g -> g.withMeasure(GoalMeasure.builder()
                                    .indicator(WORDS)
                                    .baseline(WORDS)
                                    .build()))),
            entry(QuestionCode.REVIEW_ON, (guide, question) -> guide.refine(goal(question), g -> g.withReviewOn(DAY))),
            entry(
                    QuestionCode.ACTIONS,
                    (guide, question) -> guide.action("new-action", "Words", a -> a.addGoals(goal(question)))),
            entry(
                    QuestionCode.ACTION_OWNER,
                    (guide, question) ->
                            guide.refine(ActionId.of(about(question)), a -> a.withOwnerRole(RoleCode.TEAM_MANAGER))),
            entry(
                    QuestionCode.ACTION_TIME,
                    (guide, question) -> guide.refine(ActionId.of(about(question)), a -> a.withDueOn(DAY))),
            entry(QuestionCode.AGREED_FOR_NOW, (guide, question) -> guide.signOff(RoleCode.SOCIAL_WORKER, DAY)),
            entry(QuestionCode.LOOK_AGAIN, (guide, question) -> {
                SignOff signOff = guide.soFar().signOff().orElseThrow();
                guide.signOff(signOff.withLookAgainOn(DAY));
            }),
            entry(QuestionCode.RESPONSE, Answering::respond),
            entry(QuestionCode.UNUSUAL_LINK, (guide, question) -> guide.answer(question, ClosingAnswer.NOT_SURE)));

    private Answering() {}

    static Consumer<FormulationGuide> of(OpenQuestion question) {
        BiConsumer<FormulationGuide, OpenQuestion> answer = ANSWERS.get(question.code());
        return guide -> answer.accept(guide, question);
    }

    static boolean isNew(EntryId id) {
        return id.value().startsWith("new-");
    }

    /** Answers everybody who sees it differently and got none. */
    private static void respond(FormulationGuide guide, OpenQuestion question) {
        Formulation formulation = guide.soFar();
        String entry =
                question.about().map(EntryId::value).orElse(formulation.id().value());
        heardOn(entry, formulation)
                .filter(each -> each.stance().equals(Stance.SEES_DIFFERENTLY)
                        && each.response().isEmpty())
                .toList()
                .forEach(each -> each.who()
                        .ifPresentOrElse(
                                who -> guide.respond(entry, who, "Words"),
                                () -> guide.respond(entry, each.role().orElseThrow(), "Words")));
    }

    private static Stream<Perspective> heardOn(String entry, Formulation formulation) {
        return PerspectiveMap.of(formulation).on(EntryId.of(entry)).orElseThrow().voices().stream()
                .map(Voice::perspective);
    }

    private static String about(OpenQuestion question) {
        return question.about().orElseThrow().value();
    }

    private static HypothesisId hypothesis(OpenQuestion question) {
        return HypothesisId.of(about(question));
    }

    private static GoalId goal(OpenQuestion question) {
        return GoalId.of(about(question));
    }
}
