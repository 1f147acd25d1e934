package org.practicemodel.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.session.Invented.MUM;
import static org.practicemodel.supervision.session.Invented.SPOKEN;
import static org.practicemodel.supervision.session.Invented.WORDS;
import static org.practicemodel.supervision.session.Invented.action;
import static org.practicemodel.supervision.session.Invented.goal;
import static org.practicemodel.supervision.session.Invented.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.testing.RecordEdits;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.supervision.rule.OutcomesHeldInMind;
import org.practicemodel.supervision.rule.RationaleExplored;
import org.practicemodel.supervision.rule.ReflectionAndNextSteps;

/** What holds of every discussion, over generated records of families. */
class SessionProperties {

    private static final String MARKER = "Xyzzymarker";
    private static final List<Rule> RULES =
            List.of(new OutcomesHeldInMind(), new RationaleExplored(), new ReflectionAndNextSteps());

    /** The last of a day by its id, so that it is the last of the work. */
    private static final String ID = "z-discussion";

    private static final WorkerId OF_WORK = WorkerId.of("worker-of-work");
    private static final Party WORKER = Party.of(OF_WORK);

    @Provide
    Arbitrary<PracticeRecord> families() {
        return Arbitraries.oneOf(Records.records(), Records.records().map(SessionProperties::beingWorkedWith));
    }

    @Provide
    Arbitrary<PracticeRecord> openWork() {
        return Records.records().map(SessionProperties::beingWorkedWith);
    }

    /** The work is open, there is a goal, a worker can be named, and every discussion agreed a step. */
    private static PracticeRecord beingWorkedWith(PracticeRecord record) {
        return record.withJourney(record.journey()
                        .withEpisodes(and(
                                record.journey().episodes(),
                                Episode.builder()
                                        .id(EpisodeId.of("episode-of-work"))
                                        .openedOn(LocalDate.of(2020, 1, 1))
                                        .build())))
                .withTeam(record.team()
                        .withWorkers(and(
                                record.team().workers(),
                                Worker.builder().id(OF_WORK).build())))
                .withGoals(and(record.goals(), goal("goal-of-work")))
                .withActions(and(record.actions(), action("step-of-work")))
                .withDiscussions(record.discussions().stream()
                        .map(held -> held.withActions(
                                and(held.actions(), action("step-of-work").id())))
                        .toList());
    }

