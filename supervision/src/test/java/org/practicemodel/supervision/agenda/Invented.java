package org.practicemodel.supervision.agenda;

import static org.practicemodel.supervision.rule.Given.WORDS;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
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
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.team.Party;
import org.practicemodel.supervision.rule.Given;

/** What can be open in invented work with a family, and what its agenda shows. */
final class Invented {

    static final Party MOTHER = Party.of(PersonId.of("mother"));

    private Invented() {}

    static Agenda agenda(PracticeRecord record, String asOf) {
        return Agenda.of(view(record, day(asOf)));
    }

    /** What follows the three that are always there, each as its topic, the id, the reason and the question. */
    static List<String> openOn(PracticeRecord record, String asOf) {
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

    static PracticeRecord restricted(PracticeRecord record, String... ids) {
        return record.withRestrictions(Arrays.stream(ids)
                .map(id -> Restriction.builder()
                        .of(EntryId.of(id))
                        .kind(RestrictionKind.ALL)
                        .build())
                .toList());
    }

    /** Talked about on a day, with a word of each of some people. */
    static FamilyDiscussion discussion(String id, String on, String goal, GoalProgress... words) {
        return Given.discussion(id, on).withGoals(said(goal, words));
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
}
