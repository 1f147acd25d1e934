package org.practicemodel.supervision.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.internal.PageOutline.Block;
import org.practicemodel.supervision.internal.PageOutline.Group;
import org.practicemodel.supervision.internal.PageOutline.Line;
import org.practicemodel.supervision.internal.PageOutline.Remarks;
import org.practicemodel.supervision.internal.PageOutline.Section;
import org.practicemodel.supervision.internal.PageOutline.Table;
import org.practicemodel.supervision.outcome.FamilyTalk;
import org.practicemodel.supervision.outcome.MeasureSeries;
import org.practicemodel.supervision.outcome.OutcomeTracker;
import org.practicemodel.supervision.outcome.Step;
import org.practicemodel.supervision.outcome.StepKind;
import org.practicemodel.supervision.outcome.Trajectory;

/** Tells what became of what was hoped for: each goal with its way there, then what belongs to no goal. */
final class TrackerParts {

    private static final int MOST_OF_A_HEADING = 80;

    private final OutcomeTracker tracker;
    private final Words words;
    private final MeasureParts measures;

    TrackerParts(OutcomeTracker tracker, Words words) {
        this.tracker = tracker;
        this.words = words;
        this.measures = new MeasureParts(words);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Block> goals = new ArrayList<>();
        for (Trajectory trajectory : tracker.trajectories()) {
            goals.add(goal(goals.size() + 1, trajectory));
        }
        sections.add(new Section(
                words.say("section.goals"), goals.isEmpty() ? List.of(Line.of(words.say("goals.none"))) : goals));
        if (!tracker.talks().isEmpty()) {
            sections.add(new Section(words.say("section.family"), List.of(talks())));
        }
        if (!tracker.otherMeasures().isEmpty()) {
            List<Block> others = new ArrayList<>();
            measures.add(others, tracker.otherMeasures(), words.say("section.otherMeasures"));
            sections.add(new Section(words.say("section.otherMeasures"), others));
        }
        return sections;
    }

    private Group goal(int number, Trajectory trajectory) {
        Goal goal = trajectory.goal();
        String heading = words.marked(
                words.say(Phrase.of("goal")
                        .with("number", number)
                        .with("words", words.shortened(goal.statement(), MOST_OF_A_HEADING))),
                trajectory.evidence());
        List<Block> blocks = new ArrayList<>();
        String hope = words.spoken(goal.statement());
        if (!hope.equals(words.shortened(goal.statement(), MOST_OF_A_HEADING))) {
            blocks.add(new Line(words.say("label.hopedFor"), hope, ""));
        }
        blocks.add(new Line(
                words.say("label.whoseHope"),
                "",
                words.aside(List.of(
                        words.code("author", goal.author()),
                        words.who(goal.authoredBy(), Optional.empty()),
                        words.source(goal.statement())))));
        addDays(blocks, trajectory);
        blocks.add(new Line(words.say("label.lastDiscussed"), "", lastDiscussed(trajectory)));
        trajectory.seenDifferently().forEach(each -> addPerspective(blocks, each));
        addBaseline(blocks, trajectory);
        if (trajectory.steps().isEmpty()) {
            blocks.add(Line.of(words.say("steps.none")));
        } else {
            blocks.add(steps(heading, trajectory));
        }
        measures.add(blocks, trajectory.series(), heading);
        if (!trajectory.open().isEmpty()) {
            blocks.add(new Group(words.say("label.open"), List.of(open(trajectory))));
        }
        return new Group(heading, blocks);
    }

    private void addDays(List<Block> blocks, Trajectory trajectory) {
        Goal goal = trajectory.goal();
        blocks.add(new Line(
                words.say("label.setOn"),
                "",
                words.aside(
                        List.of(words.day(goal.setOn()), trajectory.setBefore() ? words.say("goal.setBefore") : ""))));
        blocks.add(new Line(words.say("label.reviewOn"), "", words.day(goal.reviewOn())));
    }