    private static <T> List<T> and(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    @Provide
    Arbitrary<PracticeRecord> marked() {
        return Records.recordsThatSay(MARKER).map(SessionProperties::beingWorkedWith);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    /** Answers a question in one of the ways in which it can be answered. */
    private static void answer(SessionGuide guide, SessionQuestion question, Random random) {
        String about = question.about().map(EntryId::value).orElse("");
        boolean briefly = random.nextBoolean();
        switch (question.topic()) {
            case DAY_TO_DAY_LIFE -> guide.dayToDayLife(WORDS);
            case EARLIER_STEP -> {
                if (briefly) {
                    guide.lookedAt(about, ActionUpdateOutcome.UNDER_WAY);
                } else {
                    guide.nextStep(about);
                }
            }
            case GOAL -> {
                if (briefly) {
                    guide.goal(about, GoalProgress.ADVANCE);
                } else {
                    guide.goal(about, GoalProgress.BARRIER, SPOKEN);
                }
            }
            case WHO_SAYS_SO -> guide.goal(about, GoalProgress.ADVANCE, WORKER);
            case ADVANCES -> guide.movedForward(WORDS);
            case BARRIERS -> guide.stoodInTheWay(WORDS);
            case WHY_THIS -> guide.explored(RationaleQuestion.WHY_THIS, WORDS);
            case WHY_NOW -> guide.explored(RationaleQuestion.WHY_NOW);
            case WHAT_ELSE_MIGHT_EXPLAIN -> guide.explored(RationaleQuestion.WHAT_ELSE_MIGHT_EXPLAIN);
            case WHAT_ELSE_WAS_CONSIDERED -> guide.explored(RationaleQuestion.WHAT_ELSE_WAS_CONSIDERED);
            case REFLECTION -> guide.reflection(WORDS);
            case NEXT_STEPS -> guide.nextStep(briefly ? action("z-step") : Invented.wholeAction("z-step"));
            case STEP_SOMEBODY -> guide.whoTakes(about, WORKER);
            case STEP_TIME -> guide.byWhen(about, LocalDate.of(2027, 1, 1));
        }
    }

    /** What may be asked after an answer that adds something. */
    private static boolean isAboutWhatWasAdded(SessionQuestion later, SessionQuestion answered) {
        return switch (answered.topic()) {
            case GOAL ->
                later.equals(SessionQuestion.about(
                        DiscussionTopic.WHO_SAYS_SO, answered.about().orElseThrow()));
            case EARLIER_STEP -> isOfAStep(later) && later.about().equals(answered.about());
            case NEXT_STEPS -> isOfAStep(later);
            default -> false;
        };
    }

    /** An earlier step that goes on is a next step. */
    private static boolean isAnsweredByAStepThatGoesOn(SessionQuestion question, SessionQuestion answered) {
        return question.topic() == DiscussionTopic.NEXT_STEPS && answered.topic() == DiscussionTopic.EARLIER_STEP;
    }

    private static boolean isOfAStep(SessionQuestion question) {
        return question.topic() == DiscussionTopic.STEP_SOMEBODY || question.topic() == DiscussionTopic.STEP_TIME;
    }

    private static SessionGuide allAnswered(RecordView view, long seed) {
        Random random = new Random(seed);
        SessionGuide guide = SessionGuide.begin(ID, view);
        for (List<SessionQuestion> open = guide.openQuestions(); !open.isEmpty(); open = guide.openQuestions()) {
            answer(guide, open.get(random.nextInt(open.size())), random);
        }
        return guide;
    }

    @Property
    void noRecordIsTooMuchForAGuide(@ForAll("families") PracticeRecord record, @ForAll("days") LocalDate day) {
        SessionGuide guide = SessionGuide.begin(ID, on(day, record));

        assertThat(guide.faults()).isEmpty();
        assertThat(guide.allOpenQuestions()).doesNotHaveDuplicates();
        assertThat(guide.openQuestions()).hasSizeBetween(1, 3);
        assertThat(guide.soFar().addedTo(record))
                .isEqualTo(record.withDiscussions(Stream.concat(
                                record.discussions().stream(),
                                Stream.of(guide.soFar().discussion()))
                        .toList()));
        for (int index = 0; index < record.discussions().size(); index++) {
            assertThat(SessionGuide.begin(record.discussions().get(index).id().value(), on(day, record))
                            .faults())
                    .extracting(DiscussionFault::code)
                    .containsExactly(DiscussionFaultCode.USED_TWICE);
        }
    }

    @Property
    void answeringAQuestionClosesItAndOpensOnlyWhatTheAnswerAdded(
            @ForAll("openWork") PracticeRecord record, @ForAll("days") LocalDate day, @ForAll long seed) {
        Random random = new Random(seed);
        SessionGuide guide = SessionGuide.begin(ID, on(day, record));
        Set<SessionQuestion> before = new HashSet<>(guide.allOpenQuestions());
        while (!before.isEmpty()) {
            SessionQuestion question = guide.openQuestions().get(0);
            answer(guide, question, random);
            Set<SessionQuestion> after = new HashSet<>(guide.allOpenQuestions());

            assertThat(before.stream().filter(each -> !after.contains(each)))
                    .contains(question)
                    .allMatch(each -> each.equals(question) || isAnsweredByAStepThatGoesOn(each, question));
            assertThat(after.stream().filter(each -> !before.contains(each)))
                    .allMatch(later -> isAboutWhatWasAdded(later, question));
            before.clear();
            before.addAll(after);
        }
    }

    @Property
    void whereEverythingIsAnsweredTheRulesSeeIt(
            @ForAll("openWork") PracticeRecord record, @ForAll("days") LocalDate day, @ForAll long seed) {
        PracticeRecord after = allAnswered(on(day, record), seed)
                .complete(RoleCode.TEAM_MANAGER, day)
                .addedTo(record);

        assertThat(RULES.stream().map(rule -> rule.evaluate(on(day, after)).verdict()))
                .containsOnly(Verdict.MET);
    }

    @Property
    void whatIsAddedIsARecordThatCanBeReadAndHoldsNothingTwice(
            @ForAll("openWork") PracticeRecord record, @ForAll("days") LocalDate day, @ForAll long seed) {
        PracticeRecord after = allAnswered(on(day, record), seed)
                .complete(RoleCode.TEAM_MANAGER, day)
                .addedTo(record);

        assertThat(Entries.of(after).broken()).isEqualTo(Entries.of(record).broken());
        assertThat(Entries.of(after).repeated()).isEqualTo(Entries.of(record).repeated());
        assertThat(PracticeJson.reader()
                        .read(PracticeJson.writer().write(after))
                        .orElseThrow())
                .isEqualTo(after);
    }

    @Property
    void whatIsLeftForAnotherDayIsAskedNoMoreAndRecordedNowhere(
            @ForAll("families") PracticeRecord record, @ForAll("days") LocalDate day) {
        SessionGuide guide = SessionGuide.begin(ID, on(day, record));
        RecordPart before = guide.soFar();
        guide.allOpenQuestions().forEach(guide::notToday);

        assertThat(guide.allOpenQuestions()).isEmpty();
        assertThat(guide.soFar()).isEqualTo(before);
    }

    @Property
    void whatIsTakenBackWasNeverSaid(
            @ForAll("openWork") PracticeRecord record, @ForAll("days") LocalDate day, @ForAll long seed) {
        SessionGuide guide = allAnswered(on(day, record), seed);
        List<SessionQuestion> open = guide.allOpenQuestions();
        RecordPart before = guide.soFar();

        guide.nextStep(action("zz-step")).takeBack();
        assertThat(guide.soFar()).isEqualTo(before);
        assertThat(guide.allOpenQuestions()).isEqualTo(open);
    }

    @Property
    void theOrderOfARecordMakesNoDifferenceToWhatIsAsked(
            @ForAll("families") PracticeRecord record, @ForAll("days") LocalDate day, @ForAll long seed) {
        SessionGuide guide = SessionGuide.begin(ID, on(day, record));
        SessionGuide shuffled = SessionGuide.begin(ID, on(day, RecordEdits.shuffled(record, seed)));

        assertThat(shuffled.allOpenQuestions()).isEqualTo(guide.allOpenQuestions());
        assertThat(shuffled.carriedForward())
                .extracting(Action::id)
                .isEqualTo(guide.carriedForward().stream().map(Action::id).toList());
    }

    @Property
    void stepsAreCarriedForwardAgreedBeforeAndUnfinished(
            @ForAll("openWork") PracticeRecord record, @ForAll("days") LocalDate day) {
        RecordView view = on(day, record);
        List<FamilyDiscussion> earlier = view.record().discussions().stream()
                .filter(held -> view.episode().belongs(held.on()))
                .filter(held -> held.on().isEmpty() || held.on().get().isBefore(day))
                .toList();
        Set<String> expected = new HashSet<>();
        for (Action step : view.goals().actions()) {
            boolean finished = step.updates().stream()
                    .anyMatch(update ->
                            Set.of("done", "dropped").contains(update.outcome().value()));
            if (!finished && earlier.stream().anyMatch(held -> held.actions().contains(step.id()))) {
                expected.add(step.id().value());
            }
        }

        assertThat(SessionGuide.begin(ID, view).carriedForward().stream()
                        .map(step -> step.id().value()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void nothingPersonalIsAskedOrShown(@ForAll("marked") PracticeRecord record, @ForAll("days") LocalDate day) {
        SessionGuide guide = SessionGuide.begin(ID, on(day, record))
                .reflection(Statement.of(MARKER))
                .nextStep(action("action-z").withStatement(Statement.of(MARKER)))
                .goal("goal-z", GoalProgress.ADVANCE, Statement.of(MARKER), MUM)
                .notTalkedAbout("goal-z");
        List<String> shown = new ArrayList<>(List.of(guide.toString()));
        guide.allOpenQuestions()
                .forEach(question -> shown.addAll(List.of(
                        question.toString(),
                        question.prompt(Locale.UK),
                        question.why(Locale.UK),
                        question.whatWouldAnswer(Locale.UK))));
        guide.faults().forEach(fault -> shown.add(fault.toString()));

        assertThat(guide.faults()).isNotEmpty();
        assertThat(shown).noneMatch(text -> text.contains(MARKER));
    }

    @Property
    void eachFamilyOfAGroupReceivesItsOwnPartOnly(@ForAll("days") LocalDate day, @ForAll long seed) {
        List<String> markers = List.of("Aaa", "Bbb", "Ccc");
        GroupSession session = GroupSession.begin(day).ofNoFamily(Statement.of("Nobody's"));
        List<PracticeRecord> records =
                markers.stream().map(SessionProperties::familyOf).toList();
        for (String marker : shuffled(markers, seed)) {
            RecordView view = on(day, familyOf(marker));
            session.family(
                    "discussion-" + marker,
                    view,
                    guide -> guide.goal("goal-" + marker, GoalProgress.ADVANCE, Statement.of(marker))
                            .reflection(Statement.of("Reflection " + marker))
                            .nextStep(action("step-" + marker).withStatement(Statement.of(marker)))
                            .lookedAt("action-" + marker, ActionUpdateOutcome.DONE, Statement.of(marker)));
        }

        for (int index = 0; index < records.size(); index++) {
            String own = markers.get(index);
            String after = PracticeJson.writer()
                    .write(session.parts().get(records.get(index).id()).addedTo(records.get(index)));
            assertThat(after).contains("Reflection " + own, "discussion-" + own, "step-" + own);
            assertThat(Stream.concat(markers.stream(), Stream.of("Nobody")).filter(marker -> !marker.equals(own)))
                    .noneMatch(after::contains);
        }
    }

    private static PracticeRecord familyOf(String marker) {
        return Invented.withGoals(Invented.of("record-" + marker), goal("goal-" + marker))
                .withActions(List.of(action("action-" + marker)));
    }

    private static List<String> shuffled(List<String> all, long seed) {
        Random random = new Random(seed);
        List<String> left = new ArrayList<>(all);
        return IntStream.range(0, all.size())
                .mapToObj(any -> left.remove(random.nextInt(left.size())))
                .collect(Collectors.toList());
    }
}
