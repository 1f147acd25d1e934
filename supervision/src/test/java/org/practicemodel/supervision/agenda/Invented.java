package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.workforce.WorkerRecord;

/** Invented work with a family, open since 5 January 2026, and what its agenda shows. */
final class Invented {

    static final Statement WORDS = Statement.of("Invented words.");

    static final Party MOTHER = Party.of(PersonId.of("mother"));

    private Invented() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static RecordView view(PracticeRecord record, LocalDate asOf) {
        return RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    static WorkerView view(WorkerRecord record, LocalDate asOf) {
        return WorkerView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    static Agenda agenda(PracticeRecord record, String asOf) {
        return Agenda.of(view(record, day(asOf)));
    }

    /** What follows the three that are always there, each as its topic, the id, the reason and the question. */
    static List<String> open(PracticeRecord record, String asOf) {
        return shown(agenda(record, asOf).items().stream()
                .filter(item -> !item.topic().isAlwaysThere())
                .toList());
    }

    static List<String> shown(List<AgendaItem> items) {
        return items.stream()
                .map(item -> item.topic() + item.about().map(id -> " " + id).orElse("") + ": " + item.reason(Locale.UK)
                        + " " + item.question(Locale.UK))
                .toList();
    }

    /** The places of the first item about something, each with what it does for the answer. */
    static List<String> places(PracticeRecord record, String asOf, AgendaTopic topic) {
        return agenda(record, asOf).items().stream()
                .filter(item -> item.topic() == topic)
                .limit(1)
                .flatMap(item -> item.evidence().stream())
                .map(place -> place.role() + " " + place.pointer())
                .toList();
    }

    static PracticeRecord family() {
        return of(opened("episode-1", "2026-01-05"));
    }

    static PracticeRecord of(Episode... episodes) {
        PracticeRecord record =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return record.withJourney(record.journey().withEpisodes(episodes));
    }

    static Episode opened(String id, String on) {
        return Episode.builder().id(EpisodeId.of(id)).openedOn(day(on)).build();
    }

    static Episode closed(String id, String openedOn, String closedOn) {
        return opened(id, openedOn)
                .withClosure(Closure.builder().on(day(closedOn)).build());
    }

    static PracticeRecord restricted(PracticeRecord record, String... ids) {
        return record.withRestrictions(Arrays.stream(ids)
                .map(id -> Restriction.builder()
                        .of(EntryId.of(id))
                        .kind(RestrictionKind.values()[0])
                        .build())
                .toList());
    }

    static Goal goal(String id) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(GoalAuthor.TOGETHER)
                .statement(WORDS)
                .build();
    }

    static FamilyDiscussion discussion(String id) {
        return FamilyDiscussion.builder().id(FamilyDiscussionId.of(id)).build();
    }

    /** Talked about on a day, with a word of each of some people. */
    static FamilyDiscussion discussion(String id, String on, String goal, GoalProgress... words) {
        return discussion(id).withOn(day(on)).withGoals(said(goal, words));
    }

    static List<GoalDiscussion> said(String goal, GoalProgress... words) {
        return Arrays.stream(words)
                .map(word -> GoalDiscussion.builder()
                        .goal(GoalId.of(goal))
                        .progress(word)
                        .build())
                .toList();
    }

    static Action action(String id) {
        return Action.builder().id(ActionId.of(id)).statement(WORDS).build();
    }

    static Hypothesis hypothesis(String id) {
        return Hypothesis.builder()
                .id(HypothesisId.of(id))
                .addExplains(FactorId.of("factor-1"))
                .build();
    }

    static Formulation formulation(Hypothesis... hypotheses) {
        return Formulation.builder()
                .id(FormulationId.of("formulation-1"))
                .addHypotheses(hypotheses)
                .build();
    }

    static PracticeRecord decided(Decision... decisions) {
        PracticeRecord record = family();
        return record.withEngagement(record.engagement().withDecisions(decisions));
    }

    static Decision decision(String id) {
        return Decision.builder().id(DecisionId.of(id)).build();
    }

    static PracticeRecord disagreed(Disagreement... disagreements) {
        PracticeRecord record = family();
        return record.withEngagement(record.engagement().withDisagreements(disagreements));
    }

    static Disagreement disagreement(String id) {
        return Disagreement.builder().id(DisagreementId.of(id)).build();
    }

    static Plan plan(String id, String agreedOn) {
        return Plan.builder()
                .id(PlanId.of(id))
                .kind(PlanKind.CHILD_IN_NEED)
                .agreedOn(day(agreedOn))
                .build();
    }

    static PracticeRecord shared(PracticeRecord record, DocumentShare... shares) {
        return record.withEngagement(record.engagement().withDocumentShares(shares));
    }

    static DocumentShare share(String id, DocumentKind kind) {
        return DocumentShare.builder()
                .id(DocumentShareId.of(id))
                .kind(kind)
                .toWhom(MOTHER)
                .build();
    }

    static RoleCode manager() {
        return RoleCode.TEAM_MANAGER;
    }
}