    private void addPerspective(List<Block> blocks, Perspective perspective) {
        List<String> source = new ArrayList<>();
        source.add(words.who(perspective.who().stream().toList(), perspective.role()));
        perspective.words().map(words::source).ifPresent(source::add);
        perspective.on().map(words::day).ifPresent(source::add);
        blocks.add(
                new Line(words.say("label.seenDifferently"), words.spoken(perspective.words()), words.aside(source)));
        add(blocks, "label.answered", perspective.response());
    }

    private void addBaseline(List<Block> blocks, Trajectory trajectory) {
        add(blocks, "label.howWeWillKnow", trajectory.goal().howWeWillKnow());
        add(blocks, "label.indicator", trajectory.baseline().indicator());
        add(blocks, "label.baseline", trajectory.baseline().words());
        List<MeasureSeries> measured = trajectory.baseline().measured();
        if (!measured.isEmpty()) {
            blocks.add(new Line(words.say("label.firstMeasured"), "", ""));
            blocks.add(new Remarks(measured.stream().map(measures::first).toList()));
        }
    }

    private void add(List<Block> blocks, String key, Optional<Statement> statement) {
        statement.ifPresent(said -> blocks.add(new Line(words.say(key), words.spoken(said), words.source(said))));
    }

    private String lastDiscussed(Trajectory trajectory) {
        return trajectory
                .lastDiscussedOn()
                .map(day -> words.say(Phrase.of("discussed")
                        .with("day", day)
                        .with("count", trajectory.daysSinceDiscussed().orElseThrow())))
                .orElseGet(() -> words.say(
                        trajectory.steps().stream().anyMatch(Step::talksAboutIt)
                                ? "day.notRecorded"
                                : "discussed.never"));
    }

    private Table steps(String heading, Trajectory trajectory) {
        return new Table(
                words.say(Phrase.of("steps.label").with("goal", heading)),
                words.heads("day", "what", "who", "words"),
                trajectory.steps().stream().map(this::row).toList());
    }

    private List<String> row(Step step) {
        return List.of(
                words.day(step.on()),
                words.marked(what(step), step.evidence()),
                step.lacksWhoSaysSo() ? words.say("who.notRecorded") : words.who(step.saidBy(), step.role()),
                step.words().map(said -> said(step, said)).orElse(""));
    }

    private String what(Step step) {
        return words.say(Phrase.of("step." + step.kind())
                .with("what", words.code(step.kind().name(), step.what())));
    }

    /** What the family says of an outcome may be said by others than those who say how far it was reached. */
    private String said(Step step, Statement said) {
        String spoken = words.spoken(said);
        boolean byOthers = step.kind() == StepKind.OUTCOME
                || !step.saidBy().containsAll(said.saidBy())
                || !(said.role().isEmpty() || step.role().equals(said.role()));
        String source = byOthers ? words.who(said.saidBy(), said.role()) : "";
        String told = step.kind() == StepKind.OUTCOME
                ? words.say(Phrase.of("familyView").with("words", spoken))
                : spoken;
        return source.isEmpty()
                ? told
                : words.say(Phrase.of("said").with("words", told).with("who", source));
    }

    private Table talks() {
        return new Table(
                words.say("section.family"),
                words.heads("day", "what", "who", "words"),
                tracker.talks().stream().flatMap(this::rows).toList());
    }

    private Stream<List<String>> rows(FamilyTalk talk) {
        return Stream.concat(
                talk.advances().stream().map(said -> row(talk, "family.advance", said)),
                talk.barriers().stream().map(said -> row(talk, "family.barrier", said)));
    }

    private List<String> row(FamilyTalk talk, String key, Statement said) {
        String who = words.who(said.saidBy(), said.role());
        return List.of(
                words.day(talk.on()),
                words.marked(words.say(key), talk.evidence()),
                who.isEmpty() ? words.say("who.notRecorded") : who,
                words.spoken(said));
    }

    private Remarks open(Trajectory trajectory) {
        return new Remarks(trajectory.open().stream()
                .map(point -> words.say(Phrase.of("open")
                        .with("recorded", point.recorded(words.locale()))
                        .with("question", point.question(words.locale()))))
                .toList());
    }
}
